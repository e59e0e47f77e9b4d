"""Parts of experiments: populations, connections with explicit pairs, stimuli. What is random comes from PCG64."""

import numpy as np

LIF = {
    "tau_m_ms": 10.0,
    "v_rest_mV": -70.0,
    "v_threshold_mV": -50.0,
    "v_reset_mV": -70.0,
    "refractory_ms": 2.0,
    "membrane_resistance_MOhm": 100.0,
}


def stream(seed):
    """A random stream that is the same everywhere."""
    return np.random.Generator(np.random.PCG64(seed))


def experiment(duration_ms, populations, connections=(), stimuli=(), voltages=None):
    """The whole document; voltages: {population: [neurons]}."""
    recorded = [{"population": name, "neurons": neurons} for name, neurons in (voltages or {}).items()]
    document = {
        "format": "galvani-experiment",
        "version": 1,
        "dt_ms": 0.1,
        "duration_ms": duration_ms,
        "seed": 1,
        "populations": list(populations),
        "connections": list(connections),
        "stimuli": list(stimuli),
    }
    if recorded:
        document["record"] = {"voltages": recorded}
    return document


def population(name, size, model, parameters, initial_v_mV=None):
    """A population; it starts at v_rest unless told otherwise."""
    result = {"name": name, "size": size, "model": model, "parameters": parameters}
    if initial_v_mV is not None:
        result["initial_v_mV"] = initial_v_mV
    return result


def connection(source, target, pairs, weight_pA, delay_ms, tau_syn_ms=5.0, plasticity=None):
    """A connection of explicit pairs; weights and delays are numbers or one for each pair."""
    result = {
        "from": source,
        "to": target,
        "pairs": pairs,
        "weight_pA": weight_pA,
        "delay_ms": delay_ms,
        "tau_syn_ms": tau_syn_ms,
    }
    if plasticity is not None:
        result["plasticity"] = plasticity
    return result


def random_pairs(random, sources, targets, probability, same):
    """Each pair with the same probability, none twice; no neuron reaches itself when both sides are the same."""
    chosen = random.random((sources, targets)) < probability
    if same:
        np.fill_diagonal(chosen, False)
    return np.argwhere(chosen).tolist()


def uniform(random, low, high, count, decimals):
    """Uniform numbers with few decimals: short in the file and the same number in every reader."""
    return [round(float(value), decimals) for value in random.uniform(low, high, count)]


def delays(random, least_ms, greatest_ms, count):
    """Whole steps of 0.1 ms from least to greatest, both included."""
    steps = random.integers(round(least_ms * 10), round(greatest_ms * 10), count, endpoint=True)
    return [round(int(step) * 0.1, 1) for step in steps]


def pulse(population_name, neurons, onset_ms, duration_ms, amplitude_pA):
    """A constant current for a while."""
    return {
        "population": population_name,
        "neurons": neurons,
        "waveform": "pulse",
        "onset_ms": onset_ms,
        "duration_ms": duration_ms,
        "amplitude_pA": amplitude_pA,
    }


def constant_currents(population_name, currents_pA, duration_ms):
    """A pulse of its own for each neuron, from the beginning to the end."""
    return [
        pulse(population_name, [neuron], 0.0, duration_ms, current) for neuron, current in enumerate(currents_pA)
    ]


def train(population_name, neurons, onset_ms, duration_ms, amplitude_pA, period_ms, count):
    """Pulses of the same length, a period apart."""
    return {
        **pulse(population_name, neurons, onset_ms, duration_ms, amplitude_pA),
        "waveform": "train",
        "period_ms": period_ms,
        "count": count,
    }


def samples(population_name, neurons, onset_ms, dt_ms, amplitudes_pA):
    """A current given sample by sample."""
    return {
        "population": population_name,
        "neurons": neurons,
        "waveform": "samples",
        "dt_ms": dt_ms,
        "onset_ms": onset_ms,
        "amplitude_pA": amplitudes_pA,
    }


def random_connection(random, source, target, probability, weight_pA, delay_ms, tau_syn_ms=5.0, plasticity=None):
    """Random pairs between two populations; weights and delays uniform between the two numbers given."""
    pairs = random_pairs(random, source["size"], target["size"], probability, source["name"] == target["name"])
    return connection(
        source["name"],
        target["name"],
        pairs,
        uniform(random, *weight_pA, len(pairs), 3),
        delays(random, *delay_ms, len(pairs)),
        tau_syn_ms,
        plasticity,
    )
