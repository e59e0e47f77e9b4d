// How a route bends its source, drawn, with a dot where the source stands now.
#pragma once

#include "dsp/modulation/ModulationRoute.h"
#include "plugin/gui/theme/Spoken.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class CurveView final : public SpokenPicture
{
public:
    CurveView();

    void setRoute (const ModulationRoute&);

    /** 0..1; call once a frame. */
    void setSource (float);

    void paint (juce::Graphics&) override;

private:
    ModulationRoute route;
    float source = 0.0f;
};

} // namespace galvani
