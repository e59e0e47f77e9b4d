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
    result.storageFormat = juce::PropertiesFile::storeAsXML;
    result.millisecondsBeforeSaving = 500;
    return result;
}

/** Where programs keep such things: on Linux not in sight, as JUCE would have it. */
juce::File ownFile()
{
    auto folder = juce::File::getSpecialLocation (juce::File::userApplicationDataDirectory);
#if JUCE_MAC
    folder = folder.getChildFile ("Application Support");
#endif
    return folder.getChildFile ("Galvani").getChildFile ("Galvani.preferences");
}

} // namespace

Preferences::Preferences() : Preferences (ownFile()) {}
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
