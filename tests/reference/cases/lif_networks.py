"""Networks of leaky integrate-and-fire neurons: chains, several time constants, balanced networks, long delays."""

from .building import (
    LIF,
    connection,
    constant_currents,
    experiment,
    population,
    pulse,
    random_connection,
    stream,
    uniform,
)


def lif_chain():
    """Fifty neurons, each fires the next; delays from one step to 4 ms. Two volleys run down the chain."""
    delays_ms = [(1.5, 0.1, 4.0, 0.2, 2.3)[index % 5] for index in range(49)]
    chain = connection("chain", "chain", [[index, index + 1] for index in range(49)], 1500.0, delays_ms)
    stimuli = [pulse("chain", [0], onset, 5.0, 1000.0) for onset in (10.0, 200.0)]
    return experiment(
        500.0, [population("chain", 50, "lif", LIF)], [chain], stimuli, voltages={"chain": [0, 1, 2]}
    )


def lif_two_time_constants():
    """Excitation of 2 ms and inhibition of 10 ms meet at one neuron; a third current of 5 ms comes from within."""
    random = stream(21)
    e = population("e", 20, "lif", LIF, uniform(random, -70.0, -51.0, 20, 3))
    i = population("i", 20, "lif", LIF, uniform(random, -70.0, -51.0, 20, 3))
    target = population("target", 20, "lif", {**LIF, "tau_m_ms": 20.0})
    connections = [
        random_connection(random, e, target, 0.6, (100.0, 400.0), (0.5, 5.0), tau_syn_ms=2.0),
        random_connection(random, i, target, 0.4, (-60.0, -10.0), (0.5, 5.0), tau_syn_ms=10.0),
        random_connection(random, target, target, 0.2, (-80.0, 80.0), (1.0, 3.0), tau_syn_ms=5.0),
        random_connection(random, target, e, 0.3, (20.0, 60.0), (1.0, 3.0), tau_syn_ms=2.0),
    ]
    stimuli = [
        *constant_currents("e", uniform(random, 220.0, 500.0, 20, 2), 1000.0),
        *constant_currents("i", uniform(random, 210.0, 350.0, 20, 2), 1000.0),
    ]
    return experiment(1000.0, [e, i, target], connections, stimuli, voltages={"target": [0, 1]})


def balanced_network(random, sizes, weights_pA, drive_pA, duration_ms, delay_ms, probability=0.1):
    """Excitatory and inhibitory neurons, each with its own constant current."""
    neurons = {
        name: population(name, size, "lif", LIF, uniform(random, -70.0, -51.0, size, 3))
        for name, size in zip("ei", sizes)
    }
    connections = [
        random_connection(random, neurons[source], neurons[target], probability, weights_pA[source], delay_ms)
        for source in "ei"
        for target in "ei"
    ]
    stimuli = [
        stimulus
        for name, each in neurons.items()
        for stimulus in constant_currents(name, uniform(random, *drive_pA, each["size"], 1), duration_ms)
    ]
    return experiment(duration_ms, neurons.values(), connections, stimuli, voltages={"e": [0], "i": [0]})


def lif_balanced():
    """400 + 100 neurons that fire irregularly; delays of one step to 10 ms."""
    weights = {"e": (20.0, 100.0), "i": (-900.0, -500.0)}
    return balanced_network(stream(22), (400, 100), weights, (240.0, 480.0), 1200.0, (0.1, 10.0))


def lif_heterogeneous_delays_long():
    """80 + 20 neurons with delays of one step to 50 ms."""
    weights = {"e": (20.0, 100.0), "i": (-500.0, -200.0)}
    return balanced_network(stream(23), (80, 20), weights, (200.0, 400.0), 1000.0, (0.1, 50.0), probability=0.2)


CASES = (lif_chain, lif_two_time_constants, lif_balanced, lif_heterogeneous_delays_long)
