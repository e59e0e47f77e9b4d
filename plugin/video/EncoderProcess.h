// ffmpeg, running beside us and reading from a pipe; ended when this is.
#pragma once

#include "plugin/video/EncoderPipe.h"
#include "plugin/video/VideoError.h"

#include <cstddef>
#include <memory>

namespace galvani
{

class EncoderProcess
{
public:
    /** @param arguments  what follows "ffmpeg" on its command line
        @param shouldStop  asked while it is waited for; once true, ffmpeg is ended, and counts as failed
        @throws VideoError when there is no ffmpeg */
    explicit EncoderProcess (const juce::StringArray& arguments, std::function<bool()> shouldStop = {});

    /** Waits until ffmpeg has taken the bytes. @throws VideoError with ffmpeg's own last word when it has gone */
    void write (const void*, size_t numBytes);

    /** Tells it that nothing follows, and waits until it is done. @throws VideoError when it failed */
    void finish();

    /** Whether ffmpeg is where programs are looked for. */
    static bool isInstalled();

private:
    [[noreturn]] void fail();

    juce::TemporaryFile words { ".txt" }; ///< what it says
    std::unique_ptr<EncoderPipe> pipe;
};

} // namespace galvani
