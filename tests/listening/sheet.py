"""The contact sheet: a cell a preset, a thin spectrogram a material in it."""

import matplotlib

matplotlib.use("Agg")

import numpy as np
from matplotlib import pyplot
from PIL import Image

GROUND, CREAM, DIM = "#0b0a0d", "#ffd9a0", "#8d8490"
COLUMNS, COLOURS, DPI = 8, 48, 100


def draw(path, presets, materials):
    """@param presets  name, category, spectrograms (materials x frequencies x times, 0..1) of each"""
    rows = -(-len(presets) // COLUMNS)
    figure, axes = pyplot.subplots(rows, COLUMNS, figsize=(24, 1.62 * rows + 0.5), squeeze=False, facecolor=GROUND)
    for axis in axes.flat:
        axis.axis("off")
    for axis, (name, category, spectrograms) in zip(axes.flat, presets):
        gap = np.full((spectrograms.shape[1], 5), np.nan)
        strip = np.hstack([part for s in spectrograms for part in (s, gap)][:-1])
        axis.imshow(strip, origin="lower", aspect="auto", cmap="hot", vmin=0, vmax=1, interpolation="antialiased")
        axis.text(0, 1.05, name, transform=axis.transAxes, color=CREAM, fontsize=12)
        axis.text(1, 1.05, category, transform=axis.transAxes, color=DIM, fontsize=8.5, ha="right")
    figure.text(0.01, 0.12 / figure.get_figheight(), "Each preset hears " + ", ".join(materials)
                + ": 5 s each, 40 Hz to 16 kHz, 60 dB", color=DIM, fontsize=10)
    figure.subplots_adjust(0.01, 0.42 / figure.get_figheight(), 0.99, 1 - 0.35 / figure.get_figheight(), 0.05, 0.28)
    figure.savefig(path, dpi=DPI, facecolor=GROUND)
    pyplot.close(figure)
    Image.open(path).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
