// The notes that are held down, up to sixteen, in the order they were pressed.
#pragma once

#include <array>
#include <cstddef>

namespace galvani
{

class HeldNotes
{
public:
    static constexpr std::size_t maximumNotes = 16;

    /** Adds a note, or gives a held one a new pitch and makes it the youngest; a seventeenth takes the oldest's place.
        @param note   any number that names it until release()
        @param pitch  in the owner's unit */
    void press (int note, float pitch) noexcept
    {
        release (note);
        if (count == maximumNotes)
            release (notes.front());
        notes[count] = note;
        pitches[count++] = pitch;
    }

    /** Does nothing when the note is not held. */
    void release (int note) noexcept
    {
        const auto index = indexOf (note);
        if (index >= count)
            return;
        --count;
        for (auto i = index; i < count; ++i)
        {
            notes[i] = notes[i + 1];
            pitches[i] = pitches[i + 1];
        }
    }

    /** A held note's new pitch; its place in the order stays. */
    void bend (int note, float pitch) noexcept
    {
        if (const auto index = indexOf (note); index < count)
            pitches[index] = pitch;
    }

    void clear() noexcept { count = 0; }

    std::size_t size() const noexcept { return count; }
    float pitch (std::size_t index) const noexcept { return pitches[index]; }

private:
    std::size_t indexOf (int note) const noexcept
    {
        std::size_t index = 0;
        while (index < count && notes[index] != note)
            ++index;
        return index;
    }

    std::array<int, maximumNotes> notes {};
    std::array<float, maximumNotes> pitches {};
    std::size_t count = 0;
};

} // namespace galvani
