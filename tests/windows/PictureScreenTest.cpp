#include "plugin/gui/screen/PictureScreen.h"

#include "plugin/gui/Editor.h"
#include "plugin/gui/screen/ScreenText.h"
#include "tests/windows/MessageThread.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

/** A processor with its picture open. */
struct Stage
{
    std::unique_ptr<Processor> processor;
    PictureScreen* screen = nullptr;
    juce::StringArray said;

    Stage()
    {
        onMessageThread (
            [this]
            {
                processor = std::make_unique<Processor>();
                processor->prepareToPlay (48000.0, 256);
                screen = &PictureScreen::of (*processor);
                screen->onSay = [this] (const juce::String& line) { said.add (line); };
                screen->open ({});
            });
    }

    ~Stage()
    {
        onMessageThread ([this] { processor = nullptr; });
    }

    bool isOpen()
    {
        bool open = false;
        onMessageThread ([&] { open = screen->isOpen(); });
        return open;
    }
};

} // namespace

TEST_CASE ("the picture fills a display, and keys choose its look")
{
    Stage stage;
    REQUIRE (stage.isOpen());
    juce::Rectangle<int> bounds, display;
    std::vector<Look> looks;
    bool foreignKey = true;
    onMessageThread (
        [&]
        {
            auto& window = *stage.screen->pictureWindow();
            bounds = window.getBounds();
            display = juce::Desktop::getInstance().getDisplays().getPrimaryDisplay()->totalArea;
            for (const auto key : { '1', '2', '3', '4', '5' })
            {
                window.keyPressed (juce::KeyPress (key, {}, static_cast<juce::juce_wchar> (key)));
                looks.push_back (window.look());
            }
            foreignKey = window.keyPressed (juce::KeyPress ('6', {}, '6'));
        });
    CHECK (bounds == display);
    CHECK (looks
           == std::vector { Look::network, Look::constellation, Look::heatField, Look::rasterRain, Look::weights });
    CHECK_FALSE (foreignKey);
}

TEST_CASE ("Escape closes the picture, and it comes back in the look that it was left in")
{
    Stage stage;
    onMessageThread (
        [&]
        {
            stage.screen->pictureWindow()->setLook (Look::heatField);
            stage.screen->pictureWindow()->keyPressed (juce::KeyPress (juce::KeyPress::escapeKey));
        });
    REQUIRE (becomesTrue ([&] { return ! stage.screen->isOpen(); }));
    auto look = Look::network;
    onMessageThread (
        [&]
        {
            stage.screen->open ({});
            look = stage.screen->pictureWindow()->look();
        });
    CHECK (look == Look::heatField);
}

TEST_CASE ("a picture whose display is gone closes, and says so in a line")
{
    Stage stage;
    onMessageThread (
        [&]
        {
            stage.screen->pictureWindow()->setBounds (20000, 20000, 800, 600);
            stage.screen->checkDisplay();
        });
    CHECK_FALSE (stage.isOpen());
    REQUIRE_FALSE (stage.said.isEmpty());
    CHECK (stage.said[stage.said.size() - 1] == text::displayGone);
}

TEST_CASE ("in a host the picture goes with the window; a picture without a window goes on")
{
    Stage stage;
    bool withoutWindow = false, afterWindow = true;
    onMessageThread (
        [&]
        {
            stage.processor->feed().frame (1.0 / 60.0);
            withoutWindow = stage.screen->isOpen();
            {
                Editor editor (*stage.processor);
                editor.frame (1.0 / 60.0);
            }
            afterWindow = stage.screen->isOpen();
        });
    CHECK (withoutWindow);
    CHECK_FALSE (afterWindow); // tests are no stand-alone
}

TEST_CASE ("a window of one pixel and one beyond all screens draw without harm")
{
    std::unique_ptr<Processor> processor;
    int drawn = 0;
    onMessageThread (
        [&]
        {
            processor = std::make_unique<Processor>();
            processor->prepareToPlay (48000.0, 256);
            Editor editor (*processor);
            editor.addToDesktop (0);
            editor.setVisible (true);
            for (const auto& [width, height] : { std::pair { 1, 1 }, std::pair { 1, 900 }, std::pair { 9000, 1 } })
            {
                editor.setSize (width, height);
                editor.frame (1.0 / 60.0);
                drawn += editor.createComponentSnapshot (editor.getLocalBounds()).isValid() ? 1 : 0;
            }
        });
    onMessageThread ([&] { processor = nullptr; });
    CHECK (drawn == 3);
}
