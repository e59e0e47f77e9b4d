"""The reference cases by name; each is a function that makes an experiment."""

from . import adaptive, lif_networks, lif_neurons, plasticity, statistics

CASES = {
    case.__name__: case
    for module in (lif_neurons, lif_networks, adaptive, plasticity, statistics)
    for case in module.CASES
}
