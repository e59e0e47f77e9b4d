#include "plugin/preferences/Preferences.h"

namespace galvani
{

namespace
{

constexpr auto reducedMotionName = "reduced_motion", openGlName = "open_gl", hintSeenName = "hint_seen";

juce::PropertiesFile::Options options()
{
    juce::PropertiesFile::Options result;
    result.applicationName = "Galvani";
    result.filenameSuffix = ".preferences";
    result.folderName = "Galvani";
    result.osxLibrarySubFolder = "Application Support";
    result.storageFormat = juce::PropertiesFile::storeAsXML;
    result.millisecondsBeforeSaving = 500;
    return result;
}

} // namespace

Preferences::Preferences() : Preferences (options().getDefaultFile()) {}
Preferences::Preferences (const juce::File& file) : properties (file, options()) {}
Preferences::~Preferences() = default;

bool Preferences::reducedMotion() const { return properties.getBoolValue (reducedMotionName, false); }
void Preferences::setReducedMotion (bool reduced) { set (reducedMotionName, reduced); }
bool Preferences::openGl() const { return properties.getBoolValue (openGlName, true); }
void Preferences::setOpenGl (bool may) { set (openGlName, may); }
bool Preferences::hintSeen() const { return properties.getBoolValue (hintSeenName, false); }
void Preferences::setHintSeen (bool seen) { set (hintSeenName, seen); }

juce::String Preferences::word (const juce::String& name) const { return properties.getValue (name); }

void Preferences::setWord (const juce::String& name, const juce::String& value)
{
    if (properties.getValue (name) == value)
        return;
    properties.setValue (name, value);
    sendChangeMessage();
}

void Preferences::set (const char* name, bool value)
{
    if (properties.containsKey (name) && properties.getBoolValue (name) == value)
        return;
    properties.setValue (name, value);
    sendChangeMessage();
}

} // namespace galvani
