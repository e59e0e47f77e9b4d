// What the keys sound like in a long spectrum: in tune, and with nothing between the harmonics.
#include "tests/dsp/synthesis/keys/KeyRig.h"
#include "tests/dsp/synthesis/keys/Spectrum.h"

#include "dsp/synthesis/keys/WavetableSet.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::KeySettings;
using galvani::KeyValue;
using namespace galvani::test;

namespace
{

constexpr double audibleHz = 20000.0;

Spectrum spectrumOf (const KeySettings& settings, float hz, double rate = 48000.0, size_t length = 1 << 16)
{
    KeyRig rig (settings, rate);
    rig.tuneAllTo (hz);
    rig.on (60);
    rig.run (0.2);
    return { rig.run (static_cast<double> (length + 8) / rate), rate };
}

double inharmonic (const KeySettings& settings, float hz, double rate = 48000.0, double upToHz = audibleHz)
{
    const auto spectrum = spectrumOf (settings, hz, rate);
    return spectrum.inharmonicDecibels (static_cast<double> (hz), spectrum.strongest(), upToHz);
}

} // namespace

TEST_CASE ("notes are in tune within a cent from the lowest to the highest key", "[keys]")
{
    for (auto rate : { 44100.0, 48000.0, 96000.0 })
        for (int note = 21; note <= 108; note += rate == 48000.0 ? 3 : 29)
        {
            KeyRig rig (plainKeys(), rate);
            rig.on (note);
            rig.run (0.1);
            const auto hz = 440.0 * std::exp2 ((note - 69) / 12.0);
            const auto heard = Spectrum (rig.run (1.6), rate).peakNear (hz);
            INFO (rate << " Hz, note " << note << ": " << heard);
            REQUIRE (std::abs (1200.0 * std::log2 (heard / hz)) < 1.0);
        }
}

TEST_CASE ("a tuning of one's own is heard, by notes that sound too", "[keys]")
{
    KeyRig rig;
    rig.tuneAllTo (311.0f);
    rig.on (60);
    rig.run (0.1);
    REQUIRE (Spectrum (rig.run (1.0), 48000.0).peakNear (311.0) == Catch::Approx (311.0).epsilon (0.0005));
    rig.tuneAllTo (500.0f);
    rig.run (0.1);
    REQUIRE (Spectrum (rig.run (1.0), 48000.0).peakNear (500.0) == Catch::Approx (500.0).epsilon (0.0005));
    rig.tuneAllTo (std::numeric_limits<float>::quiet_NaN());
    REQUIRE (Spectrum (rig.run (1.0), 48000.0).peakNear (500.0) == Catch::Approx (500.0).epsilon (0.0005));
}

TEST_CASE ("a saw holds nothing but its harmonics at any pitch and rate", "[keys]")
{
    auto settings = plainKeys();
    settings[KeyValue::osc1Morph] = 1.0f;
    for (auto rate : { 44100.0, 48000.0, 96000.0 })
        for (auto hz : { 61.7f, 439.3f, 1500.1f, 2637.3f, 5003.7f, 7011.1f })
        {
            const auto spectrum = spectrumOf (settings, hz, rate, 1 << 17);
            const auto fundamental = spectrum.at (static_cast<double> (hz));
            INFO (rate << " Hz, saw of " << hz << " Hz");
            REQUIRE (spectrum.inharmonicDecibels (static_cast<double> (hz), fundamental) < -80.0);
            REQUIRE (spectrum.at (2.0 * static_cast<double> (hz)) > 0.4 * fundamental); // it is a saw
        }
}

TEST_CASE ("every table is clean at every place of its way", "[keys]")
{
    auto settings = plainKeys();
    for (settings.osc1Table = 0; settings.osc1Table < galvani::numWavetables; ++settings.osc1Table)
        for (auto morph : { 0.0f, 0.6f, 1.0f })
            for (auto hz : { 110.7f, 441.7f, 1777.3f, 5003.7f })
            {
                settings[KeyValue::osc1Morph] = morph;
                INFO (galvani::wavetableNames[static_cast<size_t> (settings.osc1Table)] << " " << morph << " " << hz);
                REQUIRE (inharmonic (settings, hz) < -65.0);
            }
}

TEST_CASE ("moderate frequency and ring modulation does not fold back", "[keys]")
{
    auto settings = plainKeys();
    settings.osc2Table = 0;
    for (auto hz : { 441.3f, 1234.5f, 2003.1f })
        for (auto fm : { 0.3f, 0.6f })
        {
            settings[KeyValue::fm] = fm;
            settings[KeyValue::ring] = fm - 0.3f;
            INFO (hz << " " << fm);
            REQUIRE (inharmonic (settings, hz) < -80.0);
        }
    settings[KeyValue::fm] = 0.3f;
    settings[KeyValue::ring] = 0.0f;
    REQUIRE (spectrumOf (settings, 441.3f).at (882.6) > 0.05 * spectrumOf (settings, 441.3f).strongest());
}

TEST_CASE ("a bright wave gives way when it is modulated, rather than fold back", "[keys]")
{
    auto settings = plainKeys();
    settings.osc2Table = 0;
    settings[KeyValue::osc1Morph] = 1.0f;
    for (auto fm : { 0.3f, 0.6f, 1.0f })
        for (auto hz : { 441.3f, 1234.5f, 2003.1f })
        {
            settings[KeyValue::fm] = fm;
            INFO (hz << " " << fm);
            REQUIRE (inharmonic (settings, hz) < -75.0);
        }
}

TEST_CASE ("drive does not fold back", "[keys]")
{
    auto settings = plainKeys();
    for (auto morph : { 0.0f, 1.0f })
        for (auto hz : { 220.7f, 441.3f, 1234.5f, 2003.1f })
            for (auto cutoff : { 20000.0f, 4000.0f })
            {
                settings[KeyValue::osc1Morph] = morph;
                settings[KeyValue::cutoff] = cutoff;
                INFO (hz << " Hz, morph " << morph << ", cutoff " << cutoff);
                settings[KeyValue::drive] = 12.0f;
                REQUIRE (inharmonic (settings, hz) < -75.0);
                settings[KeyValue::drive] = 24.0f;
                REQUIRE (inharmonic (settings, hz) < -55.0);
            }
}
