// A whole sound that is kept to be gone to on stage, and how the brain fired when it was kept.
#pragma once

#include "neural/brain/BrainDimensions.h"
#include "plugin/state/Patch.h"

#include <array>
#include <memory>
#include <string>

namespace galvani
{

/** Never changed once it is made, so that the steps of the undo history share it. */
class Scene
{
public:
    static constexpr float highestRate_Hz = 10000.0f;
    using Rates = std::array<float, numGroups>;

    /** @param rates  of the groups, Hz, over about the last second; clamped to 0..highestRate_Hz */
    Scene (const Patch& sound, const Rates& rates);

    /** One whose document is known already. */
    Scene (Patch sound, const Rates& rates, std::string document);

    const Patch& sound() const noexcept { return kept; }
    const Rates& rates_Hz() const noexcept { return rates; }
    /** writePatch (sound()), written once however often a project is saved. */
    const std::string& document() const noexcept { return text; }

    bool operator== (const Scene& other) const { return kept == other.kept && rates == other.rates; }

private:
    Patch kept;
    Rates rates;
    std::string text;
};

} // namespace galvani
