// The PLAY page: pages of knobs, of which one is seen; learning and wiring stand beside the knobs of the
// brain, the tuning beside those of the notes.
#pragma once

#include "plugin/gui/hands/KnobPageView.h"
#include "plugin/gui/hands/LearningPanel.h"
#include "plugin/gui/hands/MacroStrip.h"
#include "plugin/gui/hands/PlayedSources.h"
#include "plugin/gui/hands/TuningPanel.h"
#include "plugin/gui/hands/WiringPanel.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class PlayPage final : public SpokenGroup
{
public:
    explicit PlayPage (Processor&);

    /** @param page  a place in knobPages() */
    void show (int page);
    int shown() const noexcept { return pageShown; }

    void show (const BrainSpec& spec) { wiring.show (spec); }

    /** Call once a frame. */
    void refresh (const TickRecord&, const SourceValues&);

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    KnobPageView& view (int page) { return *views[static_cast<size_t> (page)]; }

    std::vector<std::unique_ptr<KnobPageView>> views;
    int brainPage = 0, notesPage = 0, sourcesPage = 0, pageShown = 0;
    MacroStrip macros;
    LearningPanel learning;
    WiringPanel wiring;
    PlayedSources played;
    TuningPanel tuning;
};

} // namespace galvani
