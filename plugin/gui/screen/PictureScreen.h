// The picture for the audience while it is shown: it lives beside the processor, so that it stays when the window
// closes.
#pragma once

#include "plugin/gui/screen/PictureWindow.h"
#include "plugin/processor/ActivityFeed.h"
#include "plugin/processor/Companion.h"
#include "plugin/processor/Processor.h"

#include <memory>

namespace galvani
{

/** Where a display goes away while the picture fills it, the picture closes and says so: it shall not cover the window
    that somebody plays on. */
class PictureScreen final : public Companion, private ActivityFeed::Watcher
{
public:
    explicit PictureScreen (Processor&);
    ~PictureScreen() override;

    /** The one of this processor, if it has one, or a new one, which the processor then keeps. */
    static PictureScreen& of (Processor&);
    static PictureScreen* existing (Processor&) noexcept;

    /** Shows it on the display that it was on last, or on one that the window is not on where there are several.
        @param place  in the window that somebody plays on; its display is left free when there is another */
    void open (juce::Point<int> place);
    void close();
    bool isOpen() const noexcept { return window != nullptr; }

    /** Puts it on that display, counted from 0. */
    void moveTo (int display);

    PictureWindow* pictureWindow() noexcept { return window.get(); }

    /** Who says lines to the player now; none: nobody. */
    std::function<void (const juce::String&)> onSay;
    /** A still of the picture is to be kept. */
    std::function<void()> onKeep;

    /** Looks whether its display is still there. */
    void checkDisplay();

private:
    void frameCame (double seconds) override;
    void say (const juce::String&) const;
    void show (const juce::Displays::Display&);

    Processor& processor;
    juce::SharedResourcePointer<Preferences> preferences;
    std::unique_ptr<PictureWindow> window;
    juce::Rectangle<int> filled; ///< the display
    double untilCheck = 0.0;
};

} // namespace galvani
