#include "plugin/gui/window/WindowMenu.h"

#include "plugin/gui/WindowText.h"
#include "plugin/gui/window/WindowScale.h"

#include <array>
#include <cmath>

namespace galvani
{

namespace
{

const std::array<juce::Point<int>, 4> stillSizes { { { 1280, 720 }, { 1920, 1080 }, { 3840, 2160 }, { 7680, 4320 } } };

juce::PopupMenu scaleMenu (Preferences& preferences)
{
    juce::PopupMenu menu;
    const auto now = scaleFromWord (preferences.word (scaleWord));
    for (const auto scale : windowScales)
        menu.addItem (windowText::percent (scale), true, std::abs (scale - now) < 0.005f,
                      [&preferences, scale] { preferences.setWord (scaleWord, wordOfScale (scale)); });
    return menu;
}

} // namespace

juce::PopupMenu windowMenu (Preferences& preferences, const WindowActions& actions)
{
    juce::PopupMenu menu;
    menu.addSubMenu (windowText::scale, scaleMenu (preferences));
    menu.addItem (windowText::reducedMotion, true, preferences.reducedMotion(),
                  [&preferences] { preferences.setReducedMotion (! preferences.reducedMotion()); });
    menu.addItem (windowText::openGl, true, preferences.openGl(),
                  [&preferences] { preferences.setOpenGl (! preferences.openGl()); });
    menu.addSeparator();
    menu.addItem (windowText::fullScreen, actions.fullScreen);
    juce::PopupMenu sizes;
    for (const auto& size : stillSizes)
        sizes.addItem (windowText::pixels (size.x, size.y), [keep = actions.keepPicture, size] { keep (size); });
    menu.addSubMenu (windowText::keepPicture, sizes);
    menu.addSeparator();
    menu.addItem (windowText::speak, actions.speak);
    menu.addItem (windowText::showHint, actions.showHint);
    menu.addItem (windowText::about, actions.showAbout);
    return menu;
}

} // namespace galvani
