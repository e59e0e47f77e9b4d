// The dense network that reads the brain's features into modulators A to H, and the fade from one such network to the
// next.
#pragma once

#include "dsp/engine/ObjectExchange.h"
#include "neural/brain/BrainFeatures.h"
#include "neural/dense/DenseNetwork.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>

namespace galvani
{

using Modulators = std::array<float, numModulators>; ///< A to H, 0..1

/** Threads: prepare() and reset() while no sound runs; offer() and collectGarbage() from one other thread; version()
    from any; the rest from the audio thread. */
class ReadOut
{
public:
    static constexpr int fadeTicks = 400;

    /** What an output counts as that is not a number; others are held within 0..1. */
    static constexpr float ofNoNumber = 0.5f;

    /** @throws std::invalid_argument  with what misfitAsReader() says of the layers */
    static void check (const DenseLayers<float>&);

    /** Plays this network without a fade; one that plays already is kept. What was offered is forgotten.
        @throws std::invalid_argument  as check(); then nothing has changed */
    void prepare (const DenseLayers<float>&);

    /** Recurrent layers forget, a fade is over, and what is offered before the next tick plays without one. */
    void reset() noexcept;

    /** A network that is to fade in over fadeTicks. One offered before and not yet taken is forgotten: the newest wins.
        @returns its version  @throws std::invalid_argument  as check() */
    std::uint32_t offer (DenseLayers<float>);

    /** Frees what the audio thread has let go. */
    void collectGarbage() { exchange.collect(); }

    /** Once a control tick. Begins a fade to what was offered, if there is something and no fade is going on; in its
        k-th tick, modulator = old + k / fadeTicks (new - old). */
    const Modulators& read (std::span<const float, numFeatures>) noexcept;

    bool isFading() const noexcept { return fadeTick < fadeTicks; }

    /** Of the network that plays or fades in: 0 for the first that was prepared. */
    std::uint32_t version() const noexcept { return versionNow.load (std::memory_order_relaxed); }

private:
    struct Reader
    {
        Reader (DenseLayers<float> layers, std::uint32_t itsVersion) : version (itsVersion)
        {
            network.prepare (std::move (layers));
        }

        DenseNetwork<float> network;
        Modulators outputs {};
        std::uint32_t version;
    };

    void takeOffered() noexcept;
    void run (Reader&) noexcept;

    std::unique_ptr<Reader> playing;
    std::unique_ptr<Reader> before; ///< heard while fading; then kept until the next is taken
    ObjectExchange<Reader> exchange;
    Eigen::VectorXf input = Eigen::VectorXf::Zero (numFeatures);
    Modulators outputs {};
    int fadeTick = fadeTicks;
    bool hasBegun = false; ///< a tick was read since the reset
    std::atomic<std::uint32_t> versionNow { 0 };
    std::uint32_t numMade = 0;
};

} // namespace galvani
