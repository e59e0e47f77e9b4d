#include "plugin/state/Scene.h"

#include "plugin/state/PatchDocument.h"

#include <utility>

namespace galvani
{

Scene::Scene (const Patch& sound, const Rates& given) : Scene (sound, given, writePatch (sound)) {}

Scene::Scene (Patch sound, const Rates& given, std::string document)
    : kept (std::move (sound)), rates (given), text (std::move (document))
{
    for (auto& rate : rates)
        rate = rate > 0.0f ? (rate < highestRate_Hz ? rate : highestRate_Hz) : 0.0f; // what is no number is 0
}

} // namespace galvani
