// Counts the flashes of a sequence of pictures as WCAG 2.3.1 defines them.
#pragma once

#include <juce_graphics/juce_graphics.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani::test
{

/** Sources: WCAG 2.2, "general flash and red flash thresholds", with its notes: transitions run between adjacent peaks
    and valleys, a red one has R / (R + G + B) >= 0.8 on either side, the field of sight is 341 x 256 pixels of a screen
    of 1024 x 768. Electronic Arts' IRIS counts means over a whole picture; here every window of the field's size is
    looked at, and rises do not make up for falls beside them.

    Choices where the text leaves them:
    - Pixels are averaged in blocks of 4 x 4 (0.1 degree is 3.4), which lets out fine balanced patterns.
    - A transition stands at the frame in which the change since the last extreme reaches the threshold. Small turns
      between do not part it, which finds more flashes than the letter asks for.
    - Blocks change concurrently when their transitions stand within 1/60 s, in the same picture on most screens. Over
      1/20 s they do as well, as far as no transitions the other way balance them within 64 pixels: so a volley that is
      blurred over several pictures is one flash, while twinkling of points each by itself, which is balanced as the
      noise is that WCAG excepts, is none. Changes of a window one way are one for 1/20 s, and as long as no change the
      other way came between for 0.15 s: what shines longer than it takes to turn on fades block after block.
    - Flashes in a second are the concurrent rises or the concurrent falls of a window, whichever are more, so that
   light that comes in slowly and goes at once counts too. */
class FlashAnalyser
{
public:
    enum class Viewing
    {
        fullScreen, ///< scaled so that it just fits 1024 x 768
        asItIs      ///< a pixel is one of that screen; what is larger is scaled down
    };

    explicit FlashAnalyser (Viewing chosen = Viewing::fullScreen) : viewing (chosen) {}

    /** @param seconds  when it is shown; frames come in order, all of one size */
    void add (const juce::Image&, double seconds);

    int generalFlashes() const noexcept { return worst[general]; } ///< in the worst second
    int redFlashes() const noexcept { return worst[red]; }         ///< in the worst second
    bool passes() const noexcept { return generalFlashes() <= 3 && redFlashes() <= 3; }

    /** The largest share of a window that changed concurrently, 0..1. */
    double largestGeneralShare() const noexcept { return largest[general]; }
    double largestRedShare() const noexcept { return largest[red]; }

private:
    enum Kind : size_t
    {
        general,
        red,
        numKinds
    };

    /** Of one block: the extremes since the last transition, and when it last rose and fell. */
    struct Track
    {
        float low = 0.0f, high = 0.0f;
        bool lowIsSaturated = false, highIsSaturated = false;
        int direction = 0;
        double rose = -1.0e9, fell = -1.0e9;
        void update (float value, float threshold, bool isSaturated, double now) noexcept;
    };

    void layOut (int width, int height);
    void sumUp (Kind, double now);
    void countEvents (Kind, double now);

    static constexpr double atOnce = 1.0 / 60.0 - 0.001, concurrently = 1.0 / 20.0 + 1.0e-6;
    static constexpr double oneChange = 0.15;
    static constexpr int windowColumns = 85, windowRows = 64;   ///< 341 x 256, in blocks
    static constexpr int balanceColumns = 17, balanceRows = 16; ///< within which twinkling balances
    static constexpr int stride = 4;                            ///< of the windows, in blocks

    /** Sums over all blocks above and left, (columns + 1) x (rows + 1). */
    struct Sums
    {
        std::vector<int> risingAtOnce, fallingAtOnce, rising, falling;
    };

    Viewing viewing;
    int pictureWidth = 0, pictureHeight = 0;
    int columns = 0, rows = 0, acrossWindows = 0, downWindows = 0;
    std::vector<int> firstX, firstY; ///< of the picture, one a block and one more
    std::array<std::vector<Track>, numKinds> tracks;
    std::array<std::array<std::vector<std::vector<double>>, 2>, numKinds> events; ///< times, one list a window
    Sums sums;
    std::array<int, numKinds> worst {};
    std::array<double, numKinds> largest {};
};

} // namespace galvani::test
