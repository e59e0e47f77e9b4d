// What the effects are told once a control tick, in the units of sound.
#pragma once

#include "dsp/effects/ToneFilter.h"

namespace galvani
{

struct EffectSettings
{
    bool filterOn = true;
    ToneFilter::Type filterType = ToneFilter::Type::lowPass;
    float filterCutoff = 9000.0f; ///< Hz, 20..20,000
    float filterResonance = 0.2f; ///< 0..1

    bool tapeOn = false;
    float tapeDrive = 6.0f; ///< dB, 0..24
    float tapeAge = 0.3f;   ///< 0 new, 1 worn

    bool chorusOn = false;
    float chorusRate = 0.6f;  ///< Hz, 0.01..20
    float chorusDepth = 0.4f; ///< 0..1
    float chorusMix = 0.5f;   ///< 0 dry, 1 wet

    bool echoOn = true;
    float echoTime = 0.375f;    ///< s, 0.001..2.1
    float echoFeedback = 0.35f; ///< 0..0.95
    float echoLevel = 0.2f;     ///< linear

    bool bloomOn = true;
    float bloomAmount = 0.25f; ///< 0..1
    float bloomDecay = 1.6f;   ///< s to -60 dB, 0.2..30
    float bloomTone = 0.5f;    ///< 0 dark, 1 bright

    bool widthOn = true;
    float width = 1.0f; ///< 0 mono, 1 as it is, 2 twice as wide
};

} // namespace galvani
