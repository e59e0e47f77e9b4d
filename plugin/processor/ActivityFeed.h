// What the brain does, brought from the audio thread to all who watch it: window, full screen, recording.
#pragma once

#include "plugin/activity/LiveActivity.h"

#include <juce_events/juce_events.h>

namespace galvani
{

class Processor;

/** On the message thread. While nobody watches it asks nothing of the audio thread. */
class ActivityFeed final : private juce::Timer
{
public:
    static constexpr int framesPerSecond = 60;

    /** One who watches. It is told of ticks and spikes as they come, and then of the frame. */
    struct Watcher
    {
        virtual ~Watcher() = default;
        virtual void ticksCame (std::span<const TickRecord>) {}
        virtual void spikesCame (std::span<const Spike>) {}
        virtual void frameCame (double seconds) = 0;
    };

    explicit ActivityFeed (Processor&);
    ~ActivityFeed() override;

    void add (Watcher&);
    void remove (Watcher&);

    const LiveActivity& activity() const noexcept { return live; }
    /** The brain that is watched. */
    const std::shared_ptr<const BrainLayout>& layout() const noexcept { return brain; }

    /** What the timer does sixty times a second. */
    void frame (double seconds);

    /** Looks at once, rather than a few times a second, which brain plays and which neurons are silenced. */
    void follow();

private:
    void timerCallback() override;

    Processor& processor;
    LiveActivity live;
    std::shared_ptr<const BrainLayout> brain;
    juce::ListenerList<Watcher> watchers;
    double lastFrame = 0.0;
    int framesUntilFollow = 0;
};

} // namespace galvani
