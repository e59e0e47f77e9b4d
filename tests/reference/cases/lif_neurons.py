"""Leaky integrate-and-fire neurons without connections: the stimuli's waveforms and the neuron's own constants."""

from .building import LIF, constant_currents, experiment, population, pulse, samples, stream, train, uniform


def lif_pulse():
    """One neuron, 10 pA from 200 ms for 100 ms, with a resistance at which that makes it fire."""
    neuron = population("neuron", 1, "lif", {**LIF, "membrane_resistance_MOhm": 2500.0})
    return experiment(400.0, [neuron], stimuli=[pulse("neuron", "all", 200.0, 100.0, 10.0)], voltages={"neuron": [0]})


def lif_constant():
    """Twenty neurons at constant currents of 150 to 800 pA: the f-I curve, below and above the rheobase of 200 pA."""
    currents = [round(150.0 + 650.0 * index / 19.0, 2) for index in range(20)]
    neurons = population("neurons", 20, "lif", LIF)
    stimuli = constant_currents("neurons", currents, 1000.0)
    return experiment(1000.0, [neurons], stimuli=stimuli, voltages={"neurons": [1, 10]})


def lif_parameter_lists():
    """Twenty neurons that differ in every constant and in where they start."""
    random = stream(11)
    parameters = {
        "tau_m_ms": uniform(random, 6.0, 30.0, 20, 2),
        "v_rest_mV": uniform(random, -75.0, -65.0, 20, 2),
        "v_threshold_mV": uniform(random, -55.0, -48.0, 20, 2),
        "v_reset_mV": uniform(random, -72.0, -60.0, 20, 2),
        "refractory_ms": [round(0.5 * (index % 8), 1) for index in range(20)],
        "membrane_resistance_MOhm": uniform(random, 80.0, 150.0, 20, 1),
    }
    neurons = population("neurons", 20, "lif", parameters, uniform(random, -70.0, -56.0, 20, 2))
    stimuli = [pulse("neurons", "all", 0.0, 1000.0, 400.0)]
    return experiment(1000.0, [neurons], stimuli=stimuli, voltages={"neurons": [0, 7]})


def lif_train():
    """Two neurons with trains of pulses, one of them on top of a constant current."""
    stimuli = [
        train("neurons", [0, 1], 20.0, 4.0, 900.0, 30.0, 12),
        pulse("neurons", [1], 100.0, 200.0, 170.0),
    ]
    return experiment(
        450.0, [population("neurons", 2, "lif", LIF)], stimuli=stimuli, voltages={"neurons": [0, 1]}
    )


def lif_samples():
    """Ten neurons on constant currents and two noises given as samples, one held for five steps, one for a single."""
    random = stream(12)
    coarse = uniform(random, -400.0, 500.0, 1900, 2)
    fine = uniform(random, -600.0, 900.0, 3000, 1)
    stimuli = [
        samples("neurons", [0, 1, 2, 3, 4, 5, 6], 10.0, 0.5, coarse),
        samples("neurons", [4, 5, 6, 7, 8, 9], 300.0, 0.1, fine),
        *constant_currents("neurons", uniform(random, 100.0, 300.0, 10, 2), 1000.0),
    ]
    return experiment(
        1000.0, [population("neurons", 10, "lif", LIF)], stimuli=stimuli, voltages={"neurons": [0, 5]}
    )


def lif_sine():
    """Eight neurons, each with a sine of its own frequency on a constant current."""
    frequencies = [3.0, 7.0, 13.0, 29.0, 61.0, 110.0, 233.0, 440.0]
    stimuli = [
        {
            "population": "neurons",
            "neurons": [neuron],
            "waveform": "sine",
            "onset_ms": 25.0,
            "duration_ms": 900.0,
            "amplitude_pA": 350.0 + 10.0 * neuron,
            "frequency_hz": frequency,
        }
        for neuron, frequency in enumerate(frequencies)
    ]
    stimuli.append(pulse("neurons", "all", 0.0, 1000.0, 213.0))
    return experiment(1000.0, [population("neurons", 8, "lif", LIF)], stimuli=stimuli, voltages={"neurons": [1, 5]})


CASES = (lif_pulse, lif_constant, lif_parameter_lists, lif_train, lif_samples, lif_sine)
