#include "plugin/picture/LaneCaption.h"

#include "plugin/picture/Fonts.h"
#include "plugin/picture/PictureColours.h"

namespace galvani
{

void drawLaneCaption (juce::Graphics& graphics, juce::Rectangle<int> beside, const juce::String& name,
                      juce::Colour tint, const juce::String& detail)
{
    constexpr int nameHeight = 15, detailHeight = 15, leastHeight = 11;
    if (beside.getHeight() < leastHeight)
        return;
    const auto hasDetail = detail.isNotEmpty() && laneCaptionHasDetail (beside.getHeight());
    auto words = beside.withSizeKeepingCentre (beside.getWidth(), nameHeight + (hasDetail ? detailHeight : 0));
    graphics.setFont (interFont (13.0f, FontWeight::semiBold));
    graphics.setColour (tint);
    graphics.drawText (name, words.removeFromTop (nameHeight), juce::Justification::centredLeft, true);
    if (! hasDetail)
        return;
    graphics.setFont (interFont (12.5f));
    graphics.setColour (pictureColours.faint);
    graphics.drawText (detail, words, juce::Justification::centredLeft, true);
}

} // namespace galvani
