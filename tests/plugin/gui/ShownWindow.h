// A window on a processor, with its controls at hand.
#pragma once

#include "plugin/gui/Editor.h"
#include "plugin/gui/modulation/SourceDrag.h"

#include <functional>
#include <stdexcept>
#include <vector>

namespace galvani
{

/** Calls `visit` with all components below, parents first. */
inline void visitBelow (juce::Component& root, const std::function<void (juce::Component&)>& visit)
{
    for (auto* child : root.getChildren())
    {
        visit (*child);
        visitBelow (*child, visit);
    }
}

template <typename Wanted>
std::vector<Wanted*> allBelow (juce::Component& root)
{
    std::vector<Wanted*> found;
    visitBelow (root,
                [&] (juce::Component& component)
                {
                    if (auto* fitting = dynamic_cast<Wanted*> (&component))
                        found.push_back (fitting);
                });
    return found;
}

struct ShownWindow
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Processor processor;
    std::unique_ptr<Editor> editor;

    explicit ShownWindow (const ModulationRouting& routing = {})
    {
        processor.setRouting (routing);
        processor.forgetSteps();
        editor = std::make_unique<Editor> (processor);
    }

    /** Lets the window see what has changed. */
    void follow()
    {
        for (int frame = 0; frame < 12; ++frame)
            editor->frame (1.0 / 60.0);
    }

    /** The controls of that component id, wherever they stand. */
    template <typename Control>
    std::vector<Control*> controls (const juce::String& id)
    {
        auto found = allBelow<Control> (*editor);
        std::erase_if (found, [&] (const Control* control) { return control->getComponentID() != id; });
        return found;
    }

    template <typename Control>
    Control& control (const juce::String& id)
    {
        const auto found = controls<Control> (id);
        if (found.empty())
            throw std::runtime_error (("there is no " + id).toStdString());
        return *found.front();
    }

    ModulatePage& modulatePage() { return editor->handsPanel().modulatePage(); }

    DepthCell& cell (int source, ParameterId target)
    {
        return control<DepthCell> ("depth_"
                                   + juce::String (modulationSources[static_cast<size_t> (source)].id).toLowerCase()
                                   + "_" + declarationOf (target).id);
    }

    float depth (int source, ParameterId target)
    {
        return processor.routing().depth (static_cast<size_t> (source),
                                          static_cast<size_t> (modulationTargetIndex (target)));
    }

    /** Drops a source onto a control as a mouse would. */
    void drop (int source, juce::DragAndDropTarget& onto)
    {
        const juce::DragAndDropTarget::SourceDetails details (dragOfSource (source), editor.get(), {});
        if (! onto.isInterestedInDragSource (details))
            return;
        onto.itemDragEnter (details);
        onto.itemDropped (details);
    }
};

} // namespace galvani
