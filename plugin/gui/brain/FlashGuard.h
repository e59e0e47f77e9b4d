// Keeps the picture as a whole from flashing when many neurons fire at once: it may fade in, not jump.
#pragma once

namespace galvani
{

/** The mean brightness that is let through may rise by no more than risePerSecond above a level at which nothing
    can be called a flash. WCAG 2.3.1 counts a flash from a tenth of the greatest brightness on. */
class FlashGuard
{
public:
    static constexpr float harmless = 0.06f;
    static constexpr float risePerSecond = 0.25f;

    void reset() noexcept { shown = 0.0f; }

    /** @param meanBrightness  0..1, what the picture would have now
        @returns the factor, 0..1, to draw it with */
    float gain (float meanBrightness, double seconds) noexcept;

private:
    float shown = 0.0f;
};

} // namespace galvani
