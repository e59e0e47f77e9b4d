#include "plugin/workers/Taster.h"

#include "neural/training/taste/LeaveOneOut.h"
#include "neural/training/taste/TasteLearning.h"
#include "plugin/processor/Processor.h"
#include "plugin/workers/Job.h"
#include "plugin/workers/TargetKnobs.h"
#include "plugin/workers/TasteDescription.h"
#include "plugin/workers/VoiceSuggestion.h"

#include <array>
#include <exception>
#include <utility>

namespace galvani
{

namespace
{

Eigen::VectorXf vectorOf (const TasteDescriptors& descriptors)
{
    return Eigen::Map<const Eigen::VectorXf> (descriptors.data(), static_cast<Eigen::Index> (descriptors.size()));
}

TasteExamples examplesOf (const Lessons& lessons)
{
    TasteExamples examples;
    for (const auto& rating : lessons.ratings)
        examples.ratings.push_back ({ vectorOf (rating.features), rating.liked });
    for (const auto& comparison : lessons.comparisons)
        examples.comparisons.push_back ({ vectorOf (comparison.preferred), vectorOf (comparison.other) });
    return examples;
}

/** The words of what pleases most: "slow, bright". */
juce::String likedWords (const Preference& preference)
{
    constexpr float leastSlope = 0.06f;
    std::array<float, numTasteDescriptors> slopes {};
    const auto tendencies = preference.tendencies();
    for (size_t d = 0; d < slopes.size(); ++d)
        slopes[d] = static_cast<float> (tendencies[d].slope);
    return TasteDescription::words (slopes, 0, numTasteDescriptors, 3, leastSlope);
}

} // namespace

struct Taster::Impl
{
    Impl (Processor& owner, juce::ThreadPool& pool)
        : processor (owner),
          learning (pool),
          measuring (pool),
          likes (owner.likesHeard()),
          dislikes (owner.dislikesHeard()),
          generation (owner.patchGeneration())
    {
    }

    using Learned = std::shared_ptr<const Preference>;

    void add (const RatedMoment& rating)
    {
        auto lessons = processor.lessons();
        lessons.ratings.push_back (rating);
        if (lessons.ratings.size() > Lessons::mostRatings)
            lessons.ratings.erase (lessons.ratings.begin()); // tastes change: the oldest goes
        store (lessons);
    }

    void store (const Lessons& lessons)
    {
        processor.beginStep();
        processor.setLessons (lessons);
        processor.beginStep();
    }

    /** Lessons change by undo and presets as well. */
    void follow()
    {
        auto lessons = processor.lessons();
        if (lessons.ratings == learnedFrom.ratings && lessons.comparisons == learnedFrom.comparisons)
            return;
        learnedFrom = lessons;
        measuring.cancel(); // the agreement of before stands until there is another
        if (lessons.ratings.empty() && lessons.comparisons.empty())
        {
            learning.cancel();
            preference = nullptr;
            agreement.reset();
            return;
        }
        learning.start ([examples = examplesOf (lessons)] (const auto& shouldStop) -> Learned
                        { return learned (examples, shouldStop); });
    }

    static Learned learned (const TasteExamples& examples, const Job<Learned>::ShouldStop& shouldStop)
    try
    {
        auto result = learnTaste (examples, settings(), [&] (double) { return ! shouldStop(); });
        return result ? std::make_shared<const Preference> (std::move (*result)) : nullptr;
    }
    catch (const std::exception&)
    {
        return nullptr; // examples that cannot be learned from say nothing
    }

    /** On the newest examples alone: it learns once for each of them. */
    void measure()
    {
        auto newest = learnedFrom;
        const auto keepNewest = [] (auto& list)
        {
            constexpr size_t most = 60;
            if (list.size() > most)
                list.erase (list.begin(), list.end() - most);
        };
        keepNewest (newest.ratings);
        keepNewest (newest.comparisons);
        measuring.start (
            [examples = examplesOf (newest)] (const auto& shouldStop) -> Agreement
            {
                try
                {
                    return leaveOneOut (examples, settings(), [&] (double) { return ! shouldStop(); });
                }
                catch (const std::exception&)
                {
                    return {};
                }
            });
    }

    static TasteSettings settings()
    {
        TasteSettings settings;
        settings.features = static_cast<int> (numTasteDescriptors);
        return settings;
    }

    Processor& processor;
    Job<Learned> learning;
    Job<Agreement> measuring;
    Lessons learnedFrom;
    Learned preference;
    std::optional<Agreement> agreement;
    std::uint32_t likes, dislikes; ///< that were turned into ratings
    juce::String words;            ///< of what the preference likes
    std::uint64_t suggestions = 0;
    std::uint32_t generation; ///< of the patch that the side which plays was heard of

