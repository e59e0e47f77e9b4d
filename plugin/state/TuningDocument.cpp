#include "plugin/state/TuningDocument.h"

#include "plugin/state/DocumentPart.h"

namespace galvani
{

nlohmann::ordered_json documentOf (const Tuning& tuning)
{
    return { { "name", tuning.name }, { "hz", shortest (tuning.hz) } };
}

Tuning tuningFrom (const nlohmann::ordered_json& json)
{
    const DocumentPart part (json, "the tuning");
    Tuning tuning;
    tuning.name = part.text ("name", Tuning::longestName);
    tuning.hz = part.numbers<numNotes> ("hz", Tuning::lowest_Hz, Tuning::highest_Hz);
    return tuning;
}

} // namespace galvani
