#include "plugin/state/DreamDocument.h"

#include "plugin/state/DocumentPart.h"
#include "plugin/state/ShortestNumber.h"

namespace galvani
{

nlohmann::ordered_json documentOf (const DreamShape& dream)
{
    return { { "band_gains", shortest (dream.bandGain) },
             { "group_currents_pA", shortest (dream.groupCurrent_pA) },
             { "modulator_offsets", shortest (dream.modulatorOffset) } };
}

DreamShape dreamFrom (const nlohmann::ordered_json& json)
{
    const DocumentPart part (json, "the dream");
    DreamShape dream;
    dream.bandGain = part.numbers<numBands> ("band_gains", 0.0f, DreamShape::mostGain);
    dream.groupCurrent_pA =
        part.numbers<numGroups> ("group_currents_pA", -DreamShape::mostCurrent_pA, DreamShape::mostCurrent_pA);
    dream.modulatorOffset = part.numbers<numModulators> ("modulator_offsets", -1.0f, 1.0f);
    return dream;
}

} // namespace galvani
