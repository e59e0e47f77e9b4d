// The TEACH page of somebody who plays, with its controls at hand.
#pragma once

#include "plugin/gui/hands/teach/TeachPage.h"
#include "plugin/gui/theme/Theme.h"
#include "tests/plugin/workers/Player.h"

#include <functional>
#include <stdexcept>

namespace galvani
{

/** Calls `visit` with all components below, parents first. */
inline void visitAll (juce::Component& root, const std::function<void (juce::Component&)>& visit)
{
    for (auto* child : root.getChildren())
    {
        visit (*child);
        visitAll (*child, visit);
    }
}

struct ShownPage : Player
{
    Theme theme;
    TeachPage page { processor };

    ShownPage()
    {
        page.setLookAndFeel (&theme);
        page.setSize (1128, 168);
        page.setVisible (true);
    }
    ~ShownPage() { page.setLookAndFeel (nullptr); }

    /** Lets the workers and the page follow. */
    void follow()
    {
        processor.workers().attend();
        for (int frame = 0; frame < 6; ++frame)
            page.refresh();
    }

    template <typename Control>
    Control& control (const juce::String& title)
    {
        Control* found = nullptr;
        visitAll (page,
                  [&] (juce::Component& component)
                  {
                      if (auto* fitting = dynamic_cast<Control*> (&component);
                          found == nullptr && fitting != nullptr && fitting->getTitle() == title)
                          found = fitting;
                  });
        if (found == nullptr)
            throw std::runtime_error (("there is no " + title).toStdString());
        return *found;
    }

    juce::Button& button (const juce::String& title) { return control<juce::Button> (title); }

    void press (const juce::String& title)
    {
        button (title).onClick();
        follow();
    }
};

} // namespace galvani
