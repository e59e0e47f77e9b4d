#include "plugin/workers/TeachingWords.h"

#include "plugin/workers/TasteDescription.h"

namespace galvani
{

std::string TeachingWords::nameOf (const TaughtExample& example, const std::vector<TaughtExample>& others)
{
    const auto describe = [] (const TaughtExample& one)
    {
        Heard heard;
        heard.mean = one.features;
        heard.targets = one.positions;
        return TasteDescription::of (heard);
    };
    auto apart = describe (example);
    for (const auto& other : others)
    {
        const auto described = describe (other);
        for (size_t d = 0; d < apart.size(); ++d)
            apart[d] -= described[d] / static_cast<float> (others.size());
    }
    const auto brain = TasteDescription::words (apart, 0, numBrainDescriptors, 1, 0.0f);
    const auto voice = TasteDescription::words (apart, numBrainDescriptors, numVoiceDescriptors, 2, 0.0f);
    return (brain + juce::String::fromUTF8 (" \xe2\x86\x92 ") + voice).toStdString();
}

juce::String TeachingWords::of (TrainingEnd end)
{
    switch (end)
    {
        case TrainingEnd::allEpochs:
            return "done";
        case TrainingEnd::lossReached:
            return "learned";
        case TrainingEnd::noBetter:
            return "learned"; // further epochs only learned the noise
        case TrainingEnd::cancelled:
            return "stopped";
        case TrainingEnd::diverged:
            break;
    }
    return "diverged: the weights are as before";
}

juce::String TeachingWords::of (OptimiserKind kind, double rate)
{
    constexpr const char* names[] { "Gradient descent", "SGD", "Momentum", "Adam" };
    return names[static_cast<size_t> (kind)] + juce::String::fromUTF8 (" \xc2\xb7 ")
           + juce::String (rate, 4).trimCharactersAtEnd ("0").trimCharactersAtEnd (".");
}

} // namespace galvani
