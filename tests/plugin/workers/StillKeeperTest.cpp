#include "plugin/workers/StillKeeper.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

juce::String waitForNews (StillKeeper& keeper)
{
    for (int i = 0; i < 600; ++i)
    {
        keeper.attend();
        if (auto news = keeper.takeNews(); news.isNotEmpty())
            return news;
        juce::Thread::sleep (20);
    }
    return {};
}

} // namespace

TEST_CASE ("a still comes back as it was drawn, up to the largest size")
{
    juce::ThreadPool pool (1);
    StillKeeper keeper (pool);
    const auto folder = juce::File::createTempFile ("stills");
    keeper.setFolder (folder);
    juce::Image image (juce::Image::ARGB, 7680, 4320, true, juce::SoftwareImageType());
    image.clear (image.getBounds(), juce::Colours::black);
    image.setPixelAt (7679, 4319, juce::Colours::orange);
    keeper.keep (image, "the corner");
    CHECK (waitForNews (keeper).contains ("the corner"));
    const auto files = folder.findChildFiles (juce::File::findFiles, false);
    REQUIRE (files.size() == 1);
    const auto read = juce::ImageFileFormat::loadFrom (files[0]);
    CHECK (read.getWidth() == 7680);
    CHECK (read.getHeight() == 4320);
    CHECK (read.getPixelAt (7679, 4319) == juce::Colours::orange);
    folder.deleteRecursively();
}

TEST_CASE ("a still that cannot be written says so, and leaves nothing")
{
    juce::ThreadPool pool (1);
    StillKeeper keeper (pool);
    keeper.setFolder (juce::File ("/proc/stills"));
    keeper.keep (juce::Image (juce::Image::ARGB, 4, 4, true), "nowhere");
    CHECK (waitForNews (keeper).contains ("/proc/stills"));
    CHECK_FALSE (keeper.isWriting());
}
