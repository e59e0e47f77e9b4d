#include "plugin/gui/window/FocusRing.h"

#include "plugin/gui/theme/Palette.h"

namespace galvani
{

namespace
{

constexpr int reach = 2; ///< beyond the component

/** What can be seen of it, in the room's units. */
juce::Rectangle<int> seenOf (const juce::Component& component, const juce::Component& room)
{
    auto area = component.getLocalBounds();
    for (const auto* at = &component; at != &room; at = at->getParentComponent())
    {
        if (at == nullptr || ! at->isVisible())
            return {};
        area = area.getIntersection (at->getLocalBounds());
        area = at->getParentComponent() != nullptr ? at->getParentComponent()->getLocalArea (at, area)
                                                   : juce::Rectangle<int>();
    }
    return area;
}

} // namespace

FocusRing::FocusRing (juce::Component& its) : room (its)
{
    setInterceptsMouseClicks (false, false);
    setAccessible (false);
    setVisible (false);
    room.addChildComponent (this);
    juce::Desktop::getInstance().addFocusChangeListener (this);
}

FocusRing::~FocusRing() { juce::Desktop::getInstance().removeFocusChangeListener (this); }

void FocusRing::mousePressed()
{
    pressed = juce::Component::getCurrentlyFocusedComponent();
    standAround (nullptr);
}

void FocusRing::globalFocusChanged (juce::Component* focused)
{
    if (focused != nullptr && focused == pressed.getComponent())
        return standAround (nullptr);
    pressed = nullptr;
    standAround (focused);
}

void FocusRing::standAround (juce::Component* component)
{
    reached = component != nullptr && component != &room && room.isParentOf (component) ? component : nullptr;
    follow();
}

void FocusRing::follow()
{
    const auto area = reached != nullptr ? seenOf (*reached, room) : juce::Rectangle<int>();
    setVisible (! area.isEmpty());
    if (area.isEmpty())
        return;
    setBounds (area.expanded (reach).getIntersection (room.getLocalBounds()));
    toFront (false);
}

void FocusRing::paint (juce::Graphics& g)
{
    const auto area = getLocalBounds().toFloat();
    g.setColour (palette::ground);
    g.drawRoundedRectangle (area.reduced (1.5f), 5.0f, 3.0f);
    g.setColour (palette::bright);
    g.drawRoundedRectangle (area.reduced (0.75f), 5.5f, 1.5f);
}

} // namespace galvani
