#include "plugin/gui/brain/BrainStatus.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("where the status line is narrow, the hint goes first, then the last figures; the mouse's words stay",
           "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    BrainStatus status;
    status.show ({}, 0);
    status.setWords ({}, "click to stimulate");
    const juce::String hovered ("neuron 412 of a group with a long name, 11.4 Hz");

    status.setSize (900, 20);
    CHECK (status.figuresShown() == 4);
    CHECK (status.wordsShown() == "click to stimulate");
    status.setSize (440, 20);
    CHECK (status.figuresShown() == 4);
    CHECK (status.wordsShown().isEmpty());
    status.setSize (200, 20);
    CHECK (status.figuresShown() < 4);
    CHECK (status.figuresShown() > 0);

    status.setSize (560, 20);
    status.setWords (hovered, "click to stimulate");
    CHECK (status.wordsShown() == hovered);
    CHECK (status.figuresShown() < 4);
    CHECK (status.figuresShown() > 0);
    status.setSize (900, 20);
    CHECK (status.figuresShown() == 4);
    status.reserve (500);
    CHECK (status.figuresShown() < 4);
}
