"""Plastic synapses: the STDP window, networks with STDP, short-term depression and facilitation."""

from .building import (
    LIF,
    connection,
    constant_currents,
    experiment,
    population,
    random_connection,
    stream,
    train,
    uniform,
)

STRONG_PA = 6000.0  # fires a neuron in its fourth step, whatever a weak synapse adds


def stdp(w_max_pA, a_plus=0.01, a_minus=0.012, tau_plus_ms=20.0, tau_minus_ms=20.0):
    """The rule as an experiment names it."""
    return {
        "rule": "stdp",
        "tau_plus_ms": tau_plus_ms,
        "tau_minus_ms": tau_minus_ms,
        "a_plus": a_plus,
        "a_minus": a_minus,
        "w_max_pA": w_max_pA,
    }


def stdp_window():
    """Pairs made to fire at lags of -80 to 80 ms, twenty times, from weights near 0, in the middle and near w_max.
    The delay is 1 ms: at the lag of 1 ms the spike arrives in the very step in which the target fires."""
    delay_ms = 1.0
    lags_ms = [-80, -60, -40, -30, -20, -15, -10, -5, -3, -2, -1, -0.1, 0, 0.1, 0.9, 1, 1.1, 2, 3, 4, 6, 11, 16]
    lags_ms += [21, 31, 41, 61, 80]
    starts_pA = [2.0, 20.0, 38.0]
    weights = [start for _ in lags_ms for start in starts_pA]
    pairs = [[index, index] for index in range(len(weights))]
    stimuli = [train("pre", "all", 100.0, 1.0, STRONG_PA, 200.0, 20)]
    for index, lag in enumerate(lags_ms):
        partners = [len(starts_pA) * index + place for place in range(len(starts_pA))]
        stimuli.append(train("post", partners, round(100.0 + lag, 1), 1.0, STRONG_PA, 200.0, 20))
    populations = [population(name, len(pairs), "lif", LIF) for name in ("pre", "post")]
    return experiment(
        4200.0, populations, [connection("pre", "post", pairs, weights, delay_ms, plasticity=stdp(40.0))], stimuli
    )


def plastic_network(random, sizes, weights_pA, drive_pA, duration_ms, parameters, rule, delay_of):
    """Excitatory and inhibitory neurons; excitatory synapses follow the rule; delay_of(source) gives its delays."""
    neurons = {
        name: population(name, size, "lif", parameters, uniform(random, -70.0, -51.0, size, 3))
        for name, size in zip("ei", sizes)
    }
    connections = []
    for source in "ei":
        for target in "ei":
            connections.append(
                random_connection(
                    random,
                    neurons[source],
                    neurons[target],
                    0.1,
                    weights_pA[source],
                    delay_of(source),
                    plasticity=rule if (source, target) in (("e", "e"), ("e", "i")) else None,
                )
            )
    stimuli = [
        stimulus
        for name, each in neurons.items()
        for stimulus in constant_currents(name, uniform(random, *drive_pA, each["size"], 1), duration_ms)
    ]
    return experiment(duration_ms, neurons.values(), connections, stimuli, voltages={"e": [0]})


def stdp_network():
    """200 + 50 neurons; excitatory synapses are plastic and take 1 to 10 ms, inhibitory ones 0.1 to 2 ms."""
    return plastic_network(
        stream(41),
        (200, 50),
        {"e": (10.0, 90.0), "i": (-400.0, -200.0)},
        (220.0, 480.0),
        2500.0,
        LIF,
        stdp(100.0),
        lambda source: (1.0, 10.0) if source == "e" else (0.1, 2.0),
    )


def stdp_common_delay():
    """160 + 40 neurons with one delay for all, a refractory period of 4 ms and a fast, lopsided learning window."""
    document = plastic_network(
        stream(42),
        (160, 40),
        {"e": (10.0, 110.0), "i": (-400.0, -200.0)},
        (220.0, 480.0),
        2500.0,
        {**LIF, "refractory_ms": 4.0},
        stdp(120.0, a_plus=0.03, a_minus=0.02, tau_plus_ms=12.0, tau_minus_ms=25.0),
        lambda source: (5.0, 5.0),
    )
    for each in document["connections"]:
        each["delay_ms"] = 5.0
    return document


def tsodyks_markram():
    """Ten neurons at different rates onto a depressing and onto a facilitating synapse each."""
    sources = population("sources", 10, "lif", LIF)
    targets = [population(name, 10, "lif", LIF) for name in ("depressed", "facilitated")]
    pairs = [[index, index] for index in range(10)]
    depressing = {"rule": "tsodyks-markram", "utilisation": 0.5, "tau_rec_ms": 800.0, "tau_facil_ms": 0.0}
    facilitating = {"rule": "tsodyks-markram", "utilisation": 0.1, "tau_rec_ms": 100.0, "tau_facil_ms": 1000.0}
    connections = [
        connection("sources", "depressed", pairs, 2500.0, 1.5, plasticity=depressing),
        connection("sources", "facilitated", pairs, 2500.0, 2.5, plasticity=facilitating),
    ]
    stimuli = []
    for index in range(10):
        period_ms = 10.0 + 9.0 * index
        stimuli.append(train("sources", [index], 20.0, 1.0, STRONG_PA, period_ms, int(900.0 / period_ms)))
        stimuli.append(train("sources", [index], 1500.0, 1.0, STRONG_PA, 12.0, 4 + index))
    return experiment(
        1800.0,
        [sources, *targets],
        connections,
        stimuli,
        voltages={"depressed": [0, 4], "facilitated": [0, 4]},
    )


CASES = (stdp_window, stdp_network, stdp_common_delay, tsodyks_markram)
