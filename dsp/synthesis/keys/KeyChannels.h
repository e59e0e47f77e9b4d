// What the player's hands and feet do beside the notes: bends, pressure, slide and pedals of every channel.
#pragma once

#include "dsp/performance/PerformanceEvent.h"

#include <array>
#include <cstddef>

namespace galvani
{

/** With MPE, channels 2..16 are members of a zone whose master is channel 1: a note follows its own channel and the
    master. Without, every note follows whatever channel spoke last. The pedal never holds channel 0, the brain's. */
class KeyChannels
{
public:
    static constexpr int numChannels = 17;
    static constexpr float memberBendSemitones = 48.0f;

    struct Expression
    {
        float bend = 0.0f; ///< -1..1
        float pressure = 0.0f, slide = 0.5f;
    };

    void reset() noexcept { *this = {}; }

    /** Bend, pressure, slide and sustain; other kinds are ignored. */
    void handle (const PerformanceEvent&) noexcept;
    void releasePedals() noexcept;

    bool isPedalDown (int channel, bool mpe) const noexcept;

    /** In semitones. @param masterSemitones  the range of everything but MPE's members */
    float bendOf (int channel, bool mpe, float masterSemitones) const noexcept;
    float pressureOf (int channel, bool mpe) const noexcept;
    float slideOf (int channel, bool mpe) const noexcept;

private:
    static constexpr size_t master = 1;
    static bool isMember (int channel, bool mpe) noexcept { return mpe && channel >= 2; }

    std::array<Expression, static_cast<size_t> (numChannels)> channels {};
    std::array<bool, static_cast<size_t> (numChannels)> pedals {};
    Expression latest; ///< of all channels
};

} // namespace galvani
