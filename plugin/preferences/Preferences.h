// What belongs to the person in front of the window, whatever the project: kept in a file of the user's own.
#pragma once

#include <juce_data_structures/juce_data_structures.h>

namespace galvani
{

/** One for all windows of a process, through juce::SharedResourcePointer<Preferences>. On the message thread; changes
   are told to listeners, and written soon after. A file that cannot be read counts as empty, one that cannot be written
   is given up without a word: nothing in here is worth an interruption. */
class Preferences final : public juce::ChangeBroadcaster
{
public:
    /** Those in the user's application folder; to be held through a juce::SharedResourcePointer. */
    Preferences();

    /** @param file  where they are kept; need not exist yet */
    explicit Preferences (const juce::File& file);
    ~Preferences() override;

    /** Nothing turns, drifts or pulses by itself. */
    bool reducedMotion() const;
    void setReducedMotion (bool);

    /** Whether the brain may be drawn by the graphics card. */
    bool openGl() const;
    void setOpenGl (bool);

    /** Whether the hint of the first run was seen to its end. */
    bool hintSeen() const;
    void setHintSeen (bool);

    /** A word kept under a name, empty when there is none. */
    juce::String word (const juce::String& name) const;
    void setWord (const juce::String& name, const juce::String& value);

private:
    void set (const char* name, bool value);

    juce::PropertiesFile properties;
};

} // namespace galvani
