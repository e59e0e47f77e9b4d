#include "dsp/synthesis/GrainPlayer.h"

#include "dsp/synthesis/Chance.h"
#include "dsp/synthesis/GrainBeat.h"
#include "dsp/synthesis/Scale.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr float longestStraySeconds = 1.5f, longestDelaySeconds = 7.9f;

/** Intervals that groups stray to, from the lowest to the highest: they stay in tune with what is heard. */
constexpr std::array<float, 7> strayIntervals { -12.0f, -7.0f, -5.0f, 0.0f, 5.0f, 7.0f, 12.0f };

float kept (float value, float least, float greatest, float otherwise) noexcept
{
    return std::isfinite (value) ? std::clamp (value, least, greatest) : otherwise;
}

} // namespace

void GrainPlayer::prepare (double newSampleRate, int maximumBlockSize)
{
    sampleRate = newSampleRate;
    cloud.prepare (sampleRate, maximumBlockSize);
    reset();
}

void GrainPlayer::reset() noexcept
{
    cloud.reset();
    held.clear();
    saved.fill (0.0f);
    turn = 0;
    notesPlayed = 0;
    quarterNotes = tempo = samplesSinceTransport = 0.0;
    samplesUntilStill = 0;
    settings.frozen = false;
}

void GrainPlayer::setNeuronsPerGroup (int neurons) noexcept
{
    spikeShare = 32.0f / static_cast<float> (std::max (1, neurons));
}

void GrainPlayer::setSettings (const GrainSettings& wanted) noexcept
{
    // The sound kept was heard up to then: its beats stay where they are however the transport moves on.
    if (wanted.frozen && ! settings.frozen)
        samplesUntilStill = CaptureBuffer::samplesUntilStill (sampleRate);
    const GrainSettings usual;
    settings = wanted;
    settings.density = kept (wanted.density, 0.0f, 1.0f, usual.density);
    settings.sizeSeconds = kept (wanted.sizeSeconds, 0.005f, 0.5f, usual.sizeSeconds);
    settings.pitch = kept (wanted.pitch, -48.0f, 48.0f, usual.pitch);
    settings.scatter = kept (wanted.scatter, 0.0f, 1.0f, usual.scatter);
    settings.positionSeconds = kept (wanted.positionSeconds, 0.0f, 7.5f, usual.positionSeconds);
    settings.reverse = kept (wanted.reverse, 0.0f, 1.0f, usual.reverse);
    settings.spread = kept (wanted.spread, 0.0f, 1.0f, usual.spread);
    settings.shape = kept (wanted.shape, -1.0f, 1.0f, usual.shape);
    settings.rootNote = kept (wanted.rootNote, 0.0f, 127.0f, usual.rootNote);
}

void GrainPlayer::setTransport (double newQuarterNotes, double newTempo) noexcept
{
    if (settings.frozen)
        return;
    quarterNotes = newQuarterNotes;
    tempo = newTempo;
    samplesSinceTransport = 0.0;
}

void GrainPlayer::spike (int group, int sampleOffset, std::uint64_t chance) noexcept
{
    if (! contains (settings.groups, group))
        return;

    auto& way = saved[static_cast<std::size_t> (group)];
    way += settings.density * settings.density * 0.06f * spikeShare;
    if (way < 1.0f)
        return;

    way -= 1.0f;
    const auto height = static_cast<float> (group % groupsPerSide) / (groupsPerSide - 1) * 2.0f - 1.0f;
    const auto side = group < groupsPerSide ? -1.0f : 1.0f;
    const auto pan = side * (0.35f + 0.6f * settings.scatter * chanceWord (chance, 1));
    const auto isPlayed = held.size() > 0;
    start ({ height, pan }, isPlayed ? held.pitch (turn++ % held.size()) : 0.0f, isPlayed, 1.0f, sampleOffset, chance);
}

