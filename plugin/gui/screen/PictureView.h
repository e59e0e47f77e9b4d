// The living picture as a component: painted by the graphics card where there is one, and otherwise here.
#pragma once

#include "plugin/gui/card/CardView.h"
#include "plugin/gui/theme/PixelView.h"
#include "plugin/looks/LivePicture.h"
#include "plugin/preferences/Preferences.h"

#include <functional>
#include <memory>

namespace galvani
{

/** The card paints the look "network" alone, and only where nothing lies over the view, since it would cover that. */
class PictureView : public PixelView
{
public:
    explicit PictureView (const LiveActivity&);

    LivePicture& living() noexcept { return picture; }

    /** Told in a line, once, why no card is used although one may be. */
    std::function<void (const juce::String&)> onCardFailure;

    /** Which cards will do: for tests. */
    void accept (CardView::Software which) noexcept { software = which; }

    /** Whether the card paints it now. */
    bool isOnCard() const noexcept { return cardView != nullptr && ! isAside && cardView->isDrawing(); }

    /** Call once a frame, after the activity was updated. */
    void refresh();

    void resized() override;

protected:
    void render (PixelGrid, float scale) override;

    const LiveActivity& activity;
    LivePicture picture;

private:
    void step();
    bool cardMayPaint() const;
    bool isCovered() const;
    void fill (CardFrame&);

    juce::SharedResourcePointer<Preferences> preferences;
    std::unique_ptr<CardView> cardView;
    CardView::Software software = CardView::Software::isRefused;
    bool cardHasFailed = false;
    bool isAside = false; ///< the card has one pixel only, which is quicker than to send it away
    double secondsShown;
};

} // namespace galvani
