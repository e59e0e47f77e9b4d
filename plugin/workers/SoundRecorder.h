// Records what leaves the instrument as a WAV file, behind the audio thread.
#pragma once

#include <juce_core/juce_core.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

namespace galvani
{

/** A thread of its own writes what the audio thread puts in a queue of some seconds; it looks there fifty times a
   second, since waking it would lock. The file is a whole WAV every other second, whatever happens later. */
class SoundRecorder final : private juce::Thread
{
public:
    /** ~/Documents/Galvani/Recordings */
    static juce::File defaultFolder();

    SoundRecorder();
    ~SoundRecorder() override;

    // ---- message thread, or whichever a host prepares from --------------------------------------------------
    /** Where the next recording goes; made when it is needed. */
    void setFolder (const juce::File&);

    /** The rate of what is added; a recording at another one ends. */
    void rateIs (double sampleRate);

    /** Begins a file named after the time and `name`; nothing changes where one is being written. What prevents it is
        said by takeNews(). */
    void start (const juce::String& name);
    /** Writes what waits and closes the file. */
    void stop();

    /** Closes a file that could not be written on. To be called now and then. */
    void attend();

    bool isRecording() const noexcept { return isOpen.load(); }
    /** Whether the last recording ended since the disk takes no more. */
    bool hasRunOut() const noexcept { return hasFailed.load(); }
    double seconds() const noexcept;
    juce::File file() const;

    /** What there is to say since the last time, in one line: where a recording was saved, or why not. */
    juce::String takeNews();

    // ---- audio thread ---------------------------------------------------------------------------------------
    void add (const float* left, const float* right, int numSamples) noexcept;

private:
    void run() override;
    bool writeWaiting();
    bool writeHead();
    void close();
    void say (const juce::String&);
    juce::String reasonNotOpened (const juce::String& name);

    juce::CriticalSection control; ///< held by whoever starts or stops
    juce::CriticalSection words;   ///< guards what is told
    juce::File folder, recorded;
    juce::String news;
    double rate = 0.0;

    std::atomic<bool> isOpen { false };   ///< the audio thread may add
    std::atomic<bool> isAdding { false }; ///< and is doing so
    std::atomic<std::int64_t> framesAdded { 0 }, framesLost { 0 };
    std::atomic<double> rateOfFile { 1.0 };

    std::vector<float> left, right; ///< the queue
    juce::AbstractFifo queue { 1 };

    // The writing thread's while it runs.
    std::unique_ptr<juce::FileOutputStream> stream;
    std::vector<unsigned char> bytes;
    std::int64_t framesWritten = 0;
    std::atomic<bool> hasFailed { false };
};

} // namespace galvani
