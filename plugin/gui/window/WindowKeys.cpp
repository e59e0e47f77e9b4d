#include "plugin/gui/window/WindowKeys.h"

namespace galvani
{

namespace
{

using juce::KeyPress;
using juce::ModifierKeys;

bool isKey (const KeyPress& key, int code, int modifiers)
{
    return key.isKeyCode (code) && key.getModifiers().withoutMouseButtons().getRawFlags() == modifiers;
}

bool pressWithSpace (juce::Component* focused)
{
    if (auto* button = dynamic_cast<juce::Button*> (focused); button != nullptr && button->isEnabled())
    {
        button->triggerClick();
        return true;
    }
    if (auto* menu = dynamic_cast<juce::ComboBox*> (focused); menu != nullptr && menu->isEnabled())
    {
        menu->showPopup();
        return true;
    }
    return false;
}

} // namespace

bool WindowKeys::press (const KeyPress& key, juce::Component* focused, bool byKey) const
{
    constexpr auto command = ModifierKeys::commandModifier, shift = ModifierKeys::shiftModifier;
    if (isKey (key, 'z', command) || isKey (key, 'Z', command))
        return undo();
    if (isKey (key, 'z', command | shift) || isKey (key, 'Z', command | shift)
        || isKey (key, 'y', ModifierKeys::ctrlModifier) || isKey (key, 'Y', ModifierKeys::ctrlModifier))
        return redo();
    if (isKey (key, 'b', command) || isKey (key, 'B', command))
    {
        speak();
        return true;
    }
    if (focused != nullptr && isKey (key, KeyPress::F10Key, shift))
    {
        openMenu (*focused);
        return true;
    }
    if (isKey (key, KeyPress::spaceKey, 0) && byKey)
        return pressWithSpace (focused);
    if (isKey (key, KeyPress::escapeKey, 0))
    {
        // The first closes what is open, another gives the keyboard back to the host.
        if (close())
            return true;
        if (focused != nullptr)
            focused->giveAwayKeyboardFocus();
        return focused != nullptr;
    }
    return false;
}

} // namespace galvani
