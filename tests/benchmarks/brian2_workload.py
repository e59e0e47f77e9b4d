"""A workload as a Brian2 script: built once as a C++ stand-alone program, then run as often as asked.

Written the way Brian2 runs it fastest: one group of neurons, constants instead of arrays wherever a value is the same
for all (weights, delays, neuron parameters), synapses from the excitatory and the inhibitory neurons in one object
each, no recording but a count of spikes.
"""

import tempfile
import warnings

import workloads

# Debian's pythran, which Brian2 pulls in, asks numpy for names that are on their way out.
warnings.filterwarnings("ignore", category=FutureWarning, module="pythran")

import brian2 as b2  # noqa: E402

MEMBRANE = """
dv/dt = (v_rest - v + resistance * (I_syn + I_ext)) / tau_m : volt (unless refractory)
dI_syn/dt = -I_syn / tau_syn : amp
I_ext : amp (constant)
"""
STDP_TRACES = """
w : amp
dpre_trace/dt = -pre_trace / tau_plus : 1 (event-driven)
dpost_trace/dt = -post_trace / tau_minus : 1 (event-driven)
"""
STDP_ON_PRE = """
I_syn_post += w
pre_trace += a_plus
w = clip(w - post_trace * w_max, 0 * amp, w_max)
"""
STDP_ON_POST = """
post_trace += a_minus
w = clip(w + pre_trace * w_max, 0 * amp, w_max)
"""


class Brian2Workload:
    """One workload at one size, compiled; run() gives the seconds that Brian2 reports for its own loop."""

    def __init__(self, workload, neurons, seconds, strict_flags=False):
        """strict_flags: leave -ffast-math out of Brian2's own choice of compiler flags."""
        self.neurons = neurons
        self.seconds = seconds
        self.folder = tempfile.TemporaryDirectory(prefix="brian2_workload_")
        b2.prefs.devices.cpp_standalone.openmp_threads = 0
        b2.prefs.codegen.cpp.extra_compile_args_gcc = ["-w", "-O3", "-march=native", "-std=c++11"] + (
            [] if strict_flags else ["-ffast-math", "-fno-finite-math-only"]
        )
        b2.set_device("cpp_standalone", build_on_run=False)
        b2.device.reinit()
        b2.device.activate(build_on_run=False)
        b2.defaultclock.dt = workloads.DT_MS * b2.ms
        b2.seed(1)
        self._build(workload)

    def _build(self, workload):
        group = self._neurons()
        excitatory = workloads.excitatory_count(self.neurons)
        weight = workloads.excitatory_weight_pA(self.neurons)
        self.synapses = [
            self._synapses("excitatory", group[:excitatory], group, weight, workload),
            self._synapses("inhibitory", group[excitatory:], group, -workloads.INHIBITION * weight, workload),
        ]
        self.counter = b2.SpikeMonitor(group, record=False)
        self.network = b2.Network(group, self.counter, *self.synapses)
        self.network.run(self.seconds * b2.second, namespace={})
        b2.device.build(directory=self.folder.name, run=False, with_output=False)

    def _neurons(self):
        given = workloads.NEURON
        group = b2.NeuronGroup(
            self.neurons,
            MEMBRANE,
            threshold="v > v_threshold",
            reset="v = v_reset",
            refractory=given["refractory_ms"] * b2.ms,
            method="exact",
            namespace={
                "v_rest": given["v_rest_mV"] * b2.mV,
                "v_threshold": given["v_threshold_mV"] * b2.mV,
                "v_reset": given["v_reset_mV"] * b2.mV,
                "resistance": given["membrane_resistance_MOhm"] * b2.Mohm,
                "tau_m": given["tau_m_ms"] * b2.ms,
                "tau_syn": workloads.TAU_SYN_MS * b2.ms,
            },
        )
        low, high = workloads.DRIVE_PA
        group.v = given["v_rest_mV"] * b2.mV
        group.I_ext = f"({low} + {high - low} * rand()) * pA"
        return group

    def _synapses(self, name, sources, targets, weight, workload):
        plastic = workload == "W2" and name == "excitatory"
        rule = workloads.stdp_rule(self.neurons)
        synapses = b2.Synapses(
            sources,
            targets,
            model=STDP_TRACES if plastic else "",
            on_pre=STDP_ON_PRE if plastic else "I_syn_post += weight",
            on_post=STDP_ON_POST if plastic else None,
            delay=None if workload == "W3" else workloads.DELAY_MS * b2.ms,
            name=name,
            namespace={
                "weight": weight * b2.pA,
                "w_max": rule["w_max_pA"] * b2.pA,
                "tau_plus": rule["tau_plus_ms"] * b2.ms,
                "tau_minus": rule["tau_minus_ms"] * b2.ms,
                "a_plus": rule["a_plus"],
                "a_minus": rule["a_minus"],
            },
        )
        synapses.connect(p=workloads.PROBABILITY)
        if workload == "W3":
            low, high = workloads.DELAYS_MS
            synapses.delay = f"({low} + {high - low} * rand()) * ms"
        if plastic:
            synapses.post.order = 1
            synapses.w = weight * b2.pA
        return synapses

    def run(self):
        """Runs the program once: wall seconds of the loop alone, synapses, mean rate in Hz."""
        b2.device.run(self.folder.name, with_output=False, run_args=[])
        return {
            "wall_s": b2.device._last_run_time,
            "synapses": sum(len(synapses) for synapses in self.synapses),
            "mean_rate_hz": self.counter.num_spikes / self.neurons / self.seconds,
        }

    def close(self):
        """Removes the program."""
        self.folder.cleanup()
