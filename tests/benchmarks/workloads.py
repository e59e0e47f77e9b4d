"""The three networks that Galvani and Brian2 race each other with, as Galvani experiments.

W1  leaky integrate-and-fire neurons, 80 % of them excitatory; every neuron reaches one in ten; delays of 5 ms
W2  the same with pair STDP on every synapse that comes from an excitatory neuron
W3  the same as W1 with delays of 1 to 10 ms

Each neuron has a constant current of its own, drawn once, so that the neurons do not beat together and the mean rate
stays near 10 Hz at any size: weights shrink with the square root of the size, and inhibition balances excitation.
"""

import math

NAMES = ("W1", "W2", "W3")
DT_MS = 0.1
PROBABILITY = 0.1
EXCITATORY_SHARE = 0.8
INHIBITION = 4.0  # times the excitatory weight: four times fewer neurons send as much
WEIGHT_AT_4000_PA = 5.0
DRIVE_PA = (135.0, 213.0)  # around the rheobase of 200 pA
TAU_SYN_MS = 5.0
DELAY_MS = 5.0
DELAYS_MS = (1.0, 10.0)
NEURON = {
    "tau_m_ms": 10.0,
    "v_rest_mV": -70.0,
    "v_threshold_mV": -50.0,
    "v_reset_mV": -70.0,
    "refractory_ms": 2.0,
    "membrane_resistance_MOhm": 100.0,
}
STDP = {"tau_plus_ms": 20.0, "tau_minus_ms": 20.0, "a_plus": 0.01, "a_minus": 0.012}


def excitatory_count(neurons):
    """How many of a workload's neurons are excitatory."""
    return round(EXCITATORY_SHARE * neurons)


def excitatory_weight_pA(neurons):
    """The weight that keeps the synaptic current's spread the same at any size."""
    return WEIGHT_AT_4000_PA * math.sqrt(4000.0 / neurons)


def stdp_rule(neurons):
    """The plasticity of W2's excitatory synapses; weights start in the middle of their range."""
    return {"rule": "stdp", **STDP, "w_max_pA": 2.0 * excitatory_weight_pA(neurons)}


def experiment(workload, neurons, seconds, seed=1):
    """A workload as the JSON document that `galvani simulate` reads."""
    sizes = {"e": excitatory_count(neurons), "i": neurons - excitatory_count(neurons)}
    weight = excitatory_weight_pA(neurons)
    delay = {"uniform": list(DELAYS_MS)} if workload == "W3" else DELAY_MS
    duration_ms = 1000.0 * seconds

    def connection(source, target):
        result = {
            "from": source,
            "to": target,
            "probability": PROBABILITY,
            "weight_pA": weight if source == "e" else -INHIBITION * weight,
            "delay_ms": delay,
            "tau_syn_ms": TAU_SYN_MS,
        }
        if workload == "W2" and source == "e":
            result["plasticity"] = stdp_rule(neurons)
        return result

    def drive(population):
        return {
            "population": population,
            "neurons": "all",
            "waveform": "pulse",
            "onset_ms": 0.0,
            "duration_ms": duration_ms,
            "amplitude_pA": {"uniform": list(DRIVE_PA)},
        }

    return {
        "format": "galvani-experiment",
        "version": 1,
        "dt_ms": DT_MS,
        "duration_ms": duration_ms,
        "seed": seed,
        "populations": [
            {"name": name, "size": size, "model": "lif", "parameters": NEURON} for name, size in sizes.items()
        ],
        "connections": [connection(source, target) for source in sizes for target in sizes],
        "stimuli": [drive(name) for name in sizes],
    }
