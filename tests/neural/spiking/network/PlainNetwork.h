// The step as it is written down, one neuron and one synapse after the other: slow and plain, to compare with.
#pragma once

#include "neural/spiking/Spike.h"
#include "neural/spiking/network/NetworkSpec.h"

#include <cmath>
#include <cstdint>
#include <vector>

namespace galvani
{

class PlainNetwork
{
public:
    explicit PlainNetwork (const NetworkSpec& given) : spec (given)
    {
        for (const auto& population : spec.populations)
            for (int i = 0; i < population.size; ++i)
            {
                const auto& p = population.neurons[population.neurons.size() > 1 ? static_cast<size_t> (i) : 0];
                neurons.push_back ({ p, restOf (p), 0.0, 0, std::vector<double> (spec.projections.size(), 0.0) });
            }
        for (size_t p = 0; p < spec.projections.size(); ++p)
            for (const auto& s : spec.projections[p].synapses)
                synapses.push_back ({ s, p, 0.0, 0.0, 0.0, 1.0, s.weight_pA });
    }

    std::vector<double> external; ///< pA, one a neuron
    std::vector<Spike> spikes;

    struct PlainSynapse
    {
        Synapse fixed;
        size_t projection;
        double x, y, used, available, weight;
    };

    std::vector<PlainSynapse> synapses;

    void step()
    {
        const auto dt = spec.dt_ms;
        std::vector<size_t> fired;
        for (size_t i = 0; i < neurons.size(); ++i)
            if (integrate (neurons[i], external[i], dt))
                fired.push_back (i);

        for (auto& s : synapses)
        {
            const auto& projection = spec.projections[s.projection];
            if (projection.stdp)
            {
                s.x *= std::exp (-dt / projection.stdp->tauPlus_ms);
                s.y *= std::exp (-dt / projection.stdp->tauMinus_ms);
            }
            if (projection.shortTerm)
            {
                const auto& p = *projection.shortTerm;
                s.available = 1.0 - (1.0 - s.available) * std::exp (-dt / p.recovery_ms);
                s.used *= p.facilitation_ms > 0.0 ? std::exp (-dt / p.facilitation_ms) : 0.0;
            }
        }
        for (auto& s : synapses)
            for (auto spike = spikes.rbegin(); spike != spikes.rend() && spike->step >= now - s.fixed.delaySteps;
                 ++spike)
                if (spike->neuron == s.fixed.from && spike->step + s.fixed.delaySteps == now)
                    arrive (s);
        for (const auto i : fired)
            for (auto& s : synapses)
                if (const auto& rule = spec.projections[s.projection].stdp; rule && s.fixed.to == static_cast<int> (i))
                {
                    s.y += rule->aMinus;
                    s.weight = std::min (rule->largest_pA, s.weight + s.x * rule->largest_pA);
                }
        for (const auto i : fired)
        {
            reset (neurons[i], dt);
            spikes.push_back ({ now, static_cast<std::int32_t> (i) });
        }
        ++now;
    }

private:
    struct Neuron
    {
        NeuronParameters p;
        double v, recovery;
        std::int64_t freeFrom;
        std::vector<double> current; ///< one a projection
    };

    bool integrate (Neuron& n, double stimulus, double dt)
    {
        const auto held = now < n.freeFrom;
        auto fires = false;
        if (const auto* lif = std::get_if<LifParameters> (&n.p))
        {
            auto next = lif->rest_mV + (n.v - lif->rest_mV) * std::exp (-dt / lif->membraneTime_ms)
                        + stimulus * LifPropagators<double>::of (*lif, dt, 1.0).externalToPotential;
            for (size_t c = 0; c < n.current.size(); ++c)
            {
                const auto exact = LifPropagators<double>::of (*lif, dt, spec.projections[c].synapticTime_ms);
                next += n.current[c] * exact.synapticToPotential;
                n.current[c] *= exact.synapticDecay;
            }
            n.v = held ? n.v : next;
            return ! held && n.v > lif->threshold_mV;
        }
        auto current = stimulus;
        for (size_t c = 0; c < n.current.size(); ++c)
        {
            current += n.current[c];
            n.current[c] += dt * (-n.current[c] / spec.projections[c].synapticTime_ms);
        }
        if (const auto* p = std::get_if<AdexParameters> (&n.p))
        {
            const auto slope =
                (-p->leak_nS * (n.v - p->rest_mV)
                 + p->leak_nS * p->slope_mV * std::exp ((n.v - p->threshold_mV) / p->slope_mV) - n.recovery + current)
                / p->capacitance_pF;
            n.recovery += dt * (p->subthreshold_nS * (n.v - p->rest_mV) - n.recovery) / p->adaptationTime_ms;
            n.v += held ? 0.0 : dt * slope;
            fires = ! held && n.v > p->peak_mV;
        }
        else if (const auto* q = std::get_if<IzhikevichParameters> (&n.p))
        {
            const auto slope =
                (q->k_nSPerMillivolt * (n.v - q->rest_mV) * (n.v - q->threshold_mV) - n.recovery + current)
                / q->capacitance_pF;
            n.recovery += dt * q->a_perMillisecond * (q->b_nS * (n.v - q->rest_mV) - n.recovery);
            n.v += dt * slope;
            fires = n.v >= q->peak_mV;
        }
        return fires;
    }

    void reset (Neuron& n, double dt)
    {
        if (const auto* lif = std::get_if<LifParameters> (&n.p))
        {
            n.v = lif->reset_mV;
            n.freeFrom = now + std::llround (lif->refractory_ms / dt);
        }
        else if (const auto* p = std::get_if<AdexParameters> (&n.p))
        {
            n.v = p->reset_mV;
            n.recovery += p->spikeAdaptation_pA;
            n.freeFrom = now + std::llround (p->refractory_ms / dt);
        }
        else if (const auto* q = std::get_if<IzhikevichParameters> (&n.p))
        {
            n.v = q->c_mV;
            n.recovery += q->d_pA;
        }
    }

    void arrive (PlainSynapse& s)
    {
        const auto& projection = spec.projections[s.projection];
        auto& current = neurons[static_cast<size_t> (s.fixed.to)].current[s.projection];
        auto factor = 1.0;
        if (const auto& p = projection.shortTerm)
        {
            s.used = p->facilitation_ms > 0.0 ? s.used + p->utilisation * (1.0 - s.used) : p->utilisation;
            factor = s.used * s.available;
            s.available -= factor;
        }
        current += s.weight * factor;
        if (projection.stdp)
        {
            s.x += projection.stdp->aPlus;
            s.weight = std::max (0.0, s.weight - s.y * projection.stdp->largest_pA);
        }
    }

    NetworkSpec spec;
    std::vector<Neuron> neurons;
    std::int64_t now = 0;
};

} // namespace galvani
