#include "plugin/gui/card/CardPainter.h"

#include "plugin/gui/card/CardShaders.h"
#include "plugin/looks/Ground.h"
#include "plugin/looks/HotTable.h"

#include <array>

namespace galvani
{

using namespace juce::gl;

struct CardPainter::Program
{
    Program (juce::OpenGLContext& context, const char* vertex, const char* fragment) : shader (context)
    {
        isMade = shader.addVertexShader (vertex) && shader.addFragmentShader (fragment) && shader.link();
    }

    void use() { shader.use(); }
    GLint uniform (const char* name) const { return glGetUniformLocation (shader.getProgramID(), name); }

    /** An attribute that goes on once an instance. */
    void instanced (const char* name, int numbers, size_t stride, size_t at) const
    {
        const auto place = glGetAttribLocation (shader.getProgramID(), name);
        if (place < 0)
            return;
        const auto index = static_cast<GLuint> (place);
        glEnableVertexAttribArray (index);
        glVertexAttribPointer (index, numbers, GL_FLOAT, GL_FALSE, static_cast<GLsizei> (stride),
                               reinterpret_cast<const void*> (at));
        glVertexAttribDivisor (index, 1);
    }

    void noAttributes() const
    {
        for (GLuint index = 0; index < 4; ++index)
            glDisableVertexAttribArray (index);
    }

