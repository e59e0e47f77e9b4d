// One step of the undo history that goes from one sound to another, however many values lie between.
#pragma once

#include "plugin/state/EditedPatch.h"

#include <juce_data_structures/juce_data_structures.h>

#include <functional>
#include <utility>

namespace galvani
{

class PatchStep final : public juce::UndoableAction
{
public:
    using Apply = std::function<void (const EditedPatch& now, const EditedPatch& wanted)>;

    /** What is after is in place already. */
    PatchStep (EditedPatch earlier, EditedPatch later, Apply apply)
        : before (std::move (earlier)), after (std::move (later)), goTo (std::move (apply))
    {
    }

    bool perform() override
    {
        if (! std::exchange (isFirst, false))
            goTo (before, after);
        return true;
    }

    bool undo() override
    {
        goTo (after, before);
        return true;
    }

    int getSizeInUnits() override { return 200; } // as about as many single values

private:
    EditedPatch before, after;
    Apply goTo;
    bool isFirst = true;
};

} // namespace galvani
