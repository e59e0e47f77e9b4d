#include "plugin/gui/card/CardView.h"

#include "plugin/looks/LivePicture.h"
#include "tests/windows/MessageThread.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>

using namespace galvani;

namespace
{

/** A brain of which every ninth neuron has just fired. */
void fire (LiveActivity& live)
{
    live.setBrain (std::make_shared<const BrainLayout> (layOutBrain ({ 1024, 1, NeuronType::lif })));
    std::vector<float> potentials (1024);
    std::vector<Spike> spikes;
    for (int n = 0; n < 1024; ++n)
    {
        potentials[static_cast<size_t> (n)] = -72.0f + static_cast<float> (n % 23);
        if (n % 9 == 0)
            spikes.push_back ({ 10 + n / 100, n });
    }
    live.add (spikes);
    live.settle (potentials);
}

struct Shown
{
    LiveActivity live;
    LivePicture picture { live };
    std::unique_ptr<juce::Component> window;
    CardView* view = nullptr;
    juce::String said;

    explicit Shown (CardView::Software software)
    {
        onMessageThread (
            [&]
            {
                fire (live);
                window = std::make_unique<juce::Component>();
                window->setSize (640, 400);
                auto card = std::make_unique<CardView> (software);
                view = card.get();
                view->onFailure = [this] (const juce::String& line) { said = line; };
                view->setBounds (0, 0, 640, 400);
                window->addAndMakeVisible (card.release());
                window->addToDesktop (0);
                window->setVisible (true);
            });
    }

    ~Shown()
    {
        onMessageThread (
            [&]
            {
                delete view;
                window = nullptr;
            });
    }

    void draw()
    {
        view->draw ([&] (CardFrame& frame) { frame.scene = picture.networkScene (frame.width, frame.height, 1.0f); });
    }
};

} // namespace

TEST_CASE ("the graphics card draws what is drawn without it")
{
    Shown shown (CardView::Software::isWelcome);
    juce::Image drawn;
    const auto answered = becomesTrue (
        [&]
        {
            shown.view->askForPicture();
            shown.draw();
            drawn = shown.view->takePicture();
            return drawn.isValid() || shown.view->hasFailed();
        });
    if (! answered || shown.view->hasFailed())
        SKIP ("there is no OpenGL here: " + shown.said.toStdString());

    juce::Image expected (juce::Image::ARGB, drawn.getWidth(), drawn.getHeight(), true, juce::SoftwareImageType());
    onMessageThread (
        [&]
        {
            juce::Image::BitmapData data (expected, juce::Image::BitmapData::readWrite);
            shown.picture.render ({ data, expected.getWidth(), expected.getHeight() }, 1.0f);
        });
    if (const auto* place = std::getenv ("GALVANI_PICTURES"))
        for (const auto& [name, image] : { std::pair { "card.png", drawn }, std::pair { "processor.png", expected } })
        {
            juce::FileOutputStream out (juce::File (juce::String (place)).getChildFile (name));
            juce::PNGImageFormat().writeImageToStream (image, out);
        }

    REQUIRE (drawn.getWidth() == 640);
    REQUIRE (drawn.getHeight() == 400);
    double difference = 0.0, light = 0.0;
    int far = 0;
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 640; ++x)
        {
            const auto a = drawn.getPixelAt (x, y), b = expected.getPixelAt (x, y);
            const auto apart = std::abs (a.getRed() - b.getRed()) + std::abs (a.getGreen() - b.getGreen())
                               + std::abs (a.getBlue() - b.getBlue());
            difference += apart;
            light += b.getRed() + b.getGreen() + b.getBlue();
            far += apart > 90 ? 1 : 0;
        }
    CHECK (light / (640.0 * 400.0) > 20.0); // there is something to see
    CHECK (difference / light < 0.05);
    CHECK (far < 640 * 400 / 200); // one pixel in two hundred, at rims
}

TEST_CASE ("a card that is only a program is refused in one line, and nothing breaks")
{
    Shown shown (CardView::Software::isRefused);
    const auto answered = becomesTrue (
        [&]
        {
            shown.draw();
            return shown.said.isNotEmpty() || shown.view->isDrawing();
        });
    if (! answered || shown.view->isDrawing())
        SKIP ("there is no OpenGL here, or a true card");
    CHECK ((shown.said.contains ("no graphics card") || shown.said.contains ("no OpenGL")));
    CHECK_FALSE (shown.said.containsChar ('\n'));
    CHECK_FALSE (shown.view->isDrawing());
}
