#include "plugin/gui/hands/stage/StageActions.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/gui/StageText.h"
#include "plugin/gui/controls/Sign.h"
#include "plugin/gui/screen/PictureScreen.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/workers/Filmer.h"

namespace galvani
{

namespace
{

juce::Path dot()
{
    juce::Path path;
    path.addEllipse (-0.5f, -0.5f, 1.0f, 1.0f);
    return path;
}

/** The corners of a screen. */
juce::Path corners()
{
    juce::Path line;
    for (const auto x : { -0.5f, 0.5f })
        for (const auto y : { -0.45f, 0.45f })
        {
            line.startNewSubPath (x, 0.4f * y);
            line.lineTo (x, y);
            line.lineTo (0.4f * x, y);
        }
    juce::Path path;
    juce::PathStrokeType (0.13f, juce::PathStrokeType::mitered).createStrokedPath (path, line);
    return path;
}

} // namespace

StageActions::StageActions (Processor& owner)
    : processor (owner),
      calm (declarationOf (ParameterId::calm).label, text::calmTip, palette::calm),
      record (stageText::record, stageText::recordTip, palette::recording),
      film (stageText::film, stageText::filmTip, palette::recording),
      fullScreen (stageText::fullScreen, stageText::fullScreenTip, palette::accent)
{
    calm.setComponentID ("stage_calm");
    calm.setTriggeredOnMouseDown (true);
    calm.onClick = [this] { processor.stimulate ({ StimulusEvent::Kind::calm }); };
    record.setComponentID ("record");
    record.setSign (dot(), false);
    record.onClick = [this] { toggleRecording(); };
    film.setComponentID ("film");
    film.onClick = [this] { toggleFilming(); };
    fullScreen.setComponentID ("full_screen");
    fullScreen.setSign (corners(), true);
    for (auto* child : std::initializer_list<juce::Component*> { &calm, &record, &film, &motion })
        addAndMakeVisible (child);
    addChildComponent (fullScreen);
    refresh (false);
}

void StageActions::setFullScreen (std::function<void()> toggle)
{
    fullScreen.onClick = std::move (toggle);
    fullScreen.setVisible (fullScreen.onClick != nullptr);
    resized();
}

void StageActions::toggleRecording()
{
    auto& recorder = processor.recorder();
    if (recorder.isRecording())
        recorder.stop();
    else
        recorder.start (juce::String::fromUTF8 (processor.currentSettings().name.c_str()));
    refresh (calm.getToggleState());
}

void StageActions::toggleFilming()
{
    auto& filmer = processor.filmer();
    if (filmer.isMaking())
        filmer.giveUp();
    else if (filmer.isFilming())
        filmer.stop();
    else
    {
        VideoSpec spec; // in the look that the audience sees, where it sees one
        if (auto* screen = PictureScreen::existing (processor); screen != nullptr && screen->isOpen())
            spec.look = screen->pictureWindow()->look();
        filmer.start (spec, juce::String::fromUTF8 (processor.currentSettings().name.c_str()));
    }
    refreshFilm();
}

void StageActions::refreshFilm()
{
    const auto& filmer = processor.filmer();
    film.setDrawnWords (filmer.isMaking()    ? stageText::making (filmer.progress())
                        : filmer.isFilming() ? stageText::recordedFor (filmer.seconds())
                                             : juce::String (stageText::film));
    film.setTitle (filmer.isMaking()    ? stageText::giveUpFilm
                   : filmer.isFilming() ? stageText::stopFilming
                                        : stageText::film);
    film.setToggleState (filmer.isFilming() || filmer.isMaking(), juce::dontSendNotification);
}

void StageActions::refresh (bool isCalming)
{
    refreshFilm();
    calm.setToggleState (isCalming, juce::dontSendNotification);
    const auto& recorder = processor.recorder();
    const auto isRecording = recorder.isRecording();
    const auto seconds = recorder.seconds();
    record.setDrawnWords (isRecording ? stageText::recordedFor (seconds) : juce::String (stageText::record));
    if (isRecording == record.getToggleState())
        return;
    record.setTitle (isRecording ? stageText::stopRecording : stageText::record);
    record.setSign (isRecording ? pathOf (Sign::stop) : dot(), false);
    record.setToggleState (isRecording, juce::dontSendNotification);
}

void StageActions::resized()
{
    auto area = getLocalBounds();
    const auto buttons = fullScreen.isVisible() ? 4 : 3;
    constexpr int gap = 7, line = 30;
    const auto height = juce::jlimit (24, 36, (area.getHeight() - line) / buttons - gap);
    for (auto* button : std::initializer_list<juce::Component*> { &calm, &record, &film, &fullScreen })
        if (button->isVisible())
        {
            button->setBounds (area.removeFromTop (height));
            area.removeFromTop (gap);
        }
    motion.setBounds (area.removeFromTop (line));
}

} // namespace galvani
