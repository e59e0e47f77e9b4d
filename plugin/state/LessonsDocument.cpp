#include "plugin/state/LessonsDocument.h"

#include "plugin/state/DocumentPart.h"
#include "plugin/state/ShortestNumber.h"

#include <utility>

namespace galvani
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr size_t longestName = 160; ///< bytes: 40 characters of any script
constexpr float mostFeature = 100.0f, mostDescriptor = 10.0f, mostSurprise = 1.0e6f;

// By name: a later version may put another between them.
constexpr const char* optimiserNames[] { "gd", "sgd", "momentum", "adam", "race" };
constexpr const char* activationNames[] { "tanh", "relu", "lif_rate" };
constexpr const char* startNames[] { "glorot", "critical", "present" };

template <typename Choice, size_t count>
Choice choiceOf (const DocumentPart& part, const char* key, const char* const (&names)[count])
{
    const auto name = part.text (key, longestName);
    for (size_t i = 0; i < count; ++i)
        if (name == names[i])
            return static_cast<Choice> (i);
    part.refuse ("has an unknown " + std::string (key));
}

template <typename Choice, size_t count>
const char* nameOf (Choice choice, const char* const (&names)[count])
{
    return names[static_cast<size_t> (choice)];
}

Json documentOf (const TeachSettings& settings)
{
    return { { "optimiser", nameOf (settings.optimiser, optimiserNames) },
             { "activation", nameOf (settings.activation, activationNames) },
             { "start", nameOf (settings.start, startNames) },
             { "learning_rate", shortest (settings.learningRate) },
             { "epochs", settings.epochs },
             { "by_surprise", settings.bySurprise },
             { "seed", settings.seed } };
}

TeachSettings settingsFrom (const Json& json)
{
    const DocumentPart part (json, "how to train");
    TeachSettings settings;
    settings.optimiser = choiceOf<TeachOptimiser> (part, "optimiser", optimiserNames);
    settings.activation = choiceOf<TeachActivation> (part, "activation", activationNames);
    settings.start = choiceOf<TeachStart> (part, "start", startNames);
    settings.learningRate = part.number ("learning_rate", 0.0001f, 1.0f);
    settings.epochs = part.wholeNumber ("epochs", 1, 5000);
    settings.bySurprise = part.truth ("by_surprise");
    settings.seed = static_cast<std::uint32_t> (part.wholeNumber ("seed", 0, 0x7fffffff));
    return settings;
}

Json documentOf (const TaughtExample& example)
{
    return { { "name", example.name },
             { "seconds", shortest (example.seconds) },
             { "features", shortest (example.features) },
             { "deviation", shortest (example.deviation) },
             { "positions", shortest (example.positions) },
             { "modulators", shortest (example.modulators) },
             { "surprise", shortest (example.surprise) } };
}

TaughtExample exampleFrom (const Json& json)
{
    const DocumentPart part (json, "an example");
    TaughtExample example;
    example.name = part.text ("name", longestName);
    example.seconds = part.number ("seconds", 0.0f, 1.0e9f);
    example.features = part.numbers<numFeatures> ("features", -mostFeature, mostFeature);
    example.deviation = part.numbers<numFeatures> ("deviation", 0.0f, mostFeature);
    example.positions = part.numbers<numTaughtTargets> ("positions", 0.0f, 1.0f);
    example.modulators = part.numbers<numModulators> ("modulators", 0.0f, 1.0f);
    example.surprise = part.number ("surprise", 0.0f, mostSurprise);
    return example;
}

TasteDescriptors descriptorsFrom (const DocumentPart& part, const char* key)
{
    return part.numbers<numTasteDescriptors> (key, -mostDescriptor, mostDescriptor);
}

} // namespace

Json documentOf (const Lessons& lessons)
{
    Json document { { "settings", documentOf (lessons.settings) } };
    auto examples = Json::array(), ratings = Json::array(), comparisons = Json::array();
    for (const auto& example : lessons.examples)
        examples.push_back (documentOf (example));
    for (const auto& rating : lessons.ratings)
        ratings.push_back ({ { "liked", rating.liked }, { "features", shortest (rating.features) } });
    for (const auto& comparison : lessons.comparisons)
        comparisons.push_back (
            { { "preferred", shortest (comparison.preferred) }, { "other", shortest (comparison.other) } });
    document["examples"] = std::move (examples);
    document["ratings"] = std::move (ratings);
    document["comparisons"] = std::move (comparisons);
    return document;
}

Lessons lessonsFrom (const Json& json)
{
    const DocumentPart part (json, "what was taught");
    Lessons lessons;
    lessons.settings = settingsFrom (part.at ("settings"));
    for (const auto& example : part.list ("examples", Lessons::mostExamples))
        lessons.examples.push_back (exampleFrom (example));
    for (const auto& rating : part.list ("ratings", Lessons::mostRatings))
    {
        const DocumentPart moment (rating, "a rating");
        lessons.ratings.push_back ({ descriptorsFrom (moment, "features"), moment.truth ("liked") });
    }
    for (const auto& comparison : part.list ("comparisons", Lessons::mostComparisons))
    {
        const DocumentPart moments (comparison, "a comparison");
        lessons.comparisons.push_back ({ descriptorsFrom (moments, "preferred"), descriptorsFrom (moments, "other") });
    }
    return lessons;
}

} // namespace galvani
