#include "plugin/gui/card/CardView.h"

#include "plugin/gui/card/CardProbe.h"

namespace galvani
{

using namespace juce::gl;

namespace
{

/** Names of renderers that are programs: they would take the processor from the sound. */
bool isProgram (const juce::String& renderer)
{
    for (const auto* name :
         { "llvmpipe", "softpipe", "swrast", "SwiftShader", "Software", "GDI Generic", "Basic Render" })
        if (renderer.containsIgnoreCase (name))
            return true;
    return false;
}

juce::String wordsOf (GLenum what)
{
    const auto* words = reinterpret_cast<const char*> (glGetString (what));
    return words != nullptr ? juce::String (words) : juce::String();
}

} // namespace

CardView::CardView (Software allowed) : software (allowed), frames (CardFrame {})
{
    setInterceptsMouseClicks (false, false);
    setAccessible (false);
    if (const auto none = whyNoCard(); none.isNotEmpty())
    {
        fail (none);
        return;
    }
    context.setRenderer (this);
    context.setComponentPaintingEnabled (false);
    context.setContinuousRepainting (false);
    context.setOpenGLVersionRequired (juce::OpenGLContext::openGL3_2);
    context.attachTo (*this);
}

CardView::~CardView()
{
    context.detach(); // and with it the thread that may fail
    cancelPendingUpdate();
}

juce::Point<int> CardView::pixels() const
{
    const auto* top = getTopLevelComponent();
    const auto area = top->getLocalArea (this, getLocalBounds().toFloat());
    const auto* peer = getPeer();
    const auto scale = peer != nullptr ? peer->getPlatformScaleFactor() * top->getDesktopScaleFactor() : 1.0;
    return { juce::roundToInt (area.getWidth() * scale), juce::roundToInt (area.getHeight() * scale) };
}

void CardView::draw (const std::function<void (CardFrame&)>& fill)
{
    if (hasFailed() || ! isShowing())
        return;
    auto& frame = frames.next();
    const auto size = pixels();
    frame.width = size.x;
    frame.height = size.y;
    frame.number = ++framesMade;
    fill (frame);
    frames.publish();
    context.triggerRepaint();
    // A context that cannot be made says nothing, and its empty window would lie over the picture.
    constexpr int patience = 180;
    framesWaited = isDrawing() ? 0 : framesWaited + 1;
    if (framesWaited > patience)
        fail ("it does not begin to draw");
}

void CardView::newOpenGLContextCreated()
{
    const auto renderer = wordsOf (GL_RENDERER);
    if (software == Software::isRefused && isProgram (renderer))
        return fail ("there is no graphics card, only " + renderer.upToFirstOccurrenceOf (" (", false, false));
    if (const auto problem = painter.prepare (context); problem.isNotEmpty())
        return fail ("the graphics card will not do: " + problem + " (OpenGL " + wordsOf (GL_VERSION) + ")");
}

void CardView::renderOpenGL()
{
    if (hasFailed())
        return;
    GLint port[4] {};
    glGetIntegerv (GL_VIEWPORT, port);
    const auto& frame = frames.latest();
    if (frame.number == 0)
        return;
    painter.paint (frame, port[2], port[3]);
    if (pictureWanted.exchange (false))
    {
        juce::Image read (juce::Image::ARGB, juce::jmax (1, port[2]), juce::jmax (1, port[3]), false,
                          juce::SoftwareImageType());
        {
            juce::Image::BitmapData data (read, juce::Image::BitmapData::writeOnly);
            glPixelStorei (GL_PACK_ALIGNMENT, 4);
            for (int y = 0; y < port[3]; ++y)
                glReadPixels (0, port[3] - 1 - y, port[2], 1, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV,
                              data.getLinePointer (y));
        }
        const juce::ScopedLock held (pictureLock);
        picture = read;
    }
    auto expected = State::starting;
    state.compare_exchange_strong (expected, State::drawing, std::memory_order_acq_rel);
}

void CardView::openGLContextClosing()
{
    painter.release();
    auto expected = State::drawing;
    state.compare_exchange_strong (expected, State::starting, std::memory_order_acq_rel);
}

juce::Image CardView::takePicture()
{
    const juce::ScopedLock held (pictureLock);
    return std::exchange (picture, juce::Image());
}

void CardView::fail (const juce::String& why)
{
    {
        const juce::ScopedLock held (pictureLock);
        reason = why;
    }
    state.store (State::failed, std::memory_order_release);
    triggerAsyncUpdate();
}

void CardView::handleAsyncUpdate()
{
    context.detach();
    setVisible (false);
    juce::String why;
    {
        const juce::ScopedLock held (pictureLock);
        why = reason;
    }
    if (! std::exchange (wasTold, true) && onFailure)
        onFailure (why);
}

} // namespace galvani
