#include "plugin/workers/WeightWatch.h"

#include "plugin/activity/WeightSurvey.h"
#include "plugin/processor/Processor.h"

#include <algorithm>

namespace galvani
{

namespace
{

constexpr int turnsToGoOn = 10, turnsBetween = 2;

} // namespace

WeightWatch::WeightWatch (Processor& owner, juce::ThreadPool& pool) : processor (owner), survey (pool) {}

const WeightBlocks& WeightWatch::look() noexcept
{
    turnsWanted = turnsToGoOn;
    return blocks;
}

void WeightWatch::attend()
{
    // A brain that comes in the middle of a survey makes it worthless.
    if (const auto brain = processor.brainVersion(); brain != brainSeen)
    {
        brainSeen = brain;
        blocks = {};
        survey.cancel();
    }
    if (auto found = survey.take())
        blocks = *found;
    turnsWanted = std::max (0, turnsWanted - 1);
    turnsUntilNext = std::max (0, turnsUntilNext - 1);
    if (turnsWanted == 0 || turnsUntilNext > 0 || survey.isRunning())
        return;
    auto learning = processor.learning();
    if (learning.weights == nullptr)
        return;
    turnsUntilNext = turnsBetween;
    survey.start ([learning = std::move (learning)] (const Job<WeightBlocks>::ShouldStop&)
                  { return surveyWeights (*learning.blocks, learning.weights->read()); });
}

} // namespace galvani
