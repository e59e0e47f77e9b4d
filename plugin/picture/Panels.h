// The five panels of the render picture, from the sound that goes in to the sound that comes out.
#pragma once

#include "plugin/picture/PanelLanes.h"
#include "plugin/picture/RenderRecord.h"

#include <juce_graphics/juce_graphics.h>

namespace galvani
{

/** Each draws one panel with its top edge at the given y, and says where its plots stand. */
PanelLanes drawCochleagramPanel (juce::Graphics&, int top, const RenderRecord&, double sampleRate);
PanelLanes drawRasterPanel (juce::Graphics&, int top, const RenderRecord&);
PanelLanes drawPotentialPanel (juce::Graphics&, int top, const RenderRecord&);
PanelLanes drawModulatorPanel (juce::Graphics&, int top, const RenderRecord&);
PanelLanes drawWaveformPanel (juce::Graphics&, int top, const RenderRecord&);

} // namespace galvani