    juce::OpenGLShaderProgram shader;
    bool isMade = false;
};

namespace
{

juce::uint32 newTexture (GLint filter)
{
    GLuint texture = 0;
    glGenTextures (1, &texture);
    glBindTexture (GL_TEXTURE_2D, texture);
    glTexParameteri (GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, filter);
    glTexParameteri (GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, filter);
    glTexParameteri (GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri (GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    return texture;
}

void bind (GLenum unit, juce::uint32 texture, GLint uniform)
{
    glActiveTexture (GL_TEXTURE0 + unit);
    glBindTexture (GL_TEXTURE_2D, texture);
    glUniform1i (uniform, static_cast<GLint> (unit));
}

constexpr GLsizei cornersOfQuad = 4;

} // namespace

CardPainter::CardPainter() = default;
CardPainter::~CardPainter() = default;

juce::String CardPainter::prepare (juce::OpenGLContext& context)
{
    if (glVertexAttribDivisor == nullptr || glDrawArraysInstanced == nullptr || glGenVertexArrays == nullptr)
        return "it has no instanced arrays";
    points = std::make_unique<Program> (context, cardShaders::pointVertex, cardShaders::pointFragment);
    axons = std::make_unique<Program> (context, cardShaders::axonVertex, cardShaders::axonFragment);
    palette = std::make_unique<Program> (context, cardShaders::paletteVertex, cardShaders::paletteFragment);
    if (! points->isMade || ! axons->isMade || ! palette->isMade)
        return "it does not take the shaders";

    glGenVertexArrays (1, &corners);
    glGenBuffers (1, &buffer);
    groundTexture = newTexture (GL_NEAREST);
    gainTexture = newTexture (GL_LINEAR);
    hotTexture = newTexture (GL_NEAREST);
    std::array<std::uint32_t, HotTable::size> pixels {};
    for (int i = 0; i < HotTable::size; ++i)
        pixels[static_cast<size_t> (i)] = HotTable::added()[i];
    glTexImage2D (GL_TEXTURE_2D, 0, GL_RGBA8, HotTable::size, 1, 0, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV,
                  pixels.data());
    return {};
}

void CardPainter::release()
{
    points = nullptr;
    axons = nullptr;
    palette = nullptr;
    for (auto* texture : { &groundTexture, &gainTexture, &hotTexture, &fieldTexture })
        if (*texture != 0)
            glDeleteTextures (1, texture), *texture = 0;
    if (fieldFrame != 0)
        glDeleteFramebuffers (1, &fieldFrame), fieldFrame = 0;
    if (buffer != 0)
        glDeleteBuffers (1, &buffer), buffer = 0;
    if (corners != 0)
        glDeleteVertexArrays (1, &corners), corners = 0;
    fieldWidth = fieldHeight = 0;
}

void CardPainter::makeField (int width, int height)
{
    if (fieldFrame == 0)
        glGenFramebuffers (1, &fieldFrame);
    if (fieldTexture == 0)
        fieldTexture = newTexture (GL_NEAREST);
    glBindTexture (GL_TEXTURE_2D, fieldTexture);
    glTexImage2D (GL_TEXTURE_2D, 0, GL_R16F, width, height, 0, GL_RED, GL_FLOAT, nullptr);
    glBindFramebuffer (GL_FRAMEBUFFER, fieldFrame);
    glFramebufferTexture2D (GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, fieldTexture, 0);
    fieldWidth = width;
    fieldHeight = height;
}

void CardPainter::uploadGround (int width, int height)
{
    const auto pixels = groundPixels (width, height);
    glBindTexture (GL_TEXTURE_2D, groundTexture);
    glTexImage2D (GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV, pixels.data());
}

void CardPainter::paint (const CardFrame& frame, int width, int height)
{
    if (points == nullptr || width <= 0 || height <= 0 || frame.number == 0 || frame.width <= 0 || frame.height <= 0)
        return;
    GLint screen = 0;
    glGetIntegerv (GL_FRAMEBUFFER_BINDING, &screen);
    if (width != fieldWidth || height != fieldHeight)
    {
        makeField (width, height);
        uploadGround (width, height);
    }
    glDisable (GL_DEPTH_TEST);
    glDisable (GL_SCISSOR_TEST);
    glDisable (GL_CULL_FACE);
    glBindVertexArray (corners);
    glBindBuffer (GL_ARRAY_BUFFER, buffer);

    glBindFramebuffer (GL_FRAMEBUFFER, fieldFrame);
    glViewport (0, 0, width, height);
    paintLight (frame, width, height);

    glBindFramebuffer (GL_FRAMEBUFFER, static_cast<GLuint> (screen));
    glViewport (0, 0, width, height);
    paintColours (frame, width, height);
    glBindBuffer (GL_ARRAY_BUFFER, 0);
    glBindVertexArray (0);
}

void CardPainter::paintLight (const CardFrame& frame, int, int)
{
    glClearColor (0.0f, 0.0f, 0.0f, 1.0f);
    glClear (GL_COLOR_BUFFER_BIT);
    glEnable (GL_BLEND);
    glBlendFunc (GL_ONE, GL_ONE);
    const auto width = static_cast<float> (frame.width), height = static_cast<float> (frame.height);

    if (const auto& list = frame.scene.corners; list.size() > 1)
    {
        axons->use();
        glUniform2f (axons->uniform ("size"), width, height);
        glUniform1f (axons->uniform ("width"), frame.scene.axonWidth);
        glUniform1i (axons->uniform ("cornersPerAxon"), NetworkScene::cornersPerAxon);
        glBufferData (GL_ARRAY_BUFFER, static_cast<GLsizeiptr> (list.size() * sizeof (AxonCorner)), list.data(),
                      GL_STREAM_DRAW);
        axons->instanced ("from", 3, sizeof (AxonCorner), 0);
        axons->instanced ("to", 3, sizeof (AxonCorner), sizeof (AxonCorner));
        glDrawArraysInstanced (GL_TRIANGLE_STRIP, 0, cornersOfQuad, static_cast<GLsizei> (list.size() - 1));
        axons->noAttributes();
    }
    if (const auto& list = frame.scene.points; ! list.empty())
    {
        points->use();
        glUniform2f (points->uniform ("size"), width, height);
        glBufferData (GL_ARRAY_BUFFER, static_cast<GLsizeiptr> (list.size() * sizeof (ScenePoint)), list.data(),
                      GL_STREAM_DRAW);
        points->instanced ("middle", 2, sizeof (ScenePoint), offsetof (ScenePoint, x));
        points->instanced ("disc", 2, sizeof (ScenePoint), offsetof (ScenePoint, radius));
        points->instanced ("halo", 2, sizeof (ScenePoint), offsetof (ScenePoint, haloRadius));
        for (const auto isHalo : { 1.0f, 0.0f })
        {
            glUniform1f (points->uniform ("isHalo"), isHalo);
            glDrawArraysInstanced (GL_TRIANGLE_STRIP, 0, cornersOfQuad, static_cast<GLsizei> (list.size()));
        }
        points->noAttributes();
    }
    glDisable (GL_BLEND);
}

void CardPainter::paintColours (const CardFrame& frame, int, int)
{
    palette->use();
    bind (0, fieldTexture, palette->uniform ("field"));
    bind (1, gainTexture, palette->uniform ("gains"));
    glPixelStorei (GL_UNPACK_ALIGNMENT, 4);
    glTexImage2D (GL_TEXTURE_2D, 0, GL_R32F, frame.gainColumns, frame.gainRows, 0, GL_RED, GL_FLOAT,
                  frame.gains.data());
    bind (2, groundTexture, palette->uniform ("ground"));
    bind (3, hotTexture, palette->uniform ("hot"));
    glDrawArrays (GL_TRIANGLE_STRIP, 0, cornersOfQuad);
    glActiveTexture (GL_TEXTURE0);
}

} // namespace galvani
