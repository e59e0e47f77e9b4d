// The hint of the first run: three steps beside what they speak of, passed by doing them. The instrument plays on.
#pragma once

#include "plugin/gui/controls/ActionButton.h"
#include "plugin/gui/controls/IconButton.h"
#include "plugin/gui/theme/Spoken.h"
#include "plugin/preferences/Preferences.h"

#include <functional>

namespace galvani
{

class FirstHint final : public SpokenGroup
{
public:
    /** What a step asks for, in their order. */
    enum class Step
    {
        source,
        brain,
        knob,
        none ///< it is closed
    };

    /** Opens at the first step unless the person has seen it to its end. @param kept  outlives it */
    explicit FirstHint (Preferences& kept);

    /** Opens at the first step, seen or not. */
    void showAgain();
    /** Closes for good. */
    void close();

    /** Somebody did it: passes the step if it is the present one. */
    void did (Step);

    Step step() const noexcept { return present; }

    /** Asked where its corner is to be when another step begins; see standAt(). */
    std::function<void()> onStep;

    static constexpr int width = 272, height = 116;
    /** Stands as near to that place as the room around it allows. */
    void standAt (juce::Point<int> corner);

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    void go (Step);

    Preferences& preferences;
    Step present = Step::none;
    ActionButton next;
    IconButton cross;
    juce::Rectangle<int> headingArea, wordsArea, countArea;
};

} // namespace galvani
