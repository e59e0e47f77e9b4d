#include "plugin/gui/screen/PictureScreen.h"

#include "plugin/gui/screen/ScreenText.h"

namespace galvani
{

namespace
{

constexpr auto lookWord = "look", displayWord = "display";
constexpr double checkSeconds = 0.5;

const juce::Array<juce::Displays::Display>& allDisplays()
{
    return juce::Desktop::getInstance().getDisplays().displays;
}

} // namespace

PictureScreen::PictureScreen (Processor& owner) : processor (owner) {}
PictureScreen::~PictureScreen() { close(); }

PictureScreen* PictureScreen::existing (Processor& processor) noexcept
{
    return dynamic_cast<PictureScreen*> (processor.kept());
}

PictureScreen& PictureScreen::of (Processor& processor)
{
    if (auto* there = existing (processor))
        return *there;
    auto made = std::make_unique<PictureScreen> (processor);
    auto& result = *made;
    processor.keep (std::move (made));
    return result;
}

void PictureScreen::open (juce::Point<int> place)
{
    const auto& displays = allDisplays();
    if (displays.isEmpty())
        return say (text::noDisplay);
    auto chosen = 0;
    const auto last = preferences->word (displayWord);
    if (last.isNotEmpty() && juce::isPositiveAndBelow (last.getIntValue(), displays.size()))
        chosen = last.getIntValue();
    else
        for (int i = 0; i < displays.size(); ++i)
            if (! displays.getReference (i).totalArea.contains (place))
                chosen = i;
    show (displays.getReference (chosen));
}

void PictureScreen::show (const juce::Displays::Display& display)
{
    if (window == nullptr)
    {
        window = std::make_unique<PictureWindow> (processor.feed().activity());
        window->setLook (lookNamed (preferences->word (lookWord).toStdString()).value_or (Look::network));
        window->onClose = [this] { close(); };
        window->onDisplay = [this] (int number) { moveTo (number); };
        window->onSay = [this] (const juce::String& line) { say (line); };
        window->onKeep = [this]
        {
            if (onKeep)
                onKeep();
        };
        processor.feed().add (*this);
    }
    window->fill (display);
    filled = display.totalArea;
}

void PictureScreen::close()
{
    if (window == nullptr)
        return;
    processor.feed().remove (*this);
    preferences->setWord (lookWord, nameOf (window->look()));
    window = nullptr;
}

void PictureScreen::moveTo (int display)
{
    const auto& displays = allDisplays();
    if (window == nullptr || ! juce::isPositiveAndBelow (display, displays.size()))
        return;
    preferences->setWord (displayWord, juce::String (display));
    show (displays.getReference (display));
}

void PictureScreen::checkDisplay()
{
    if (window == nullptr)
        return;
    const auto middle = window->getScreenBounds().getCentre();
    for (const auto& display : allDisplays())
        if (display.totalArea.contains (middle))
        {
            if (display.totalArea != filled) // it has another size now; what a window manager made of ours is its own
                window->setBounds (filled = display.totalArea);
            return;
        }
    close();
    say (text::displayGone);
}

void PictureScreen::frameCame (double seconds)
{
    if ((untilCheck -= seconds) <= 0.0)
    {
        untilCheck = checkSeconds;
        checkDisplay();
    }
    if (window != nullptr)
        window->refresh (seconds);
}

void PictureScreen::say (const juce::String& line) const
{
    if (onSay)
        onSay (line);
}

} // namespace galvani
