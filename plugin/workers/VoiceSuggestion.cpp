#include "plugin/workers/VoiceSuggestion.h"

#include "neural/random/RandomStream.h"
#include "neural/training/taste/Suggestion.h"
#include "plugin/workers/TasteDescription.h"

#include <algorithm>
#include <array>
#include <vector>

namespace galvani
{

namespace
{

/** Levels and the mix stay: loud is not a taste that anything here has learned. */
bool mayChange (ParameterId id) noexcept
{
    return id != ParameterId::mix && id != ParameterId::grainLevel && id != ParameterId::bodyLevel;
}

Eigen::VectorXd vectorOf (const TasteDescriptors& descriptors)
{
    return Eigen::Map<const Eigen::VectorXf> (descriptors.data(), static_cast<Eigen::Index> (descriptors.size()))
        .cast<double>();
}

ModulatorFit::Positions strayedFrom (const ModulatorFit::Positions& present, RandomStream& random)
{
    auto knobs = present;
    const auto reach = random.uniform (0.1, 0.7);
    for (size_t t = 0; t < knobs.size(); ++t)
        if (mayChange (modulationTargets[t]) && random.uniform() >= 0.4)
            knobs[t] = std::clamp (present[t] + static_cast<float> (random.uniform (-reach, reach)), 0.0f, 1.0f);
    return knobs;
}

/** The words of the ways it went, as strong as they count. */
juce::String wordsOf (const Suggestion& suggestion, const Eigen::VectorXd& change)
{
    std::array<float, numTasteDescriptors> reasons {};
    for (const auto& [feature, contribution] : suggestion.reasons)
        if (contribution > 0.0)
            reasons[static_cast<size_t> (feature)] =
                static_cast<float> (change[feature] < 0.0 ? -contribution : contribution);
    return TasteDescription::words (reasons, 0, numTasteDescriptors, 3, 0.05f);
}

} // namespace

VoiceSuggestion::VoiceSuggestion (const Preference& preference, const TasteDescriptors& now,
                                  const ModulatorFit::Positions& present, std::uint64_t seed)
{
    constexpr size_t candidates = 600;
    constexpr double curiosity = 0.1;
    RandomStream random (seed ^ 0x7461737465u);
    std::vector<ModulatorFit::Positions> settings;
    std::vector<Eigen::VectorXd> described;
    while (settings.size() < candidates)
    {
        const auto strayed = strayedFrom (present, random);
        ModulatorFit::Positions change {};
        for (size_t t = 0; t < change.size(); ++t)
            change[t] = strayed[t] - present[t];
        settings.push_back (strayed);
        described.push_back (vectorOf (now) + vectorOf (TasteDescription::ofChange (change)));
    }
    const auto suggestion = suggest (preference, vectorOf (now), described, curiosity);
    isBetter = suggestion.difference > 0.0;
    knobs = settings[suggestion.index];

    const auto percent = [] (double probability) { return juce::String (juce::roundToInt (100.0 * probability)); };
    const auto words = wordsOf (suggestion, described[suggestion.index] - vectorOf (now));
    sentence = "Predicted to please " + percent (suggestion.liking.probability) + " % instead of "
               + percent (suggestion.present.probability) + " %" + (words.isEmpty() ? "." : ": more " + words + ".");
}

} // namespace galvani
