#!/usr/bin/env python3
"""Makes the reference data of data/ with Brian2 (Debian: python3-brian).

    tests/reference/generate.py [NAME...]            makes all cases, or those named
    tests/reference/generate.py --check [NAME...]    makes them elsewhere and compares; exit code 1 on a difference
    tests/reference/generate.py --robust [NAME...]   runs them twice, the second time with every current and weight
                                                     changed by up to a part in 10^12; exit code 1 when a spike moves,
                                                     for then the case stands on a knife's edge

README.md beside this file says what the files hold.
"""

import argparse
import copy
import json
import pathlib
import sys
import tempfile

import numpy as np

from brian2_simulation import Brian2Simulation
from cases import CASES

DATA = pathlib.Path(__file__).resolve().parent / "data"
VOLTAGES_UNTIL_MS = 200.0
WHOLE_VOLTAGES = ("lif_pulse",)
TOLERANCE = {"voltages.csv": 1e-6, "weights.csv": 1e-7}  # mV, pA: what another processor's exp may differ by


def document(experiment):
    """The experiment as text: a line for each population, connection and stimulus."""

    def compact(value):
        return json.dumps(value, separators=(",", ":"))

    def listed(values):
        return "[\n  " + ",\n  ".join(compact(value) for value in values) + "]"

    lines = [
        f'"{key}":' + (listed(value) if isinstance(value, list) and value else compact(value))
        for key, value in experiment.items()
    ]
    return "{" + ",\n ".join(lines) + "}\n"


def spikes_csv(simulation):
    """time_ms,neuron: a row a spike."""
    rows = [f"{step * simulation.dt_ms:.1f},{neuron}\n" for step, neuron in simulation.spikes()]
    return "time_ms,neuron\n" + "".join(rows)


def voltages_csv(simulation, until_ms):
    """time_ms and a column for each recorded neuron: a row a step."""
    neurons, rows = simulation.voltages()
    count = round(until_ms / simulation.dt_ms)
    header = "time_ms," + ",".join(f"v_{neuron}" for neuron in neurons) + "\n"
    return header + "".join(
        f"{step * simulation.dt_ms:.1f}," + ",".join(f"{value:.9g}" for value in row) + "\n"
        for step, row in enumerate(rows[:count])
    )


def weights_csv(simulation):
    """pre,post,weight_pA: a row a synapse."""
    rows = [f"{pre},{post},{weight:.9f}\n" for pre, post, weight in simulation.weights()]
    return "pre,post,weight_pA\n" + "".join(rows)


def is_plastic(experiment):
    """Whether any weight changes."""
    return any(each.get("plasticity", {}).get("rule") == "stdp" for each in experiment["connections"])


def make(name, folder):
    """Writes a case's files into folder/name."""
    experiment = CASES[name]()
    text = document(experiment)
    simulation = Brian2Simulation(json.loads(text))
    simulation.run()
    files = {"experiment.json": text, "spikes.csv": spikes_csv(simulation)}
    if "record" in experiment:
        until_ms = experiment["duration_ms"] if name in WHOLE_VOLTAGES else VOLTAGES_UNTIL_MS
        files["voltages.csv"] = voltages_csv(simulation, until_ms)
    if is_plastic(experiment):
        files["weights.csv"] = weights_csv(simulation)
    target = folder / name
    target.mkdir(parents=True, exist_ok=True)
    for stale in set(path.name for path in target.iterdir()) - set(files):
        (target / stale).unlink()
    for file_name, content in files.items():
        (target / file_name).write_text(content)
    print(f"{name}: {len(simulation.spikes())} spikes, {sum(map(len, files.values())) / 1000:.0f} kB", flush=True)


def same(made, committed):
    """Whether two files agree: to the byte, or within the tolerance for what is computed in floating point."""
    if not (made.is_file() and committed.is_file()):
        return False
    ours, theirs = made.read_text(), committed.read_text()
    if made.name not in TOLERANCE or ours == theirs:
        return ours == theirs
    if ours.split("\n", 1)[0] != theirs.split("\n", 1)[0]:
        return False
    first, second = (np.loadtxt(path, delimiter=",", skiprows=1, ndmin=2) for path in (made, committed))
    return first.shape == second.shape and np.allclose(first, second, rtol=0.0, atol=TOLERANCE[made.name])


def check(name):
    """Makes a case elsewhere: whether it is what stands in data/."""
    with tempfile.TemporaryDirectory(prefix="galvani_reference_") as folder:
        made = pathlib.Path(folder)
        make(name, made)
        places = [place / name for place in (made, DATA) if (place / name).is_dir()]
        files = sorted({path.name for place in places for path in place.iterdir()})
        differing = [each for each in files if not same(made / name / each, DATA / name / each)]
    for each in differing:
        print(f"{name}/{each} differs", file=sys.stderr)
    return not differing


def jittered(value, random):
    """A number, or numbers in a list, changed by up to a part in 10^12."""
    return (np.asarray(value, dtype=float) * (1.0 + 1e-12 * random.uniform(-1.0, 1.0, np.shape(value)))).tolist()


def is_robust(name):
    """Whether a case keeps every spike when its currents and weights change a little."""
    random = np.random.Generator(np.random.PCG64(1))
    experiment = CASES[name]()
    changed = copy.deepcopy(experiment)
    for stimulus in changed["stimuli"]:
        stimulus["amplitude_pA"] = jittered(stimulus["amplitude_pA"], random)
    for connection in changed["connections"]:
        connection["weight_pA"] = jittered(connection["weight_pA"], random)
    spikes = []
    for each in (experiment, changed):
        simulation = Brian2Simulation(each)
        simulation.run()
        spikes.append(simulation.spikes())
    robust = np.array_equal(*spikes)
    print(f"{name}: {'robust' if robust else 'ON A KNIFE EDGE'}", flush=True)
    return robust


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="cases; all when none is named")
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--check", action="store_true", help="compare with what is there instead of writing")
    mode.add_argument("--robust", action="store_true", help="see whether tiny changes move a spike")
    options = parser.parse_args()
    unknown = sorted(set(options.names) - set(CASES))
    if unknown:
        parser.error(f"there is no case {', '.join(unknown)}; there are {', '.join(CASES)}")
    names = options.names or list(CASES)
    if options.check or options.robust:
        passed = [check(name) if options.check else is_robust(name) for name in names]
        sys.exit(0 if all(passed) else 1)
    for name in names:
        make(name, DATA)


if __name__ == "__main__":
    main()
