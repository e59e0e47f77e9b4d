// A field of light intensities into which neurons are stamped, each a small disc and, when it flashes, a halo.
#pragma once

#include "neural/brain/NeuronSet.h"
#include "plugin/activity/FlashGuard.h"
#include "plugin/looks/SheetProjection.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

/** Intensities are 0..1023 for the palette's 0..1; they add up and may go above. */
class GlowField
{
public:
    /** Lays out discs and halos for that many pixels.
        @param pixelScale  pixels of the field per unit of the window */
    void prepare (int width, int height, std::span<const SheetPosition>, float pixelScale);

    /** Draws all neurons anew.
        @param flash, ember  0..1, one a neuron (see NeuronGlow)
        @param gains  0..1, how much of the flashes is let through
        @param dark  neurons that are not drawn */
    void draw (std::span<const float> flash, std::span<const float> ember,
               const std::array<float, FlashGuard::zones>& gains, const NeuronSet& dark = {}) noexcept;

    int width() const noexcept { return fieldWidth; }
    int height() const noexcept { return fieldHeight; }
    const std::uint16_t* row (int y) const noexcept
    {
        return cells.data() + static_cast<size_t> (y + margin) * stride() + margin;
    }

private:
    struct Stamp
    {
        int radius = 0;
        std::vector<std::uint8_t> shape; ///< (2 radius + 1) squared
    };

    static Stamp disc (float radius);
    static Stamp halo (float radius);
    size_t stride() const noexcept { return static_cast<size_t> (fieldWidth + 2 * margin); }
    void press (const Stamp&, int x, int y, int strength) noexcept;

    static constexpr int greatestRadius = 40;

    int fieldWidth = 0, fieldHeight = 0;
    int margin = 0; ///< around the field, so that stamps need no clipping
    std::vector<std::uint16_t> cells;
    std::vector<juce::Point<int>> places;
    Stamp core, glow;
};

} // namespace galvani
