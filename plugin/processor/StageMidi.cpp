#include "plugin/processor/StageMidi.h"

#include "dsp/parameters/ParameterList.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace galvani
{

StageMidi::StageMidi() noexcept
{
    firstOf.fill (none);
    nextOf.fill (none);
    late.fill (none);
}

void StageMidi::put (std::atomic<std::uint32_t>& word, int value) noexcept
{
    const auto times = (word.load (std::memory_order_relaxed) >> 8) + 1;
    word.store (times << 8 | static_cast<std::uint32_t> (value), std::memory_order_relaxed);
}

std::optional<int> StageMidi::take (const std::atomic<std::uint32_t>& word, std::uint32_t& taken) noexcept
{
    const auto now = word.load (std::memory_order_relaxed);
    if (now == taken)
        return {};
    taken = now;
    return static_cast<int> (now & 0xff);
}

/** Lists the parameters of each controller; one that has another controller now must be met anew. */
void StageMidi::followMap() noexcept
{
    const auto before = map;
    map = mapNow.load();
    firstOf.fill (none);
    for (size_t p = 0; p < count; ++p)
    {
        const auto controller = map.controllers[p];
        if (controller != before.controllers[p])
            takeOver[p] = {};
        if (controller < 0 || controller >= MidiMap::numControllers)
            continue;
        auto& first = firstOf[static_cast<size_t> (controller)];
        nextOf[p] = first;
        first = static_cast<int> (p);
    }
}

void StageMidi::beginBlock (ParameterValues& values, int numSamples) noexcept
{
    if (mapNow.hasChanged())
        followMap();
    for (size_t p = 0; p < count; ++p)
        if (isOwn[p])
        {
            if (acknowledged[p].load (std::memory_order_acquire) == numMoves[p])
                isOwn[p] = false;
            else
                values.values[p] = ownValue[p];
        }
    numEvents = next = 0;
    lastSample = std::max (0, numSamples - 1);
}

void StageMidi::add (std::span<const std::uint8_t> message, int sampleOffset) noexcept
{
    if (message.size() == 2 && (message[0] & 0xf0) == 0xc0)
        return put (lastProgram, message[1] & 0x7f);
    if (message.size() != 3 || (message[0] & 0xf0) != 0xb0)
        return;
    const auto controller = message[1] & 0x7f, value = message[2] & 0x7f;
    if (controller >= MidiMap::numControllers)
        return;
    put (lastController, controller);
    if (firstOf[static_cast<size_t> (controller)] == none)
        return;
    if (numEvents < events.size())
        events[numEvents++] = { std::clamp (sampleOffset, 0, lastSample), static_cast<std::uint8_t> (controller),
                                static_cast<std::uint8_t> (value) };
    else
    {
        late[static_cast<size_t> (controller)] = value;
        anyLate = true;
    }
}

bool StageMidi::applyUpTo (int sample, ParameterValues& values) noexcept
{
    auto anyMoved = false;
    for (; next < numEvents && events[next].offset <= sample; ++next)
        anyMoved = move (events[next], values) || anyMoved;
    if (anyLate && next == numEvents)
    {
        anyLate = false;
        for (size_t c = 0; c < late.size(); ++c)
            if (const auto value = std::exchange (late[c], none); value != none)
                anyMoved = move ({ sample, static_cast<std::uint8_t> (c), static_cast<std::uint8_t> (value) }, values)
                           || anyMoved;
    }
    return anyMoved;
}

bool StageMidi::move (const Event& event, ParameterValues& values) noexcept
{
    auto anyMoved = false;
    const auto wanted = static_cast<float> (event.value) / 127.0f;
    for (auto p = firstOf[event.controller]; p != none; p = nextOf[static_cast<size_t> (p)])
    {
        const auto at = static_cast<size_t> (p);
        const auto& row = declarationOf (static_cast<ParameterId> (p));
        auto& value = values.values[at];
        // Switches and choices have no way between their positions on which the two could meet.
        const auto isStepped = row.curve == Curve::toggle || row.curve == Curve::choice;
        if (! takeOver[at].moves (wanted, row.toNormalised (value)) && ! isStepped)
            continue;
        const auto fresh = row.nearestOnGrid (row.fromNormalised (wanted));
        const auto position = row.toNormalised (fresh); // which a host's parameter turns into the same value again
        takeOver[at].leaveAt (position);
        if (fresh == value)
            continue;
        value = ownValue[at] = fresh;
        isOwn[at] = anyMoved = true;
        const auto number = ++numMoves[at];
        moved[at].store (std::uint64_t { number } << 32 | std::bit_cast<std::uint32_t> (position),
                         std::memory_order_release);
    }
    return anyMoved;
}

std::optional<StageMidi::Movement> StageMidi::movementOf (ParameterId id) noexcept
{
    const auto at = static_cast<size_t> (id);
    const auto now = moved[at].load (std::memory_order_acquire);
    const auto number = static_cast<std::uint32_t> (now >> 32);
    if (number == taken[at])
        return {};
    taken[at] = number;
    return Movement { std::bit_cast<float> (static_cast<std::uint32_t> (now)), number };
}

void StageMidi::acknowledge (ParameterId id, const Movement& movement) noexcept
{
    acknowledged[static_cast<size_t> (id)].store (movement.number, std::memory_order_release);
}

} // namespace galvani
