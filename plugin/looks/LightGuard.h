// Dims a picture of light where it would flash, so that no brain can make more than three flashes in a second.
#pragma once

#include "plugin/looks/BlockLight.h"
#include "plugin/looks/BlockSampler.h"
#include "plugin/looks/FlashWatch.h"
#include "plugin/looks/GainNodes.h"
#include "plugin/looks/LightField.h"

#include <array>
#include <span>

namespace galvani
{

/** Stands between painting and palette. It follows what it has let through and what was wanted, in relative coordinates
    so that a window may change its size, and gives every tile the greatest gain with which no field of sight changes
    too much (see FlashWatch). What is dark may always be shown, so a gain is found for any picture.

    Changes are let through at once twice in a second at most: one of any size where for 0.4 s nothing wanted to flash,
    so that a single volley shines, another look comes at one cut, and a strobe is held below the threshold; and one in
   a second that is hardly too large, as dense twinkling makes by chance. Where much has fallen, gains rest before they
    recover, or the guard itself would flash. Source: WCAG 2.2, success criterion 2.3.1. */
class LightGuard
{
public:
    LightGuard();

    /** The picture before was dark. */
    void reset() noexcept;

    /** Dims the picture in place, never brightens it.
        @param seconds  since the picture before */
    void limit (LightField&, double seconds) noexcept;

    /** Only finds the gains, for a painter that draws the same picture elsewhere.
        @param small  the picture, of any size */
    void measure (const LightField& small, double seconds) noexcept;

    /** Those of the last picture, 0..1: columns() x rows(), row by row, nodes that begin and end at the picture's
        edges, to be interpolated bilinearly. */
    std::span<const float> gains() const noexcept { return nodes.gain; }
    static constexpr int columns() noexcept { return GainNodes::columns; }
    static constexpr int rows() noexcept { return GainNodes::rows; }

    /** Dims another picture by the gains found last. */
    void apply (LightField&) const noexcept;

private:
    using WindowGains = std::array<float, FlashWatch::numWindows>;

    void spread (const WindowGains&) noexcept;
    void search (double now) noexcept;

    static constexpr double calmSeconds = 0.4;                    ///< after which a change of any size may come
    static constexpr double oneChange = 0.15, shortChange = 0.05; ///< seconds that it may last, and when it turns
    static constexpr float hardlyMore = 1.3f;                     ///< than the limit
    static constexpr double restSeconds = 0.5;                    ///< after a fall, before gains recover
    static constexpr float recoveryPerSecond = 2.5f;              ///< of gains

    BlockSampler sampler;
    FlashWatch wanted, shown;
    BlockLight wantedLight, shownLight;
    GainNodes nodes, ceiling;
    FlashWatch::Verdict verdict {};
    WindowGains remembered; ///< that were found last where a window would flash
    double clock = 0.0;
    double lastAttempt = -1.0e9, granted = -1.0e9, lastFall = -1.0e9;
    float brightest = 0.0f;                           ///< since it was granted, the sum of what was wanted
    bool hasTurned = true;                            ///< and it has become darker again
    std::array<double, 2> changes { -1.0e9, -1.0e9 }; ///< when the last two were let through, older first
};

} // namespace galvani
