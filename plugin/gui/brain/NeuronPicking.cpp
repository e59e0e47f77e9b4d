#include "plugin/gui/brain/NeuronPicking.h"

#include <limits>

namespace galvani
{

namespace
{

float squaredDistance (SheetPosition a, SheetPosition b)
{
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

} // namespace

NeuronSet neuronsInDisc (const BrainLayout& layout, SheetPosition place, float radius)
{
    NeuronSet result;
    for (int n = 0; n < layout.size(); ++n)
    {
        const auto position = layout.positions[static_cast<size_t> (n)];
        if ((position.x < 0.0f) == (place.x < 0.0f) && squaredDistance (position, place) <= radius * radius)
            result.set (n, true);
    }
    return result;
}

int nearestNeuron (const BrainLayout& layout, SheetPosition place)
{
    int nearest = -1;
    auto least = std::numeric_limits<float>::max();
    for (int n = 0; n < layout.size(); ++n)
        if (const auto distance = squaredDistance (layout.positions[static_cast<size_t> (n)], place); distance < least)
        {
            least = distance;
            nearest = n;
        }
    return nearest;
}

NeuronSet neuronsOfGroup (const BrainLayout& layout, int group)
{
    NeuronSet result;
    if (group >= 0 && group < numGroups && layout.size() > 0)
        result.setRun (layout.groupStart[static_cast<size_t> (group)],
                       layout.groupStart[static_cast<size_t> (group) + 1], true);
    return result;
}

bool allSilenced (const NeuronSet& touched, const NeuronSet& silenced)
{
    bool all = ! touched.empty();
    touched.forEach ([&] (int neuron) { all = all && silenced.contains (neuron); });
    return all;
}

NeuronSet afterSilencing (const NeuronSet& touched, bool shouldBeSilent, NeuronSet silenced)
{
    touched.forEach ([&] (int neuron) { silenced.set (neuron, shouldBeSilent); });
    return silenced;
}

} // namespace galvani
