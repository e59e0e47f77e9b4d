#include "plugin/workers/Filmer.h"

#include "plugin/processor/Processor.h"
#include "plugin/video/EncoderProcess.h"
#include "plugin/workers/FilmWords.h"

namespace galvani
{

juce::File Filmer::defaultFolder()
{
    return juce::File::getSpecialLocation (juce::File::userDocumentsDirectory)
        .getChildFile ("Galvani")
        .getChildFile ("Films");
}

Filmer::Filmer (Processor& owner) : processor (owner) {}

Filmer::~Filmer()
{
    if (isFilming())
        forget();
}

void Filmer::start (const VideoSpec& wanted, const juce::String& name)
{
    if (isFilming() || isMaking())
        return;
    if (! EncoderProcess::isInstalled())
    {
        news = filmWords::noEncoder;
        return;
    }
    if (folder.createDirectory().failed() || ! folder.hasWriteAccess())
    {
        news = filmWords::noFolder (folder.getFullPathName());
        return;
    }
    auto& sound = processor.filmSound();
    soundPlace.emplace (folder.getChildFile ("film"), juce::TemporaryFile::useHiddenFile);
    sound.recorder.setFolder (soundPlace->getFile());
    sound.begin();
    sound.recorder.start ("film");
    if (! sound.recorder.isRecording())
    {
        news = sound.recorder.takeNews();
        soundPlace.reset();
        return;
    }
    spec = wanted;
    title = juce::File::createLegalFileName (juce::Time::getCurrentTime().formatted ("%Y-%m-%d %H-%M-%S ")
                                             + name.substring (0, 80))
                .trim();
    spool = std::make_unique<ActivitySpool> (folder);
    ticks.clear();
    spikes.clear();
    processor.feed().frame (0.0); // what waits there happened before
    processor.feed().add (*this);
}

double Filmer::seconds() const noexcept { return isFilming() ? processor.filmSound().recorder.seconds() : 0.0; }

void Filmer::frameCame (double)
{
    const auto hadRoom = spool->add (ticks, spikes, processor.feed().activity(), processor.feed().layout());
    ticks.clear();
    spikes.clear();
    if (hadRoom && processor.filmSound().recorder.isRecording())
        return;
    const auto isFull = ! hadRoom || processor.filmSound().recorder.hasRunOut();
    stop(); // what there is so far is worth keeping
    news = isFull ? filmWords::noRoom : filmWords::otherRate;
}

void Filmer::stop()
{
    if (! isFilming())
        return;
    processor.feed().remove (*this);
    auto& sound = processor.filmSound();
    const auto lasted = sound.recorder.seconds();
    sound.recorder.stop();
    sound.recorder.takeNews(); // of a file that nobody asked for
    if (sound.firstStep() < 0 || lasted <= 0.0)
    {
        forget();
        news = filmWords::noSound;
        return;
    }
    making = std::make_unique<VideoMaking> (
        VideoMaking::Task { std::move (spool), spec, sound.recorder.file(), lasted, sound.firstStep(),
                            folder.getNonexistentChildFile (title, ".mp4", false) });
}

void Filmer::giveUp()
{
    if (! isFilming() && ! isMaking())
        return;
    if (isFilming())
        forget();
    making = nullptr;
    soundPlace.reset();
    news = filmWords::thrownAway;
}

void Filmer::forget()
{
    processor.feed().remove (*this);
    auto& recorder = processor.filmSound().recorder;
    recorder.stop();
    recorder.takeNews();
    recorder.file().deleteFile();
    spool = nullptr;
}

void Filmer::attend()
{
    if (making == nullptr || ! making->isFinished())
        return;
    news = making->problem().isEmpty() ? filmWords::saved (making->target().getFileName())
                                       : filmWords::failed (making->problem());
    making = nullptr;
    if (soundPlace)
        soundPlace->getFile().deleteRecursively();
    soundPlace.reset();
}

} // namespace galvani
