// Films the picture with the sound: what the brain does is kept while it plays, and made into a video afterwards.
#pragma once

#include "plugin/processor/ActivityFeed.h"
#include "plugin/video/VideoMaking.h"

#include <memory>
#include <optional>
#include <vector>

namespace galvani
{

/** On the message thread. Filming costs little while it lasts, and a video has every frame at its moment, however busy
    the machine was. */
class Filmer final : private ActivityFeed::Watcher
{
public:
    explicit Filmer (Processor&);
    ~Filmer() override;

    /** ~/Documents/Galvani/Films */
    static juce::File defaultFolder();
    /** Where films go; made when it is needed. */
    void setFolder (const juce::File& wanted) { folder = wanted; }

    /** Begins; the film is named after the time and `name`. What prevents it is told by takeNews(). */
    void start (const VideoSpec&, const juce::String& name);
    /** Ends it, and begins to make the video. */
    void stop();
    /** Throws away what was filmed, or what is being made. */
    void giveUp();

    bool isFilming() const noexcept { return spool != nullptr; }
    bool isMaking() const noexcept { return making != nullptr; }
    double seconds() const noexcept; ///< that were filmed
    float progress() const noexcept { return making != nullptr ? making->progress() : 0.0f; }

    /** Looks what has become of it; to be called now and then. */
    void attend();

    /** What there is to say since the last time, in one line. */
    juce::String takeNews() { return std::exchange (news, {}); }

private:
    void ticksCame (std::span<const TickRecord> list) override { ticks.insert (ticks.end(), list.begin(), list.end()); }
    void spikesCame (std::span<const Spike> list) override { spikes.insert (spikes.end(), list.begin(), list.end()); }
    void frameCame (double seconds) override;
    void forget();

    Processor& processor;
    juce::File folder = defaultFolder();
    std::unique_ptr<ActivitySpool> spool;
    std::optional<juce::TemporaryFile> soundPlace; ///< a folder, for the sound
    std::unique_ptr<VideoMaking> making;
    VideoSpec spec;
    juce::String title, news;
    std::vector<TickRecord> ticks;
    std::vector<Spike> spikes;
};

} // namespace galvani
