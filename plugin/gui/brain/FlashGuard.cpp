#include "plugin/gui/brain/FlashGuard.h"

#include <algorithm>

namespace galvani
{

float FlashGuard::gain (float meanBrightness, double seconds) noexcept
{
    const auto allowed = std::max (harmless, shown + risePerSecond * static_cast<float> (std::clamp (seconds, 0.0, 0.1)));
    shown = std::min (meanBrightness, allowed);
    return meanBrightness > shown ? shown / meanBrightness : 1.0f;
}

} // namespace galvani
