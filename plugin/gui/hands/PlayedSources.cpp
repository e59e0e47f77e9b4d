#include "plugin/gui/hands/PlayedSources.h"

#include "plugin/gui/HandsText.h"
#include "plugin/gui/hands/KnobPageView.h"
#include "plugin/gui/theme/Heading.h"

namespace galvani
{

PlayedSources::PlayedSources()
{
    for (const auto source : { HandSource::velocity, HandSource::pressure, HandSource::slide, HandSource::key,
                               HandSource::envelope2, HandSource::wheel })
        addAndMakeVisible (*boxes.emplace_back (
            std::make_unique<SourceHandle> (firstHandSource + static_cast<int> (source), SourceHandle::Look::box)));
}

void PlayedSources::refresh (const SourceValues& values)
{
    for (auto& box : boxes)
        box->setValue (values[static_cast<size_t> (box->source())]);
}

void PlayedSources::paint (juce::Graphics& g)
{
    drawHeading (g, text::played, getLocalBounds().removeFromTop (KnobPageView::headingHeight));
    g.setColour (palette::faint);
    g.setFont (type::small());
    g.drawFittedText (text::dragHint, getLocalBounds().removeFromBottom (18), juce::Justification::centredLeft, 1,
                      0.7f);
}

void PlayedSources::resized()
{
    auto area = getLocalBounds().withTrimmedTop (KnobPageView::headingHeight + 4).withTrimmedBottom (20);
    const auto height = juce::jmin (34, area.getHeight() / 3);
    for (size_t i = 0; i < boxes.size(); ++i)
    {
        const auto row = static_cast<int> (i) / 2, column = static_cast<int> (i) % 2;
        const auto width = area.getWidth() / 2;
        boxes[i]->setBounds (juce::Rectangle<int> (column * width, row * height, width, height)
                                 .translated (area.getX(), area.getY())
                                 .reduced (2, 2));
    }
}

} // namespace galvani
