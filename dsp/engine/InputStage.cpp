#include "dsp/engine/InputStage.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

/** Louder than anything a converter gives; keeps a broken neighbour in the signal chain from overflowing the filters.
 */
constexpr float loudest = 64.0f;

float sane (float sample) noexcept { return std::isfinite (sample) ? std::clamp (sample, -loudest, loudest) : 0.0f; }

} // namespace

void InputStage::prepare (double sampleRate, int maximumBlockSize, const SoundData& demo)
{
    demoLoop.prepare (demo, sampleRate);
    demoSwitch.prepare (sampleRate, 0.02);
    for (auto* buffer : { &heardLeft, &heardRight, &envelope })
        buffer->assign (static_cast<size_t> (maximumBlockSize), 0.0f);
    fall = static_cast<float> (std::exp (-1.0 / (0.12 * sampleRate)));
    reset();
}

void InputStage::reset() noexcept
{
    demoLoop.reset();
    demoSwitch.reset();
    held = 0.0f;
}

void InputStage::process (std::span<const float* const> input, int numSamples) noexcept
{
    const auto* first = input.empty() ? nullptr : input[0];
    const auto* second = input.size() > 1 ? input[1] : first;
    for (int i = 0; i < numSamples; ++i)
    {
        const auto n = static_cast<size_t> (i);
        auto left = first != nullptr ? sane (first[i]) : 0.0f;
        auto right = second != nullptr ? sane (second[i]) : 0.0f;
        const auto demo = demoSwitch.next();
        if (demo > 0.0f)
        {
            float demoLeft, demoRight;
            demoLoop.next (demoLeft, demoRight);
            left += demo * (demoLeft - left);
            right += demo * (demoRight - right);
        }
        heardLeft[n] = left;
        heardRight[n] = right;
        held = std::max ({ held * fall, std::abs (left), std::abs (right) });
        envelope[n] = held;
    }
}

} // namespace galvani
