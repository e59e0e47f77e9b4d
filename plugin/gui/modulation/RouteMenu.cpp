#include "plugin/gui/modulation/RouteMenu.h"

#include "plugin/gui/hands/SourcePage.h"
#include "plugin/gui/modulation/MidiMenu.h"
#include "plugin/gui/modulation/RouteEdits.h"

namespace galvani
{

juce::PopupMenu routeMenu (Processor& processor, int target, std::function<void (const juce::String&)> tell)
{
    juce::PopupMenu menu;
    const auto routing = processor.routing();
    int number = 0;
    for (const auto& route : routing.routes())
        if (route.target == target)
        {
            if (++number == 1)
                menu.addSectionHeader (targetName (target));
            menu.addItem (text::removeThisRoute (sourceName (route.source), route.depth),
                          [&processor, source = route.source, target] { removeRoute (processor, source, target); });
        }
    if (number == 0)
        menu.addSectionHeader (targetName (target));
    if (number > 1)
        menu.addItem (text::removeAllRoutes, [&processor, target] { removeRoutesTo (processor, target); });
    if (number > 0)
        menu.addSeparator();

    juce::PopupMenu sources;
    for (const auto& page : sourcePages())
    {
        juce::PopupMenu ofPage;
        for (const auto source : page.sources)
        {
            const auto isThere = routing.find (static_cast<size_t> (source), static_cast<size_t> (target)) != nullptr;
            ofPage.addItem (sourceName (source), true, isThere,
                            [&processor, source, target, tell] { tell (addRoute (processor, source, target)); });
        }
        sources.addSubMenu (page.sources.front() == 0 ? text::modulators : page.name, ofPage);
    }
    menu.addSubMenu (text::modulateBy, sources);
    addMidiItems (menu, processor, modulationTargets[static_cast<size_t> (target)], tell);
    return menu;
}

} // namespace galvani
