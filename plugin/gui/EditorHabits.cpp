// What the window does beside drawing: its scale, its keys, its menus, the hint, and words for those who listen.

#include "plugin/gui/Editor.h"
#include "plugin/gui/WindowText.h"
#include "plugin/gui/brain/BrainSummary.h"
#include "plugin/gui/controls/BindParameter.h"
#include "plugin/gui/controls/ControlMenu.h"
#include "plugin/gui/theme/Spacing.h"
#include "plugin/gui/window/WindowMenu.h"
#include "plugin/gui/window/WindowScale.h"
#include "plugin/workers/Workers.h"

#include <cmath>

namespace galvani
{

void Editor::joinHabits()
{
    setTitle (windowText::window);
    brain.setTitle (text::brainRoom);
    int order = 0; // of the tab key: as the eye goes, what lies above the brain before it
    for (auto* room :
         std::initializer_list<juce::Component*> { &hint, &bar, &ear, &browser, &about, &brain, &voice, &hands })
        room->setExplicitFocusOrder (++order);

    keys.undo = [this] { return processor.undoStep(); };
    keys.redo = [this] { return processor.redoStep(); };
    keys.speak = [this] { speakSummary(); };
    keys.openMenu = [this] (juce::Component& focused) { openMenuOf (focused); };
    keys.close = [this]
    {
        const auto isOpen = browser.isOpen() || about.isOpen() || hint.isVisible();
        if (browser.isOpen())
            browser.cancel();
        else if (about.isOpen())
            about.close();
        else
            hint.close();
        return isOpen;
    };
    // In a host, keys are the host's until a control is clicked or reached; alone, they are the window's.
    if (processor.wrapperType == juce::AudioProcessor::wrapperType_Standalone)
        setWantsKeyboardFocus (true);
    addMouseListener (this, true);

    bar.onMenu = [this] (juce::Component& button)
    {
        auto items = menu();
        items.setLookAndFeel (&theme);
        items.showMenuAsync (juce::PopupMenu::Options().withTargetComponent (button).withDeletionCheck (*this));
    };
    about.onChange = [this] { coverBrain(); };
    hint.onStep = [this] { placeHint(); };
    preferences->addChangeListener (this);
}

juce::PopupMenu Editor::menu()
{
    WindowActions actions;
    actions.showHint = [this] { hint.showAgain(); };
    actions.speak = [this] { speakSummary(); };
    actions.showAbout = [this]
    {
        browser.accept();
        about.open();
    };
    actions.fullScreen = [this] { toggleFullScreenPicture(); };
    actions.keepPicture = [this] (juce::Point<int> pixels) { keepPicture (pixels); };
    return windowMenu (*preferences, actions);
}

// ---- scale ----------------------------------------------------------------------------------------------------

void Editor::changeListenerCallback (juce::ChangeBroadcaster*)
{
    setScale (scaleFromWord (preferences->word (scaleWord)));
}

void Editor::setScale (float wanted)
{
    const auto next = limitedScale (wanted);
    if (std::abs (next - chosenScale) < 0.001f)
        return;
    const auto size = processor.editorSize(); // in units of the scale 1; asked first: limits already change it
    chosenScale = next;
    limitSize();
    const auto pixels = [this] (int units) { return juce::roundToInt (chosenScale * static_cast<float> (units)); };
    setBoundsConstrained (getBounds().withSize (pixels (size.x), pixels (size.y)));
    resized();
}

/** The limits are those of the layout, in the person's pixels; a screen that is smaller than the least size counts
    more. */
void Editor::limitSize()
{
    const auto pixels = [this] (int units) { return juce::roundToInt (chosenScale * static_cast<float> (units)); };
    juce::Point<int> least { pixels (leastEditorWidth), pixels (leastEditorHeight) };
    juce::Point<int> most { pixels (mostEditorWidth), pixels (mostEditorHeight) };
    const auto& displays = juce::Desktop::getInstance().getDisplays();
    const auto* display = isOnDesktop() || getPeer() != nullptr ? displays.getDisplayForRect (getScreenBounds())
                                                                : displays.getPrimaryDisplay();
    if (display != nullptr && chosenScale > 1.0f)
    {
        const auto room = display->userArea;
        most = { juce::jmax (leastEditorWidth, juce::jmin (most.x, room.getWidth())),
                 juce::jmax (leastEditorHeight, juce::jmin (most.y, room.getHeight())) };
        least = { juce::jmin (least.x, most.x), juce::jmin (least.y, most.y) };
    }
    setResizeLimits (least.x, least.y, most.x, most.y);
    resizableCorner->setAccessible (false); // decoration
}

// ---- keys and menus -------------------------------------------------------------------------------------------

bool Editor::keyPressed (const juce::KeyPress& key)
{
    auto* focused = juce::Component::getCurrentlyFocusedComponent();
    if (focused != nullptr && ! isParentOf (focused))
        focused = nullptr;
    return keys.press (key, focused, focused != nullptr && ring.stoodAround() == focused);
}

/** Hears of every press in the window. */
void Editor::mouseDown (const juce::MouseEvent& event)
{
    ring.mousePressed();
    auto* pressed = event.eventComponent;
    if (event.mods.isPopupMenu())
        openMenuOf (*pressed);
    else if (brain.isParentOf (pressed) && dynamic_cast<juce::Button*> (pressed) == nullptr)
        hint.did (FirstHint::Step::brain);
}

void Editor::mouseDrag (const juce::MouseEvent& event)
{
    if (dynamic_cast<FineSlider*> (event.eventComponent) != nullptr)
        hint.did (FirstHint::Step::knob);
}

void Editor::openMenuOf (juce::Component& component)
{
    auto* control = parameterControlAt (&component);
    if (control == nullptr)
        return;
    if (const auto id = parameterOfControl (*control))
        openControlMenu (*control, processor, *id);
}

/** What lies below an open panel is not to be reached by the tab key. */
void Editor::coverBrain() { brain.setEnabled (! browser.isOpen() && ! about.isOpen()); }

// ---- hint -----------------------------------------------------------------------------------------------------

void Editor::noticeSource()
{
    const auto& parameter = parameterOf (processor, ParameterId::source);
    const auto chosen = juce::roundToInt (parameter.convertFrom0to1 (parameter.getValue()));
    if (sourceSeen >= 0 && chosen != sourceSeen)
        hint.did (FirstHint::Step::source);
    sourceSeen = chosen;
}

void Editor::placeHint()
{
    constexpr int width = FirstHint::width, height = FirstHint::height;
    const auto inBrain = brain.getBounds();
    if (hint.step() == FirstHint::Step::source)
        hint.standAt ({ inBrain.getX() + spacing::wide, inBrain.getCentreY() - height / 2 });
    else if (hint.step() == FirstHint::Step::brain)
        hint.standAt ({ inBrain.getCentreX() - width / 2, inBrain.getBottom() - height - 40 });
    else
        hint.standAt ({ inBrain.getRight() - width - spacing::wide, hands.getY() - height - spacing::wide });
    hint.toFront (false);
}

// ---- words ----------------------------------------------------------------------------------------------------

juce::String Editor::summary() const
{
    return brainSummary (activity.latest(), activity.layout().size(), activity.silenced().count(),
                         processor.workers().narrator().sentence());
}

void Editor::speakSummary()
{
    const auto words = summary();
    brain.setDescription (words);
    juce::AccessibilityHandler::postAnnouncement (words, juce::AccessibilityHandler::AnnouncementPriority::high);
    say (words);
}

std::unique_ptr<juce::AccessibilityHandler> Editor::createAccessibilityHandler()
{
    return std::make_unique<juce::AccessibilityHandler> (*this, juce::AccessibilityRole::group);
}

} // namespace galvani
