#include "plugin/gui/controls/WordsView.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

const juce::String reason = "Cutoff is 18 % higher: mostly L-07 (+12 %) and synchrony (+9 %). Without L-07 it would be "
                            "11 % lower, as far as that can be told.";

} // namespace

TEST_CASE ("words that fit are shown as they are; what does not fit is told in full under the mouse", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    WordsView view;
    view.setTooltip ("What moves it");
    view.set (plain (reason));
    view.setSize (600, 60);
    CHECK_FALSE (view.isShortened());
    CHECK (view.getTooltip() == "What moves it");
    for (const auto width : { 240, 120, 40, 3 })
    {
        CAPTURE (width);
        view.setSize (width, 30);
        CHECK (view.isShortened());
        CHECK (view.getTooltip().startsWith (reason));
        CHECK (view.getTooltip().endsWith ("What moves it"));
    }
    CHECK (view.text() == reason);
    CHECK (view.getTitle() == reason); // for those who cannot see it, never shortened
    view.setSize (600, 60);
    CHECK_FALSE (view.isShortened());
}

TEST_CASE ("no letter is cut at the edges, however little room there is", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    for (const auto where : { juce::Justification::topLeft, juce::Justification::centredLeft })
        for (const auto size : { juce::Point<int> (222, 38), juce::Point<int> (194, 32), juce::Point<int> (400, 18) })
        {
            WordsView view (where);
            view.setSize (size.x, size.y);
            view.set (withSubject (reason));
            const auto picture = view.createComponentSnapshot (view.getLocalBounds());
            const auto isInked = [&picture] (int x, int y) { return picture.getPixelAt (x, y).getAlpha() > 30; };
            int inked = 0;
            for (int y = 0; y < size.y; ++y)
                for (int x = 0; x < size.x; ++x)
                    inked += isInked (x, y) ? 1 : 0;
            CHECK (inked > 200);
            CAPTURE (size.x, size.y);
            for (int x = 0; x < size.x; ++x)
                REQUIRE_FALSE ((isInked (x, 0) || isInked (x, size.y - 1)));
            for (int y = 0; y < size.y; ++y)
                REQUIRE_FALSE (isInked (size.x - 1, y));
        }
}
