#include "plugin/gui/hands/HandsPanel.h"

#include "dsp/engine/SourceValues.h"
#include "plugin/gui/StageText.h"
#include "plugin/gui/TeachText.h"
#include "plugin/gui/modulation/SourceDrag.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Spacing.h"
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
    g.setColour (getToggleState() ? palette::cream : (over ? palette::word : palette::dim));
    g.setFont (type::tab());
    g.drawFittedText (getButtonText(), getLocalBounds(), juce::Justification::centred, 1);
}

HandsPanel::HandsPanel (Processor& processor)
    : play (processor),
      modulate (processor),
      teach (processor),
      stage (processor),
      knobPage (text::knobPages),
      sources (text::sources)
{
    setTitle (text::handsRoom);
    playTab.setButtonText (text::play);
    modulateTab.setButtonText (text::modulate);
    playTab.onClick = [this] { show (Page::play); };
    modulateTab.onClick = [this] { show (Page::modulate); };
    teachTab.setButtonText (text::teach);
    playTab.setTooltip (text::playTip);
    modulateTab.setTooltip (text::modulateTip);
    teachTab.setTooltip (text::teachTip);
    teachTab.onClick = [this] { show (Page::teach); };
    stageTab.setButtonText (stageText::stage);
    stageTab.setTooltip (stageText::stageTip);
    stageTab.onClick = [this]
    {
        show (Page::stage);
        if (stage.isShowing())
            stage.grabKeyboardFocus(); // for keys 1 to 8
    };
    for (auto* tab : { &playTab, &modulateTab, &teachTab, &stageTab })
        addAndMakeVisible (tab);
    for (auto* child :
         std::initializer_list<juce::Component*> { &play, &modulate, &teach, &stage, &knobPage, &sources })
        addChildComponent (child);
    for (const auto& page : knobPages())
        knobPage.add (page.name, page.tip);
    knobPage.onChange = [this] (int page) { play.show (page); };
    for (const auto& page : sourcePages())
        sources.add (page.name, page.tip);
    sources.onChange = [this] (int page) { modulate.show (sourcePages()[static_cast<size_t> (page)]); };
    show (Page::play);
}

void HandsPanel::show (Page page)
{
    pageShown = page;
    play.setVisible (page == Page::play);
    modulate.setVisible (page == Page::modulate);
    teach.setVisible (page == Page::teach);
    stage.setVisible (page == Page::stage);
    knobPage.setVisible (page == Page::play);
    sources.setVisible (page == Page::modulate);
    playTab.setToggleState (page == Page::play, juce::dontSendNotification);
    modulateTab.setToggleState (page == Page::modulate, juce::dontSendNotification);
    teachTab.setToggleState (page == Page::teach, juce::dontSendNotification);
    stageTab.setToggleState (page == Page::stage, juce::dontSendNotification);
}

void HandsPanel::show (const ModulationRouting& routing, const BrainSpec& spec)
{
    play.show (spec);
    modulate.setRouting (routing);
}

void HandsPanel::refresh (const TickRecord& now)
{
    stage.tellNews();
    if (pageShown == Page::play)
        play.refresh (now, sourceValuesOf (now));
    else if (pageShown == Page::modulate)
        modulate.refresh (sourceValuesOf (now));
    else if (pageShown == Page::teach)
        teach.refresh();
    else if (pageShown == Page::stage)
        stage.refresh (now.calm_pA < 0.0f);
}

/** The tabs hand on what is meant for the page behind them. */
bool HandsPanel::keyPressed (const juce::KeyPress& key) { return pageShown == Page::stage && stage.keyPressed (key); }

bool HandsPanel::isInterestedInDragSource (const SourceDetails& details) { return sourceOfDrag (details) >= 0; }

void HandsPanel::itemDragMove (const SourceDetails& details)
{
    for (const auto& [tab, page] : { std::pair<Tab*, Page> { &playTab, Page::play }, { &modulateTab, Page::modulate } })
        if (tab->getBounds().contains (details.localPosition) && pageShown != page)
            show (page);
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
    auto area = getLocalBounds().reduced (spacing::margin, 0);
    area.removeFromTop (spacing::usual);
    area.removeFromBottom (spacing::margin);
    auto tabs = area.removeFromTop (24);
    playTab.setBounds (tabs.removeFromLeft (60));
    modulateTab.setBounds (tabs.removeFromLeft (112));
    teachTab.setBounds (tabs.removeFromLeft (78));
    stageTab.setBounds (tabs.removeFromLeft (78));
    const auto choices = tabs.withTrimmedBottom (2);
    knobPage.setBounds (choices.withTrimmedLeft (choices.getWidth() - knobPage.leastWidth()));
    sources.setBounds (choices.withTrimmedLeft (choices.getWidth() - sources.leastWidth()));
    pageArea = area;
    const auto inside = area.reduced (16, 0).withTrimmedTop (spacing::usual).withTrimmedBottom (spacing::usual);
    play.setBounds (inside);
    modulate.setBounds (inside);
    teach.setBounds (area.reduced (spacing::large, spacing::usual)); // its cards have edges of their own
    stage.setBounds (inside);
}

} // namespace galvani
