#include "dsp/engine/HandSources.h"

#include "dsp/effects/EchoTime.h"
#include "dsp/engine/ParameterMapping.h"
#include "dsp/parameters/ParameterList.h"
#include "neural/brain/BrainDimensions.h"

namespace galvani
{

using Id = ParameterId;

void HandSources::prepare (double sampleRate)
{
    for (auto& follower : followers)
        follower.prepare (sampleRate);
    reset();
}

void HandSources::reset() noexcept
{
    for (auto& follower : followers)
        follower.reset();
    oscillator.reset();
    random.reset();
    wheel = 0.0f;
}

void HandSources::hear (const float* left, const float* right, int numSamples) noexcept
{
    for (auto& follower : followers)
        follower.hear (left, right, numSamples);
}

HandValues HandSources::tick (const ParameterValues& parameters, const NoteValues& note, const BeatPosition& beats,
                              int offset) noexcept
{
    using Band = EnvelopeFollower::Band;
    followers[0].set (static_cast<Band> (static_cast<int> (parameters[Id::follower1Band])),
                      parameters[Id::follower1Attack], parameters[Id::follower1Release],
                      gainOfDecibels (parameters[Id::follower1Gain]));
    followers[1].set (static_cast<Band> (static_cast<int> (parameters[Id::follower2Band])),
                      parameters[Id::follower2Attack], parameters[Id::follower2Release],
                      gainOfDecibels (parameters[Id::follower2Gain]));

    const auto length = quarterNotesOfEcho (static_cast<int> (parameters[Id::lfoSync]));
    if (length > 0.0 && beats.isRunning)
        oscillator.moveTo (beats.at (offset) / length);
    else if (length > 0.0)
        oscillator.advance (tickSeconds, beats.beatsPerMinute / (60.0 * length));
    else
        oscillator.advance (tickSeconds, static_cast<double> (parameters[Id::lfoRate]));
    random.advance (tickSeconds, static_cast<double> (parameters[Id::randomRate]));

    HandValues values {};
    at (values, HandSource::follower1) = followers[0].value();
    at (values, HandSource::follower2) = followers[1].value();
    at (values, HandSource::lfo) =
        oscillator.value (static_cast<LowFrequencyOscillator::Shape> (static_cast<int> (parameters[Id::lfoShape])));
    at (values, HandSource::random) = random.value (LowFrequencyOscillator::Shape::steps);
    at (values, HandSource::velocity) = note[NoteSource::velocity];
    at (values, HandSource::pressure) = note[NoteSource::pressure];
    at (values, HandSource::slide) = note[NoteSource::slide];
    at (values, HandSource::key) = note[NoteSource::key];
    at (values, HandSource::envelope2) = note[NoteSource::envelope2];
    at (values, HandSource::wheel) = wheel;
    for (size_t m = 0; m < numMacros; ++m)
        values[static_cast<size_t> (HandSource::macro1) + m] =
            0.01f * parameters[static_cast<Id> (static_cast<size_t> (Id::macro1) + m)];
    return values;
}

} // namespace galvani
