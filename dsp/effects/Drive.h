// Saturation of two channels that keeps their loudness: from untouched at 0 dB to nearly square at 24 dB.
#pragma once

namespace galvani
{

/** y = r s(k x) / s(k r) with k = 10^(dB/20) - 1, r = 0.2 and s(u) = u (27 + u^2) / (27 + 9 u^2), a rational tanh that
    reaches 1 at |u| = 3 and stays there. What is as loud as r stays so, quieter is lifted, louder held down; k = 0 is
    the identity, exactly. */
class Drive
{
public:
    void prepare (double sampleRate, int maximumBlockSize);
    void reset() noexcept;

    /** @param driveDecibels  one value a sample, 0..24 */
    void process (float* left, float* right, const float* driveDecibels, int numSamples) noexcept;

private:
    float lastDecibels = 0.0f, steepness = 0.0f, makeUp = 1.0f;
};

} // namespace galvani
