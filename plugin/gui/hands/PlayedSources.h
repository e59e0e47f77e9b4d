// The sources that a player moves, as boxes to be dragged onto knobs.
#pragma once

#include "dsp/modulation/HandSource.h"
#include "plugin/gui/modulation/SourceHandle.h"
#include "plugin/gui/theme/Spoken.h"

#include <memory>
#include <vector>

namespace galvani
{

class PlayedSources final : public SpokenGroup
{
public:
    PlayedSources();

    /** Call once a frame. */
    void refresh (const SourceValues&);

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    std::vector<std::unique_ptr<SourceHandle>> boxes;
};

} // namespace galvani
