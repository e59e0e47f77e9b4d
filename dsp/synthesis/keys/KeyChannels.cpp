#include "dsp/synthesis/keys/KeyChannels.h"

#include <algorithm>

namespace galvani
{

void KeyChannels::handle (const PerformanceEvent& event) noexcept
{
    const auto channel = static_cast<size_t> (event.channel);
    switch (event.kind)
    {
        case PerformanceEvent::Kind::bend:
            channels[channel].bend = latest.bend = std::clamp (event.value, -1.0f, 1.0f);
            break;
        case PerformanceEvent::Kind::pressure:
            channels[channel].pressure = latest.pressure = std::clamp (event.value, 0.0f, 1.0f);
            break;
        case PerformanceEvent::Kind::slide:
            channels[channel].slide = latest.slide = std::clamp (event.value, 0.0f, 1.0f);
            break;
        case PerformanceEvent::Kind::sustain:
            pedals[channel] = event.value > 0.5f;
            break;
        default:
            break;
    }
}

void KeyChannels::releasePedals() noexcept { pedals = {}; }

bool KeyChannels::isPedalDown (int channel, bool mpe) const noexcept
{
    if (channel == 0)
        return false;
    if (mpe)
        return pedals[master] || pedals[static_cast<size_t> (channel)];
    return std::any_of (pedals.begin(), pedals.end(), [] (bool down) { return down; });
}

float KeyChannels::bendOf (int channel, bool mpe, float masterSemitones) const noexcept
{
    if (! mpe)
        return latest.bend * masterSemitones;
    const auto own =
        isMember (channel, mpe) ? channels[static_cast<size_t> (channel)].bend * memberBendSemitones : 0.0f;
    return own + channels[master].bend * masterSemitones;
}

float KeyChannels::pressureOf (int channel, bool mpe) const noexcept
{
    if (! mpe)
        return latest.pressure;
    return isMember (channel, mpe)
               ? std::max (channels[master].pressure, channels[static_cast<size_t> (channel)].pressure)
               : channels[master].pressure;
}

float KeyChannels::slideOf (int channel, bool mpe) const noexcept
{
    if (! mpe)
        return latest.slide;
    return isMember (channel, mpe) ? channels[static_cast<size_t> (channel)].slide : channels[master].slide;
}

} // namespace galvani
