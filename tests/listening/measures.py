"""What can be measured of a sound: samples x 2 arrays in, decibels and shares out."""

import numpy as np
from scipy import signal

OCTAVES = 9
RHYTHM_BANDS = ((0.5, 1), (1, 2), (2, 4), (4, 8), (8, 16))


def decibels(power, least=1.0e-20):
    return 10.0 * np.log10(np.maximum(power, least))


def level(sound):
    """RMS in dBFS."""
    return float(decibels(np.mean(np.square(sound)))) if len(sound) else -200.0


def k_weighting(rate):
    """The two biquads of ITU-R BS.1770-4 at any sample rate (bilinear, after the standard's analogue prototype)."""
    f, q, gain = 1681.974450955533, 0.7071752369554196, 10.0 ** (3.999843853973347 / 20.0)
    k, half = np.tan(np.pi * f / rate), gain**0.4996667741545416
    shelf = np.array([[gain + half * k / q + k * k, 2 * (k * k - gain), gain - half * k / q + k * k],
                      [1 + k / q + k * k, 2 * (k * k - 1), 1 - k / q + k * k]])
    f, q = 38.13547087602444, 0.5003270373238773
    k = np.tan(np.pi * f / rate)
    high = np.array([[1, -2, 1], [1 + k / q + k * k, 2 * (k * k - 1), 1 - k / q + k * k]])
    high[0] *= high[1, 0]
    return np.array([np.concatenate(b) / b[1, 0] for b in (shelf, high)])


def lufs(power):
    return -0.691 + decibels(power)


def loudness(sound, rate):
    """Integrated loudness in LUFS (ITU-R BS.1770-4: blocks of 400 ms, gates at -70 LUFS and 10 LU below the mean)."""
    step = round(0.1 * rate)
    weighted = signal.sosfilt(k_weighting(rate), sound, axis=0)
    hops = len(sound) // step
    if hops < 4:
        return -200.0
    hop = np.square(weighted[: hops * step]).reshape(hops, step, -1).mean(1).sum(1)
    power = np.convolve(hop, np.full(4, 0.25), "valid")
    power = power[lufs(power) > -70.0]
    if len(power) == 0:
        return -200.0
    return float(lufs(power[lufs(power) > lufs(power.mean()) - 10.0].mean()))


def true_peak(sound):
    """dBTP, four times oversampled."""
    return float(20.0 * np.log10(max(1.0e-10, np.abs(signal.resample_poly(sound, 4, 1, axis=0)).max())))


def power_spectrum(sound, rate):
    frequency, power = signal.welch(sound, rate, nperseg=8192, axis=0)
    return frequency, power.sum(1)


def shares(sound, rate, low=150.0, high=8000.0):
    """Shares of the energy below and above these frequencies."""
    frequency, power = power_spectrum(sound, rate)
    total = power.sum() + 1.0e-30
    return float(power[frequency < low].sum() / total), float(power[frequency > high].sum() / total)


def colour(sound, rate):
    """Level of each octave from 31 Hz to 16 kHz and unevenness in time, dB, as in FactoryPresetsTest."""
    size = 8192
    left = sound[: len(sound) // size * size, 0].reshape(-1, size)
    power = np.square(np.abs(np.fft.rfft(left, axis=1)))[:, 1 : size // 2]
    octave = np.floor(np.log2(np.arange(1, size // 2) * rate / size / 31.25))
    total = power.sum() + 1.0e-30
    levels = [decibels(power[:, octave == o].sum() / total, 1.0e-6) for o in range(OCTAVES)]
    return np.array(levels + [decibels(power.sum(1).max() * len(power) / total)])


def rhythm(sound, rate):
    """How strongly the loudness moves, an octave of modulation frequency each from 0.5 to 16 Hz, dB."""
    step = rate // 100
    frames = np.square(sound[: len(sound) // step * step]).reshape(-1, step, sound.shape[1]).mean((1, 2))
    envelope = np.sqrt(frames)
    envelope = envelope / (envelope.mean() + 1.0e-12) - 1.0
    frequency, power = signal.periodogram(envelope, 100.0, "hann")
    bands = [power[(frequency >= a) & (frequency < b)].sum() * frequency[1] for a, b in RHYTHM_BANDS]
    return decibels(np.array(bands), 1.0e-4)


def distance(a, b):
    return float(np.sqrt(np.mean(np.square(a - b))))


def spectrogram(sound, rate, rows=64, columns=160, floor=-60.0):
    """Rows of rising frequency, 40 Hz to 16 kHz in even ratios; 0..1 from `floor` to the loudest cell, dB."""
    size = 4096
    mono = np.pad(sound.mean(1), size)
    frequency, _, power = signal.spectrogram(mono, rate, nperseg=size, noverlap=size - 512, mode="psd")
    edges = np.geomspace(40.0, 16000.0, rows + 1)
    places = np.searchsorted(frequency, edges)
    bands = np.array([power[a : max(b, a + 1)].mean(0) for a, b in zip(places, places[1:])])
    bands *= np.sqrt(edges[:-1] * edges[1:])[:, None]  # pink is flat
    cells = np.array([part.max(1) for part in np.array_split(bands, columns, axis=1)]).T
    return np.clip((decibels(cells / (cells.max() + 1.0e-30), 1.0e-12) - floor) / -floor, 0.0, 1.0)
