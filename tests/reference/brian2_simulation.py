"""Runs a Galvani experiment in Brian2, by the very rules of Galvani's step, and collects what it did.

What a step does is written in the README beside this file. Brian2 does the same when

* LIF is integrated by its method "exact", AdEx and Izhikevich by its method "euler", with v "unless refractory";
* the current of the stimuli is set before the neurons' update;
* thresholds, synapses and resets follow each other in that order, which is its default schedule;
* a plastic synapse's "pre" pathway is given the lower order, so that arrivals come before the step's own spikes.
"""

import itertools
import warnings

import numpy as np

from stimulus_currents import StimulusCurrents

# Debian's pythran, which Brian2 pulls in, asks numpy for names that are on their way out.
warnings.filterwarnings("ignore", category=FutureWarning, module="pythran")

import brian2 as b2  # noqa: E402

MODELS = {
    "lif": {
        "equations": "dv/dt = (v_rest - v + membrane_resistance * I) / tau_m : volt (unless refractory)",
        "threshold": "v > v_threshold",
        "reset": "v = v_reset",
        "method": "exact",
    },
    "adex": {
        "equations": """
            dv/dt = (g_leak * (v_rest - v) + g_leak * delta_T * exp((v - v_threshold) / delta_T) - w + I) / C
                    : volt (unless refractory)
            dw/dt = (a * (v - v_rest) - w) / tau_w : amp
            """,
        "threshold": "v > v_peak",
        "reset": "v = v_reset; w += b",
        "method": "euler",
    },
    "izhikevich": {
        "equations": """
            dv/dt = (k * (v - v_rest) * (v - v_threshold) - u + I) / C : volt
            du/dt = a * (b * (v - v_rest) - u) : amp
            """,
        "threshold": "v >= v_peak",
        "reset": "v = c; u += d",
        "method": "euler",
    },
}
UNITS = {
    "ms": (b2.ms, "second"),
    "mV": (b2.mV, "volt"),
    "pA": (b2.pA, "amp"),
    "pF": (b2.pF, "farad"),
    "nS": (b2.nS, "siemens"),
    "MOhm": (b2.Mohm, "ohm"),
    "nS_per_mV": (b2.nS / b2.mV, "siemens/volt"),
    "per_ms": (1 / b2.ms, "hertz"),
}
DEPRESS = "weight = clip(weight - firings * w_max, 0 * amp, w_max)"
POTENTIATE = "weight = clip(weight + arrivals * w_max, 0 * amp, w_max)"


def split_unit(key):
    """A parameter's name without its unit, its unit and its dimension: "k_nS_per_mV" -> "k", nS/mV, "siemens/volt"."""
    suffix = max((unit for unit in UNITS if key.endswith("_" + unit)), key=len)
    return (key[: -len(suffix) - 1], *UNITS[suffix])


