#include "dsp/synthesis/ModeTuning.h"

#include "dsp/synthesis/ModeFamily.h"
#include "dsp/synthesis/Scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace galvani
{

namespace
{

constexpr std::size_t perSide = StrikeCells::numModes / 2;
constexpr float highestHertz = 16000.0f;
constexpr float halfDetune = 1.000867f; // 1.5 cents

struct Mode
{
    float hertz = 0.0f, amplitude = 1.0f, decay = 1.0f;
    int note = -1;
};

/** One side's modes on the way to being complete. */
struct Side
{
    std::array<Mode, perSide> modes;
    std::size_t count = 0;

    bool isFull() const noexcept { return count == perSide; }

    /** Leaves out what lies too high. */
    void addPartial (BodyTuning family, int index, float hertz, float position, int note) noexcept
    {
        const auto partial = partialOf (family, index);
        if (isFull() || ! (hertz > 1.0f && hertz * partial.ratio < highestHertz))
            return;
        modes[count++] = { hertz * partial.ratio, partial.amplitude * swingAt (family, index, position), partial.decay,
                           note };
    }

    /** With the root's lowest partial, however high it is: it then is the bank's to silence. */
    void complete (float rootHertz) noexcept
    {
        while (! isFull())
            modes[count++] = { rootHertz };
        std::sort (modes.begin(), modes.end(),
                   [] (const Mode& a, const Mode& b)
                   { return a.hertz < b.hertz || (a.hertz == b.hertz && a.note < b.note); });
    }
};

void put (ModeSet& set, std::size_t index, const Mode& mode) noexcept
{
    set.hertz[index] = mode.hertz;
    set.amplitude[index] = mode.amplitude;
    set.decay[index] = mode.decay;
    set.note[index] = mode.note;
}

void fillScale (const ModeTuning& wanted, ModeSet& set) noexcept
{
    ModeSet::Values ascending;
    scaleFrequencies (wanted.scale, wanted.rootNote, ascending);
    for (std::size_t i = 0; i < perSide; ++i)
    {
        const auto swing = swingAt (BodyTuning::scale, static_cast<int> (i), wanted.position);
        put (set, i, { ascending[2 * i], swing });
        put (set, perSide + i, { ascending[2 * i + 1], swing });
    }
}

void addFamily (const ModeTuning& wanted, Side& side) noexcept
{
    std::array<float, perSide> roots;
    scaleFrequencies (wanted.scale, wanted.rootNote, roots);
    for (auto root : roots)
        for (int index = 0; index < numPartials (wanted.tuning) && ! side.isFull(); ++index)
            side.addPartial (wanted.tuning, index, root, wanted.position, -1);
}

void addChord (const ModeTuning& wanted, float rootHertz, Side& side) noexcept
{
    const std::array<float, 3> rootChord { rootHertz, 1.4983071f * rootHertz, 2.0f * rootHertz };
    const auto given = wanted.heldHertz.first (std::min (wanted.heldHertz.size(), perSide));
    const auto notes = given.empty() ? std::span<const float> (rootChord) : given;
    for (int harmonic = 0; harmonic < numPartials (BodyTuning::chord); ++harmonic)
        for (std::size_t n = 0; n < notes.size(); ++n)
            side.addPartial (BodyTuning::chord, harmonic, notes[n], wanted.position,
                             given.empty() ? -1 : static_cast<int> (n));
}

} // namespace

void ModeTuning::fill (ModeSet& set) const noexcept
{
    if (tuning == BodyTuning::scale)
        return fillScale (*this, set);

    Side side;
    std::array<float, 1> root;
    scaleFrequencies (scale, rootNote, root);
    if (tuning == BodyTuning::chord)
        addChord (*this, root[0], side);
    else
        addFamily (*this, side);
    side.complete (root[0]);

    for (std::size_t i = 0; i < perSide; ++i)
    {
        auto left = side.modes[i], right = left;
        left.hertz /= halfDetune;
        right.hertz *= halfDetune;
        put (set, i, left);
        put (set, perSide + i, right);
    }
}

} // namespace galvani
