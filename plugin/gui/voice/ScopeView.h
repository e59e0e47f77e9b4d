// The output's waveform.
#pragma once

#include "plugin/activity/OutputTrace.h"
#include "plugin/gui/theme/Spoken.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <array>

namespace galvani
{

class ScopeView final : public SpokenPicture
{
public:
    explicit ScopeView (const OutputTrace&);
    void paint (juce::Graphics&) override;

private:
    const OutputTrace& trace;
    std::array<float, OutputTrace::shown> samples {};
};

} // namespace galvani
