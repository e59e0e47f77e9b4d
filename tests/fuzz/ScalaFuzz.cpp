// libFuzzer target: whatever the bytes, a tuning is refused in one line, or it gives every key a frequency one can
// play. A form feed parts the scale from the keyboard mapping.

#include "dsp/performance/ScalaFiles.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput (const std::uint8_t* data, std::size_t size)
{
    using namespace galvani;
    const std::string_view text (reinterpret_cast<const char*> (data), size);
    const auto scale = text.substr (0, text.find ('\f'));
    const auto mapping = scale.size() < text.size() ? text.substr (scale.size() + 1) : std::string_view {};

    const auto read = readTuning (scale, mapping);
    if (! read.tuning)
    {
        if (read.reason.empty() || read.reason.size() > 300 || read.reason.find ('\n') != std::string::npos)
            std::abort();
        return 0;
    }
    if (read.tuning->name.empty() || read.tuning->name.size() > 500
        || read.tuning->name.find ('\n') != std::string::npos)
        std::abort();
    for (const auto hz : read.tuning->hz)
        if (! (hz >= 1.0f && hz <= 20000.0f))
            std::abort();
    return 0;
}
