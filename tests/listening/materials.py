"""The sounds that presets are tried on, samples x 2 arrays of a few seconds, the same each time they are made."""

import pathlib
import subprocess
import tempfile

import numpy as np
from scipy import signal
from scipy.io import wavfile

RATE = 44100
SECONDS = 5.0
WORDS = "The nerves of a frog, touched by brass and iron, twitch. What is the animal's own electricity?"


def times(seconds=SECONDS):
    return np.arange(round(seconds * RATE)) / RATE


def finished(mono, peak=0.6):
    """A second copy some samples later makes it stereo; both end softly."""
    left = np.resize(mono, round(SECONDS * RATE)) if len(mono) > SECONDS * RATE else mono
    right = np.roll(left, 23)
    both = np.stack([left, right], 1) * (peak / (np.abs(left).max() + 1.0e-9))
    fade = round(0.02 * RATE)
    both[-fade:] *= np.linspace(1.0, 0.0, fade)[:, None]
    return both.astype(np.float32)


def add(into, start, part):
    at = round(start * RATE)
    part = part[: max(0, len(into) - at)]
    into[at : at + len(part)] += part


def spoken():
    """espeak-ng's voice, or None where there is none."""
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "speech.wav"
            subprocess.run(["espeak-ng", "-s", "150", "-w", str(path), WORDS], check=True, capture_output=True)
            rate, sound = wavfile.read(path)
            return signal.resample_poly(sound / 32768.0, RATE, rate)
    except (OSError, subprocess.CalledProcessError):
        return None


def formants():
    """Vowels on a falling pitch, with a hiss between: what stands in for a voice."""
    vowels = ((730, 1090, 2440), (530, 1840, 2480), (280, 2250, 2900), (520, 840, 2410), (310, 760, 2300))
    out, chance = np.zeros(len(times())), np.random.default_rng(3)
    for i in range(16):
        t = times(0.26)
        phase = np.cumsum((150 - 30 * (i % 4) / 4 - 40 * t) / RATE)
        source = (phase % 1.0 < 0.1) - 0.1 + 0.02 * chance.standard_normal(len(t))
        sound = sum(signal.lfilter(*signal.iirpeak(f, f / 80.0, RATE), source) for f in vowels[i * 3 % 5])
        add(out, 0.3 * i, sound * np.hanning(len(t)))
        hiss = signal.lfilter(*signal.iirpeak(6000, 2.0, RATE), chance.standard_normal(round(0.06 * RATE)))
        add(out, 0.3 * i + 0.23, 0.03 * hiss * np.hanning(len(hiss)))
    return out


def speech():
    mono = spoken()
    return finished(formants() if mono is None else mono)


def drums():
    """Two bars at 100 beats a minute: kick, snare, hats."""
    out, chance, step = np.zeros(len(times())), np.random.default_rng(1), 0.15
    t = times(0.4)
    noise = chance.standard_normal(len(t))
    kick = np.sin(2 * np.pi * np.cumsum(50 + 160 * np.exp(-t / 0.025)) / RATE) * np.exp(-t / 0.12)
    snare = (signal.lfilter(*signal.butter(2, [900, 7000], "band", fs=RATE), noise) * np.exp(-t / 0.07)
             + 0.6 * np.sin(2 * np.pi * 190 * t) * np.exp(-t / 0.06))
    hat = signal.lfilter(*signal.butter(2, 7000, "high", fs=RATE), noise) * np.exp(-t / 0.025)
    for i in range(32):
        add(out, i * step, 0.25 * (1.0 if i % 2 else 0.5) * hat)
        if i % 16 in (0, 3, 8, 11):
            add(out, i * step, kick)
        if i % 8 == 4 or i % 16 == 15:
            add(out, i * step, 0.7 * snare)
    return finished(out)


def piano():
    """A slow broken chord of strings that are struck: stiff partials, the high ones fading first."""
    out, t = np.zeros(len(times())), times(2.5)
    for i, note in enumerate((45, 57, 60, 64, 69, 64, 43, 55, 59, 62, 67, 62, 41, 57, 60, 65)):
        hz = 440.0 * 2.0 ** ((note - 69) / 12.0)
        for n in range(1, 13):
            partial = hz * n * np.sqrt(1 + 0.0004 * n * n)
            if partial < 12000:
                add(out, 0.3 * i, np.sin(2 * np.pi * partial * t) * np.exp(-t * (0.8 + 0.35 * n)) / n**1.3)
    return finished(out)


def sine():
    """A steady tone that steps up by fifths."""
    t = times()
    hz = 110.0 * 1.5 ** np.floor(t / 1.25)
    return finished(np.sin(2 * np.pi * np.cumsum(hz) / RATE) * (1 - np.exp(-((t % 1.25) / 0.01))), 0.15)


def silence():
    """Longer: a brain that hears nothing wakes after some seconds."""
    return np.zeros((round(3 * SECONDS * RATE), 2), np.float32)


def notes_midi():
    """A MIDI file: five notes one by one, then a chord, within five seconds."""
    played = [(0.1 + 0.4 * i, 0.35, note, 50 + 15 * i) for i, note in enumerate((48, 55, 60, 64, 72))]
    played += [(2.3, 2.2, note, 100) for note in (45, 52, 60, 64)]
    events = [(on, bytes([0x90, note, velocity])) for on, _, note, velocity in played]
    events += [(on + length, bytes([0x80, note, 0])) for on, length, note, _ in played]
    track, last = b"", 0
    for seconds, message in sorted(events):
        tick = round(960 * seconds)  # 480 a beat, 120 beats a minute
        wait = tick - last
        track += (bytes([wait >> 7 | 0x80]) if wait > 127 else b"") + bytes([wait & 0x7F]) + message
        last = tick
    track += bytes([0, 0xFF, 0x2F, 0])
    chunk = lambda name, data: name + len(data).to_bytes(4, "big") + data
    return chunk(b"MThd", bytes([0, 0, 0, 1, 1, 0xE0])) + chunk(b"MTrk", track)


ALL = {"speech": speech, "drums": drums, "piano": piano, "sine": sine, "silence": silence}
