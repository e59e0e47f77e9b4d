// Attack, decay, sustain and release of one voice.
#pragma once

namespace galvani
{

/** The attack runs towards 1.5 and ends at 1, nearly straight; decay and release are exponentials with 1 % of the way
    left after their time. Every stage begins at the level that the one before has reached. Below -100 dB a release
    ends. */
class Envelope
{
public:
    /** @param rate  calls of next() a second */
    void prepare (double rate) noexcept;
    void reset() noexcept;

    /** Seconds, and 0..1. */
    void setTimes (float attack, float decay, float sustain, float release) noexcept;

    void noteOn() noexcept { stage = Stage::attack; }
    void noteOff() noexcept;

    float next() noexcept
    {
        switch (stage)
        {
            case Stage::attack:
                now += attackRate * (overshoot - now);
                if (now >= 1.0f)
                {
                    now = 1.0f;
                    stage = Stage::decay;
                }
                break;
            case Stage::decay:
                now += decayRate * (sustainLevel - now);
                break;
            case Stage::release:
                now -= releaseRate * now;
                if (now < silence)
                {
                    now = 0.0f;
                    stage = Stage::idle;
                }
                break;
            case Stage::idle:
                break;
        }
        return now;
    }

    float level() const noexcept { return now; }
    bool isActive() const noexcept { return stage != Stage::idle; }

private:
    enum class Stage
    {
        idle,
        attack,
        decay,
        release
    };

    static constexpr float overshoot = 1.5f, silence = 1.0e-5f;

    float rateOf (double seconds, double timeConstants) const noexcept;

    Stage stage = Stage::idle;
    double callsPerSecond = 48000.0;
    float now = 0.0f;
    float attackRate = 1.0f, decayRate = 1.0f, sustainLevel = 1.0f, releaseRate = 1.0f;
    float attackSeconds = -1.0f, decaySeconds = -1.0f, releaseSeconds = -1.0f;
};

} // namespace galvani
