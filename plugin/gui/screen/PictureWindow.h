// The picture for the audience: a window that fills a display and shows nothing but the brain.
#pragma once

#include "plugin/gui/screen/PictureView.h"
#include "plugin/preferences/Preferences.h"

namespace galvani
{

class PictureWindow final : public juce::Component
{
public:
    explicit PictureWindow (const LiveActivity&);
    ~PictureWindow() override;

    /** Fills that display. */
    void fill (const juce::Displays::Display&);

    void setLook (Look);
    Look look() noexcept { return view.living().look(); }

    /** Call once a frame. */
    void refresh (double seconds);

    /** A hand wants it closed. */
    std::function<void()> onClose;
    /** It is to be on that display, counted from 0. */
    std::function<void (int)> onDisplay;
    /** Something is to be said, in a line. */
    std::function<void (const juce::String&)> onSay;
    /** A still is to be kept. */
    std::function<void()> onKeep;

    PictureView& pictureView() noexcept { return view; }

    void resized() override;
    bool keyPressed (const juce::KeyPress&) override;
    void mouseMove (const juce::MouseEvent&) override;
    void mouseDown (const juce::MouseEvent&) override;
    void mouseDrag (const juce::MouseEvent&) override;
    void mouseUp (const juce::MouseEvent&) override;
    void mouseDoubleClick (const juce::MouseEvent&) override;

    /** What a right click offers. */
    juce::PopupMenu menu();

private:
    void showCursor();
    void closeSoon();

    juce::SharedResourcePointer<Preferences> preferences;
    PictureView view;
    juce::Point<float> grip;
    double cursorSeconds = 0.0; ///< until it hides
};

} // namespace galvani
