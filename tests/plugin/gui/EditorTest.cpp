#include "plugin/gui/Editor.h"

#include "plugin/gui/brain/NeuronPicking.h"
#include "plugin/gui/controls/BindParameter.h"
#include "tests/plugin/gui/MouseAt.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <set>
#include <stdexcept>
#include <vector>

using namespace galvani;

namespace
{

bool isControl (const juce::Component& component)
{
    return dynamic_cast<const juce::Slider*> (&component) != nullptr
           || dynamic_cast<const juce::Button*> (&component) != nullptr
           || dynamic_cast<const juce::ComboBox*> (&component) != nullptr
           || dynamic_cast<const juce::Label*> (&component) != nullptr
           || dynamic_cast<const PixelView*> (&component) != nullptr
           || dynamic_cast<const ScopeView*> (&component) != nullptr
           || dynamic_cast<const PulseView*> (&component) != nullptr
           || dynamic_cast<const LevelBar*> (&component) != nullptr
           || dynamic_cast<const LevelsView*> (&component) != nullptr
           || dynamic_cast<const ModulatorList*> (&component) != nullptr
           || dynamic_cast<const juce::ListBox*> (&component) != nullptr
           || dynamic_cast<const SourceHandle*> (&component) != nullptr
           || dynamic_cast<const CurveView*> (&component) != nullptr
           || dynamic_cast<const WordsView*> (&component) != nullptr
           || dynamic_cast<const MeasureBar*> (&component) != nullptr
           || dynamic_cast<const LossView*> (&component) != nullptr
           || dynamic_cast<const DreamView*> (&component) != nullptr;
}

void collect (juce::Component& root, bool hiddenToo, std::vector<juce::Component*>& found)
{
    for (auto* child : root.getChildren())
    {
        if (! child->isVisible() && ! hiddenToo)
            continue;
        if (isControl (*child))
            found.push_back (child);
        else
            collect (*child, hiddenToo, found);
    }
}

std::vector<juce::Component*> controlsOf (Editor& editor, bool hiddenToo = false)
{
    std::vector<juce::Component*> found;
    collect (*editor.getChildComponent (0), hiddenToo, found); // the first child holds everything
    return found;
}

juce::Component* find (Editor& editor, const juce::String& id)
{
    for (auto* control : controlsOf (editor, true))
        if (control->getComponentID() == id)
            return control;
    return nullptr;
}

template <typename View>
View& view (Editor& editor)
{
    for (auto* control : controlsOf (editor, true))
        if (auto* found = dynamic_cast<View*> (control))
            return *found;
    throw std::runtime_error ("there is no such view");
}

juce::Component* titled (Editor& editor, const juce::String& words)
{
    for (auto* control : controlsOf (editor, true))
        if (auto* button = dynamic_cast<juce::Button*> (control); button != nullptr && button->getButtonText() == words)
            return control;
    return nullptr;
}

} // namespace

TEST_CASE ("no two controls overlap, none is empty, and none leaves its room, at any size", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Processor processor;
    NeuronSet silenced;
    silenced.setRun (3, 1000, true);
    processor.setSilenced (silenced); // so that the button which wakes them is there, too
    Editor editor (processor);
    const auto sizes = { juce::Point<int> (760, 500),   juce::Point<int> (1180, 760), juce::Point<int> (1770, 1140),
                         juce::Point<int> (2400, 1600), juce::Point<int> (760, 1600), juce::Point<int> (2400, 500) };
    const auto lookAt = [&] (std::initializer_list<BrainPanel::View> views)
    {
        for (const auto view : views)
            for (const auto size : sizes)
            {
                editor.brainPanel().show (view);
                editor.setSize (size.x, size.y);
                auto* content = editor.getChildComponent (0);
                const auto controls = controlsOf (editor);
                for (size_t i = 0; i < controls.size(); ++i)
                {
                    CAPTURE (size.x, size.y, controls[i]->getComponentID(), controls[i]->getTitle(),
                             controls[i]->getName());
                    const auto area = content->getLocalArea (controls[i], controls[i]->getLocalBounds());
                    REQUIRE (area.getWidth() >= 10);
                    REQUIRE (area.getHeight() >= 10);
                    REQUIRE (controls[i]->getParentComponent()->getLocalBounds().contains (controls[i]->getBounds()));
                    for (size_t j = 0; j < i; ++j)
                    {
                        CAPTURE (controls[j]->getComponentID(), controls[j]->getTitle());
                        REQUIRE_FALSE (
                            area.intersects (content->getLocalArea (controls[j], controls[j]->getLocalBounds())));
                    }
                }
            }
    };
    for (const auto page :
         { HandsPanel::Page::play, HandsPanel::Page::modulate, HandsPanel::Page::teach, HandsPanel::Page::stage })
    {
        editor.handsPanel().show (page);
        lookAt ({ BrainPanel::View::network, BrainPanel::View::raster, BrainPanel::View::heatMap,
                  BrainPanel::View::weights });
    }
    editor.handsPanel().show (HandsPanel::Page::play);
    for (int page = 1; page < static_cast<int> (knobPages().size()); ++page)
    {
        editor.handsPanel().playPage().show (page);
        lookAt ({ BrainPanel::View::network });
    }
}

