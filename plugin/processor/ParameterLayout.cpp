#include "plugin/processor/ParameterLayout.h"

#include "dsp/parameters/ParameterList.h"

namespace galvani
{

namespace
{

using Text = juce::String;

juce::NormalisableRange<float> rangeOf (const ParameterDeclaration& row)
{
    const auto* declaration = &row; // the list lives as long as the program
    juce::NormalisableRange<float> range (
        row.least, row.greatest,
        [declaration] (float, float, float x) { return declaration->nearestOnGrid (declaration->fromNormalised (x)); },
        [declaration] (float, float, float value) { return declaration->toNormalised (value); },
        [declaration] (float, float, float value) { return declaration->nearestOnGrid (value); });
    // Hosts and sliders ask for the step of what is counted.
    if (row.curve != Curve::linear && row.curve != Curve::logarithmic)
        range.interval = 1.0f;
    return range;
}

std::unique_ptr<juce::RangedAudioParameter> makeParameter (const ParameterDeclaration& row)
{
    const auto* declaration = &row;
    const juce::ParameterID id (row.id, 1);
    if (row.curve == Curve::toggle)
        return std::make_unique<juce::AudioParameterBool> (id, row.name, row.defaultValue > 0.5f);
    if (row.curve == Curve::choice)
    {
        juce::StringArray choices;
        for (const auto* choice : row.choices)
            choices.add (choice);
        return std::make_unique<juce::AudioParameterChoice> (id, row.name, choices,
                                                             static_cast<int> (row.defaultValue));
    }
    const auto attributes =
        juce::AudioParameterFloatAttributes()
            .withStringFromValueFunction ([declaration] (float value, int)
                                          { return Text (declaration->toText (value)); })
            .withValueFromStringFunction (
                [declaration] (const Text& text)
                { return declaration->fromText (text.toStdString()).value_or (declaration->defaultValue); });
    return std::make_unique<juce::AudioParameterFloat> (id, row.name, rangeOf (row), row.defaultValue, attributes);
}

} // namespace

juce::AudioProcessorValueTreeState::ParameterLayout makeParameterLayout()
{
    juce::AudioProcessorValueTreeState::ParameterLayout layout;
    for (const auto& row : parameterList())
        layout.add (makeParameter (row));
    return layout;
}

} // namespace galvani
