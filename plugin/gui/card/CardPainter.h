// Paints the network on the graphics card: neurons as instances whose light adds up, then the palette.
#pragma once

#include "plugin/gui/card/CardFrame.h"

#include <juce_opengl/juce_opengl.h>

#include <memory>

namespace galvani
{

/** All of it on the thread of the OpenGL context, while that is active. Needs OpenGL 3.2 and instanced arrays. */
class CardPainter
{
public:
    CardPainter();
    ~CardPainter();

    /** Makes shaders and buffers. @returns nothing when all went well, or what did not, in one line */
    juce::String prepare (juce::OpenGLContext&);

    /** Gives everything back. */
    void release();

    /** Draws the frame over the whole of the framebuffer that is bound.
        @param width, height  of it, in pixels */
    void paint (const CardFrame&, int width, int height);

private:
    void makeField (int width, int height);
    void uploadGround (int width, int height);
    void paintLight (const CardFrame&, int width, int height);
    void paintColours (const CardFrame&, int width, int height);

    struct Program;
    std::unique_ptr<Program> points, axons, palette;
    juce::uint32 corners = 0, buffer = 0;          // vertex array, vertices
    juce::uint32 fieldFrame = 0, fieldTexture = 0; // where light adds up
    juce::uint32 groundTexture = 0, gainTexture = 0, hotTexture = 0;
    int fieldWidth = 0, fieldHeight = 0;
};

} // namespace galvani
