#!/usr/bin/env python3
"""Makes demo.wav, the sound that the brain is shown first: ten seconds of drums, bass and a plucked melody.

    python3 assets/make-demo.py [OUT.wav]

Four bars at 96 beats a minute (16 beats = 10 s, so that it loops), stereo, 44.1 kHz, 16 bit. The second bar ends in a
beat of rest and the last in half a beat, so that a listener can be heard falling silent. Every noise has a seed of its
own: the file is the same each time it is made. Python's standard library is all it takes.
"""

import array
import math
import pathlib
import random
import sys
import wave

RATE = 44100
BEAT = 60.0 / 96.0
LENGTH = round(16 * BEAT * RATE)
PEAK = 10.0 ** (-3.0 / 20.0)


def frequency(name):
    """Hertz of a note such as "A4" or "Bb2" (equal temperament, A4 = 440 Hz)."""
    pitch = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}[name[0]] - name.count("b")
    return 440.0 * 2.0 ** ((pitch - 9) / 12.0 + int(name[-1]) - 4)


def shaped(samples, attack, release):
    """Raised-cosine fades of `attack` and `release` seconds, so that no sound begins or ends with a step."""
    count = len(samples)
    rise, fall = max(1, round(attack * RATE)), max(1, round(release * RATE))
    for i in range(min(rise, count)):
        samples[i] *= 0.5 - 0.5 * math.cos(math.pi * i / rise)
    for i in range(min(fall, count)):
        samples[count - 1 - i] *= 0.5 - 0.5 * math.cos(math.pi * i / fall)
    return samples


def low_pass(samples, cutoff):
    """One pole: y += k (x - y)."""
    k, y, out = 1.0 - math.exp(-2.0 * math.pi * cutoff / RATE), 0.0, []
    for x in samples:
        y += k * (x - y)
        out.append(y)
    return out


def high_pass(samples, cutoff):
    return [x - y for x, y in zip(samples, low_pass(samples, cutoff))]


def noise(seconds, seed):
    source = random.Random(seed)
    return [source.uniform(-1.0, 1.0) for _ in range(round(seconds * RATE))]


def pluck(hertz, seconds, seed, brightness):
    """A plucked string: noise round a line that loses its highs (Karplus and Strong 1983), tuned by an all-pass."""
    damping = 0.35  # how much of the sample before is mixed in: also the filter's delay, in samples
    period = RATE / hertz - damping
    length = int(period - 0.1)
    tuning = (1.0 - (period - length)) / (1.0 + (period - length))
    line = low_pass(low_pass(noise(2.0 * length / RATE, seed), brightness), brightness)[length : 2 * length]
    mean = sum(line) / length
    strongest = max(abs(x - mean) for x in line)
    line = [(x - mean) / strongest for x in line]
    loss, before, passed, held, out = 0.001 ** (1.0 / (hertz * 2.4)), 0.0, 0.0, 0.0, []
    for i in range(round(seconds * RATE)):
        sample = line[i % length]
        average, before = loss * ((1.0 - damping) * sample + damping * before), sample
        passed, held = tuning * (average - passed) + held, average
        line[i % length] = passed
        out.append(sample)
    return shaped(out, 0.0015, 0.06)


def bass(hertz, seconds):
    """A sine with two soft overtones that fade faster than it does."""
    out = []
    for i in range(round(seconds * RATE)):
        t, phase = i / RATE, 2.0 * math.pi * hertz * i / RATE
        overtones = 0.35 * math.sin(2.0 * phase) + 0.12 * math.sin(3.0 * phase)
        out.append(math.exp(-t / 0.9) * math.sin(phase) + math.exp(-t / 0.25) * overtones)
    return shaped(out, 0.012, 0.07)


def kick():
    """A sine falling from 160 to 48 Hz, and the felt of the beater."""
    phase, out, felt = 0.0, [], low_pass(noise(0.32, 11), 1800.0)
    for i, x in enumerate(felt):
        t = i / RATE
        phase += 2.0 * math.pi * (48.0 + 112.0 * math.exp(-t / 0.03)) / RATE
        out.append(math.exp(-t / 0.11) * math.sin(phase) + 0.5 * math.exp(-t / 0.006) * x)
    return shaped(out, 0.001, 0.08)


def snare(seed):
    """Rattling wires (noise between 400 Hz and 3.5 kHz) over a drum skin of 190 Hz."""
    out = []
    for i, x in enumerate(low_pass(high_pass(noise(0.22, seed), 400.0), 3500.0)):
        t = i / RATE
        out.append(0.75 * math.exp(-t / 0.055) * x + 0.55 * math.exp(-t / 0.05) * math.sin(2.0 * math.pi * 190.0 * t))
    return shaped(out, 0.001, 0.05)


def hat(seed, decay):
    bright = low_pass(high_pass(high_pass(noise(decay * 5.0, seed), 6000.0), 6000.0), 13000.0)
    return shaped([x * math.exp(-i / RATE / decay) for i, x in enumerate(bright)], 0.0008, decay)


def dynamics(beat):
    """The second phrase begins softly and swells back to the strength of the first."""
    return 1.0 if beat < 8.0 else min(1.0, 0.45 + 0.1 * (beat - 8.0))


