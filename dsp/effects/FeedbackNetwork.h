// Sixteen delay lines that feed each other: the body of a reverb.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

/** A feedback delay network (Jot and Chaigne 1991). Every line's end is damped by a one-pole low-pass that lets it lose
    60 dB in the wanted time, at low frequencies and, sooner, at 5 kHz; a Hadamard matrix, which keeps all energy, mixes
    the ends and feeds them back. The lines are prime numbers of samples long, 21 to 70 ms, and half of them waver by a
    few samples, which keeps modes from ringing on their own.

    Left goes into and comes out of the even lines, right the odd ones. */
class FeedbackNetwork
{
public:
    static constexpr std::size_t numLines = 16;
    static constexpr double longestSeconds = 0.0705;

    struct Ends
    {
        float left = 0.0f, right = 0.0f;
    };

    /** @param samplesPerTick  what changes is reached in so many samples */
    void prepare (double sampleRate, int samplesPerTick);

    /** Empties the lines at no cost; keeps the decay, at once where it stands. */
    void reset() noexcept;

    /** Reached in a tick; at once after reset() and before anything is processed.
        @param decaySeconds  to -60 dB at low frequencies, 0.2..30
        @param trebleShare   what part of that time 5 kHz takes, 0.02..1 */
    void setDecay (float decaySeconds, float trebleShare) noexcept;

    Ends process (float left, float right) noexcept;

    /** How loud noise that goes on becomes, against what it would be if each line gave back all of it, once. */
    float buildUp() const noexcept { return build; }

private:
    static constexpr std::size_t numWavering = 8;
    using Row = std::array<float, numLines>;

    float read (std::size_t line, int delay) const noexcept;
    float readBetween (std::size_t line, float delay) const noexcept;
    static void mix (Row&) noexcept;
    void approach() noexcept;

    std::vector<float> buffer; ///< [sample][line]
    int mask = 0, position = 0, written = 0;
    std::array<int, numLines> lengths {};
    std::array<std::int32_t, numWavering> phases {}, turns {};
    float waver = 6.0f;

    alignas (16) Row gain {}, pole {}, low {}, gainStep {}, poleStep {}, gainTarget {}, poleTarget {};
    int stepsLeft = 0, tick = 48;
    double rate = 48000.0, lastDecay = 0.0, lastShare = 0.0;
    float build = 1.0f;
    bool fresh = true;
};

} // namespace galvani
