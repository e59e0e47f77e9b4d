// Hands a large object to the audio thread without locks, and the one it replaces back to be freed.
#pragma once

#include <atomic>
#include <memory>

namespace galvani
{

/** One thread offers and collects, the audio thread takes. */
template <typename Object>
class ObjectExchange
{
public:
    ~ObjectExchange()
    {
        delete offered.load();
        delete retired.load();
    }

    /** Not the audio thread. An object offered before and not yet taken is freed. */
    void offer (std::unique_ptr<Object> object)
    {
        collect();
        delete offered.exchange (object.release(), std::memory_order_acq_rel);
    }

    /** Not the audio thread. Frees what was replaced. */
    void collect() { delete retired.exchange (nullptr, std::memory_order_acq_rel); }

    /** While no sound runs: frees what was offered, too. */
    void clear() { offer (nullptr); }

    /** Audio thread: puts what was offered in place of current. Does nothing while the last object that was replaced
        has not been collected.
        @returns true when current is another object now */
    bool takeInto (std::unique_ptr<Object>& current) noexcept
    {
        if (offered.load (std::memory_order_relaxed) == nullptr || retired.load (std::memory_order_acquire) != nullptr)
            return false;
        auto* fresh = offered.exchange (nullptr, std::memory_order_acq_rel);
        if (fresh == nullptr)
            return false;
        retired.store (current.release(), std::memory_order_release);
        current.reset (fresh);
        return true;
    }

private:
    std::atomic<Object*> offered { nullptr }, retired { nullptr };
};

} // namespace galvani
