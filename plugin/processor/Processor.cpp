#include "plugin/processor/Processor.h"

#include "dsp/engine/ParameterMapping.h"
#include "dsp/parameters/ParameterList.h"
#include "dsp/performance/MidiTranslation.h"
#include "plugin/gui/Editor.h"
#include "plugin/presets/FactoryPresets.h"
#include "plugin/processor/ActivityFeed.h"
#include "plugin/processor/MidiTranslation.h"
#include "plugin/processor/ParameterLayout.h"
#include "plugin/processor/PatchTree.h"
#include "plugin/state/DemoSound.h"
#include "plugin/state/PatchDocument.h"
#include "plugin/workers/Filmer.h"
#include "plugin/workers/StageHands.h"
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
        const EditedPatch first { presets.front(), presets.front() };
        takePatch (first, Build::later);
        copyPatchToTree (first, nullptr);
    }
    forgetSteps();
    tree.state.addListener (this);
    behind = std::make_unique<Workers> (*this);
    activityFeed = std::make_unique<ActivityFeed> (*this);
    filming = std::make_unique<Filmer> (*this);
    onStage = std::make_unique<StageHands> (*this);
    startTimerHz (10);
}

Processor::~Processor()
{
    stopTimer();
    companion = nullptr;
    soundRecorder.stop();
    onStage = nullptr;
    filming = nullptr;
    behind = nullptr;
    activityFeed = nullptr;
    cancelPendingUpdate();
    tree.state.removeListener (this);
}

void Processor::prepareToPlay (double sampleRate, int)
{
    soundRecorder.rateIs (sampleRate);
    soundOfFilm.recorder.rateIs (sampleRate);
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
        notesMustEnd.store (true, std::memory_order_relaxed);
        const juce::ScopedLock held (patchLock);
        layoutNow = std::make_shared<const BrainLayout> (engine.layout());
        mirror = engine.weightMirror();
        blocksNow = engine.learnedBlocks();
        brainIsInPlace = true;
        prepared = true;
    }
    setLatencySamples (0);
}

void Processor::reset()
{
    if (prepared)
        engine.reset();
    notesMustEnd.store (true, std::memory_order_relaxed);
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
    midiOnStage.beginBlock (values, numSamples);
    if (bypassed)
        values[ParameterId::bypass] = 1.0f;
    engine.setParameters (values);
    if (routingNow.hasChanged())
        engine.setRouting (routingNow.load());
    engine.setSilenced (silenced());
    takeHandsAndDream();
    takeTuning();
    gatherEvents (midi);
    notesOut.beginBlock();
    const auto isBypassed = values[ParameterId::bypass] > 0.5f;
    if (notesMustEnd.exchange (false, std::memory_order_relaxed) || isBypassed)
        notesOut.endAll();
    auto transport = transportNow();

    size_t event = 0, gesture = 0;
    // An empty block has one empty piece: its events must not be lost.
    const auto firstStep = engine.stepNow();
    int from = 0;
    do
    {
        // Learned controllers move their parameters at their sample.
        if (midiOnStage.applyUpTo (from, values))
        {
            if (bypassed)
                values[ParameterId::bypass] = 1.0f;
            engine.setParameters (values);
        }
        const auto length = juce::jmin (longestPiece, numSamples - from, midiOnStage.nextChange() - from);
        const auto ofPiece = [&] (auto all, size_t& next)
        {
            const auto first = next;
            for (; next < all.size() && (all[next].sampleOffset < from + length || from + length == numSamples); ++next)
                all[next].sampleOffset = juce::jlimit (0, juce::jmax (0, length - 1), all[next].sampleOffset - from);
            return all.subspan (first, next - first);
        };

        float* const output[] { buffer.getWritePointer (0) + from, buffer.getWritePointer (1) + from };
        const float* const input[] { output[0], output[1] };
        engine.process (
            { input, numInputs }, output, length,
            { ofPiece (std::span (events).first (numEvents), event), transport, ofPiece (performance.all(), gesture) });
        if (! isBypassed)
            notesOut.add (engine.notesOut(), from);
        activityTelemetry.publish (engine, input, length);
        transport.quarterNotes += length * transport.beatsPerMinute / (60.0 * getSampleRate());
        from += length;
    } while (from < numSamples);
    tellWhatIsHeard();
    soundRecorder.add (buffer.getReadPointer (0), buffer.getReadPointer (1), numSamples);
    soundOfFilm.add (buffer.getReadPointer (0), buffer.getReadPointer (1), numSamples, firstStep);
    sendNotes (midi);
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
    performance.clear();
    if (isPanicking.exchange (false, std::memory_order_relaxed))
    {
        performance.add ({ PerformanceEvent::Kind::soundOff });
        events[numEvents++] = { StimulusEvent::Kind::silence };
    }
    const auto waiting = touchQueue.read (touchQueue.getNumReady());
    waiting.forEach ([this] (int index) { events[numEvents++] = touches[static_cast<size_t> (index)]; });
    for (const auto message : midi)
    {
        const std::span bytes (message.data, static_cast<size_t> (juce::jmax (0, message.numBytes)));
        midiOnStage.add (bytes, message.samplePosition);
        if (const auto event = performanceOf (bytes, message.samplePosition))
            performance.add (*event);
        if (const auto event = stimulusOf (message))
        {
            if (numEvents < events.size())
                events[numEvents++] = *event;
            else if (event->kind == StimulusEvent::Kind::silence)
                events.back() = *event;
        }
    }
}

/** The notes that the brain plays for other instruments; what came in ends here. Their number is bounded so that they
    fit into the 2,048 bytes that wrappers set aside, and nothing is allocated. */
void Processor::sendNotes (juce::MidiBuffer& midi) noexcept
{
    midi.clear();
    for (const auto& event : notesOut.events())
    {
        const auto isOn = event.kind == PerformanceEvent::Kind::noteOn;
        const std::array<juce::uint8, 3> bytes {
            static_cast<juce::uint8> ((isOn ? 0x90 : 0x80) | (event.channel - 1)),
            static_cast<juce::uint8> (event.note),
            static_cast<juce::uint8> (isOn ? juce::jlimit (1, 127, juce::roundToInt (event.value * 127.0f)) : 0)
        };
        midi.addEvent (bytes.data(), 3, event.sampleOffset);
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
    settleMorph();
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
