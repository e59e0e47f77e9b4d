#!/usr/bin/env python3
"""Races `galvani simulate` against Brian2's C++ stand-alone programs and prints the ratios as a markdown table.

    tests/benchmarks/compare_with_brian2.py [--galvani PATH] [--workloads W1,W2,W3] [--neurons 256,1000,4000]
                                            [--seconds 2] [--repeats 3]

Both sides run in turns on one thread, Galvani in float and Brian2 in double with -O3 -march=native (and -ffast-math,
as it chooses for itself); the best of the repeats counts. Only the loops are timed: reading, wiring and compiling are
left out. Exit code 1 when Galvani misses a line that it has to reach, or when a run fails. Needs Brian2 (Debian:
python3-brian) and a C++ compiler.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import workloads

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEFAULT_GALVANI = ROOT / "build/release/bin/galvani"
COLUMNS = (
    "Workload",
    "Neurons",
    "Synapses",
    "Hz, Galvani",
    "Hz, Brian2",
    "s per s, Galvani",
    "s per s, Brian2",
    "Ratio",
    "Line",
    "Met",
)


def line_to_reach(workload, neurons):
    """How many times faster than Brian2 Galvani must be, or None."""
    if workload == "W2":
        return 20.0 if neurons >= 4000 else None
    return {"W1": 3.5, "W3": 2.0}[workload]


def run_galvani(command, experiment_file):
    """One run of `galvani simulate`: the JSON line that it prints."""
    finished = subprocess.run(
        [command, "simulate", experiment_file, "--precision", "float"], capture_output=True, text=True, check=False
    )
    if finished.returncode != 0:
        sys.exit(f"galvani simulate failed with exit code {finished.returncode}: {finished.stderr.strip()}")
    return json.loads(finished.stdout.strip().splitlines()[-1])


def race(workload, neurons, options, folder):
    """Runs both sides in turns: the best run of each."""
    from brian2_workload import Brian2Workload

    experiment_file = folder / f"{workload}-{neurons}.json"
    experiment_file.write_text(json.dumps(workloads.experiment(workload, neurons, options.seconds, options.seed)))
    ours, theirs = [], []
    brian2 = Brian2Workload(workload, neurons, options.seconds, options.strict_flags)
    try:
        for _ in range(options.repeats):
            theirs.append(brian2.run())
            ours.append(run_galvani(options.galvani, experiment_file))
    finally:
        brian2.close()
    return min(ours, key=lambda run: run["wall_s"]), min(theirs, key=lambda run: run["wall_s"])


def row(workload, neurons, ours, theirs, seconds):
    """One line of the table, and whether the line to reach was reached."""
    ratio = theirs["wall_s"] / ours["wall_s"]
    line = line_to_reach(workload, neurons)
    reached = line is None or ratio >= line
    cells = (
        workload,
        f"{neurons:,}",
        f"{ours['synapses']:,}",
        f"{ours['mean_rate_hz']:.1f}",
        f"{theirs['mean_rate_hz']:.1f}",
        f"{ours['wall_s'] / seconds:.4f}",
        f"{theirs['wall_s'] / seconds:.4f}",
        f"{ratio:.1f}",
        "" if line is None else f"{line:g}",
        "" if line is None else "yes" if reached else "NO",
    )
    return "| " + " | ".join(cells) + " |", reached


def parse_options():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--galvani", type=pathlib.Path, default=DEFAULT_GALVANI, help="the command to measure")
    parser.add_argument("--workloads", default=",".join(workloads.NAMES), help="of W1, W2 and W3, comma between")
    parser.add_argument("--neurons", default="256,1000,4000", help="sizes, comma between")
    parser.add_argument("--seconds", type=float, default=2.0, help="simulated time of a run")
    parser.add_argument("--repeats", type=int, default=3, help="runs of each side, of which the best counts")
    parser.add_argument("--seed", type=int, default=2, help="of Galvani's wiring and currents (default: 2)")
    parser.add_argument(
        "--strict-flags", action="store_true", help="leave -ffast-math out of the flags that Brian2 chooses by itself"
    )
    options = parser.parse_args()
    options.workloads = options.workloads.split(",")
    options.neurons = [int(size) for size in options.neurons.split(",")]
    unknown = set(options.workloads) - set(workloads.NAMES)
    if unknown:
        parser.error(f"there is no workload {', '.join(sorted(unknown))}")
    if not options.galvani.is_file():
        parser.error(f"there is no command at {options.galvani}: build it, or name it with --galvani")
    if options.repeats < 1 or options.seconds <= 0 or min(options.neurons) < 10:
        parser.error("a race takes at least one repeat, some time and ten neurons")
    return options


def main():
    options = parse_options()
    print("| " + " | ".join(COLUMNS) + " |")
    print("|" + "---|" * len(COLUMNS))
    all_reached = True
    with tempfile.TemporaryDirectory(prefix="galvani_race_") as folder:
        for workload in options.workloads:
            for neurons in options.neurons:
                best = race(workload, neurons, options, pathlib.Path(folder))
                text, reached = row(workload, neurons, *best, options.seconds)
                print(text, flush=True)
                all_reached = all_reached and reached
    sys.exit(0 if all_reached else 1)


if __name__ == "__main__":
    main()
