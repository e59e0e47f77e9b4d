// What the window does with the picture for the audience, and with stills of it.

#include "plugin/gui/Editor.h"
#include "plugin/gui/screen/PictureScreen.h"
#include "plugin/gui/screen/ScreenText.h"
#include "plugin/workers/StageHands.h"
#include "plugin/workers/Workers.h"

namespace galvani
{

namespace
{

constexpr auto cardToldWord = "card_told";
constexpr int wholePicture = 1080; // lines for which points and lines have their usual size

} // namespace

void Editor::joinPicture()
{
    hands.setFullScreen ([this] { toggleFullScreenPicture(); });
    // Said once to a person; what the machine is like does not change.
    brain.networkView().onCardFailure = [this] (const juce::String& reason)
    {
        if (preferences->word (cardToldWord) == reason)
            return;
        preferences->setWord (cardToldWord, reason);
        say (text::noCard (reason));
    };
    if (auto* screen = PictureScreen::existing (processor))
        listenTo (*screen);
}

/** In a host the picture goes with the window; alone, it stays on for the audience. */
void Editor::leavePicture()
{
    processor.stage().learner().cancel(); // nobody sees what it waits for
    auto* screen = PictureScreen::existing (processor);
    if (screen == nullptr)
        return;
    screen->onSay = nullptr;
    screen->onKeep = nullptr;
    if (processor.wrapperType != juce::AudioProcessor::wrapperType_Standalone)
        screen->close();
}

void Editor::listenTo (PictureScreen& screen)
{
    screen.onSay = [this] (const juce::String& line) { say (line); };
    screen.onKeep = [this] { keepPicture ({ 3840, 2160 }); };
}

void Editor::toggleFullScreenPicture()
{
    auto& screen = PictureScreen::of (processor);
    listenTo (screen);
    screen.isOpen() ? screen.close() : screen.open (getScreenBounds().getCentre());
}

void Editor::keepPicture (juce::Point<int> pixels)
{
    auto* screen = PictureScreen::existing (processor);
    auto& picture = screen != nullptr && screen->isOpen() ? screen->pictureWindow()->pictureView().living()
                                                          : brain.networkView().living();
    auto& keeper = processor.workers().stills();
    juce::Image image (juce::Image::RGB, 1, 1, false);
    if (! keeper.isWriting()) // which it will say itself
    {
        image = juce::Image (juce::Image::ARGB, pixels.x, pixels.y, false, juce::SoftwareImageType());
        juce::Image::BitmapData data (image, juce::Image::BitmapData::readWrite);
        picture.render ({ data, pixels.x, pixels.y }, 1.5f * static_cast<float> (pixels.y) / wholePicture);
        picture.releaseSpace();
    }
    keeper.keep (image, juce::String::fromUTF8 (processor.currentSettings().name.c_str()));
}

} // namespace galvani