    // The two sides of the A/B switch: what was heard of each, and since when the one that plays has.
    std::array<std::optional<TasteDescriptors>, 2> sides;
    int side = 0;
    bool hearsNeither = false;
    std::int64_t sideSince = 0;
};

Taster::Taster (Processor& processor, juce::ThreadPool& pool) : impl (std::make_unique<Impl> (processor, pool)) {}
Taster::~Taster() = default;

void Taster::stop()
{
    impl->learning.cancel();
    impl->measuring.cancel();
}

void Taster::rate (bool liked)
{
    const auto heard = impl->processor.heard();
    if (heard.tick >= 0)
        impl->add ({ TasteDescription::of (heard), liked });
}

void Taster::nowHearing (int side)
{
    impl->side = side == 0 ? 0 : 1;
    impl->hearsNeither = false;
    impl->generation = impl->processor.patchGeneration();
    impl->sideSince = impl->processor.heard().tick;
    impl->sides[static_cast<size_t> (impl->side)].reset();
}

void Taster::hearingNeither() { impl->hearsNeither = true; }

bool Taster::canCompare() const { return impl->sides[0].has_value() && impl->sides[1].has_value(); }

void Taster::prefer (int side)
{
    if (! canCompare())
        return;
    const auto better = static_cast<size_t> (side == 0 ? 0 : 1);
    auto lessons = impl->processor.lessons();
    lessons.comparisons.push_back ({ *impl->sides[better], *impl->sides[1 - better] });
    if (lessons.comparisons.size() > Lessons::mostComparisons)
        lessons.comparisons.erase (lessons.comparisons.begin());
    impl->store (lessons);
    impl->sides = {}; // the same comparison does not count twice
    impl->sideSince = impl->processor.heard().tick;
}

int Taster::numRatings() const { return static_cast<int> (impl->processor.lessons().ratings.size()); }
int Taster::numComparisons() const { return static_cast<int> (impl->processor.lessons().comparisons.size()); }

void Taster::clear()
{
    auto lessons = impl->processor.lessons();
    if (lessons.ratings.empty() && lessons.comparisons.empty())
        return;
    lessons.ratings.clear();
    lessons.comparisons.clear();
    impl->store (lessons);
}

Taster::View Taster::view() const
{
    View view;
    view.isLearning = impl->learning.isRunning() || impl->measuring.isRunning();
    if (impl->preference != nullptr)
    {
        const auto heard = impl->processor.heard();
        if (heard.tick >= 0)
        {
            const auto liking = impl->preference->predict (vectorOf (TasteDescription::of (heard)));
            view.liking = static_cast<float> (liking.probability);
            view.uncertainty = static_cast<float> (liking.deviation);
        }
        const auto& words = impl->words;
        if (words.isEmpty())
            view.sentence = "What you like is not clear yet.";
        else
            view.sentence =
                isSure() ? "You like " + words + "." : "Perhaps you like " + words + "; rate more to be sure.";
    }
    if (impl->agreement && impl->agreement->count >= 2)
    {
        view.agreement = static_cast<float> (impl->agreement->share);
        view.chance = static_cast<float> (impl->agreement->chance);
    }
    return view;
}

juce::String Taster::suggest()
{
    const auto heard = impl->processor.heard();
    if (impl->preference == nullptr)
        return "Like or dislike a few sounds first.";
    if (heard.tick < 0)
        return "Nothing is heard yet: sound must run.";

    const auto knobs = targetKnobsOf (impl->processor.currentSettings().parameters);
    const VoiceSuggestion suggestion (*impl->preference, TasteDescription::of (heard), knobs, ++impl->suggestions);
    if (! suggestion.isBetter)
        return "Nothing is predicted to please you more than this.";
    impl->processor.beginStep();
    impl->processor.setTargetKnobs (suggestion.knobs);
    impl->processor.beginStep();
    return suggestion.sentence;
}

bool Taster::isSure() const { return impl->agreement && impl->agreement->isBeyondChance(); }

std::shared_ptr<const Preference> Taster::preference() const { return impl->preference; }

void Taster::collect()
{
    // Each like, from wherever it came, is a rating of what was just heard.
    const auto likes = impl->processor.likesHeard(), dislikes = impl->processor.dislikesHeard();
    constexpr int mostAtOnce = 4; // a controller that went mad is not an opinion
    for (int i = 0; i < mostAtOnce && impl->likes != likes; ++i, ++impl->likes)
        rate (true);
    for (int i = 0; i < mostAtOnce && impl->dislikes != dislikes; ++i, ++impl->dislikes)
        rate (false);
    impl->likes = likes;
    impl->dislikes = dislikes;

    // A side counts once it has been heard for longer than what is heard is averaged over.
    constexpr std::int64_t ticksToJudge = 1500;
    const auto heard = impl->processor.heard();
    if (const auto generation = impl->processor.patchGeneration(); generation != impl->generation)
        nowHearing (impl->side); // another sound on the same side
    if (! impl->hearsNeither && heard.tick - impl->sideSince >= ticksToJudge)
        impl->sides[static_cast<size_t> (impl->side)] = TasteDescription::of (heard);
    else if (heard.tick < impl->sideSince)
        impl->sideSince = heard.tick; // the sound began anew

    impl->follow();
    if (auto learned = impl->learning.take(); learned && *learned != nullptr)
    {
        impl->preference = std::move (*learned);
        impl->words = likedWords (*impl->preference);
        impl->measure();
    }
    if (auto measured = impl->measuring.take())
        impl->agreement = *measured;
}

} // namespace galvani