TEST_CASE ("the window remembers its size through the processor", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Processor processor;
    {
        Editor editor (processor);
        CHECK (editor.getWidth() == defaultEditorWidth);
        CHECK (editor.getHeight() == defaultEditorHeight);
        editor.setSize (900, 640);
    }
    Editor editor (processor);
    CHECK (editor.getWidth() == 900);
    CHECK (editor.getHeight() == 640);
}

TEST_CASE ("a knob moves its parameter, and shows where the parameter went", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Processor processor;
    Editor editor (processor);
    auto* knob = dynamic_cast<juce::Slider*> (find (editor, "grain_size"));
    REQUIRE (knob != nullptr);
    auto& parameter = parameterOf (processor, ParameterId::grainSize);
    knob->setValue (200.0, juce::sendNotificationSync);
    CHECK (parameter.convertFrom0to1 (parameter.getValue()) == Catch::Approx (200.0f).epsilon (0.01));
    parameter.setValueNotifyingHost (parameter.convertTo0to1 (50.0f));
    CHECK (knob->getValue() == Catch::Approx (50.0).epsilon (0.01));
    CHECK (knob->isDoubleClickReturnEnabled());
    CHECK (knob->getDoubleClickReturnValue()
           == Catch::Approx (declarationOf (ParameterId::grainSize).defaultValue).epsilon (0.01));
}

TEST_CASE ("an alt-click silences what it touches and wakes it again, a drag goes on with what it began", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Processor processor;
    processor.prepareToPlay (48000.0, 512);
    Editor editor (processor);
    editor.frame (0.02);
    auto& network = view<NetworkView> (editor);
    const auto& layout = *processor.brainLayout();
    const auto middle = nearestNeuron (layout, { -1.0f, 0.0f });
    const auto left = network.pointOf (middle), further = network.pointOf (nearestNeuron (layout, { -1.0f, 0.5f }));
    network.mouseDown (mouseAt (network, left, juce::ModifierKeys::altModifier));
    const auto disc = processor.silenced();
    CHECK (disc == neuronsInDisc (layout, layout.positions[static_cast<size_t> (middle)], 0.3f));
    REQUIRE (disc.count() > 20);
    network.mouseDrag (mouseAt (network, further, juce::ModifierKeys::altModifier));
    const auto trail = processor.silenced();
    CHECK (trail.count() > disc.count() + 10);
    CHECK (allSilenced (disc, trail));

    auto* wakeAll = titled (editor, "Wake all");
    REQUIRE (wakeAll != nullptr);
    CHECK (wakeAll->isVisible());
    REQUIRE (processor.undoStep()); // the whole drag
    CHECK (processor.silenced().empty());
    REQUIRE (processor.redoStep());
    network.mouseDown (mouseAt (network, left, juce::ModifierKeys::altModifier));
    CHECK_FALSE (processor.silenced().contains (middle));
    CHECK_FALSE (processor.silenced().empty());
    dynamic_cast<juce::Button*> (wakeAll)->onClick();
    CHECK (processor.silenced().empty());
    CHECK_FALSE (wakeAll->isVisible());

    editor.brainPanel().show (BrainPanel::View::raster);
    auto& raster = view<RasterView> (editor);
    const auto nearTop = juce::Point<float> (20.0f, 0.03f * static_cast<float> (raster.getHeight()));
    raster.mouseDown (mouseAt (raster, nearTop, juce::ModifierKeys::altModifier));
    CHECK (processor.silenced() == neuronsOfGroup (*processor.brainLayout(), 31));
    raster.mouseDown (mouseAt (raster, nearTop, juce::ModifierKeys::altModifier));
    CHECK (processor.silenced().empty());
}

