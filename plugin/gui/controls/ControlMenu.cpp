#include "plugin/gui/controls/ControlMenu.h"

#include "dsp/modulation/ModulationTarget.h"
#include "plugin/gui/ControlText.h"
#include "plugin/gui/controls/BindParameter.h"
#include "plugin/gui/controls/ParameterKnob.h"
#include "plugin/gui/controls/ParameterMenu.h"
#include "plugin/gui/modulation/MidiMenu.h"
#include "plugin/gui/modulation/RouteMenu.h"
#include "plugin/gui/modulation/SaysInPassing.h"

#include <cmath>

namespace galvani
{

namespace
{

using SafeControl = juce::Component::SafePointer<juce::Component>;

void addRoutes (juce::PopupMenu& menu, juce::Component& control, Processor& processor, ParameterId id)
{
    const auto tell = [safe = SafeControl (&control)] (const juce::String& words)
    {
        if (safe != nullptr)
            sayInPassing (*safe, words);
    };
    const auto target = modulationTargetIndex (id);
    if (target < 0)
    {
        menu.addSectionHeader (declarationOf (id).name);
        addMidiItems (menu, processor, id, tell);
        menu.addSeparator();
        return;
    }
    menu = routeMenu (processor, target, tell);
    menu.addSeparator();
}

void addValue (juce::PopupMenu& menu, juce::Component& control, Processor& processor, ParameterId id)
{
    if (dynamic_cast<FineSlider*> (&control) != nullptr)
        menu.addItem (controlText::typeValue, control.isEnabled(), false,
                      [safe = SafeControl (&control)]
                      {
                          if (auto* slider = dynamic_cast<FineSlider*> (safe.getComponent()))
                              slider->type();
                      });
    const auto& row = declarationOf (id);
    auto& parameter = parameterOf (processor, id);
    const auto isThere = std::abs (parameter.getValue() - parameter.getDefaultValue()) < 1.0e-6f;
    menu.addItem (controlText::toDefault (juce::String::fromUTF8 (row.toText (row.defaultValue).c_str())), ! isThere,
                  false,
                  [&processor, id]
                  {
                      juce::ParameterAttachment (
                          parameterOf (processor, id), [] (float) {}, &processor.undo())
                          .setValueAsCompleteGesture (declarationOf (id).defaultValue);
                  });
}

/** What the host offers for this parameter, if it offers anything: its automation, its own MIDI learn. */
void addHost (juce::PopupMenu& menu, juce::Component& control, Processor& processor, ParameterId id)
{
    const auto* window = control.findParentComponentOfClass<juce::AudioProcessorEditor>();
    const auto* host = window != nullptr ? window->getHostContext() : nullptr;
    const auto offered = host != nullptr ? host->getContextMenuForParameter (&parameterOf (processor, id)) : nullptr;
    if (offered == nullptr)
        return;
    const auto items = offered->getEquivalentPopupMenu();
    if (items.getNumItems() == 0)
        return;
    menu.addSeparator();
    menu.addSectionHeader (controlText::host);
    for (juce::PopupMenu::MenuItemIterator item (items); item.next();)
        menu.addItem (item.getItem());
}

} // namespace

juce::PopupMenu controlMenu (juce::Component& control, Processor& processor, ParameterId id)
{
    juce::PopupMenu menu;
    addRoutes (menu, control, processor, id);
    addValue (menu, control, processor, id);
    addHost (menu, control, processor, id);
    return menu;
}

void openControlMenu (juce::Component& control, Processor& processor, ParameterId id)
{
    auto menu = controlMenu (control, processor, id);
    menu.setLookAndFeel (&control.getLookAndFeel());
    menu.showMenuAsync (juce::PopupMenu::Options().withTargetComponent (control).withDeletionCheck (control));
}

std::optional<ParameterId> parameterOfControl (const juce::Component& control)
{
    const auto* row = findParameter (control.getComponentID().toStdString());
    return row != nullptr ? std::optional (row->index) : std::nullopt;
}

juce::Component* parameterControlAt (juce::Component* component)
{
    if (component == nullptr || dynamic_cast<juce::TextEditor*> (component) != nullptr)
        return nullptr; // a line to type in has a menu of its own
    constexpr int mostLevels = 3;
    for (int level = 0; component != nullptr && level < mostLevels;
         component = component->getParentComponent(), ++level)
    {
        if (parameterOfControl (*component))
            return component;
        if (dynamic_cast<ParameterKnob*> (component) == nullptr && dynamic_cast<ParameterMenu*> (component) == nullptr)
            continue;
        for (auto* child : component->getChildren())
            if (parameterOfControl (*child))
                return child;
    }
    return nullptr;
}

} // namespace galvani
