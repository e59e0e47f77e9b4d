#include "plugin/gui/screen/PictureView.h"

#include <algorithm>

namespace galvani
{

PictureView::PictureView (const LiveActivity& source)
    : activity (source), picture (source), secondsShown (source.secondsPassed())
{
}

void PictureView::resized()
{
    if (cardView != nullptr)
        cardView->setBounds (isAside ? juce::Rectangle<int> (1, 1) : getLocalBounds());
}

void PictureView::step()
{
    picture.setReducedMotion (preferences->reducedMotion());
    picture.advance (activity.secondsPassed() - secondsShown);
    secondsShown = activity.secondsPassed();
}

void PictureView::render (PixelGrid grid, float scale)
{
    step();
    picture.render (grid, scale);
}

bool PictureView::cardMayPaint() const
{
    return preferences->openGl() && ! cardHasFailed && isShowing() && getWidth() > 1 && getHeight() > 1;
}

/** Whether something is drawn over this view, at any level of the window. */
bool PictureView::isCovered() const
{
    for (const juce::Component* below = this; below->getParentComponent() != nullptr;
         below = below->getParentComponent())
    {
        const auto& parent = *below->getParentComponent();
        for (auto i = parent.getIndexOfChildComponent (below) + 1; i < parent.getNumChildComponents(); ++i)
        {
            const auto* above = parent.getChildComponent (i);
            if (above->isVisible() && ! above->getBounds().isEmpty()
                && above->getBoundsInParent().intersects (parent.getLocalArea (this, getLocalBounds())))
                return true;
        }
    }
    return false;
}

void PictureView::fill (CardFrame& frame)
{
    const auto unit = static_cast<float> (frame.width) / static_cast<float> (std::max (1, getWidth()));
    const auto& guard = picture.guardWithoutPainting (frame.width, frame.height, unit);
    frame.scene = picture.networkScene (frame.width, frame.height, unit);
    frame.gainColumns = LightGuard::columns();
    frame.gainRows = LightGuard::rows();
    frame.gains.assign (guard.gains().begin(), guard.gains().end());
}

void PictureView::refresh()
{
    if (! cardMayPaint())
        cardView = nullptr;
    else if (cardView == nullptr && picture.look() == Look::network)
    {
        cardView = std::make_unique<CardView> (software);
        cardView->onFailure = [this] (const juce::String& reason)
        {
            cardHasFailed = true;
            if (onCardFailure)
                onCardFailure (reason);
        };
        addAndMakeVisible (*cardView);
        resized();
    }
    if (const auto aside = picture.look() != Look::network || isCovered(); aside != isAside)
    {
        isAside = aside;
        resized();
    }
    const auto wasOnCard = isOnCard();
    if (cardView != nullptr && ! isAside)
    {
        if (wasOnCard)
            step();
        cardView->draw ([this] (CardFrame& frame) { fill (frame); });
    }
    if (! wasOnCard)
        repaint();
}

} // namespace galvani
