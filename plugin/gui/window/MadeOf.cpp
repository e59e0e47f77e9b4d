#include "plugin/gui/window/MadeOf.h"

#include "plugin/gui/WindowText.h"

#include <Eigen/Core>
#include <nlohmann/json.hpp>

namespace galvani
{

std::vector<MadeOfPart> madeOf()
{
    using namespace windowText;
    return {
        { window, JucePlugin_VersionString, gpl },
        { juceName, version (JUCE_MAJOR_VERSION, JUCE_MINOR_VERSION, JUCE_BUILDNUMBER),
          JUCE_MAJOR_VERSION < 8 ? gpl : agpl },
        { eigenName, version (EIGEN_WORLD_VERSION, EIGEN_MAJOR_VERSION, EIGEN_MINOR_VERSION), mpl },
        { jsonName, version (NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH),
          mit },
        { vst3Name, {}, gpl },
        { interName, interVersion, ofl },
        { monoName, monoVersion, ofl },
    };
}

} // namespace galvani