class Mix:
    """Two channels; `add` places a sound at a beat, from left (-1) to right (1) at equal power."""

    def __init__(self):
        self.channels = [[0.0] * LENGTH, [0.0] * LENGTH]

    def add(self, beat, samples, level, pan=0.0):
        start, angle, level = round(beat * BEAT * RATE), (pan + 1.0) * math.pi / 4.0, level * dynamics(beat)
        for channel, gain in zip(self.channels, (level * math.cos(angle), level * math.sin(angle))):
            for i, x in enumerate(samples[: LENGTH - start]):
                channel[start + i] += gain * x


# Beat, note, beats it lasts, loudness. Two phrases, each answered by a rest.
MELODY = [
    (0.0, "D5", 1.0, 0.85), (1.0, "F5", 0.5, 0.7), (1.5, "A5", 1.0, 1.0), (2.5, "G5", 0.5, 0.7),
    (3.0, "F5", 0.5, 0.75), (3.5, "D5", 0.5, 0.6), (4.0, "F5", 0.75, 0.85), (4.75, "G5", 0.25, 0.6),
    (5.0, "F5", 0.5, 0.75), (5.5, "D5", 1.3, 0.9),
    (8.0, "C5", 0.5, 0.55), (8.5, "F5", 0.5, 0.65), (9.0, "A5", 0.75, 0.8), (9.75, "C6", 1.25, 1.0),
    (11.0, "A5", 0.5, 0.75), (11.5, "G5", 0.5, 0.7), (12.0, "E5", 0.75, 0.85), (12.75, "G5", 0.75, 0.8),
    (13.5, "E5", 0.5, 0.7), (14.0, "C5", 0.5, 0.75), (14.5, "E5", 0.9, 0.65),
]

# Beat and notes.
CHORDS = [
    (0.0, ["D4", "A4"]), (2.5, ["F4", "A4"]), (4.0, ["D4", "Bb4"]),
    (8.0, ["C4", "A4"]), (10.5, ["F4", "A4"]), (12.0, ["E4", "G4"]),
]

# Beat, note, beats it lasts.
BASS = [
    (0.0, "D2", 1.4), (1.5, "D2", 0.9), (2.5, "A2", 1.4), (4.0, "Bb2", 1.4), (5.5, "Bb2", 1.2),
    (8.0, "F2", 1.4), (9.5, "F2", 0.9), (10.5, "C3", 1.4), (12.0, "C2", 1.4), (13.5, "G2", 0.9), (14.5, "C3", 0.9),
]

# Beat and loudness.
KICKS = [
    (0.0, 1.0), (1.5, 0.7), (2.5, 0.85), (4.0, 1.0), (5.5, 0.8),
    (8.0, 1.0), (9.5, 0.7), (10.5, 0.85), (12.0, 1.0), (13.5, 0.8), (14.5, 0.7),
]
SNARES = [
    (1.0, 0.9), (3.0, 1.0), (5.0, 0.9),
    (9.0, 0.9), (11.0, 1.0), (13.0, 0.9), (15.0, 0.5), (15.25, 0.7),
]


def compose():
    mix = Mix()
    for seed, (beat, note, length, loudness) in enumerate(MELODY):
        string = pluck(frequency(note), length * BEAT, 100 + seed, 2000.0 + 3000.0 * loudness)
        mix.add(beat, string, 0.8 * loudness ** 1.5, -0.35 if seed % 2 else 0.35)
    for seed, (beat, notes) in enumerate(CHORDS):
        for place, note in enumerate(notes):
            string = pluck(frequency(note), 1.4 * BEAT, 200 + 10 * seed + place, 2600.0)
            mix.add(beat + 0.02 * place, string, 0.26, 0.6 - 1.2 * place)
    for beat, note, length in BASS:
        mix.add(beat, bass(frequency(note), length * BEAT), 0.21)
    for beat, loudness in KICKS:
        mix.add(beat, kick(), 0.8 * loudness)
    for seed, (beat, loudness) in enumerate(SNARES):
        mix.add(beat, snare(20 + seed), 0.66 * loudness, 0.15)
    for eighth in range(31):
        beat = 0.5 * eighth
        if 6.5 <= beat < 8.0:
            continue
        decay = 0.07 if eighth % 8 == 7 else 0.022
        level, pan = (0.3, -0.4) if eighth % 2 else (0.22, -0.2)
        mix.add(beat, hat(40 + eighth, decay), level, pan)
    return mix.channels


def mastered(channels):
    """Rounds the peaks off (tanh), brings them to -3 dBFS and lets both ends begin and end at nought."""
    channels = [[math.tanh(1.15 * x) for x in channel] for channel in channels]
    gain = PEAK / max(abs(x) for channel in channels for x in channel)
    return [shaped([gain * x for x in channel], 0.002, 0.02) for channel in channels]


def main():
    target = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).with_name("demo.wav")
    left, right = mastered(compose())
    frames = array.array("h", (round(32767.0 * x) for pair in zip(left, right) for x in pair))
    if sys.byteorder == "big":
        frames.byteswap()
    with wave.open(str(target), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(frames.tobytes())


if __name__ == "__main__":
    main()
