// One row of the parameter list: all that the engine, a host, a preset, the command and the window need to know
// of a parameter.
#pragma once

#include "dsp/parameters/ParameterId.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace galvani
{

/** How a parameter's range is spread over the normalised interval 0..1. */
enum class Curve
{
    linear,
    logarithmic, ///< equal ratios; the range must be above zero
    choice,      ///< whole numbers 0..n-1, each with a name
    toggle,      ///< 0 or 1
    count,       ///< whole numbers, written as such
    note         ///< whole MIDI note numbers, written as "A2"
};

struct ParameterDeclaration
{
    ParameterId index;
    const char* id;      ///< snake_case; never changes once published
    const char* name;    ///< what a host shows, e.g. "Grain Density"
    const char* label;   ///< what stands under a knob, e.g. "Density"
    const char* section; ///< "Ear", "Brain", "Electrode", "Grains", "Body" and so on
    const char* unit;    ///< "dB", "ms", "Hz", "%", "pA", "pC/s", "s", "st", "ct" or ""
    float least, greatest, defaultValue;
    Curve curve;
    int decimals; ///< shown after the decimal point
    std::span<const char* const> choices;
    const char* tooltip;

    /** Value in the parameter's own unit -> 0..1; out-of-range values are clamped, and here and below the
        default stands in for what is not a number. */
    float toNormalised (float value) const noexcept;

    /** 0..1 -> value in the parameter's own unit; whole numbers for choices, toggles and notes. */
    float fromNormalised (float normalised) const noexcept;

    /** The value on the parameter's grid that is nearest: whole for what is counted, two digits finer than what is
       shown where the range is linear, five significant digits where it is logarithmic. The grid is coarse beside a
       float's rounding, so that a value's way through a host's normalised 0..1 and back changes nothing. */
    float nearestOnGrid (float value) const noexcept;

    /** "440 Hz", "A2", "On", "Minor pentatonic": what a person reads. */
    std::string toText (float value) const;

    /** Reads what toText writes, with or without the unit; nothing when it cannot be understood.
        The result is not range-checked: see contains(). */
    std::optional<float> fromText (std::string_view text) const;

    bool contains (float value) const noexcept { return value >= least && value <= greatest; }
};

} // namespace galvani
