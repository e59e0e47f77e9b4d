// A page of knobs, menus and switches in sections under their headings.
#pragma once

#include "dsp/modulation/ModulationSource.h"
#include "plugin/gui/controls/DotSwitch.h"
#include "plugin/gui/controls/ParameterKnob.h"
#include "plugin/gui/hands/KnobPages.h"
#include "plugin/gui/modulation/SourceHandle.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class KnobPageView final : public SpokenGroup
{
public:
    KnobPageView (Processor&, const KnobPage&);

    /** Call once a frame. */
    void refresh (const SourceValues&);

    static constexpr int headingHeight = 20, gap = 17;

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    struct Section
    {
        std::unique_ptr<DotSwitch> onOff;     ///< or nothing
        std::unique_ptr<SourceHandle> handle; ///< or nothing
        std::vector<std::unique_ptr<juce::Component>> controls;
        juce::Rectangle<int> area;
    };

    std::unique_ptr<juce::Component> makeControl (Processor&, ParameterId, bool isNamedBySection) const;
    int leastWidthOf (const KnobSection&) const;

    KnobPage page;
    int rows;
    std::vector<Section> sections;
};

/** The line before a section. */
void drawLineBefore (juce::Graphics&, juce::Rectangle<int> section);

} // namespace galvani
