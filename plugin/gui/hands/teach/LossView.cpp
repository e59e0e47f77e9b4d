#include "plugin/gui/hands/teach/LossView.h"

#include "plugin/gui/TeachText.h"
#include "plugin/gui/hands/teach/LossScale.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

namespace
{

constexpr int marksWidth = 36;

} // namespace

LossView::LossView()
{
    setTitle (text::lossCurves);
    setTooltip (text::lossCurvesTip);
}

void LossView::show (const TrainingCurve& newCurve, bool hasValidation, int epochs, const juce::String& end)
{
    const auto reaches = juce::jmax (1, epochs, newCurve.empty() ? 0 : newCurve.back().epoch);
    // Curves only grow, or begin anew.
    const auto isSame = newCurve.size() == curve.size() && (curve.empty() || newCurve.back() == curve.back());
    if (isSame && hasValidation == validation && reaches == lastEpoch && end == reason)
        return;
    curve = newCurve;
    validation = hasValidation;
    lastEpoch = reaches;
    reason = end;
    setDescription (curve.empty() ? juce::String (text::noTraining)
                                  : text::epochAndLoss (curve.back().epoch, curve.back().validationLoss));
    repaint();
}

juce::Path LossView::pathOf (double TrainingPoint::*loss, juce::Rectangle<float> plot) const
{
    const auto scale = LossScale::of (curve, validation);
    juce::Path path;
    auto drawnTo = -1.0f;
    for (const auto& point : curve)
    {
        const auto x = plot.getX()
                       + plot.getWidth() * static_cast<float> (point.epoch - 1)
                             / static_cast<float> (juce::jmax (1, lastEpoch - 1));
        // Thousands of epochs share some hundred pixels.
        if (x - drawnTo < 0.7f && &point != &curve.back())
            continue;
        const auto y = plot.getBottom() - plot.getHeight() * scale.position (point.*loss);
        if (path.isEmpty())
            path.startNewSubPath (x, y);
        path.lineTo (x, y);
        drawnTo = x;
    }
    return path;
}

void LossView::paint (juce::Graphics& g)
{
    const auto plot =
        getLocalBounds().withTrimmedLeft (marksWidth).toFloat().withTrimmedTop (1.0f).withTrimmedBottom (1.0f);
    g.setColour (palette::edge);
    g.fillRect (plot.getX(), plot.getY(), 1.0f, plot.getHeight());
    g.fillRect (plot.getX(), plot.getBottom() - 1.0f, plot.getWidth(), 1.0f);

    const auto scale = LossScale::of (curve, validation);
    g.setFont (type::small());
    auto lowestFree = plot.getBottom() + 100.0f;
    for (const auto mark : scale.marks())
    {
        const auto y = plot.getBottom() - plot.getHeight() * scale.position (mark);
        const auto words = juce::Rectangle<float> (0.0f, 0.0f, marksWidth - 6.0f, 13.0f)
                               .withCentre ({ 0.5f * (marksWidth - 6.0f), y })
                               .constrainedWithin (getLocalBounds().toFloat());
        if (words.getBottom() > lowestFree)
            continue;
        lowestFree = words.getY();
        g.setColour (palette::track);
        g.fillRect (plot.getX() + 1.0f, juce::jmin (y, plot.getBottom() - 1.0f), plot.getWidth() - 1.0f, 1.0f);
        g.setColour (palette::dim);
        g.drawText (text::lossMark (mark), words, juce::Justification::centredRight, false);
    }
    const juce::PathStrokeType thick (1.7f, juce::PathStrokeType::curved, juce::PathStrokeType::rounded);
    const auto lines = plot.withTrimmedLeft (2.0f).withTrimmedRight (2.0f).withTrimmedBottom (2.0f);
    g.setColour (palette::accent);
    g.strokePath (pathOf (&TrainingPoint::trainingLoss, lines), thick);
    if (validation)
    {
        g.setColour (palette::cream);
        g.strokePath (pathOf (&TrainingPoint::validationLoss, lines), thick);
    }
    g.setColour (palette::dim);
    g.drawText (reason, plot.withHeight (14.0f).withTrimmedRight (2.0f), juce::Justification::centredRight);
}

std::unique_ptr<juce::AccessibilityHandler> LossView::createAccessibilityHandler()
{
    return std::make_unique<juce::AccessibilityHandler> (*this, juce::AccessibilityRole::image);
}

} // namespace galvani
