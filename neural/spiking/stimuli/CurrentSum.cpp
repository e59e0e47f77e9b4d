#include "neural/spiking/stimuli/CurrentSum.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace galvani
{

namespace
{

constexpr auto never = std::numeric_limits<std::int64_t>::max();

} // namespace

CurrentSum::CurrentSum (const std::vector<CurrentStimulus>& given, int neurons)
    : shareStart (static_cast<size_t> (neurons) + 1),
      sum (static_cast<size_t> (neurons)),
      isStale (static_cast<size_t> (neurons))
{
    std::copy_if (given.begin(), given.end(), std::back_inserter (stimuli),
                  [] (const auto& stimulus) { return stimulus.waveform.kind != Waveform::Kind::noise; });
    for (const auto& stimulus : stimuli)
        for (const auto neuron : stimulus.neurons)
            ++shareStart[static_cast<size_t> (neuron) + 1];
    for (size_t n = 1; n < shareStart.size(); ++n)
        shareStart[n] += shareStart[n - 1];

    shares.resize (shareStart.back());
    auto next = shareStart;
    for (size_t s = 0; s < stimuli.size(); ++s)
        for (size_t i = 0; i < stimuli[s].neurons.size(); ++i)
            shares[next[static_cast<size_t> (stimuli[s].neurons[i])]++] = {
                static_cast<std::uint32_t> (s), stimuli[s].factors.empty() ? 1.0 : stimuli[s].factors[i]
            };
    reset();
}

void CurrentSum::reset()
{
    std::fill (sum.begin(), sum.end(), 0.0);
    present.assign (stimuli.size(), 0.0);
    agenda.clear();
    for (size_t s = 0; s < stimuli.size(); ++s)
        plan ({ stimuli[s].nextChange (-1), static_cast<std::uint32_t> (s) });
}

void CurrentSum::plan (Change change)
{
    if (change.step == never)
        return;
    agenda.push_back (change);
    std::push_heap (agenda.begin(), agenda.end(), std::greater<>());
}

std::int64_t CurrentSum::nextChange() const noexcept { return agenda.empty() ? never : agenda.front().step; }

bool CurrentSum::moveTo (std::int64_t step)
{
    while (! agenda.empty() && agenda.front().step <= step)
    {
        const auto s = agenda.front().stimulus;
        std::pop_heap (agenda.begin(), agenda.end(), std::greater<>());
        agenda.pop_back();
        plan ({ stimuli[s].nextChange (step), s });

        const auto now = stimuli[s].at (step);
        if (now == present[s])
            continue;
        present[s] = now;
        for (const auto neuron : stimuli[s].neurons)
            if (auto& waits = isStale[static_cast<size_t> (neuron)]; ! waits)
            {
                waits = 1;
                stale.push_back (neuron);
            }
    }
    const auto changed = ! stale.empty();
    for (const auto neuron : stale)
    {
        addUp (neuron);
        isStale[static_cast<size_t> (neuron)] = 0;
    }
    stale.clear();
    return changed;
}

/** From nothing each time, so that what has ended leaves no rounding behind. */
void CurrentSum::addUp (std::int32_t neuron) noexcept
{
    const auto n = static_cast<size_t> (neuron);
    double current = 0.0;
    for (auto i = shareStart[n]; i < shareStart[n + 1]; ++i)
        current += present[shares[i].stimulus] * shares[i].factor;
    sum[n] = current;
}

} // namespace galvani
