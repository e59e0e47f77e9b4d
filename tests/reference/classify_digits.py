#!/usr/bin/env python3
"""Trains scikit-learn's MLPClassifier (10 relu, 10 relu, softmax) on the 8 x 8 digits of UCI and writes how well it does.

    python3 tests/reference/classify_digits.py        needs python3-sklearn

Writes data/digits.csv (64 pixels of 0 to 16, then the class) and data/digits_sklearn.csv (an accuracy a seed on the last
fifth of the samples, which are not learned from)."""

import pathlib
import warnings

import numpy
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

here = pathlib.Path(__file__).parent / "data"
pixels, classes = load_digits(return_X_y=True)
order = numpy.random.default_rng(1).permutation(len(classes))
pixels, classes = pixels[order], classes[order]

with open(here / "digits.csv", "w") as file:
    file.write(",".join(f"pixel_{i}" for i in range(64)) + ",class\n")
    for row, label in zip(pixels, classes):
        file.write(",".join(f"{value:.0f}" for value in row) + f",{label}\n")

held_out = len(classes) // 5
warnings.simplefilter("ignore")  # 200 epochs do not converge to its tolerance
with open(here / "digits_sklearn.csv", "w") as file:
    file.write("seed,accuracy\n")
    for seed in range(10):
        network = MLPClassifier((10, 10), "relu", solver="adam", max_iter=200, random_state=seed)
        network.fit(pixels[:-held_out] / 16.0, classes[:-held_out])
        file.write(f"{seed},{network.score(pixels[-held_out:] / 16.0, classes[-held_out:]):.6f}\n")
