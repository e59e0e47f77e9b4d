// A processor with a small brain and somebody who plays sounds to it.
#pragma once

#include "dsp/parameters/ParameterList.h"
#include "neural/random/RandomStream.h"
#include "plugin/processor/Processor.h"
#include "plugin/workers/Workers.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

struct Player
{
    Processor processor;
    RandomStream random { 2 };
    double phase = 0.0;
    float largestStep = 0.0f; ///< between two samples of the output
    float last = 0.0f;

    Player()
    {
        processor.setBrainSpec ({ 256, 3 });
        processor.prepareToPlay (48000.0, 480);
        processor.forgetSteps();
    }

    /** A tone of 0.3, or white noise where the frequency is 0. */
    void play (double hertz, double seconds)
    {
        juce::AudioBuffer<float> buffer (2, 480);
        juce::MidiBuffer midi;
        for (int block = 0; block < static_cast<int> (seconds * 100.0); ++block)
        {
            for (int i = 0; i < 480; ++i)
            {
                phase += hertz / 48000.0;
                const auto sample =
                    hertz > 0.0 ? std::sin (2.0 * std::numbers::pi * phase) : random.uniform (-1.0, 1.0);
                for (int channel = 0; channel < 2; ++channel)
                    buffer.setSample (channel, i, 0.3f * static_cast<float> (sample));
            }
            processor.processBlock (buffer, midi);
            for (int i = 0; i < 480; ++i)
            {
                const auto now = buffer.getSample (0, i);
                largestStep = std::max (largestStep, std::abs (now - last));
                last = now;
            }
        }
    }

    juce::RangedAudioParameter& parameter (ParameterId id)
    {
        return *processor.parameters().getParameter (declarationOf (id).id);
    }

    /** @param position  normalised */
    void turn (ParameterId id, float position) { parameter (id).setValueNotifyingHost (position); }

    float knob (ParameterId id) { return parameter (id).getValue(); }

    /** Where it stood in the last second, modulation included. */
    float heardAt (ParameterId id)
    {
        return processor.heard().targets[static_cast<size_t> (modulationTargetIndex (id))];
    }

    /** Routes a modulator to a parameter, beside what is routed. */
    void route (size_t modulator, ParameterId id, float depth)
    {
        auto routing = processor.routing();
        routing.setDepth (modulator, static_cast<size_t> (modulationTargetIndex (id)), depth);
        processor.setRouting (routing);
    }

    /** Nothing modulates anything. */
    void routeNothing() { processor.setRouting ({}); }

    void awaitTraining()
    {
        while (processor.workers().teacher().isTraining())
        {
            juce::Thread::sleep (2);
            processor.workers().attend();
        }
    }
};

} // namespace galvani