TEST_CASE ("a click stimulates a place, with shift a neuron, in the raster a group; nobody is silenced by it", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Processor processor;
    processor.prepareToPlay (48000.0, 512);
    auto* amplitude = processor.parameters().getParameter ("electrode_amplitude");
    amplitude->setValueNotifyingHost (amplitude->convertTo0to1 (2000.0f));
    Editor editor (processor);
    editor.frame (0.02);
    auto& network = view<NetworkView> (editor);
    auto& raster = view<RasterView> (editor);
    const auto aimed = nearestNeuron (*processor.brainLayout(), { 1.0f, 0.2f });
    const auto place = network.pointOf (aimed);
    /** The neurons that fire in the 3 ms after a click, before others hear of it. */
    const auto fired = [&] (const std::function<void()>& doClick)
    {
        processor.reset();
        juce::AudioBuffer<float> sound (2, 144);
        juce::MidiBuffer notes;
        std::vector<Spike> spikes (2000);
        processor.telemetry().readSpikes (spikes);
        doClick();
        sound.clear();
        processor.processBlock (sound, notes);
        std::set<int> neurons;
        const auto count = processor.telemetry().readSpikes (spikes);
        for (int i = 0; i < count; ++i)
            neurons.insert (spikes[static_cast<size_t> (i)].neuron);
        return neurons;
    };
    const auto disc = fired ([&] { network.mouseDown (mouseAt (network, place, {})); });
    CHECK (disc.size() > 20);
    CHECK (*disc.begin() >= 512);
    const auto one = fired ([&] { network.mouseDown (mouseAt (network, place, juce::ModifierKeys::shiftModifier)); });
    CHECK (one == std::set<int> { aimed });
    const auto group = fired ([&] { raster.mouseDown (mouseAt (raster, { 5.0f, 2.0f }, {})); });
    CHECK (group.size() == 32);
    CHECK (*group.begin() == 992);
    CHECK (processor.silenced().empty());
}

TEST_CASE ("the dose is told to those who cannot see the meter, and the calm button is lit while calm lasts", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Processor processor;
    processor.prepareToPlay (48000.0, 512);
    auto* limit = processor.parameters().getParameter ("electrode_dose_limit");
    limit->setValueNotifyingHost (limit->convertTo0to1 (20.0f));
    Editor editor (processor);
    const auto playSome = [&] (int blocks)
    {
        juce::AudioBuffer<float> sound (2, 512);
        juce::MidiBuffer notes;
        for (int block = 0; block < blocks; ++block)
        {
            sound.clear();
            processor.processBlock (sound, notes);
            editor.frame (512.0 / 48000.0);
        }
    };
    playSome (40);
    auto* meter = find (editor, "electrode_dose_limit");
    REQUIRE (meter != nullptr);
    CHECK (meter->getDescription() == "Greatest dose of a neuron 0 pC/s, limit 20 pC/s");
    auto* calm = dynamic_cast<juce::Button*> (find (editor, "calm"));
    REQUIRE (calm != nullptr);
    CHECK_FALSE (calm->getToggleState());

    processor.stimulate ({ .kind = StimulusEvent::Kind::fire });
    processor.stimulate ({ .kind = StimulusEvent::Kind::fire });
    calm->onClick();
    playSome (10);
    CHECK (calm->getToggleState());
    playSome (40);
    CHECK (meter->getDescription().startsWith ("Greatest dose of a neuron "));
    CHECK_FALSE (meter->getDescription().startsWith ("Greatest dose of a neuron 0 "));
    playSome (600);
    CHECK_FALSE (calm->getToggleState());
}

TEST_CASE ("every view draws the brain that plays", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Processor processor;
    processor.prepareToPlay (48000.0, 512);
    Editor editor (processor);
    juce::AudioBuffer<float> sound (2, 512);
    juce::MidiBuffer notes;
    juce::Random random (5);
    for (int block = 0; block < 40; ++block)
    {
        for (int channel = 0; channel < 2; ++channel)
            for (int i = 0; i < 512; ++i)
                sound.setSample (channel, i, random.nextFloat() - 0.5f);
        processor.processBlock (sound, notes);
        editor.frame (512.0 / 48000.0);
    }
    CHECK (editor.liveActivity().layout().size() == 1024);
    CHECK (editor.liveActivity().latest().tick > 300);
    for (const auto view :
         { BrainPanel::View::network, BrainPanel::View::raster, BrainPanel::View::heatMap, BrainPanel::View::weights })
    {
        editor.brainPanel().show (view);
        const auto picture = editor.brainPanel().createComponentSnapshot (editor.brainPanel().getLocalBounds());
        std::set<juce::uint32> colours;
        for (int y = 0; y < picture.getHeight(); y += 3)
            for (int x = 0; x < picture.getWidth(); x += 3)
                colours.insert (picture.getPixelAt (x, y).getARGB());
        CHECK (colours.size() > 40);
    }
}

TEST_CASE ("the picture follows the brain to another size", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Processor processor;
    Editor editor (processor);
    processor.setBrainSpec ({ 256, 3 });
    processor.prepareToPlay (48000.0, 256); // builds what is wanted before it returns
    for (int frame = 0; frame < 30; ++frame)
        editor.frame (1.0 / 60.0);
    CHECK (editor.liveActivity().layout().size() == 256);
    CHECK (editor.liveActivity().neurons().size() == 256);
}
