#include "plugin/gui/hands/WiringPanel.h"

#include "plugin/gui/HandsText.h"
#include "plugin/gui/theme/Heading.h"

namespace galvani
{

std::optional<std::uint64_t> seedFromText (const juce::String& typed)
{
    const auto digits = typed.trim();
    if (digits.isEmpty() || digits.length() > 18 || ! digits.containsOnly ("0123456789"))
        return {};
    return static_cast<std::uint64_t> (digits.getLargeIntValue());
}

void WiringPanel::SeedButton::paintButton (juce::Graphics& g, bool over, bool)
{
    g.setColour (over ? palette::cream : palette::label);
    g.setFont (type::value());
    g.drawFittedText (getButtonText(), getLocalBounds(), juce::Justification::centredRight, 1, 0.6f);
}

WiringPanel::WiringPanel (Processor& owner) : processor (owner), another (text::newWiring)
{
    setTitle (text::wiringRoom);
    for (const auto size : offeredBrainSizes)
        neurons.addItem (text::grouped (size), size);
    neurons.setTitle (text::neurons);
    neurons.setTooltip (text::neuronsTip);
    neurons.onChange = [this]
    {
        auto changed = spec;
        changed.neurons = neurons.getSelectedId();
        set (changed);
    };
    for (size_t type = 0; type < std::size (text::neuronTypes); ++type)
        neuronType.addItem (text::neuronTypes[type], static_cast<int> (type) + 1);
    neuronType.setTitle (text::neuronType);
    neuronType.setTooltip (text::neuronTypeTip);
    neuronType.onChange = [this]
    {
        auto changed = spec;
        changed.type = static_cast<NeuronType> (neuronType.getSelectedId() - 1);
        set (changed);
    };
    seed.setTitle (text::seed);
    seed.setTooltip (text::seedTip);
    seed.onClick = [this] { typeSeed(); };
    another.setTooltip (text::newWiringTip);
    another.onClick = [this]
    {
        auto changed = spec;
        changed.seed = static_cast<std::uint64_t> (juce::Random::getSystemRandom().nextInt (1000000));
        set (changed);
    };
    addAndMakeVisible (neurons);
    addAndMakeVisible (neuronType);
    addAndMakeVisible (seed);
    addAndMakeVisible (another);
}

void WiringPanel::show (const BrainSpec& shown)
{
    spec = shown;
    neurons.setSelectedId (spec.neurons, juce::dontSendNotification);
    neuronType.setSelectedId (static_cast<int> (spec.type) + 1, juce::dontSendNotification);
    seed.setButtonText (juce::String (spec.seed));
}

void WiringPanel::set (const BrainSpec& wanted)
{
    if (wanted == spec)
        return;
    processor.beginStep();
    processor.setBrainSpec (wanted);
    show (wanted);
}

void WiringPanel::typeSeed()
{
    typing.open (*this, seed.getBounds(), text::seed, seed.getButtonText(), type::value(),
                 [this] (const juce::String& typed)
                 {
                     if (const auto number = seedFromText (typed))
                     {
                         auto changed = spec;
                         changed.seed = *number;
                         set (changed);
                     }
                 });
}

void WiringPanel::paint (juce::Graphics& g)
{
    drawHeading (g, text::wiring, getLocalBounds().removeFromTop (20));
    g.setColour (palette::label);
    g.setFont (type::label());
    g.drawText (text::neurons, neuronsArea, juce::Justification::centredLeft);
    g.drawText (text::neuronType, typeArea, juce::Justification::centredLeft);
    g.drawText (text::seed, seedArea, juce::Justification::centredLeft);
}

void WiringPanel::resized()
{
    auto area = getLocalBounds();
    area.removeFromTop (24);
    const auto row = [&area] { return area.removeFromTop (juce::jmin (23, area.getHeight())); };
    neuronsArea = row();
    neurons.setBounds (neuronsArea.withTrimmedLeft (neuronsArea.getWidth() - 84));
    area.removeFromTop (2);
    typeArea = row();
    neuronType.setBounds (typeArea.withTrimmedLeft (typeArea.getWidth() - 84));
    area.removeFromTop (2);
    seedArea = row();
    auto inside = seedArea.withTrimmedLeft (36);
    another.setBounds (inside.removeFromRight (44));
    seed.setBounds (inside.withTrimmedRight (8));
}

} // namespace galvani
