#include "dsp/synthesis/keys/Envelope.h"

#include "dsp/synthesis/keys/PortableMath.h"

#include <algorithm>

namespace galvani
{

namespace
{

constexpr double shortestAttack = 0.001, shortestDecay = 0.001, shortestRelease = 0.003;
constexpr double log2e = 1.44269504088896341;
constexpr double toAttack = 1.09861228866810969; // ln 3: from 0 to 1 on the way to 1.5
constexpr double toOnePercent = 4.60517018598809137;

} // namespace

void Envelope::prepare (double rate) noexcept
{
    callsPerSecond = rate;
    attackSeconds = decaySeconds = releaseSeconds = -1.0f;
    reset();
}

void Envelope::reset() noexcept
{
    stage = Stage::idle;
    now = 0.0f;
}

void Envelope::noteOff() noexcept
{
    if (stage != Stage::idle)
        stage = Stage::release;
}

float Envelope::rateOf (double seconds, double timeConstants) const noexcept
{
    return static_cast<float> (1.0 - powerOfTwo (-log2e * timeConstants / (seconds * callsPerSecond)));
}

void Envelope::setTimes (float attack, float decay, float sustain, float release) noexcept
{
    sustainLevel = sustain;
    if (attack != attackSeconds)
    {
        attackSeconds = attack;
        attackRate = rateOf (std::max (shortestAttack, static_cast<double> (attack)), toAttack);
    }
    if (decay != decaySeconds)
    {
        decaySeconds = decay;
        decayRate = rateOf (std::max (shortestDecay, static_cast<double> (decay)), toOnePercent);
    }
    if (release != releaseSeconds)
    {
        releaseSeconds = release;
        releaseRate = rateOf (std::max (shortestRelease, static_cast<double> (release)), toOnePercent);
    }
}

} // namespace galvani
