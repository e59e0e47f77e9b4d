#include "plugin/gui/bar/MorphSlider.h"

#include "plugin/gui/ControlText.h"
#include "plugin/gui/browser/BrowserText.h"
#include "plugin/gui/theme/Palette.h"

namespace galvani
{

MorphSlider::MorphSlider() : FineSlider (LinearHorizontal)
{
    setTitle (browserText::morph);
    setComponentID ("morph");
    setRange (0.0, 1.0);
    setValue (0.5, juce::dontSendNotification);
    setDoubleClickReturnValue (true, 0.5);
    textFromValueFunction = [] (double place) { return browserText::morphPlace (static_cast<float> (place)); };
    readText = controlText::readPercent;
    onDragStart = [this]
    {
        dragging = true;
        onBegin();
        onMove (static_cast<float> (getValue()));
    };
    onValueChange = [this] { placeChanged(); };
    onDragEnd = [this]
    {
        dragging = false;
        onEnd();
    };
}

void MorphSlider::placeChanged()
{
    const auto place = static_cast<float> (getValue());
    if (dragging)
        return onMove (place);
    {
        const juce::ScopedValueSetter<bool> held (dragging, true); // nobody moves it back meanwhile
        onBegin();
        onMove (place);
    }
    onEnd();
}

void MorphSlider::show (float place, bool isLit, bool canMove)
{
    setTooltip (canMove ? browserText::morphTip : browserText::morphWants);
    if (canMove != isEnabled())
        setEnabled (canMove);
    if (! dragging)
        setValue (static_cast<double> (place), juce::dontSendNotification);
    if (isLit == lit)
        return;
    lit = isLit;
    repaint();
}

void MorphSlider::paint (juce::Graphics& g)
{
    constexpr float dot = 10.0f;
    const auto area = getLocalBounds().toFloat();
    const auto track = area.withSizeKeepingCentre (area.getWidth(), 4.0f);
    g.setColour (palette::track);
    g.fillRoundedRectangle (track, 2.0f);
    if (! isEnabled())
        return;
    const auto place = static_cast<float> (valueToProportionOfLength (getValue()));
    const auto x = area.getX() + 0.5f * dot + place * (area.getWidth() - dot);
    const auto bright = isOver() || hasKeyboardFocus (false);
    g.setColour (lit ? (bright ? palette::accentOver : palette::accent) : (bright ? palette::label : palette::faint));
    g.fillEllipse (juce::Rectangle<float> (dot, dot).withCentre ({ x, area.getCentreY() }));
}

} // namespace galvani
