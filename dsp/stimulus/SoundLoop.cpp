#include "dsp/stimulus/SoundLoop.h"

#include <juce_audio_basics/juce_audio_basics.h>

#include <cmath>

namespace galvani
{

namespace
{

std::vector<float> resampled (const std::vector<float>& samples, double ratio)
{
    // The interpolator reads past the end while its filter runs out.
    auto padded = samples;
    padded.resize (samples.size() + 256, 0.0f);
    std::vector<float> result (static_cast<size_t> (std::floor (static_cast<double> (samples.size()) / ratio)));
    juce::WindowedSincInterpolator interpolator;
    interpolator.process (ratio, padded.data(), result.data(), static_cast<int> (result.size()),
                          static_cast<int> (padded.size()), 0);
    return result;
}

} // namespace

void SoundLoop::prepare (const SoundData& data, double sampleRate)
{
    sound = data;
    if (data.sampleRate != sampleRate && ! data.left.empty())
    {
        sound.left = resampled (data.left, data.sampleRate / sampleRate);
        sound.right = resampled (data.right, data.sampleRate / sampleRate);
    }
    reset();
}

} // namespace galvani
