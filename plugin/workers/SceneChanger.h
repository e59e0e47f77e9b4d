// Keeps scenes and goes to them: at once, in a time that is set, or as far as a hand pulls.
#pragma once

#include "plugin/processor/Processor.h"

#include <cstdint>

namespace galvani
{

/** On the message thread. Keeping, naming, copying and clearing are a step of undo each; going to a scene is one,
   however long it takes. A morph of its own ends where it is when somebody else morphs, loads a preset or restores a
   state. */
class SceneChanger
{
public:
    static constexpr int elsewhere = -1; ///< what played was no scene

    explicit SceneChanger (Processor& owner) : processor (owner) {}

    // Slots are counted from 0; those that there are not, and where it matters empty ones, change nothing.

    /** Keeps what plays, under its own name. */
    void store (int slot);
    void rename (int slot, const juce::String& name);
    void clear (int slot);
    /** What stands in `to` gives way. */
    void copy (int from, int to);
    void setMorphSeconds (float);

    /** @returns false where the slot is empty */
    bool goTo (int slot);

    /** The way that is gone, or was gone last. */
    struct Way
    {
        int from = elsewhere, to = elsewhere;
        float place = 0.0f;    ///< 0..1
        bool isMoving = false; ///< by itself
        bool isThere = false;  ///< a hand can pull along it
        bool operator== (const Way&) const = default;
    };
    Way way() const;

    // A hand on the way: what moved by itself stops, and the pull is one step of undo with what went before it.
    void grab();
    void pull (float place);
    void release();

    /** The slot of the scene that plays, edited or not, or `elsewhere`. */
    int playing() const;

    /** Lets time pass. Call often. */
    void advance (double seconds);

private:
    void change (const SceneSet&);
    bool ownsMorph() const;
    bool wayStands() const;
    void keepWay();

    Processor& processor;
    EditedPatch a, b;
    Way now;
    bool isHeld = false;
    std::uint32_t morph = 0;      ///< the processor's last one when the way was begun
    std::uint32_t generation = 0; ///< the processor's, likewise

    int stored = elsewhere; ///< what plays was kept there, while the next two hold
    std::shared_ptr<const Scene> storedScene;
    std::uint32_t storedMorph = 0, storedGeneration = 0;
};

} // namespace galvani
