#include "plugin/headless/ListCommand.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/presets/FactoryPresets.h"

#include <juce_core/juce_core.h>

#include <ostream>

namespace galvani
{

namespace
{

/** The shortest text that reads back as the same value. */
juce::String number (float value) { return juce::String (std::round (static_cast<double> (value) * 1e6) / 1e6); }

} // namespace

void runList (const std::string& what, std::ostream& out)
{
    if (what == "presets")
        for (const auto& preset : factoryPresets())
            out << preset.name << '\t' << preset.category << '\t' << preset.description << '\n';
    else
        for (const auto& parameter : parameterList())
            out << parameter.id << '\t' << parameter.name << '\t' << parameter.unit << '\t' << number (parameter.least)
                << '\t' << number (parameter.greatest) << '\t' << number (parameter.defaultValue) << '\n';
}

} // namespace galvani
