// A piece of work that runs in a thread pool and leaves its result to be collected.
#pragma once

#include <juce_core/juce_core.h>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace galvani
{

/** Everything here is for one thread, but the work itself, which runs in the pool and is told when to stop. */
template <typename Result>
class Job
{
public:
    explicit Job (juce::ThreadPool& workers) : pool (workers) {}
    ~Job() { cancel(); }

    /** True once it is no longer wanted. */
    using ShouldStop = std::function<bool()>;

    /** Takes the place of what runs, whose result is forgotten. */
    void start (std::function<Result (const ShouldStop&)> work)
    {
        cancel();
        auto fresh = std::make_shared<Shared>();
        shared = fresh;
        pool.addJob (
            [fresh, work = std::move (work)]
            {
                auto result = work ([&fresh] { return fresh->cancelled.load (std::memory_order_relaxed); });
                const juce::ScopedLock held (fresh->lock);
                fresh->result = std::move (result);
            });
    }

    /** Its result is forgotten; the work itself ends as soon as it looks. */
    void cancel()
    {
        if (shared != nullptr)
            shared->cancelled = true;
        shared = nullptr;
    }

    bool isRunning() const noexcept { return shared != nullptr; }

    /** The result, once, when it is there. */
    std::optional<Result> take()
    {
        if (shared == nullptr)
            return {};
        std::optional<Result> result;
        {
            const juce::ScopedLock held (shared->lock);
            result = std::exchange (shared->result, {});
        }
        if (result)
            shared = nullptr;
        return result;
    }

private:
    struct Shared
    {
        std::atomic<bool> cancelled { false };
        juce::CriticalSection lock;
        std::optional<Result> result;
    };

    juce::ThreadPool& pool;
    std::shared_ptr<Shared> shared;
};

} // namespace galvani