void GrainPlayer::noteOn (int note, float semitones, float velocity, int sampleOffset) noexcept
{
    const auto pitch = kept (semitones, -72.0f, 72.0f, 0.0f);
    held.press (note, pitch);
    if (! (velocity > 0.0f))
        return;

    const auto chance = furtherChance (notesPlayed++);
    const auto pan = (2.0f * chanceWord (chance, 1) - 1.0f) * 0.6f * settings.scatter;
    start ({ 0.0f, pan }, pitch, true, std::min (velocity, 1.0f), sampleOffset, chance);
}

void GrainPlayer::bendNote (int note, float semitones) noexcept
{
    held.bend (note, kept (semitones, -72.0f, 72.0f, 0.0f));
}

void GrainPlayer::noteOff (int note) noexcept { held.release (note); }

void GrainPlayer::allNotesOff() noexcept { held.clear(); }

void GrainPlayer::start (Place place, float semitones, bool isPlayed, float loudness, int sampleOffset,
                         std::uint64_t chance) noexcept
{
    const auto scatter = settings.scatter;
    const auto interval = strayIntervals[static_cast<std::size_t> (std::lround (3.0f + 3.0f * place.height * scatter))];
    const auto detune = (chanceWord (chance, 0) - 0.5f) * 0.3f * scatter;
    const auto pitch = transposition (semitones + settings.pitch + interval, isPlayed) + detune;
    const auto ratio = std::exp2 (pitch / 12.0f);
    const auto reversed = chanceWord (furtherChance (chance), 0) < settings.reverse;
    const auto stray = longestStraySeconds * scatter * scatter * chanceWord (chance, 2);
    const auto delay = delaySeconds (settings.positionSeconds + stray, ratio, reversed, sampleOffset);
    // Grains that sound together add up like noise does: by the root of their number.
    const auto level = loudness / std::sqrt (1.0f + 0.35f * static_cast<float> (cloud.activeAt (sampleOffset)));
    cloud.start ({ sampleOffset, delay, settings.sizeSeconds, ratio, place.pan * settings.spread, level, reversed,
                   settings.shape });
}

/** The sound's own pitch counts as the scale's root; that of played notes is where the keys say it is. */
float GrainPlayer::transposition (float semitones, bool isPlayed) const noexcept
{
    if (settings.scale < 0)
        return semitones;

    const auto fromRoot = isPlayed ? static_cast<float> (middleNote) - settings.rootNote : 0.0f;
    return nearestInScale (settings.scale, fromRoot + semitones) - fromRoot;
}

float GrainPlayer::delaySeconds (float wanted, float pitchRatio, bool reversed, int sampleOffset) const noexcept
{
    constexpr auto justNow = 0.002f;
    if (! (settings.beatQuarters > 0.0f))
        return justNow + wanted;

    const auto samples =
        samplesSinceTransport + (settings.frozen ? std::min (sampleOffset, samplesUntilStill) : sampleOffset);
    const GrainBeat beat (quarterNotes + samples * tempo / (60.0 * sampleRate), tempo,
                          static_cast<double> (settings.beatQuarters));
    if (! beat.hasBeats())
        return justNow + wanted;

    // As far back as the grain needs for its length, or the cloud would move its beginning off the beat.
    const auto gain = static_cast<double> (reversed ? 0.0f : settings.frozen ? pitchRatio : pitchRatio - 1.0f);
    const auto least = static_cast<double> (settings.sizeSeconds) * std::max (0.0, gain);
    const auto most = std::max (least, static_cast<double> (longestDelaySeconds));
    // In whole samples, so that rounding of the transport's position is not heard.
    return static_cast<float> (std::round (beat.secondsBack (static_cast<double> (wanted), least, most) * sampleRate)
                               / sampleRate);
}

void GrainPlayer::process (const CaptureBuffer& capture, float* left, float* right, int numSamples) noexcept
{
    cloud.process (capture, left, right, numSamples);
    const auto heard = settings.frozen ? std::min (numSamples, samplesUntilStill) : numSamples;
    samplesSinceTransport += heard;
    samplesUntilStill -= settings.frozen ? heard : 0;
}

} // namespace galvani
