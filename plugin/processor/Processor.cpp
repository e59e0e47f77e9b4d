#include "plugin/processor/Processor.h"

#include "dsp/engine/ParameterMapping.h"
#include "dsp/parameters/ParameterList.h"
#include "plugin/gui/Editor.h"
#include "plugin/presets/FactoryPresets.h"
#include "plugin/processor/MidiTranslation.h"
#include "plugin/processor/ParameterLayout.h"
#include "plugin/processor/PatchTree.h"
#include "plugin/state/DemoSound.h"
#include "plugin/state/PatchDocument.h"
#include "plugin/workers/Workers.h"

#include <cmath>

namespace galvani
{

namespace
{

/** Longer blocks are worked off in pieces, which gives the same sound. */
constexpr int longestPiece = 512;

} // namespace

Processor::Processor()
    : AudioProcessor (BusesProperties()
                          .withInput ("Input", juce::AudioChannelSet::stereo(), true)
                          .withOutput ("Output", juce::AudioChannelSet::stereo(), true)),
      tree (*this, &undoManager, "galvani", makeParameterLayout())
{
    for (const auto& row : parameterList())
        rawParameters[static_cast<size_t> (row.index)] = tree.getRawParameterValue (row.id);
    bypassParameter = tree.getParameter (declarationOf (ParameterId::bypass).id);

    if (const auto presets = factoryPresets(); ! presets.empty())
    {
        // A host may construct on a thread of its own: nothing is posted to the message thread from here.
        takePatch (presets.front(), Build::later);
        copyPatchToTree (nullptr);
    }
    forgetSteps();
    tree.state.addListener (this);
    behind = std::make_unique<Workers> (*this);
    startTimerHz (10);
}

Processor::~Processor()
{
    stopTimer();
    behind = nullptr;
    cancelPendingUpdate();
    tree.state.removeListener (this);
}

void Processor::prepareToPlay (double sampleRate, int)
{
    EngineSpec spec;
    spec.sampleRate = sampleRate;
    spec.maximumBlockSize = longestPiece;
    spec.demo = demoSound();
    {
        // Nobody offers the engine a brain while it is laid out anew.
        const juce::ScopedLock engineIsOurs (engineLock);
        {
            const juce::ScopedLock held (patchLock);
            spec.brain = brainWanted;
            spec.learned = learnedWanted;
            spec.brainVersion = versionNow;
            spec.reader = readerWanted;
        }
        builder.cancel();
        engine.prepare (spec);
        const juce::ScopedLock held (patchLock);
        layoutNow = std::make_shared<const BrainLayout> (engine.layout());
        mirror = engine.weightMirror();
        brainIsInPlace = true;
        prepared = true;
    }
    setLatencySamples (0);
}

void Processor::reset()
{
    if (prepared)
        engine.reset();
}

void Processor::processBlock (juce::AudioBuffer<float>& buffer, juce::MidiBuffer& midi)
{
    process (buffer, midi, false);
}

void Processor::processBlockBypassed (juce::AudioBuffer<float>& buffer, juce::MidiBuffer& midi)
{
    process (buffer, midi, true);
}

void Processor::process (juce::AudioBuffer<float>& buffer, juce::MidiBuffer& midi,
                         bool bypassed) noexcept GALVANI_REALTIME
{
    const auto started = juce::Time::getHighResolutionTicks();
    const auto numSamples = buffer.getNumSamples();
    const auto numInputs = static_cast<size_t> (juce::jlimit (0, 2, getMainBusNumInputChannels()));
    if (! prepared || buffer.getNumChannels() < 2)
    {
        buffer.clear();
        return;
    }

    auto values = parametersNow();
    if (bypassed)
        values[ParameterId::bypass] = 1.0f;
    engine.setParameters (values);
    if (const auto version = depthsVersion.load (std::memory_order_acquire); version != depthsTaken)
    {
        depthsTaken = version;
        engine.setRouting (routing());
    }
    engine.setSilenced (silenced());
    takeHandsAndDream();
    gatherEvents (midi);
    auto transport = transportNow();

    size_t event = 0;
    // An empty block has one empty piece: its events must not be lost.
    int from = 0;
    do
    {
        const auto length = juce::jmin (longestPiece, numSamples - from);
        const auto first = event;
        for (; event < numEvents && (events[event].sampleOffset < from + length || from + length == numSamples);
             ++event)
            events[event].sampleOffset =
                juce::jlimit (0, juce::jmax (0, length - 1), events[event].sampleOffset - from);

        float* const output[] { buffer.getWritePointer (0) + from, buffer.getWritePointer (1) + from };
        const float* const input[] { output[0], output[1] };
        engine.process ({ input, numInputs }, output, length, { { events.data() + first, event - first }, transport });
        activityTelemetry.publish (engine, input, length);
        transport.quarterNotes += length * transport.beatsPerMinute / (60.0 * getSampleRate());
        from += length;
    } while (from < numSamples);
    tellWhatIsHeard();
    for (int channel = 2; channel < buffer.getNumChannels(); ++channel)
        buffer.clear (channel, 0, numSamples);

    if (numSamples > 0)
    {
        const auto taken = juce::Time::highResolutionTicksToSeconds (juce::Time::getHighResolutionTicks() - started);
        const auto share = static_cast<float> (taken * getSampleRate() / numSamples);
        const auto before = smoothedLoad.load (std::memory_order_relaxed);
        smoothedLoad.store (before + 0.02f * (share - before), std::memory_order_relaxed);
    }
}

/** Notes of this block, and whatever the window sent since the last. */
void Processor::gatherEvents (const juce::MidiBuffer& midi) noexcept
{
    numEvents = 0;
    const auto waiting = touchQueue.read (touchQueue.getNumReady());
    waiting.forEach ([this] (int index) { events[numEvents++] = touches[static_cast<size_t> (index)]; });
    for (const auto message : midi)
        if (const auto event = stimulusOf (message))
        {
            if (numEvents < events.size())
                events[numEvents++] = *event;
            else if (event->kind == StimulusEvent::Kind::silence)
                events.back() = *event;
        }
}

Transport Processor::transportNow() const noexcept
{
    Transport transport;
    auto* const head = getPlayHead();
    const auto position = head != nullptr ? head->getPosition() : juce::Optional<juce::AudioPlayHead::PositionInfo>();
    if (! position)
        return transport;
    const auto quarterNotes = position->getPpqPosition();
    const auto tempo = position->getBpm();
    if (! quarterNotes || ! tempo)
        return transport;
    // Outside 10 to 999 beats a minute, or without end, a host's numbers are not a tempo.
    return { true, position->getIsPlaying(), *quarterNotes,
             std::isfinite (*tempo) ? juce::jlimit (10.0, 999.0, *tempo) : 120.0 };
}

ParameterValues Processor::parametersNow() const noexcept
{
    ParameterValues values;
    for (size_t i = 0; i < rawParameters.size(); ++i)
    {
        // A host may hand over anything; what is not a number would stay in the filters for good.
        const auto value = rawParameters[i]->load (std::memory_order_relaxed);
        values.values[i] = std::isfinite (value) ? value : declarationOf (static_cast<ParameterId> (i)).defaultValue;
    }
    return values;
}

void Processor::stimulate (const StimulusEvent& event) noexcept
{
    touchQueue.write (1).forEach ([&] (int index) { touches[static_cast<size_t> (index)] = event; });
}

bool Processor::isBusesLayoutSupported (const BusesLayout& layout) const
{
    const auto in = layout.getMainInputChannelSet();
    return layout.getMainOutputChannelSet() == juce::AudioChannelSet::stereo()
           && (in == juce::AudioChannelSet::mono() || in == juce::AudioChannelSet::stereo());
}

double Processor::getTailLengthSeconds() const { return tailSecondsOf (parametersNow(), routing()); }

juce::AudioProcessorEditor* Processor::createEditor() { return new Editor (*this); }

void Processor::setEditorSize (int width, int height) noexcept
{
    editorWidth = width;
    editorHeight = height;
}

void Processor::timerCallback()
{
    engine.collectGarbage();
    adoptFinishedBrain();
}

bool Processor::adoptFinishedBrain()
{
    auto finished = builder.takeFinished();
    if (finished.brain == nullptr)
        return false;
    brainArrived (std::move (finished));
    return true;
}

} // namespace galvani

juce::AudioProcessor* JUCE_CALLTYPE createPluginFilter() { return new galvani::Processor(); }
