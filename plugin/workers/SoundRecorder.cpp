#include "plugin/workers/SoundRecorder.h"

#include "plugin/files/WavBytes.h"
#include "plugin/workers/RecorderWords.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr int queueFrames = 1 << 18; ///< 5.4 s at 48 kHz
constexpr int mostAtOnce = 1 << 14;
constexpr int millisecondsBetween = 20, looksBetweenHeads = 100;

} // namespace

juce::File SoundRecorder::defaultFolder()
{
    return juce::File::getSpecialLocation (juce::File::userDocumentsDirectory)
        .getChildFile ("Galvani")
        .getChildFile ("Recordings");
}

SoundRecorder::SoundRecorder() : juce::Thread ("Galvani recorder"), folder (defaultFolder()) {}
SoundRecorder::~SoundRecorder() { stop(); }

void SoundRecorder::setFolder (const juce::File& wanted)
{
    const juce::ScopedLock held (control);
    folder = wanted;
}

void SoundRecorder::rateIs (double sampleRate)
{
    const juce::ScopedLock held (control);
    if (rate == sampleRate)
        return;
    stop();
    rate = sampleRate;
}

void SoundRecorder::start (const juce::String& name)
{
    const juce::ScopedLock held (control);
    if (isOpen.load())
        return;
    stop(); // one that ended by itself still has its thread
    if (const auto reason = reasonNotOpened (name); reason.isNotEmpty())
    {
        stream = nullptr;
        return say (recorderWords::notBegun (reason));
    }
    left.resize (queueFrames);
    right.resize (queueFrames);
    queue.setTotalSize (queueFrames);
    queue.reset();
    framesAdded = framesLost = 0;
    rateOfFile = rate;
    startThread();
    isOpen.store (true);
}

juce::String SoundRecorder::reasonNotOpened (const juce::String& name)
{
    if (rate <= 0.0)
        return recorderWords::noSound;
    if (const auto made = folder.createDirectory(); made.failed())
        return recorderWords::noFolder (folder.getFullPathName());
    const auto title = juce::File::createLegalFileName (juce::Time::getCurrentTime().formatted ("%Y-%m-%d %H-%M-%S ")
                                                        + name.substring (0, 80));
    const auto file = folder.getNonexistentChildFile (title.trim(), ".wav", false);
    stream = std::make_unique<juce::FileOutputStream> (file);
    framesWritten = 0;
    hasFailed = false;
    if (stream->failedToOpen() || ! writeHead())
        return recorderWords::notWritable (file.getFullPathName());
    const juce::ScopedLock telling (words);
    recorded = file;
    return {};
}

void SoundRecorder::stop()
{
    const juce::ScopedLock held (control);
    isOpen.store (false);
    // Whatever block is being added ends in some microseconds; the next one finds the door closed.
    while (isAdding.load())
        juce::Thread::yield();
    signalThreadShouldExit();
    notify();
    waitForThreadToExit (-1);
    close();
}

void SoundRecorder::attend()
{
    const juce::ScopedLock held (control);
    if (! isOpen.load() && ! isThreadRunning())
        close();
}

void SoundRecorder::add (const float* leftSide, const float* rightSide, int numSamples) noexcept
{
    isAdding.store (true);
    if (isOpen.load())
    {
        int taken = 0;
        queue.write (numSamples)
            .forEach (
                [&] (int place)
                {
                    left[static_cast<size_t> (place)] = leftSide[taken];
                    right[static_cast<size_t> (place)] = rightSide[taken];
                    ++taken;
                });
        framesAdded.store (framesAdded.load (std::memory_order_relaxed) + taken, std::memory_order_relaxed);
        framesLost.store (framesLost.load (std::memory_order_relaxed) + numSamples - taken, std::memory_order_relaxed);
    }
    isAdding.store (false);
}

void SoundRecorder::run()
{
    for (int looks = 1;; ++looks)
    {
        const auto isLast = threadShouldExit();
        // A disk that is full takes no more; what was written stays.
        if (! writeWaiting() || (looks % looksBetweenHeads == 0 && ! writeHead()))
        {
            hasFailed = true;
            isOpen.store (false);
            return;
        }
        if (isLast)
            return;
        wait (millisecondsBetween);
    }
}

bool SoundRecorder::writeWaiting()
{
    while (queue.getNumReady() > 0)
    {
        const auto part = queue.read (mostAtOnce);
        for (const auto& [start, size] :
             { std::pair (part.startIndex1, part.blockSize1), std::pair (part.startIndex2, part.blockSize2) })
        {
            if (size == 0)
                continue;
            const auto from = static_cast<size_t> (start), count = static_cast<size_t> (size);
            WavBytes::frames (bytes, { left.data() + from, count }, { right.data() + from, count });
            if (! stream->write (bytes.data(), bytes.size()))
                return false;
            framesWritten += size;
        }
    }
    return true;
}

/** So that the file is whole as far as it goes. */
bool SoundRecorder::writeHead()
{
    const auto end = stream->getPosition();
    WavBytes::head (bytes, juce::roundToInt (rate), framesWritten);
    const auto resumes = end > static_cast<juce::int64> (bytes.size());
    const auto isWritten = stream->setPosition (0) && stream->write (bytes.data(), bytes.size())
                           && (! resumes || stream->setPosition (end));
    stream->flush();
    return isWritten && stream->getStatus().wasOk();
}

void SoundRecorder::close()
{
    if (stream == nullptr)
        return;
    const auto isWhole = writeHead() && ! hasFailed;
    stream->setPosition (WavBytes::headBytes + framesWritten * WavBytes::bytesPerFrame);
    stream->truncate(); // what was begun when the disk was full
    stream = nullptr;
    const auto lost = static_cast<double> (framesLost.load()) / rateOfFile.load();
    const auto path = recorded.getFullPathName();
    say (! isWhole    ? recorderWords::endedEarly (path)
         : lost > 0.0 ? recorderWords::savedWithGaps (path, lost)
                      : recorderWords::saved (path));
}

double SoundRecorder::seconds() const noexcept
{
    return static_cast<double> (framesAdded.load (std::memory_order_relaxed)) / rateOfFile.load();
}

juce::File SoundRecorder::file() const
{
    const juce::ScopedLock telling (words);
    return recorded;
}

void SoundRecorder::say (const juce::String& line)
{
    const juce::ScopedLock telling (words);
    news = line;
}

juce::String SoundRecorder::takeNews()
{
    const juce::ScopedLock telling (words);
    return std::exchange (news, {});
}

} // namespace galvani
