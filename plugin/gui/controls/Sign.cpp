#include "plugin/gui/controls/Sign.h"

#include <cmath>

namespace galvani
{

namespace
{

juce::Path thickened (const juce::Path& line, float width)
{
    juce::Path path;
    juce::PathStrokeType (width, juce::PathStrokeType::curved, juce::PathStrokeType::rounded)
        .createStrokedPath (path, line);
    return path;
}

/** Points to the right. */
juce::Path triangle()
{
    juce::Path path;
    path.addTriangle (-0.32f, -0.42f, 0.42f, 0.0f, -0.32f, 0.42f);
    return path;
}

/** An arrow that turns back to the left. */
juce::Path turn()
{
    juce::Path line;
    line.startNewSubPath (-0.42f, -0.14f);
    line.lineTo (0.1f, -0.14f);
    line.addCentredArc (0.1f, 0.14f, 0.28f, 0.28f, 0.0f, 0.0f, juce::MathConstants<float>::pi);
    line.lineTo (-0.2f, 0.42f);
    line.startNewSubPath (-0.2f, -0.38f);
    line.lineTo (-0.44f, -0.14f);
    line.lineTo (-0.2f, 0.1f);
    return thickened (line, 0.11f);
}

juce::Path square()
{
    juce::Path path;
    path.addRoundedRectangle (-0.32f, -0.32f, 0.64f, 0.64f, 0.06f);
    return path;
}

juce::Path cross()
{
    juce::Path line;
    line.startNewSubPath (-0.28f, -0.28f);
    line.lineTo (0.28f, 0.28f);
    line.startNewSubPath (0.28f, -0.28f);
    line.lineTo (-0.28f, 0.28f);
    return thickened (line, 0.12f);
}

juce::Path heart()
{
    juce::Path path;
    path.startNewSubPath (0.0f, 0.45f);
    path.cubicTo (-0.28f, 0.2f, -0.5f, 0.02f, -0.5f, -0.19f);
    path.cubicTo (-0.5f, -0.48f, -0.13f, -0.54f, 0.0f, -0.25f);
    path.cubicTo (0.13f, -0.54f, 0.5f, -0.48f, 0.5f, -0.19f);
    path.cubicTo (0.5f, 0.02f, 0.28f, 0.2f, 0.0f, 0.45f);
    path.closeSubPath();
    return path;
}

juce::Path gear()
{
    constexpr int teeth = 8;
    constexpr float tip = 0.5f, root = 0.37f, hole = 0.17f;
    constexpr float pitch = juce::MathConstants<float>::twoPi / teeth;
    juce::Path path;
    for (int corner = 0; corner < 4 * teeth; ++corner)
    {
        // Two corners at the root, two at the tip, which is narrower.
        constexpr float offsets[] { -0.31f, -0.17f, 0.17f, 0.31f };
        const auto place = corner % 4;
        const auto angle = pitch * (static_cast<float> (corner / 4) + offsets[place]);
        const auto radius = place == 0 || place == 3 ? root : tip;
        const juce::Point<float> point (radius * std::sin (angle), -radius * std::cos (angle));
        if (corner == 0)
            path.startNewSubPath (point);
        else
            path.lineTo (point);
    }
    path.closeSubPath();
    path.addEllipse (-hole, -hole, 2.0f * hole, 2.0f * hole);
    path.setUsingNonZeroWinding (false);
    return path;
}

juce::Path mirrored (juce::Path path)
{
    path.applyTransform (juce::AffineTransform::scale (-1.0f, 1.0f));
    return path;
}

} // namespace

juce::Path pathOf (Sign sign)
{
    switch (sign)
    {
        case Sign::previous:
            return mirrored (triangle());
        case Sign::next:
        case Sign::play:
            return triangle();
        case Sign::undo:
            return turn();
        case Sign::redo:
            return mirrored (turn());
        case Sign::stop:
            return square();
        case Sign::cross:
            return cross();
        case Sign::heart:
            return heart();
        case Sign::gear:
            return gear();
    }
    return {};
}

} // namespace galvani
