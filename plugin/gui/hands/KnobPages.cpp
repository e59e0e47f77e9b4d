#include "plugin/gui/hands/KnobPages.h"

#include "dsp/modulation/HandSource.h"
#include "plugin/gui/HandsText.h"

#include <algorithm>

namespace galvani
{

namespace
{

using Id = ParameterId;

constexpr int widestColumn = 130;

constexpr int handSource (HandSource source) { return firstHandSource + static_cast<int> (source); }

} // namespace

std::vector<KnobPage> knobPages()
{
    return {
        { text::playPage,
          text::playPageTip,
          { { text::brainKnobs, { Id::excite, Id::inhibit, Id::coupling, Id::memory }, 4 },
            { text::grains, { Id::grainDensity, Id::grainSize, Id::grainPitch, Id::grainScatter }, 4 },
            { text::body, { Id::bodyTune, Id::bodyDecay, Id::bodyBright, Id::bodyDrive }, 4 },
            { text::space, { Id::echoLevel, Id::bloom, Id::width, Id::mix }, 4 } } },
        { text::brainPage,
          text::brainPageTip,
          { { text::brainKnobs,
              { Id::excite, Id::inhibit, Id::coupling, Id::murmur, Id::memory, Id::callosal },
              6 } } },
        { text::grainsPage,
          text::grainsPageTip,
          { { text::grains, { Id::grainDensity, Id::grainSize, Id::grainLevel, Id::grainGroups }, 4 },
            { text::reading, { Id::grainPosition, Id::grainSync, Id::grainFreeze, Id::grainReverse }, 4 },
            { text::pitch, { Id::grainPitch, Id::grainScale, Id::grainScatter }, 3 },
            { text::shape, { Id::grainShape, Id::grainSpread }, 2 } } },
        { text::bodyPage,
          text::bodyPageTip,
          { { text::tuning, { Id::bodyTune, Id::bodyScale, Id::bodyTuning }, 3 },
            { text::ringing, { Id::bodyDecay, Id::bodyBright, Id::bodyPosition, Id::bodyExcite, Id::bodyGroups }, 5 },
            { text::output, { Id::bodySpread, Id::bodyDrive, Id::bodyLevel }, 3 } } },
        { text::keysPage,
          text::keysPageTip,
          { { text::oscillators,
              { Id::osc1Table, Id::osc1Morph, Id::osc1Tune, Id::osc1Level, Id::osc2Table, Id::osc2Morph, Id::osc2Tune,
                Id::osc2Level },
              4 },
            { text::unisonAndMore,
              { Id::unison, Id::unisonDetune, Id::unisonWidth, Id::keysFm, Id::keysRing, Id::keysNoise },
              3 },
            { text::filter,
              { Id::keysFilterType, Id::keysCutoff, Id::keysResonance, Id::keysDrive, Id::keysFilterKey,
                Id::keysFilterEnvelope },
              3 },
            { text::amplitude, { Id::ampAttack, Id::ampDecay, Id::ampSustain, Id::ampRelease }, 2 },
            { text::envelope2,
              { Id::env2Attack, Id::env2Decay, Id::env2Sustain, Id::env2Release },
              2,
              {},
              handSource (HandSource::envelope2) },
            { text::keys, { Id::keysVoices, Id::keysGlide, Id::keysLevel, Id::keysBend, Id::keysMpe }, 3 } } },
        { text::notesPage,
          text::notesPageTip,
          { { text::spikesPlay,
              { Id::notesTo, Id::notesChannel, Id::notesGroups, Id::notesDensity, Id::notesLength,
                Id::notesSensitivity },
              6 },
            { text::inWhichPitches, { Id::notesRoot, Id::notesScale, Id::notesOctaves }, 3 },
            { text::notesPlay, { Id::grainNotes, Id::bodyNotes, Id::electrodeNotes }, 3, {}, -1, true } } },
        { text::effectsPage,
          text::effectsPageTip,
          { { text::filter, { Id::filterType, Id::filterCutoff, Id::filterResonance }, 3, Id::filterOn },
            { text::tape, { Id::tapeDrive, Id::tapeAge }, 2, Id::tapeOn },
            { text::chorus, { Id::chorusRate, Id::chorusDepth, Id::chorusMix }, 3, Id::chorusOn },
            { text::echo, { Id::echoSync, Id::echoTime, Id::echoFeedback, Id::echoLevel }, 4, Id::echoOn },
            { text::bloom, { Id::bloom, Id::bloomDecay, Id::bloomTone }, 3, Id::bloomOn },
            { text::width, { Id::width }, 1, Id::widthOn } },
          true },
        { text::sourcesPage,
          text::sourcesPageTip,
          { { text::lfo, { Id::lfoShape, Id::lfoRate, Id::lfoSync }, 2, {}, handSource (HandSource::lfo) },
            { text::random, { Id::randomRate }, 1, {}, handSource (HandSource::random) },
            { text::follower1,
              { Id::follower1Band, Id::follower1Gain, Id::follower1Attack, Id::follower1Release },
              2,
              {},
              handSource (HandSource::follower1) },
            { text::follower2,
              { Id::follower2Band, Id::follower2Gain, Id::follower2Attack, Id::follower2Release },
              2,
              {},
              handSource (HandSource::follower2) },
            { text::macros,
              { Id::macro1, Id::macro2, Id::macro3, Id::macro4, Id::macro5, Id::macro6, Id::macro7, Id::macro8 },
              4 } } },
        { text::outputPage, text::outputPageTip, { { text::output, { Id::mix, Id::output, Id::mono }, 3 } } },
    };
}

int rowsOf (const KnobPage& page)
{
    int rows = 1;
    for (const auto& section : page.sections)
        rows = std::max (rows, (static_cast<int> (section.parameters.size()) + section.columns - 1) / section.columns);
    return rows;
}

std::vector<juce::Rectangle<int>> layOutSections (const std::vector<KnobSection>& sections,
                                                  const std::vector<int>& leastWidths, juce::Rectangle<int> area,
                                                  int gap)
{
    // Sections that would be too narrow for their headings are widened, and the others share what is left.
    auto width = area.getWidth() - gap * (static_cast<int> (sections.size()) - 1);
    int columns = 0;
    for (const auto& section : sections)
        columns += section.columns;
    width = std::min (width, columns * widestColumn);
    std::vector<bool> isWidened (sections.size(), false);
    for (auto again = true; again && columns > 0;)
    {
        again = false;
        for (size_t i = 0; i < sections.size(); ++i)
            if (! isWidened[i] && sections[i].columns * width / columns < leastWidths[i])
            {
                isWidened[i] = again = true;
                width -= leastWidths[i];
                columns -= sections[i].columns;
                break;
            }
    }

    std::vector<juce::Rectangle<int>> areas;
    auto x = area.getX();
    int before = 0, used = 0; // of the columns that share, and of their width
    for (size_t i = 0; i < sections.size(); ++i)
    {
        auto own = leastWidths[i];
        if (! isWidened[i])
        {
            before += sections[i].columns;
            own = before * width / columns - used;
            used += own;
        }
        areas.push_back (area.withX (x).withWidth (own));
        x += own + gap;
    }
    return areas;
}

} // namespace galvani
