#include "neural/training/taste/TasteSettings.h"

namespace galvani
{

std::string problemWith (const TasteSettings& settings)
{
    if (settings.features < 1 || settings.features > 1000)
        return "a taste needs 1 to 1000 features, not " + std::to_string (settings.features);
    if (settings.members < 2 || settings.members % 2 != 0)
        return "the networks of a taste come in pairs: " + std::to_string (settings.members) + " will not do";
    if (settings.hidden < 1)
        return "a network needs hidden units";
    if (settings.epochs < 1)
        return "there must be at least one epoch";
    if (! (settings.learningRate > 0.0))
        return "the learning rate must be above 0";
    return {};
}

} // namespace galvani
