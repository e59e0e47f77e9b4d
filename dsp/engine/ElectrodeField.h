// The current that electrodes and steady currents of groups ask for in every neuron, laid out anew whenever one
// changes.
#pragma once

#include "dsp/stimulus/Electrode.h"
#include "dsp/stimulus/NeuronStrips.h"
#include "neural/brain/BrainLayout.h"

#include <array>
#include <span>
#include <vector>

namespace galvani
{

/** The work is bounded: laying out visits on average at most 2,048 neurons a step, or a quarter of those that a larger
    brain has, and at most a hemisphere's more in one. What remains is done in the next steps, during which the currents
    stay as they were. A few pulses are therefore followed in the very step; a crowd of sines over the whole brain some
    steps apart. A visit for noise counts as often as it takes longer. */
class ElectrodeField
{
public:
    /** Makes room for the largest brain that will be played. */
    void prepare (int mostNeurons);

    /** Nothing flows: another brain, or a reset. Steady currents are laid out again in the next step. */
    void clear() noexcept;

    /** A steady current into every neuron of a group, pA; all 0, they cost nothing. */
    void setSteady (const std::array<float, numGroups>&) noexcept;

    /** Call once a step. */
    void follow (const BrainLayout&, Electrode&, std::int64_t step) noexcept;

    std::span<const float> currents() const noexcept { return shown.current; } ///< pA, one a neuron
    const NeuronStrips& touched() const noexcept { return shown.strips; }      ///< elsewhere it is 0

private:
    struct Layer
    {
        std::vector<float> current;
        NeuronStrips strips;
        void clear() noexcept;
    };

    struct Laid
    {
        Pulse pulse; ///< a mirrored one is laid as two
        float current_pA;
    };

    void begin (const Electrode&, std::int64_t step) noexcept;
    int layOut (const BrainLayout&, const Laid&) noexcept;
    int addDisc (const BrainLayout&, const Laid&) noexcept;
    int addRun (const Laid&, size_t first, size_t end) noexcept;
    float noiseOf (const Laid&, size_t neuron) const noexcept;

    Layer shown, drawn; ///< drawn: in the making
    std::array<Laid, 2 * Electrode::maximumPulses + numGroups> pulses;
    std::array<float, numGroups> steady {}; ///< pA
    int numPulses = 0, nextPulse = 0;
    int visitsLeft = 0; ///< below 0: more than a step's were made
    std::int64_t stepOfPulses = 0;
    bool isDrawing = false, isStale = false;
};

} // namespace galvani
