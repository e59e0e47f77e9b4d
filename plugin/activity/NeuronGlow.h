// How brightly each neuron shines: a flash at each spike that fades, and an ember that follows its potential.
#pragma once

#include <span>
#include <vector>

namespace galvani
{

class NeuronGlow
{
public:
    static constexpr double fadeSeconds = 0.05; ///< time constant: a twentieth is left after 150 ms

    void prepare (int neurons);
    int size() const noexcept { return static_cast<int> (flashes.size()); }

    /** Lights a neuron; numbers outside the brain are passed over. */
    void spike (int neuron) noexcept;

    /** Lets the flashes fade: exp (-seconds / fadeSeconds). */
    void advance (double seconds) noexcept;

    /** @param potentials  mV, one a neuron; missing ones stay as they are */
    void setPotentials (std::span<const float> potentials) noexcept;

    std::span<const float> flash() const noexcept { return flashes; } ///< 0..1, one a neuron
    std::span<const float> ember() const noexcept { return embers; }  ///< 0..1, from rest to threshold, one a neuron

private:
    std::vector<float> flashes, embers;
};

} // namespace galvani
