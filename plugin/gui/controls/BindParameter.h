// Ties a control to a parameter: value, undo, host automation, modulation, words for the eye, the ear and the tooltip.
#pragma once

#include "dsp/parameters/ParameterList.h"
#include "plugin/gui/ControlText.h"
#include "plugin/gui/controls/TargetSlider.h"
#include "plugin/processor/Processor.h"

#include <juce_audio_processors/juce_audio_processors.h>

#include <memory>
#include <type_traits>

namespace galvani
{

inline juce::RangedAudioParameter& parameterOf (Processor& processor, ParameterId id)
{
    auto* parameter = processor.parameters().getParameter (declarationOf (id).id);
    jassert (parameter != nullptr);
    return *parameter;
}

/** What a parameter's text means in the parameter's unit, or nothing when it cannot be read. */
inline std::optional<double> readParameterText (ParameterId id, const juce::String& typed)
{
    const auto value = declarationOf (id).fromText (typed.toStdString());
    return value ? std::optional<double> (static_cast<double> (*value)) : std::nullopt;
}

inline juce::String parameterText (ParameterId id, float value)
{
    return juce::String::fromUTF8 (declarationOf (id).toText (value).c_str());
}

/** What a parameter is, and from where to where it goes when it is a quantity. */
inline juce::String parameterTip (ParameterId id)
{
    const auto& row = declarationOf (id);
    if (row.curve == Curve::choice || row.curve == Curve::toggle)
        return row.tooltip;
    return controlText::withRange (row.tooltip, parameterText (id, row.least), parameterText (id, row.greatest));
}

/** The component's id is the parameter's, so that every parameter's control can be found. */
inline void nameAfter (juce::Component& component, ParameterId id)
{
    component.setComponentID (declarationOf (id).id);
    component.setTitle (declarationOf (id).name);
    component.setDescription (declarationOf (id).tooltip);
}

template <typename Attachment, typename Control>
std::unique_ptr<Attachment> bindParameter (Processor& processor, ParameterId id, Control& control)
{
    nameAfter (control, id);
    control.setTooltip (parameterTip (id));
    if constexpr (std::is_base_of_v<FineSlider, Control>)
        control.readText = [id] (const juce::String& typed) { return readParameterText (id, typed); };
    if constexpr (std::is_base_of_v<TargetSlider, Control>)
        control.setTarget (processor, id);
    return std::make_unique<Attachment> (parameterOf (processor, id), control, &processor.undo());
}

} // namespace galvani
