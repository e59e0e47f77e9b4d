#!/usr/bin/env python3
"""Plays speech, drums, a piano, tones, silence and notes through every preset, measures what comes out, says what is
wrong with it, and draws it.

    tests/listening/listen.py [--galvani COMMAND] [--presets FOLDER] [--only TEXT] [--table OUT.csv] [--picture OUT.png]
"""

import argparse
import concurrent.futures
import csv
import itertools
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
from scipy.io import wavfile

import materials
import measures
import sheet

ROOT = pathlib.Path(__file__).resolve().parents[2]
DRAWN = ("speech", "drums", "piano", "sine")


def read(path):
    rate, sound = wavfile.read(path)
    return sound / -float(np.iinfo(sound.dtype).min), rate


def write_materials(folder):
    inputs = {"demo": ROOT / "assets" / "demo.wav"}
    for name, make in materials.ALL.items():
        inputs[name] = folder / f"{name}.wav"
        wavfile.write(inputs[name], materials.RATE, np.round(make() * 32767).astype(np.int16))
    (folder / "notes.mid").write_bytes(materials.notes_midi())
    return inputs


def rendered(galvani, preset, source, out, *more):
    command = [galvani, "render", source, out, "--preset", preset, "--tail", "0", *more]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.strip())
    return read(out)


def measured(galvani, preset, inputs, folder):
    """What one preset makes of all materials."""
    document = json.loads(preset.read_text())
    out = folder / (preset.stem + ".wav")
    row = {"preset": preset.stem, "category": document["category"], "name": document["name"],
           "plays_itself": "by itself" in document["description"]}
    pictures = []
    for material, source in inputs.items():
        sound, rate = rendered(galvani, preset, source, out)
        if material == "silence":
            row["silence_dbfs"] = max(measures.level(part) for part in np.array_split(sound, 10))
            continue
        row[material + "_lufs"] = measures.loudness(sound, rate)
        if material in DRAWN:
            pictures.append(measures.spectrogram(sound, rate))
        if material == "demo":
            row["true_peak"] = measures.true_peak(sound)
            row["below_150"], row["above_8k"] = measures.shares(sound, rate)
            row["colour"], row["rhythm"] = measures.colour(sound, rate), measures.rhythm(sound, rate)
    played, rate = rendered(galvani, preset, inputs["silence"], out, "--midi", folder / "notes.mid")
    row["notes_lufs"] = measures.loudness(played, rate)
    out.unlink()
    return row, np.stack(pictures)


def compare(rows, dry):
    """How far each is from the dry sound and from its nearest neighbour: colour and rhythm, dB."""
    for row in rows:
        row["from_dry"] = measures.distance(row["colour"], dry[0])
        row["rhythm_from_dry"] = measures.distance(row["rhythm"], dry[1])
        row["nearest"], row["nearest_colour"], row["nearest_rhythm"] = "", np.nan, np.nan
    for a, b in itertools.permutations(rows, 2):
        distance = measures.distance(a["colour"], b["colour"])
        if not distance >= a["nearest_colour"]:
            a["nearest"], a["nearest_colour"] = b["preset"], distance
            a["nearest_rhythm"] = measures.distance(a["rhythm"], b["rhythm"])


def problems(row):
    if not -20.0 <= row["demo_lufs"] <= -14.0:
        yield f"{row['demo_lufs']:.1f} LUFS with the demo, not within -20 to -14"
    for material in ("speech", "drums", "piano", "sine"):
        if not -34.0 <= row[material + "_lufs"] <= -8.0:
            yield f"{row[material + '_lufs']:.1f} LUFS with {material}, not within -34 to -8"
    if row["true_peak"] > -0.3:
        yield f"true peak {row['true_peak']:.1f} dB, above -0.3"
    if row["silence_dbfs"] > -80.0 and not row["plays_itself"]:
        yield f"{row['silence_dbfs']:.0f} dBFS in silence, and does not say that it plays by itself"
    if row["plays_itself"] and row["silence_dbfs"] < -50.0:
        yield "says that it plays by itself, and does not"
    if row["below_150"] > 0.7:
        yield f"{100 * row['below_150']:.0f} % of the energy below 150 Hz"
    if row["above_8k"] > 0.5:
        yield f"{100 * row['above_8k']:.0f} % of the energy above 8 kHz"
    if row["from_dry"] < 1.5 and row["rhythm_from_dry"] < 1.5:
        yield "hardly differs from the dry sound"
    if row["nearest_colour"] < 1.5:
        yield f"{row['nearest_colour']:.1f} dB from {row['nearest']}"
    if row["category"] == "Keys" and row["notes_lufs"] < -30.0:
        yield f"{row['notes_lufs']:.1f} LUFS when notes are played"


def write_table(path, rows):
    columns = [key for key in rows[0] if key not in ("colour", "rhythm", "plays_itself")]
    with open(path, "w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(columns)
        for row in rows:
            table.writerow([f"{row[c]:.2f}" if isinstance(row[c], float) else row[c] for c in columns])


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    options.add_argument("--galvani", default="galvani", help="the command to render with")
    options.add_argument("--presets", type=pathlib.Path, default=ROOT / "assets" / "presets")
    options.add_argument("--only", default="", help="presets whose file name contains this")
    options.add_argument("--table", type=pathlib.Path, help="CSV file to write")
    options.add_argument("--picture", type=pathlib.Path, help="contact sheet to write, such as docs/presets.png")
    options.add_argument("--jobs", type=int, default=2)
    given = options.parse_args()
    presets = sorted(p for p in given.presets.glob("*.json") if given.only in p.name)
    if not presets:
        sys.exit(f"{given.presets} has no such preset")

    with tempfile.TemporaryDirectory() as name, concurrent.futures.ThreadPoolExecutor(given.jobs) as pool:
        folder = pathlib.Path(name)
        inputs = write_materials(folder)
        results = list(pool.map(lambda preset: measured(given.galvani, preset, inputs, folder), presets))
        dry, rate = read(inputs["demo"])
    rows = [row for row, _ in results]
    compare(rows, (measures.colour(dry, rate), measures.rhythm(dry, rate)))

    found = 0
    for row in rows:
        print(f"{row['preset']:32} {row['demo_lufs']:6.1f} LUFS  {row['true_peak']:5.1f} dBTP  from dry "
              f"{row['from_dry']:4.1f}  nearest {row['nearest_colour']:4.1f}/{row['nearest_rhythm']:4.1f} dB")
        for problem in problems(row):
            found += 1
            print("    " + problem)
    print(f"{len(rows)} presets, {found} problems")
    if given.table:
        write_table(given.table, rows)
    if given.picture:
        sheet.draw(given.picture, [(row["name"], row["category"], pictures) for row, pictures in results], DRAWN)
    return found > 0


if __name__ == "__main__":
    sys.exit(main())
