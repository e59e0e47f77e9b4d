#include "plugin/gui/screen/PictureWindow.h"

#include "plugin/gui/screen/ScreenText.h"

namespace galvani
{

namespace
{

constexpr double cursorIsSeen = 2.0; // seconds after it moved
constexpr float radiansPerPixel = 0.006f;

} // namespace

PictureWindow::PictureWindow (const LiveActivity& activity) : view (activity)
{
    setOpaque (true);
    setTitle (text::picture);
    setDescription (text::pictureHelp);
    setWantsKeyboardFocus (true);
    addAndMakeVisible (view);
    view.setInterceptsMouseClicks (false, false);
    view.onCardFailure = [this] (const juce::String& reason)
    {
        if (onSay)
            onSay (text::noCard (reason));
    };
    showCursor();
}

PictureWindow::~PictureWindow() { removeFromDesktop(); }

void PictureWindow::fill (const juce::Displays::Display& display)
{
    setBounds (display.totalArea);
    if (! isOnDesktop())
        addToDesktop (0);
    setBounds (display.totalArea);
    setAlwaysOnTop (true);
    setVisible (true);
    toFront (true);
}

void PictureWindow::setLook (Look look) { view.living().setLook (look); }

void PictureWindow::refresh (double seconds)
{
    view.refresh();
    if (cursorSeconds > 0.0 && (cursorSeconds -= seconds) <= 0.0)
        setMouseCursor (juce::MouseCursor::NoCursor);
}

void PictureWindow::resized() { view.setBounds (getLocalBounds()); }

void PictureWindow::showCursor()
{
    cursorSeconds = cursorIsSeen;
    setMouseCursor (juce::MouseCursor::NormalCursor);
}

bool PictureWindow::keyPressed (const juce::KeyPress& key)
{
    if (key == juce::KeyPress::escapeKey)
    {
        closeSoon();
        return true;
    }
    const auto digit = key.getTextCharacter() - '1';
    if (digit < 0 || digit >= static_cast<int> (numLooks)
        || (key.getModifiers().isCommandDown() || key.getModifiers().isCtrlDown() || key.getModifiers().isAltDown()))
        return false;
    setLook (static_cast<Look> (digit));
    return true;
}

/** Not from within its own event, which it would not outlive. */
void PictureWindow::closeSoon()
{
    juce::MessageManager::callAsync (
        [self = juce::Component::SafePointer<PictureWindow> (this)]
        {
            if (self != nullptr && self->onClose)
                self->onClose();
        });
}

void PictureWindow::mouseMove (const juce::MouseEvent&) { showCursor(); }

void PictureWindow::mouseDown (const juce::MouseEvent& event)
{
    showCursor();
    if (event.mods.isPopupMenu())
        return menu().showMenuAsync (juce::PopupMenu::Options().withMousePosition());
    grip = event.position;
    view.living().viewpoint().hold();
}

void PictureWindow::mouseDrag (const juce::MouseEvent& event)
{
    if (event.mods.isPopupMenu())
        return;
    const auto way = event.position - grip;
    grip = event.position;
    view.living().viewpoint().turn (way.x * radiansPerPixel, -way.y * radiansPerPixel);
}

void PictureWindow::mouseUp (const juce::MouseEvent&) { view.living().viewpoint().letGo(); }

void PictureWindow::mouseDoubleClick (const juce::MouseEvent&) { closeSoon(); }

juce::PopupMenu PictureWindow::menu()
{
    juce::PopupMenu result;
    const juce::Component::SafePointer<PictureWindow> self (this);
    result.addSectionHeader (text::looks);
    for (size_t i = 0; i < numLooks; ++i)
    {
        const auto one = static_cast<Look> (i);
        result.addItem (text::lookName (one), true, one == look(),
                        [self, one]
                        {
                            if (self != nullptr)
                                self->setLook (one);
                        });
    }
    const auto& displays = juce::Desktop::getInstance().getDisplays().displays;
    if (displays.size() > 1)
    {
        result.addSectionHeader (text::displays);
        for (int i = 0; i < displays.size(); ++i)
        {
            const auto& display = displays.getReference (i);
            result.addItem (
                text::displayName (i + 1, display.totalArea.getWidth(), display.totalArea.getHeight(), display.isMain),
                true, display.totalArea == getBounds(),
                [self, i]
                {
                    if (self != nullptr && self->onDisplay)
                        self->onDisplay (i);
                });
        }
    }
    result.addSeparator();
    result.addItem (text::reducedMotion, true, preferences->reducedMotion(),
                    [self]
                    {
                        if (self != nullptr)
                            self->preferences->setReducedMotion (! self->preferences->reducedMotion());
                    });
    result.addItem (text::savePicture,
                    [self]
                    {
                        if (self != nullptr && self->onKeep)
                            self->onKeep();
                    });
    result.addItem (text::closePicture,
                    [self]
                    {
                        if (self != nullptr && self->onClose)
                            self->onClose();
                    });
    return result;
}

} // namespace galvani
