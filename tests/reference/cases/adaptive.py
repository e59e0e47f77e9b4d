"""Adaptive exponential and Izhikevich neurons, alone in their named regimes and in networks."""

from .building import constant_currents, experiment, population, random_connection, stream, uniform

# Naud, Marcille, Clopath and Gerstner 2008 (Firing patterns in the adaptive exponential integrate-and-fire model):
# table 1, with the current that shows the pattern.
ADEX_KEYS = (
    "C_pF",
    "g_leak_nS",
    "v_rest_mV",
    "v_threshold_mV",
    "delta_T_mV",
    "a_nS",
    "tau_w_ms",
    "b_pA",
    "v_reset_mV",
    "v_peak_mV",
    "refractory_ms",
)
ADEX_REGIMES = {
    "tonic": ((200, 10, -70, -50, 2, 2, 30, 0, -58, 0, 0), 500.0),
    "adapting": ((200, 12, -70, -50, 2, 2, 300, 60, -58, 0, 2), 500.0),
    "initial_burst": ((130, 18, -58, -50, 2, 4, 150, 120, -50, 0, 0), 400.0),
    "bursting": ((200, 10, -58, -50, 2, 2, 120, 100, -46, 0, 0), 210.0),
    "accelerating": ((200, 12, -70, -50, 2, -10, 300, 0, -58, 0, 1), 300.0),
    "transient": ((100, 10, -65, -50, 2, 10, 90, 100, -47, 0, 0.5), 180.0),
}
# Izhikevich 2007 (Dynamical Systems in Neuroscience), chapter 8. Where the book bends a regime's equations (fast
# spiking: a cubic recovery; low-threshold: a peak and a reset that move with u), the straight form stands here.
IZHIKEVICH_KEYS = (
    "C_pF",
    "k_nS_per_mV",
    "v_rest_mV",
    "v_threshold_mV",
    "v_peak_mV",
    "a_per_ms",
    "b_nS",
    "c_mV",
    "d_pA",
)
IZHIKEVICH_REGIMES = {
    "regular_spiking": ((100, 0.7, -60, -40, 35, 0.03, -2, -50, 100), (85.0, 100.0, 150.0)),
    "intrinsically_bursting": ((150, 1.2, -75, -45, 50, 0.01, 5, -56, 130), (370.0, 500.0, 560.0)),
    "chattering": ((50, 1.5, -60, -40, 25, 0.03, 1, -40, 150), (410.0, 500.0, 600.0)),
    "fast_spiking": ((20, 1, -55, -40, 25, 0.2, 0.5, -45, 0), (125.0, 200.0, 400.0)),
    "low_threshold": ((100, 1, -56, -42, 40, 0.03, 8, -53, 20), (125.0, 300.0, 350.0)),
}


def adex(regime):
    """A regime's parameters as an experiment names them."""
    return dict(zip(ADEX_KEYS, ADEX_REGIMES[regime][0]))


def izhikevich(regime):
    """A regime's parameters as an experiment names them."""
    return dict(zip(IZHIKEVICH_KEYS, IZHIKEVICH_REGIMES[regime][0]))


def adex_single():
    """A neuron in each regime at a constant current."""
    populations = [population(regime, 1, "adex", adex(regime)) for regime in ADEX_REGIMES]
    stimuli = [
        stimulus
        for regime, (_, current) in ADEX_REGIMES.items()
        for stimulus in constant_currents(regime, [current], 1000.0)
    ]
    return experiment(1000.0, populations, stimuli=stimuli, voltages={regime: [0] for regime in ADEX_REGIMES})


def izhikevich_single():
    """Three neurons in each regime, at steps of current from 50 ms on."""
    populations = [population(regime, 3, "izhikevich", izhikevich(regime)) for regime in IZHIKEVICH_REGIMES]
    stimuli = [
        {**stimulus, "onset_ms": 50.0, "duration_ms": 850.0}
        for regime, (_, currents) in IZHIKEVICH_REGIMES.items()
        for stimulus in constant_currents(regime, currents, 1000.0)
    ]
    return experiment(1000.0, populations, stimuli=stimuli, voltages={regime: [1] for regime in IZHIKEVICH_REGIMES})


def network(random, e, i, weights_pA, drives_pA, duration_ms):
    """Two populations, connected all four ways with p = 0.1, delays of one step to 10 ms, a current for each neuron."""
    connections = [
        random_connection(random, source, target, 0.1, weights_pA[source["name"]], (0.1, 10.0))
        for source in (e, i)
        for target in (e, i)
    ]
    stimuli = [
        stimulus
        for each in (e, i)
        for stimulus in constant_currents(
            each["name"], uniform(random, *drives_pA[each["name"]], each["size"], 1), duration_ms
        )
    ]
    return experiment(duration_ms, [e, i], connections, stimuli, voltages={"e": [0], "i": [0]})


def adex_network():
    """160 adapting and 40 tonic neurons."""
    random = stream(31)
    e = population("e", 160, "adex", adex("adapting"), uniform(random, -70.0, -55.0, 160, 3))
    i = population("i", 40, "adex", adex("tonic"), uniform(random, -70.0, -55.0, 40, 3))
    weights = {"e": (20.0, 80.0), "i": (-250.0, -100.0)}
    return network(random, e, i, weights, {"e": (600.0, 1200.0), "i": (350.0, 600.0)}, 2500.0)


def izhikevich_network():
    """240 regular spiking and 60 fast spiking neurons."""
    random = stream(32)
    e = population("e", 240, "izhikevich", izhikevich("regular_spiking"), uniform(random, -65.0, -50.0, 240, 3))
    i = population("i", 60, "izhikevich", izhikevich("fast_spiking"), uniform(random, -60.0, -50.0, 60, 3))
    weights = {"e": (5.0, 15.0), "i": (-40.0, -10.0)}
    return network(random, e, i, weights, {"e": (250.0, 600.0), "i": (100.0, 200.0)}, 600.0)


CASES = (adex_single, adex_network, izhikevich_single, izhikevich_network)
