// Keeps groups of neurons neither silent nor racing: each group's threshold drifts over seconds.
#pragma once

#include <span>
#include <vector>

namespace galvani
{

/** d theta_g / dt = rise (r_g - highest)+ - fall (lowest - r_g)+ - theta_g / forget, with (x)+ = max (x, 0): between
    the two rates a group only forgets, slowly, that it was ever adapted, so that differences between groups, which are
    what the ear hears, are kept. Loudness is forgotten sooner than silence.
    After Turrigiano (2008), The self-tuning neuron; the dead band is ours. */
class Homeostasis
{
public:
    struct Parameters
    {
        float lowest_Hz = 4.5f, highest_Hz = 25.0f;
        float fall_mVPerSecondAndHz = 0.5f; ///< how fast a silent group's threshold comes down
        float rise_mVPerSecondAndHz = 0.9f; ///< how fast a racing group's threshold goes up
        float forgetSilence_s = 20.0f, forgetLoudness_s = 6.0f;
        float lowestOffset_mV = -13.0f, highestOffset_mV = 120.0f;
    };

    void prepare (const Parameters&, int groups);
    void reset() noexcept;

    /** One update. @param rates  Hz, one a group, averaged over about a second; below 0 where nobody is awake, whose
        threshold stays  @param seconds  since the last update */
    void update (std::span<const float> rates, float seconds) noexcept;

    /** Instead of update(), while it is switched off: offsets fade within half a second. */
    void relax (float seconds) noexcept;

    /** mV to add to each group's threshold. */
    std::span<const float> offsets() const noexcept { return offset; }

private:
    Parameters parameters;
    std::vector<float> offset;
};

} // namespace galvani
