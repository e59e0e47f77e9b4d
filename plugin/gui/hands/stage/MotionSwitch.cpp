#include "plugin/gui/hands/stage/MotionSwitch.h"

#include "plugin/gui/StageText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

MotionSwitch::MotionSwitch() : juce::Button (stageText::reducedMotion)
{
    setTitle (stageText::reducedMotion);
    setComponentID ("reduced_motion");
    setTooltip (stageText::reducedMotionTip);
    setClickingTogglesState (true);
    setMouseCursor (juce::MouseCursor::PointingHandCursor);
    onClick = [this] { preferences->setReducedMotion (getToggleState()); };
    preferences->addChangeListener (this);
    follow();
}

MotionSwitch::~MotionSwitch() { preferences->removeChangeListener (this); }

void MotionSwitch::follow()
{
    setToggleState (preferences->reducedMotion(), juce::dontSendNotification);
    repaint();
}

void MotionSwitch::paintButton (juce::Graphics& g, bool over, bool)
{
    g.setFont (type::small());
    g.setColour (over || hasKeyboardFocus (false) ? palette::label : palette::faint);
    g.drawFittedText (stageText::pictureSafety (getToggleState()), getLocalBounds(), juce::Justification::topLeft, 2,
                      0.8f);
}

} // namespace galvani
