// The menu at the right end of the bar.
#pragma once

#include "plugin/preferences/Preferences.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <functional>

namespace galvani
{

/** What the menu asks of the window. */
struct WindowActions
{
    std::function<void()> showHint, speak, showAbout, fullScreen;
    std::function<void (juce::Point<int> pixels)> keepPicture;
};

/** What belongs to the person is kept in the preferences, which windows listen to. Another entry is one more line in
    WindowMenu.cpp. @param preferences  outlives the menu */
juce::PopupMenu windowMenu (Preferences& preferences, const WindowActions&);

} // namespace galvani
