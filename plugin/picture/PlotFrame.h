// What stands around a plot: its title, its two axes, and the scale of its colours.
#pragma once

#include <juce_graphics/juce_graphics.h>

#include <functional>
#include <utility>
#include <vector>

namespace galvani
{

/** A plot of values against seconds, and where both lie on the picture. */
struct PlotFrame
{
    juce::Rectangle<int> area;
    double seconds = 1.0;          ///< at the right edge; the left edge is 0
    float low = 0.0f, high = 1.0f; ///< at the bottom and top edge

    float xOf (double time) const noexcept
    {
        return static_cast<float> (area.getX() + time / seconds * area.getWidth());
    }
    float yOf (float value) const noexcept
    {
        return static_cast<float> (area.getBottom())
               - (value - low) / (high - low) * static_cast<float> (area.getHeight());
    }
};

/** A tick of a value axis: where, and what is written beside it. */
using LabelledTick = std::pair<float, juce::String>;

/** Capitals, with what the plot shows in plain words after them. */
void drawPanelTitle (juce::Graphics&, juce::Rectangle<int> row, const juce::String& title, const juce::String& meaning);

/** What the labels of a time axis count. */
enum class TimeUnit
{
    seconds,
    milliseconds
};

/** Ticks below the plot; with labels and the axis' unit where the row below has room for them. */
void drawTimeAxis (juce::Graphics&, const PlotFrame&, bool labelled, TimeUnit = TimeUnit::seconds);

/** Ticks below the plot, each at an x of the picture; those without a label are shorter. */
void drawBottomAxis (juce::Graphics&, juce::Rectangle<int> plot, const std::vector<LabelledTick>&);

/** Ticks and labels left of the plot, and optionally lines across it. */
void drawValueAxis (juce::Graphics&, const PlotFrame&, const std::vector<LabelledTick>&, bool lines);

/** The name and unit of the value axis, upright beside the plots. */
void drawAxisName (juce::Graphics&, juce::Rectangle<int> plots, const juce::String& name);

/** Words that read from the bottom to the top. */
void drawUpright (juce::Graphics&, const juce::String& text, juce::Point<float> centre);

/** What a plot is of: a letter left of its axis. */
void drawLaneName (juce::Graphics&, juce::Rectangle<int> plot, const juce::String& letter);
inline juce::String hemisphereName (int hemisphere) { return hemisphere == 0 ? "L" : "R"; }

/** A bar in the "hot" palette right of the plots, its ticks at 0 (bottom) to 1 (top), and its name below the title. */
void drawColourScale (juce::Graphics&, juce::Rectangle<int> plots, const std::vector<LabelledTick>&,
                      const juce::String& name);

/** An image a pixel a cell, drawn over the plot. */
void drawCells (juce::Graphics&, juce::Rectangle<int> plot, int columns, int rows,
                const std::function<juce::Colour (int column, int rowFromBottom)>& colourOf);

} // namespace galvani
