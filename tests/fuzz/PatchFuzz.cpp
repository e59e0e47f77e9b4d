// libFuzzer target: whatever the bytes, a document is refused with a reason or gives a patch, or a project with its
// scenes and MIDI map, that survives a round trip.

#include "dsp/parameters/ParameterList.h"
#include "plugin/state/PatchDocument.h"
#include "plugin/state/ProjectDocument.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace
{

void tryProject (std::string_view json)
{
    const auto read = galvani::readProject (json);
    if (! read.project)
    {
        if (read.reason.empty() || read.reason.find ('\n') != std::string::npos)
            std::abort();
        return;
    }
    const auto again = galvani::readProject (galvani::writeProject (*read.project));
    if (! again.project || again.project->scenes != read.project->scenes || again.project->midi != read.project->midi)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput (const std::uint8_t* data, std::size_t size)
{
    using namespace galvani;
    tryProject ({ reinterpret_cast<const char*> (data), size });
    const auto read = readPatch ({ reinterpret_cast<const char*> (data), size });
    if (! read.patch)
    {
        if (read.reason.empty() || read.reason.find ('\n') != std::string::npos)
            std::abort();
        return 0;
    }
    for (const auto& row : parameterList())
        if (! row.contains (read.patch->parameters[row.index]))
            std::abort();
    const auto again = readPatch (writePatch (*read.patch));
    if (! again.patch || again.patch->parameters != read.patch->parameters
        || again.patch->routing != read.patch->routing || again.patch->brain != read.patch->brain
        || again.patch->learned != read.patch->learned || again.patch->reader != read.patch->reader
        || again.patch->lessons != read.patch->lessons || again.patch->dream != read.patch->dream)
        std::abort();
    return 0;
}
