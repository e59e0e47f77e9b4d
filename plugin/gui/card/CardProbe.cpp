#include "plugin/gui/card/CardProbe.h"

#if JUCE_LINUX || JUCE_BSD

#include <array>
#include <dlfcn.h>

namespace galvani
{

namespace
{

/** A function of a shared library, or none. */
template <typename Function>
Function symbol (void* library, const char* name)
{
    return library != nullptr ? reinterpret_cast<Function> (dlsym (library, name)) : nullptr;
}

/** Names of GLX, which this file would otherwise need X11's headers for. */
constexpr int glxDoubleBuffer = 5, glxRed = 8, glxGreen = 9, glxBlue = 10, glxAlpha = 11, glxDepth = 12,
              glxStencil = 13, glxRenderType = 0x8011, glxRgbaBit = 1, glxDrawableType = 0x8010, glxWindowBit = 1;

juce::String probe()
{
    auto* x11 = dlopen ("libX11.so.6", RTLD_LAZY | RTLD_LOCAL);
    auto* gl = dlopen ("libGL.so.1", RTLD_LAZY | RTLD_LOCAL);
    const auto open = symbol<void* (*) (const char*)> (x11, "XOpenDisplay");
    const auto close = symbol<int (*) (void*)> (x11, "XCloseDisplay");
    const auto free = symbol<int (*) (void*)> (x11, "XFree");
    const auto screenOf = symbol<int (*) (void*)> (x11, "XDefaultScreen");
    const auto isThere = symbol<int (*) (void*, int*, int*)> (gl, "glXQueryExtension");
    const auto choose = symbol<void** (*) (void*, int, const int*, int*)> (gl, "glXChooseFBConfig");
    if (open == nullptr || close == nullptr || free == nullptr || screenOf == nullptr || isThere == nullptr
        || choose == nullptr)
        return "OpenGL is not installed";
    auto* display = open (nullptr);
    if (display == nullptr)
        return "there is no display";

    juce::String reason;
    int error = 0, event = 0, count = 0;
    if (isThere (display, &error, &event) == 0)
        reason = "the display has no OpenGL";
    else
    {
        // What JUCE will ask for.
        const std::array wanted { glxRenderType,
                                  glxRgbaBit,
                                  glxDrawableType,
                                  glxWindowBit,
                                  glxDoubleBuffer,
                                  1,
                                  glxRed,
                                  8,
                                  glxGreen,
                                  8,
                                  glxBlue,
                                  8,
                                  glxAlpha,
                                  8,
                                  glxDepth,
                                  16,
                                  glxStencil,
                                  8,
                                  0 };
        auto** found = choose (display, screenOf (display), wanted.data(), &count);
        if (found == nullptr || count == 0)
            reason = "the display has no OpenGL for such a picture";
        if (found != nullptr)
            free (found);
    }
    close (display);
    return reason;
}

} // namespace

juce::String whyNoCard()
{
    static const auto reason = probe();
    return reason;
}

} // namespace galvani

#else

namespace galvani
{

juce::String whyNoCard() { return {}; }

} // namespace galvani

#endif
