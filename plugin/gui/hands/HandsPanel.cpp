#include "plugin/gui/hands/HandsPanel.h"

#include "plugin/gui/TeachText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

void HandsPanel::Tab::paintButton (juce::Graphics& g, bool over, bool)
{
    if (getToggleState())
    {
        juce::Path shape;
        const auto area = getLocalBounds().toFloat();
        shape.addRoundedRectangle (area.getX(), area.getY(), area.getWidth(), area.getHeight(), 7.0f, 7.0f, true, true,
                                   false, false);
        g.setColour (palette::page);
        g.fillPath (shape);
    }
    g.setColour (getToggleState() ? palette::cream : (over ? palette::label : palette::dim));
    g.setFont (type::tab());
    g.drawFittedText (getButtonText(), getLocalBounds(), juce::Justification::centred, 1);
}

HandsPanel::HandsPanel (Processor& processor) : play (processor), modulate (processor), teach (processor)
{
    playTab.setButtonText (text::play);
    modulateTab.setButtonText (text::modulate);
    playTab.onClick = [this] { show (Page::play); };
    modulateTab.onClick = [this] { show (Page::modulate); };
    teachTab.setButtonText (text::teach);
    playTab.setTooltip (text::playTip);
    modulateTab.setTooltip (text::modulateTip);
    teachTab.setTooltip (text::teachTip);
    teachTab.onClick = [this] { show (Page::teach); };
    for (auto* tab : { &playTab, &modulateTab, &teachTab })
        addAndMakeVisible (tab);
    for (auto* child : std::initializer_list<juce::Component*> { &play, &modulate, &teach, &sources })
        addChildComponent (child);
    sources.onChange = [this] (const SourcePage& page) { modulate.show (page); };
    show (Page::play);
}

void HandsPanel::show (Page page)
{
    pageShown = page;
    play.setVisible (page == Page::play);
    modulate.setVisible (page == Page::modulate);
    teach.setVisible (page == Page::teach);
    sources.setVisible (page == Page::modulate);
    playTab.setToggleState (page == Page::play, juce::dontSendNotification);
    modulateTab.setToggleState (page == Page::modulate, juce::dontSendNotification);
    teachTab.setToggleState (page == Page::teach, juce::dontSendNotification);
}

void HandsPanel::show (const ModulationRouting& routing, const BrainSpec& spec)
{
    play.setRouting (routing);
    modulate.show (routing, spec);
}

void HandsPanel::refresh (const std::array<float, numModulationTargets>& targets, const TickRecord& now)
{
    if (pageShown == Page::play)
        play.refresh (targets, now);
    else if (pageShown == Page::teach)
        teach.refresh();
}

void HandsPanel::paint (juce::Graphics& g)
{
    g.fillAll (palette::hands);
    g.setColour (palette::line);
    g.fillRect (getLocalBounds().removeFromTop (1));
    g.setColour (palette::page);
    g.fillRoundedRectangle (pageArea.toFloat(), 7.0f);
    if (playTab.getToggleState())
        g.fillRect (pageArea.withSize (7, 7)); // the selected first tab grows out of the page without a notch
}

void HandsPanel::resized()
{
    auto area = getLocalBounds().reduced (14, 0);
    area.removeFromTop (8);
    area.removeFromBottom (14);
    auto tabs = area.removeFromTop (24);
    playTab.setBounds (tabs.removeFromLeft (60));
    modulateTab.setBounds (tabs.removeFromLeft (112));
    teachTab.setBounds (tabs.removeFromLeft (78));
    sources.setBounds (tabs.removeFromRight (sources.leastWidth()).withTrimmedBottom (2));
    pageArea = area;
    const auto inside = area.reduced (16, 0).withTrimmedTop (8).withTrimmedBottom (8);
    play.setBounds (inside);
    modulate.setBounds (inside);
    teach.setBounds (area.reduced (12, 8)); // its cards have edges of their own
}

} // namespace galvani
