// What MIDI does beside playing: controllers that were learned move their parameters, program changes ask for scenes.
#pragma once

#include "dsp/parameters/ParameterValues.h"
#include "plugin/processor/SharedNumbers.h"
#include "plugin/processor/TakeOver.h"
#include "plugin/state/MidiMap.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>

namespace galvani
{

/** A controller moves its parameter on the audio thread, at its sample, so that a bounce hears what was played. The
    message thread brings the position to the host some milliseconds later; until it has acknowledged it, the audio
    thread keeps to the position of its own, which is the same number. Lock-free, without allocation, and bounded. */
class StageMidi
{
public:
    StageMidi() noexcept;

    // ---- the audio thread's ---------------------------------------------------------------------------------
    /** @param values  as the host has them; positions that it has not been told of yet are put in */
    void beginBlock (ParameterValues& values, int numSamples) noexcept;

    /** Takes a message of the block, in order; looks at controllers and program changes alone. Of the movements
        beyond 128 in a block, the last of each controller counts, with the 128th. */
    void add (std::span<const std::uint8_t> message, int sampleOffset) noexcept;

    /** The sample of the next movement that waits, or one beyond any block. */
    int nextChange() const noexcept { return next < numEvents ? events[next].offset : never; }

    /** Applies what is due. @returns whether a value is another now */
    bool applyUpTo (int sample, ParameterValues&) noexcept;

    // ---- the message thread's -------------------------------------------------------------------------------
    void setMap (const MidiMap& wanted) noexcept { mapNow.store (wanted); }

    /** Where a learned controller has brought a parameter since it was asked for last. Whoever takes it sets the
        parameter to it, then acknowledges. @returns normalised 0..1 */
    struct Movement
    {
        float position;
        std::uint32_t number;
    };
    std::optional<Movement> movementOf (ParameterId) noexcept;
    void acknowledge (ParameterId, const Movement&) noexcept;

    /** The program 0..127 that was asked for since the last time. */
    std::optional<int> takeProgram() noexcept { return take (lastProgram, programTaken); }
    /** The controller 0..119 that was moved last, since the last time. */
    std::optional<int> takeController() noexcept { return take (lastController, controllerTaken); }

private:
    struct Event
    {
        int offset;
        std::uint8_t controller, value;
    };

    /** A count above what it counts, so that the same again is seen. */
    static std::optional<int> take (const std::atomic<std::uint32_t>&, std::uint32_t& taken) noexcept;
    static void put (std::atomic<std::uint32_t>&, int) noexcept;

    void followMap() noexcept;
    bool move (const Event&, ParameterValues&) noexcept;

    static constexpr int never = std::numeric_limits<int>::max();
    static constexpr size_t mostEvents = 128, count = static_cast<size_t> (numParameters);
    static constexpr int none = -1;

    SharedNumbers<MidiMap> mapNow;
    std::array<std::atomic<std::uint64_t>, count> moved {};        ///< number of the movement, then the position's bits
    std::array<std::atomic<std::uint32_t>, count> acknowledged {}; ///< number of the movement
    std::atomic<std::uint32_t> lastProgram { 0 }, lastController { 0 };

    // The audio thread's.
    MidiMap map;
    std::array<int, MidiMap::numControllers> firstOf {}; ///< parameter of a controller, or none
    std::array<int, count> nextOf {};                    ///< the next one of the same controller, or none
    std::array<TakeOver, count> takeOver {};
    std::array<std::uint32_t, count> numMoves {};
    std::array<float, count> ownValue {};
    std::array<bool, count> isOwn {}; ///< the host has not been told yet
    std::array<Event, mostEvents> events {};
    size_t numEvents = 0, next = 0;
    std::array<int, MidiMap::numControllers> late {}; ///< values that found no room in `events`, or none
    bool anyLate = false;
    int lastSample = 0;

    // The message thread's.
    std::array<std::uint32_t, count> taken {};
    std::uint32_t programTaken = 0, controllerTaken = 0;
};

} // namespace galvani
