#include "plugin/gui/hands/PlayPage.h"

#include "plugin/gui/HandsText.h"

#include <string_view>

namespace galvani
{

PlayPage::PlayPage (Processor& processor)
    : macros (processor), learning (processor), wiring (processor), tuning (processor)
{
    for (const auto& page : knobPages())
    {
        const auto place = static_cast<int> (views.size());
        if (page.name == std::string_view (text::brainPage))
            brainPage = place;
        if (page.name == std::string_view (text::notesPage))
            notesPage = place;
        if (page.name == std::string_view (text::sourcesPage))
            sourcesPage = place;
        addChildComponent (*views.emplace_back (std::make_unique<KnobPageView> (processor, page)));
    }
    for (auto* child : std::initializer_list<juce::Component*> { &macros, &learning, &wiring, &played, &tuning })
        addChildComponent (child);
    show (0);
}

void PlayPage::show (int page)
{
    pageShown = page;
    for (int i = 0; i < static_cast<int> (views.size()); ++i)
        view (i).setVisible (i == page);
    macros.setVisible (page == 0);
    learning.setVisible (page == brainPage);
    wiring.setVisible (page == brainPage);
    played.setVisible (page == sourcesPage);
    tuning.setVisible (page == notesPage);
    repaint();
}

void PlayPage::refresh (const TickRecord& now, const SourceValues& values)
{
    view (pageShown).refresh (values);
    if (pageShown == brainPage)
        learning.refresh (now.readings.relativeWeight);
    if (pageShown == sourcesPage)
        played.refresh (values);
    if (pageShown == notesPage)
        tuning.refresh();
}

void PlayPage::paint (juce::Graphics& g)
{
    for (const auto* beside : std::initializer_list<const juce::Component*> { &learning, &wiring, &played, &tuning })
        if (beside->isVisible())
            drawLineBefore (g, beside->getBounds());
}

void PlayPage::resized()
{
    const auto all = getLocalBounds();
    for (auto& page : views)
        page->setBounds (all);

    auto area = all;
    macros.setBounds (area.removeFromBottom (juce::jlimit (38, 52, area.getHeight() * 3 / 10)));
    view (0).setBounds (area.withTrimmedBottom (4));

    area = all;
    const auto take = [&area] (int width)
    {
        const auto taken = area.removeFromRight (width);
        area.removeFromRight (KnobPageView::gap);
        return taken;
    };
    wiring.setBounds (take (juce::jlimit (160, 210, getWidth() / 6)));
    learning.setBounds (take (juce::jlimit (LearningPanel::leastWidth, 240, getWidth() / 5)));
    view (brainPage).setBounds (area);

    area = all;
    played.setBounds (take (juce::jlimit (176, 220, getWidth() / 5)));
    view (sourcesPage).setBounds (area);

    area = all;
    tuning.setBounds (take (juce::jlimit (120, 200, getWidth() / 6)));
    view (notesPage).setBounds (area);
}

} // namespace galvani
