// How far the way to a scene is gone, which a hand can pull along.
#pragma once

#include "plugin/gui/bar/MorphSlider.h"
#include "plugin/workers/SceneChanger.h"

namespace galvani
{

class WayBar final : public MorphSlider
{
public:
    explicit WayBar (SceneChanger&);

    void show (const SceneChanger::Way&);
    void paint (juce::Graphics&) override;
};

} // namespace galvani
