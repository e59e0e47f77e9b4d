// The matrix of the weights on the screen; clicks mean the group that a line comes from.
#pragma once

#include "plugin/activity/LiveActivity.h"
#include "plugin/gui/brain/GroupPlot.h"

namespace galvani
{

class WeightsView final : public GroupPlot
{
public:
    explicit WeightsView (const LiveActivity&);

protected:
    void render (PixelGrid, float scale) override;
    int groupAt (juce::Point<float>) const override;
    juce::String wordsAt (juce::Point<float>) const override;

private:
    const LiveActivity& activity;
};

} // namespace galvani
