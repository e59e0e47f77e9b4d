#include "plugin/gui/hands/teach/TrainSettingsPanel.h"

#include "plugin/gui/TeachText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

#include <cmath>

namespace galvani
{

namespace
{

constexpr int rowHeight = 26, labelWidth = 96, panelWidth = 244, margin = 8, buttonHeight = 25, gap = 6;
constexpr int numRows = 6;
constexpr double leastRate = 1.0e-4, greatestRate = 1.0;

/** Short figures: 0.003, not 0.0030000. */
juce::String rateText (double rate)
{
    return juce::String (rate, rate < 0.00995 ? 4 : (rate < 0.0995 ? 3 : 2))
        .trimCharactersAtEnd ("0")
        .trimCharactersAtEnd (".");
}

std::optional<double> readNumber (const juce::String& typed)
{
    const auto words = typed.trim();
    if (words.isEmpty() || ! words.containsOnly ("0123456789.eE-+") || ! words.containsAnyOf ("0123456789"))
        return {};
    return words.getDoubleValue();
}

juce::NormalisableRange<double> logarithmic (double least, double greatest)
{
    return { least, greatest, [] (double from, double to, double at) { return from * std::pow (to / from, at); },
             [] (double from, double to, double value) { return std::log (value / from) / std::log (to / from); },
             [] (double from, double to, double value) { return juce::jlimit (from, to, value); } };
}

template <size_t size>
void fill (juce::ComboBox& menu, const char* const (&words)[size], const char* title, const char* tip)
{
    for (size_t i = 0; i < size; ++i)
        menu.addItem (words[i], static_cast<int> (i) + 1);
    menu.setTitle (title);
    menu.setTooltip (tip);
}

void describe (ValueField& field, const char* title, const char* tip)
{
    field.setTitle (title);
    field.setTooltip (tip);
    field.setJustification (juce::Justification::centredRight);
    field.setChangeNotificationOnlyOnRelease (true); // a drag is one step
    field.readText = readNumber;
}

} // namespace

TrainSettingsPanel::TrainSettingsPanel (Teacher& source)
    : teacher (source),
      bySurprise (text::bySurprise),
      load (text::loadModel, text::loadModelTip),
      save (text::saveModel, text::saveModelTip),
      forget (text::forgetTraining, text::forgetTrainingTip)
{
    setTitle (text::trainSettings);
    fill (activation, text::activations, text::activation, text::activationTip);
    fill (start, text::starts, text::startWeights, text::startWeightsTip);
    describe (rate, text::rateOfTraining, text::rateOfTrainingTip);
    describe (epochs, text::epochs, text::epochsTip);
    describe (seed, text::seedOfTraining, text::seedOfTrainingTip);
    rate.setNormalisableRange (logarithmic (leastRate, greatestRate));
    rate.textFromValueFunction = rateText;
    epochs.setRange (1.0, 5000.0, 1.0);
    epochs.setSkewFactorFromMidPoint (400.0);
    seed.setRange (0.0, 999999.0, 1.0);
    bySurprise.setTitle (text::bySurprise);
    bySurprise.setTooltip (text::bySurpriseTip);
    const TeachSettings defaults;
    rate.setDoubleClickReturnValue (true, static_cast<double> (defaults.learningRate));
    epochs.setDoubleClickReturnValue (true, defaults.epochs);
    seed.setDoubleClickReturnValue (true, defaults.seed);
    showSettings();

    activation.onChange = [this]
    { set ([this] (auto& s) { s.activation = static_cast<TeachActivation> (activation.getSelectedItemIndex()); }); };
    start.onChange = [this]
    { set ([this] (auto& s) { s.start = static_cast<TeachStart> (start.getSelectedItemIndex()); }); };
    rate.onValueChange = [this] { set ([this] (auto& s) { s.learningRate = static_cast<float> (rate.getValue()); }); };
    epochs.onValueChange = [this] { set ([this] (auto& s) { s.epochs = static_cast<int> (epochs.getValue()); }); };
    seed.onValueChange = [this] { set ([this] (auto& s) { s.seed = static_cast<std::uint32_t> (seed.getValue()); }); };
    bySurprise.onClick = [this] { set ([this] (auto& s) { s.bySurprise = bySurprise.getToggleState(); }); };
    load.onClick = [this] { leaveFor (onLoad); };
    save.onClick = [this] { leaveFor (onSave); };
    forget.setEnabled (teacher.hasTrained());
    forget.onClick = [this]
    {
        teacher.forget();
        forget.setEnabled (teacher.hasTrained());
    };
    for (auto* child : std::initializer_list<juce::Component*> { &activation, &start, &rate, &epochs, &seed,
                                                                 &bySurprise, &load, &save, &forget })
        addAndMakeVisible (child);
    setSize (panelWidth + 2 * margin, 2 * margin + numRows * rowHeight + 10 + 2 * buttonHeight + gap);
}

void TrainSettingsPanel::set (const std::function<void (TeachSettings&)>& change)
{
    auto settings = teacher.settings();
    change (settings);
    if (settings != teacher.settings())
        teacher.setSettings (settings);
    showSettings();
}

void TrainSettingsPanel::showSettings()
{
    const auto settings = teacher.settings();
    activation.setSelectedItemIndex (static_cast<int> (settings.activation), juce::dontSendNotification);
    start.setSelectedItemIndex (static_cast<int> (settings.start), juce::dontSendNotification);
    rate.setValue (static_cast<double> (settings.learningRate), juce::dontSendNotification);
    epochs.setValue (settings.epochs, juce::dontSendNotification);
    seed.setValue (settings.seed, juce::dontSendNotification);
    bySurprise.setToggleState (settings.bySurprise, juce::dontSendNotification);
}

void TrainSettingsPanel::leaveFor (std::function<void()> act)
{
    if (auto* box = findParentComponentOfClass<juce::CallOutBox>())
        box->dismiss();
    if (act)
        act();
}

juce::Rectangle<int> TrainSettingsPanel::row (int index) const
{
    return { margin, margin + index * rowHeight, getWidth() - 2 * margin, rowHeight };
}

void TrainSettingsPanel::paint (juce::Graphics& g)
{
    g.setColour (palette::label);
    g.setFont (type::label());
    const char* const words[] { text::activation, text::startWeights, text::rateOfTraining, text::epochs,
                                text::seedOfTraining };
    for (int i = 0; i < static_cast<int> (std::size (words)); ++i)
        g.drawText (words[i], row (i), juce::Justification::centredLeft);
    g.setColour (palette::edge);
    g.fillRect (row (numRows).withHeight (1).translated (0, 4));
}

void TrainSettingsPanel::resized()
{
    juce::Component* const controls[] { &activation, &start, &rate, &epochs, &seed };
    for (int i = 0; i < static_cast<int> (std::size (controls)); ++i)
        controls[i]->setBounds (row (i).withTrimmedLeft (labelWidth + 20).reduced (0, 2));
    bySurprise.setBounds (row (numRows - 1).withWidth (120).reduced (0, 2));

    auto area = getLocalBounds().reduced (margin).withTrimmedTop (numRows * rowHeight + 10);
    auto files = area.removeFromTop (buttonHeight);
    load.setBounds (files.removeFromLeft ((files.getWidth() - gap) / 2));
    save.setBounds (files.withTrimmedLeft (gap));
    area.removeFromTop (gap);
    forget.setBounds (area.removeFromTop (buttonHeight));
}

} // namespace galvani
