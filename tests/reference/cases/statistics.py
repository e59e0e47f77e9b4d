"""Networks for comparing statistics, not spikes: driven by strong noise that is the same in every run, so that a spike
that single precision moves by a step is soon forgotten and the statistics stay put."""

from .adaptive import adex, izhikevich
from .building import LIF, constant_currents, experiment, population, random_connection, samples, stream, uniform

CHANNELS = 8
NOISE_DT_MS = 2.0


def noise_driven(random, e, i, weights_pA, drives_pA, noise_sd_pA, duration_ms):
    """Two populations, connected all four ways; each eighth of both hears a noise of its own on constant currents."""
    connections = [
        random_connection(random, source, target, 0.1, weights_pA[source["name"]], (0.1, 10.0))
        for source in (e, i)
        for target in (e, i)
    ]
    count = round(duration_ms / NOISE_DT_MS)
    stimuli = []
    for channel in range(CHANNELS):
        noise = [round(float(value)) for value in random.normal(0.0, noise_sd_pA, count)]
        for each in (e, i):
            listeners = list(range(channel, each["size"], CHANNELS))
            stimuli.append(samples(each["name"], listeners, 0.0, NOISE_DT_MS, noise))
    for each in (e, i):
        currents = uniform(random, *drives_pA[each["name"]], each["size"], 1)
        stimuli += constant_currents(each["name"], currents, duration_ms)
    return experiment(duration_ms, [e, i], connections, stimuli)


def two_populations(random, models, sizes, low_mV, high_mV):
    """Excitatory and inhibitory neurons that start anywhere between two potentials."""
    return [
        population(name, size, model, parameters, uniform(random, low_mV, high_mV, size, 3))
        for name, size, (model, parameters) in zip("ei", sizes, models)
    ]


def lif_statistics():
    """320 + 80 leaky integrate-and-fire neurons."""
    random = stream(51)
    e, i = two_populations(random, [("lif", LIF)] * 2, (320, 80), -70.0, -51.0)
    weights = {"e": (5.0, 15.0), "i": (-60.0, -30.0)}
    drives = {"e": (100.0, 200.0), "i": (100.0, 200.0)}
    return noise_driven(random, e, i, weights, drives, 250.0, 3000.0)


def adex_statistics():
    """160 + 40 adaptive exponential neurons, adapting and tonic."""
    random = stream(52)
    e, i = two_populations(random, [("adex", adex("adapting")), ("adex", adex("tonic"))], (160, 40), -70.0, -55.0)
    weights = {"e": (5.0, 20.0), "i": (-80.0, -30.0)}
    drives = {"e": (100.0, 500.0), "i": (50.0, 300.0)}
    return noise_driven(random, e, i, weights, drives, 900.0, 3000.0)


def izhikevich_statistics():
    """160 + 40 Izhikevich neurons, regular and fast spiking."""
    random = stream(53)
    models = [("izhikevich", izhikevich("regular_spiking")), ("izhikevich", izhikevich("fast_spiking"))]
    e, i = two_populations(random, models, (160, 40), -65.0, -55.0)
    weights = {"e": (2.0, 6.0), "i": (-15.0, -5.0)}
    drives = {"e": (0.0, 200.0), "i": (-20.0, 50.0)}
    return noise_driven(random, e, i, weights, drives, 400.0, 3000.0)


CASES = (lif_statistics, adex_statistics, izhikevich_statistics)