class Brian2Simulation:
    """One experiment as a Brian2 network; run() simulates it once."""

    def __init__(self, experiment, precision="double"):
        b2.start_scope()
        b2.prefs.codegen.target = "numpy"
        b2.prefs.core.default_float_dtype = np.float32 if precision == "float" else np.float64
        b2.defaultclock.dt = experiment["dt_ms"] * b2.ms
        self.experiment = experiment
        self.dt_ms = experiment["dt_ms"]
        self.first, count = {}, 0
        for population in experiment["populations"]:
            self.first[population["name"]] = count
            count += population["size"]
        self.groups = {each["name"]: self._group(each) for each in experiment["populations"]}
        self.synapses = [self._synapses(each) for each in experiment.get("connections", [])]
        self.spike_monitors = {name: b2.SpikeMonitor(group) for name, group in self.groups.items()}
        self.voltage_monitors = [
            (each, b2.StateMonitor(self.groups[each["population"]], "v", record=each["neurons"], when="end"))
            for each in experiment.get("record", {}).get("voltages", [])
        ]

    def _time_constants(self, population):
        """The distinct synaptic time constants of the connections into a population, sorted."""
        return sorted(
            {each["tau_syn_ms"] for each in self.experiment.get("connections", []) if each["to"] == population}
        )

    def _group(self, population):
        model = MODELS[population["model"]]
        taus = self._time_constants(population["name"])
        currents = [f"I_syn_{index}" for index in range(len(taus))]
        lines = [model["equations"], "I_ext : amp", "I = " + " + ".join(["I_ext", *currents]) + " : amp"]
        lines += [f"d{name}/dt = -{name} / tau_{name} : amp" for name in currents]
        given = dict(population["parameters"])
        refractory_ms = given.pop("refractory_ms", None)
        named = {split_unit(key): value for key, value in given.items()}
        lines += [f"{name} : {dimension} (constant)" for name, _, dimension in named]
        if refractory_ms is not None:
            lines.append("refractory_time : second (constant)")
        group = b2.NeuronGroup(
            population["size"],
            "\n".join(lines),
            threshold=model["threshold"],
            reset=model["reset"],
            refractory=False if refractory_ms is None else "refractory_time",
            method=model["method"],
            namespace={f"tau_{name}": tau * b2.ms for name, tau in zip(currents, taus)},
        )
        for (name, unit, _), value in named.items():
            setattr(group, name, np.asarray(value, dtype=float) * unit)
        if refractory_ms is not None:
            group.refractory_time = np.asarray(refractory_ms, dtype=float) * b2.ms
        initial_mV = population.get("initial_v_mV", population["parameters"]["v_rest_mV"])
        group.v = np.asarray(initial_mV, dtype=float) * b2.mV
        return group

    def _synapses(self, connection):
        current = f"I_syn_{self._time_constants(connection['to']).index(connection['tau_syn_ms'])}_post"
        equations, on_pre, on_post, namespace = ["weight : amp"], [f"{current} += weight"], None, {}
        rule = connection.get("plasticity", {"rule": "none"})
        if rule["rule"] == "stdp":
            for trace in ("arrivals", "firings"):
                equations.append(f"d{trace}/dt = -{trace} / tau_{trace} : 1 (event-driven)")
            on_pre += ["arrivals += a_plus", DEPRESS]
            on_post = f"firings += a_minus\n{POTENTIATE}"
            namespace = {
                "tau_arrivals": rule["tau_plus_ms"] * b2.ms,
                "tau_firings": rule["tau_minus_ms"] * b2.ms,
                "w_max": rule["w_max_pA"] * b2.pA,
                "a_plus": rule["a_plus"],
                "a_minus": rule["a_minus"],
            }
        elif rule["rule"] == "tsodyks-markram":
            equations.append("drecovered/dt = (1 - recovered) / tau_rec : 1 (event-driven)")
            on_pre = [f"{current} += weight * used * recovered", "recovered -= used * recovered"]
            if rule["tau_facil_ms"] > 0:
                equations.append("dused/dt = -used / tau_facil : 1 (event-driven)")
                on_pre.insert(0, "used += utilisation * (1 - used)")
            else:
                on_pre = [line.replace("used", "utilisation") for line in on_pre]
            namespace = {
                "utilisation": rule["utilisation"],
                "tau_rec": rule["tau_rec_ms"] * b2.ms,
                "tau_facil": rule["tau_facil_ms"] * b2.ms,
            }
        synapses = b2.Synapses(
            self.groups[connection["from"]],
            self.groups[connection["to"]],
            model="\n".join(equations),
            on_pre="\n".join(on_pre),
            on_post=on_post,
            namespace=namespace,
        )
        pairs = np.array(connection["pairs"], dtype=int)
        synapses.connect(i=pairs[:, 0], j=pairs[:, 1])
        synapses.weight = np.asarray(connection["weight_pA"], dtype=float) * b2.pA
        synapses.delay = np.asarray(connection["delay_ms"], dtype=float) * b2.ms
        if rule["rule"] == "tsodyks-markram":
            synapses.recovered = 1.0
        if on_post:
            synapses.post.order = 1
        return synapses

    def _stimulator(self, population):
        """The operation that sets a population's stimulus current at the start of each step."""
        currents = StimulusCurrents(self.experiment, population)
        target = self.groups[population["name"]].variables["I_ext"].get_value()
        steps = itertools.count()

        def set_current():
            target[:] = currents.at(next(steps)) * 1e-12

        return b2.NetworkOperation(set_current, when="start", clock=b2.defaultclock)

    def run(self):
        """Simulates the whole duration."""
        stimulators = [self._stimulator(each) for each in self.experiment["populations"]]
        monitors = [monitor for _, monitor in self.voltage_monitors]
        network = b2.Network(
            *self.groups.values(), *self.synapses, *self.spike_monitors.values(), *monitors, *stimulators
        )
        network.run(self.experiment["duration_ms"] * b2.ms, namespace={})

    def spikes(self):
        """(step, neuron) of every spike, sorted, shape (spikes, 2); neurons are numbered through the populations."""
        parts = []
        for name, monitor in self.spike_monitors.items():
            steps = np.rint(np.asarray(monitor.t / b2.ms, dtype=float) / self.dt_ms).astype(int)
            parts.append(np.column_stack([steps, np.asarray(monitor.i, dtype=int) + self.first[name]]))
        spikes = np.concatenate(parts)
        return spikes[np.lexsort((spikes[:, 1], spikes[:, 0]))]

    def voltages(self):
        """Numbers of the recorded neurons and, a row a step, their potentials in mV at the end of the step."""
        neurons, columns = [], []
        for record, monitor in self.voltage_monitors:
            neurons += [self.first[record["population"]] + index for index in record["neurons"]]
            columns += list(np.asarray(monitor.v / b2.mV))
        return neurons, np.array(columns).T

    def weights(self):
        """(pre, post, weight in pA) of every synapse at the end, sorted by pre, then post, then place in the file."""
        rows = []
        for connection, synapses in zip(self.experiment.get("connections", []), self.synapses):
            source, target = self.first[connection["from"]], self.first[connection["to"]]
            weights = np.asarray(synapses.weight / b2.pA)
            pairs = connection["pairs"]
            rows += [(source + pre, target + post, weight) for (pre, post), weight in zip(pairs, weights)]
        return sorted(rows, key=lambda row: row[:2])
