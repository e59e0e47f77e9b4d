"""The current that an experiment's stimuli inject into one population at each step."""

import math

import numpy as np


class StimulusCurrents:
    """Sums the stimuli of a population: pulse, train, samples and sine."""

    def __init__(self, experiment, population):
        self.dt_ms = experiment["dt_ms"]
        self.size = population["size"]
        self.pulses = []  # (first step, step after the last, neurons, pA)
        self.varying = []  # (first step, step after the last, neurons, function of the steps since the first)
        for stimulus in experiment.get("stimuli", []):
            if stimulus["population"] == population["name"]:
                self._add(stimulus)
        self.changes = {0} | {step for pulse in self.pulses for step in pulse[:2]}
        self.constant = np.zeros(self.size)

    def _steps(self, time_ms):
        return round(time_ms / self.dt_ms)

    def _add(self, stimulus):
        everyone = range(self.size)
        neurons = list(everyone if stimulus["neurons"] == "all" else stimulus["neurons"])
        onset_ms, amplitude = stimulus["onset_ms"], stimulus["amplitude_pA"]
        first = self._steps(onset_ms)
        waveform = stimulus["waveform"]
        if waveform == "samples":
            held = self._steps(stimulus["dt_ms"])
            self.varying.append((first, first + held * len(amplitude), neurons, lambda step: amplitude[step // held]))
            return
        end = self._steps(onset_ms + stimulus["duration_ms"])
        if waveform == "sine":
            angle = 2.0 * math.pi * stimulus["frequency_hz"] * self.dt_ms * 1e-3
            self.varying.append((first, end, neurons, lambda step: amplitude * math.sin(angle * step)))
            return
        repeats = range(stimulus["count"]) if waveform == "train" else range(1)
        for index in repeats:
            shift = self._steps(index * stimulus.get("period_ms", 0.0))
            self.pulses.append((first + shift, end + shift, neurons, amplitude))

    def at(self, step):
        """pA for each neuron of the population; to be asked for every step from 0 on."""
        if step in self.changes:
            self.constant = self._sum(step, self.pulses, lambda amplitude, _: amplitude)
        return self.constant + self._sum(step, self.varying, lambda waveform, since: waveform(since))

    def _sum(self, step, stimuli, value):
        total = np.zeros(self.size)
        for first, end, neurons, shape in stimuli:
            if first <= step < end:
                total[neurons] += value(shape, step - first)
        return total
