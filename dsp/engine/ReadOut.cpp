#include "dsp/engine/ReadOut.h"

#include "neural/brain/ReaderFit.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <utility>

namespace galvani
{

void ReadOut::check (const DenseLayers<float>& layers)
{
    if (const auto misfit = misfitAsReader (layers); ! misfit.empty())
        throw std::invalid_argument (misfit);
}

void ReadOut::prepare (const DenseLayers<float>& layers)
{
    check (layers);
    exchange.clear();
    before = nullptr;
    if (playing == nullptr || playing->network.allLayers() != layers)
    {
        const auto version = playing == nullptr ? 0 : ++numMade;
        playing = std::make_unique<Reader> (layers, version);
        versionNow.store (version, std::memory_order_relaxed);
    }
    reset();
}

void ReadOut::reset() noexcept
{
    playing->network.reset();
    fadeTick = fadeTicks;
    hasBegun = false;
}

std::uint32_t ReadOut::offer (DenseLayers<float> layers)
{
    check (layers);
    const auto version = ++numMade;
    exchange.offer (std::make_unique<Reader> (std::move (layers), version));
    return version;
}

void ReadOut::takeOffered() noexcept
{
    // The one before goes back in exchange: by now nobody hears it.
    if (isFading() || ! exchange.takeInto (before))
        return;
    std::swap (playing, before);
    if (hasBegun)
        fadeTick = 0;
    versionNow.store (playing->version, std::memory_order_relaxed);
}

const Modulators& ReadOut::read (std::span<const float, numFeatures> features) noexcept
{
    takeOffered();
    hasBegun = true;
    std::copy (features.begin(), features.end(), input.data());
    run (*playing);
    outputs = playing->outputs;
    if (! isFading() || ++fadeTick == fadeTicks)
        return outputs;
    run (*before);
    const auto share = static_cast<float> (fadeTick) / fadeTicks;
    for (size_t m = 0; m < outputs.size(); ++m)
        outputs[m] = before->outputs[m] + share * (playing->outputs[m] - before->outputs[m]);
    return outputs;
}

void ReadOut::run (Reader& reader) noexcept
{
    const auto& result = reader.network.forward (input);
    for (size_t m = 0; m < reader.outputs.size(); ++m)
    {
        const auto output = result[static_cast<Eigen::Index> (m)];
        reader.outputs[m] = std::isnan (output) ? ofNoNumber : std::clamp (output, 0.0f, 1.0f);
    }
}

} // namespace galvani
