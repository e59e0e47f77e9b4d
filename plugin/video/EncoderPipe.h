// A pipe into a program that runs beside us, as each system makes one.
#pragma once

#include <juce_core/juce_core.h>

#include <cstddef>
#include <functional>

namespace galvani
{

class EncoderPipe
{
public:
    /** Starts ffmpeg; isOpen() tells whether there is one.
        @param words  the file that takes what it says
        @param shouldStop  asked while it is waited for: once true, the program is ended; may be empty */
    EncoderPipe (const juce::StringArray& arguments, const juce::File& words, std::function<bool()> shouldStop);

    /** Ends the program, whatever it was doing. */
    ~EncoderPipe();

    EncoderPipe (const EncoderPipe&) = delete;
    EncoderPipe& operator= (const EncoderPipe&) = delete;

    bool isOpen() const noexcept { return open; }

    /** Waits until the program has taken the bytes; false when it has gone. */
    bool write (const void*, size_t numBytes);

    /** Tells it that nothing follows, and waits for its end; false when it failed. */
    bool close();

private:
    bool isUnwanted() const;

    const std::function<bool()> shouldStop;
    bool open = false;
#if JUCE_WINDOWS
    void* stream = nullptr;
#else
    int process = 0, input = -1;
#endif
};

} // namespace galvani
