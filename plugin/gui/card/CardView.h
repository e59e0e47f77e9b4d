// A view that the graphics card paints, where there is one that can.
#pragma once

#include "dsp/engine/LatestValue.h"
#include "plugin/gui/card/CardPainter.h"

#include <juce_gui_basics/juce_gui_basics.h>
#include <juce_opengl/juce_opengl.h>

#include <atomic>
#include <functional>

namespace galvani
{

/** It lies over its parent like a window of its own, above all that the parent draws; so it stays out of sight until
   its first frame is ready, and for good when there is no card, or one that only pretends to be: then the parent goes
   on drawing by itself. */
class CardView final : public juce::Component, private juce::OpenGLRenderer, private juce::AsyncUpdater
{
public:
    /** Whether OpenGL that is itself a program on this processor will do: for tests. */
    enum class Software
    {
        isRefused,
        isWelcome
    };

    explicit CardView (Software = Software::isRefused);
    ~CardView() override;

    /** Tells, in one line and once, why it will never draw. */
    std::function<void (const juce::String&)> onFailure;

    /** Whether it draws now; until then, and otherwise, the parent is to. */
    bool isDrawing() const noexcept { return state.load (std::memory_order_acquire) == State::drawing; }
    bool hasFailed() const noexcept { return state.load (std::memory_order_acquire) == State::failed; }

    /** Draws what fill() makes of the frame. To be called on the message thread while the view is showing. */
    void draw (const std::function<void (CardFrame&)>& fill);

    /** Its size, in pixels of the screen. */
    juce::Point<int> pixels() const;

    /** The picture that was drawn last, once: asks the card to keep the next one; empty until it has. For tests and
        stills. */
    void askForPicture() noexcept { pictureWanted.store (true, std::memory_order_release); }
    juce::Image takePicture();

private:
    enum class State
    {
        starting,
        drawing,
        failed
    };

    void newOpenGLContextCreated() override;
    void renderOpenGL() override;
    void openGLContextClosing() override;
    void handleAsyncUpdate() override;
    void fail (const juce::String& reason);

    const Software software;
    juce::OpenGLContext context;
    CardPainter painter;
    LatestValue<CardFrame> frames;
    std::uint64_t framesMade = 0;
    std::atomic<State> state { State::starting };
    std::atomic<bool> pictureWanted { false };
    juce::CriticalSection pictureLock; ///< of what follows
    juce::Image picture;
    juce::String reason;
    bool wasTold = false;
    int framesWaited = 0;
};

} // namespace galvani
