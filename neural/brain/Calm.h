// Calm: inhibits a whole brain until its mean rate has halved, then lets go.
#pragma once

namespace galvani
{

/** Pressed, it notes the mean rate (averaged over 0.1 s) and adds the same inhibitory current to all neurons: 120 pA
    times the square of the seconds since, so that it begins softly. Once the rate has come down to half, or after 4 s,
   it lets go within a second, along (1 - x)^2: fast while the brain is stillest, soft at the end. No longer than 5 s in
   all. Exactly rounded operations only. */
class Calm
{
public:
    void reset() noexcept { *this = {}; }

    /** Begins, unless it is under way. */
    void press() noexcept;

    /** Ends a control tick of 1 ms.
        @param rate_Hz  mean rate in that tick alone */
    void tick (float rate_Hz) noexcept;

    /** To be added to every neuron's current in the next tick; 0 or below. */
    float current_pA() const noexcept { return current; }
    bool isActive() const noexcept { return phase != Phase::idle; }

private:
    enum class Phase
    {
        idle,
        inhibiting,
        lettingGo
    };

    Phase phase = Phase::idle;
    int ticks = 0; ///< of the phase
    float rate = 0.0f, rateAtPress = 0.0f;
    float current = 0.0f, deepest = 0.0f;
};

} // namespace galvani
