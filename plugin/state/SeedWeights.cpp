#include "plugin/state/SeedWeights.h"

#include "neural/brain/Brain.h"

#include <mutex>
#include <optional>
#include <utility>

namespace galvani
{

SeedWeights seedWeightsOf (const BrainSpec& spec)
{
    static std::mutex mutex;
    static std::optional<std::pair<BrainSpec, SeedWeights>> last;

    const std::lock_guard held (mutex);
    if (! last || last->first != spec)
    {
        const Brain brain (spec);
        last.emplace (spec, SeedWeights { { brain.learnedWeights().begin(), brain.learnedWeights().end() } });
    }
    return last->second;
}

} // namespace galvani
