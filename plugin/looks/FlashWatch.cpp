#include "plugin/looks/FlashWatch.h"

#include <algorithm>

namespace galvani
{

namespace
{

/** Parts of the threshold: a tenth of luminance, and 20 of 320 of redness. */
constexpr std::array<float, 2> thresholds { 0.8f * 0.1f, 0.8f * 20.0f / 320.0f };

} // namespace

FlashWatch::FlashWatch()
{
    for (auto& list : extreme)
        list.resize (BlockSampler::numBlocks);
    for (auto& list : isUp)
        list.resize (BlockSampler::numBlocks);
}

void FlashWatch::reset() noexcept
{
    for (auto& list : extreme)
        std::fill (list.begin(), list.end(), 0.0f);
    for (auto& list : isUp)
        std::fill (list.begin(), list.end(), 0);
    frames.fill ({});
    newest = spellNow = 0;
    spellBegan = 0.0;
    up = {};
    least = {};
}

FlashWatch::Verdict FlashWatch::judge (const BlockLight& blocks, double seconds) noexcept
{
    now.seconds = seconds;
    std::array<std::array<std::int32_t, numTiles>, numKinds> tileUp {};
    for (size_t kind = 0; kind < numKinds; ++kind)
    {
        const auto* value = (kind == 0 ? blocks.luminance : blocks.redness).data();
        const auto* last = extreme[kind].data();
        const auto* up01 = isUp[kind].data();
        const auto threshold = thresholds[kind];
        for (size_t tile = 0; tile < numTiles; ++tile)
        {
            std::int32_t rises = 0, falls = 0, ups = 0;
            for (size_t i = tile * BlockSampler::perTileAll; i < (tile + 1) * BlockSampler::perTileAll; ++i)
            {
                const auto change = value[i] - last[i];
                const std::int32_t risen = change >= threshold ? 1 - up01[i] : 0;
                const std::int32_t fallen = change <= -threshold ? up01[i] : 0;
                rises += risen;
                falls += fallen;
                ups += up01[i] + risen - fallen;
            }
            now.rises[kind][tile] = rises;
            now.falls[kind][tile] = falls;
            tileUp[kind][tile] = ups;
        }
    }

    Verdict verdict {};
    worstFall = 0.0f;
    constexpr auto share = 1.0f / (limit * tilesAcross * tilesDown * BlockSampler::perTile * BlockSampler::perTile);
    for (size_t kind = 0; kind < numKinds; ++kind)
    {
        std::array<int, numTiles> excess {};
        for (size_t tile = 0; tile < numTiles; ++tile)
        {
            excess[tile] = now.rises[kind][tile] - now.falls[kind][tile];
            for (const auto& frame : frames)
                if (seconds - frame.seconds < 0.0501)
                    excess[tile] += frame.rises[kind][tile] - frame.falls[kind][tile];
        }
        for (size_t window = 0; window < numWindows; ++window)
        {
            int together = 0, unbalanced = 0, standing = 0, falling = 0, unbalancedFalling = 0;
            for (int y = 0; y < tilesDown; ++y)
                for (int x = 0; x < tilesAcross; ++x)
                {
                    const auto tile = (window / windowsAcross + static_cast<size_t> (y)) * GainNodes::tilesAcross
                                      + window % windowsAcross + static_cast<size_t> (x);
                    together += now.rises[kind][tile];
                    unbalanced += std::max (0, excess[tile]);
                    falling += now.falls[kind][tile];
                    unbalancedFalling += std::max (0, -excess[tile]);
                    standing += tileUp[kind][tile];
                }
            up[kind][window] = share * static_cast<float> (standing);
            auto lowest = up[kind][window];
            for (const auto& shares : least)
                lowest = std::min (lowest, shares[kind][window]);
            worstFall = std::max (worstFall, share * static_cast<float> (std::max (falling, unbalancedFalling)));
            // Where nothing rises nothing is to blame.
            if (together > 0)
                verdict[window] = std::max ({ verdict[window], share * static_cast<float> (together),
                                              share * static_cast<float> (unbalanced), up[kind][window] - lowest });
        }
    }
    return verdict;
}

void FlashWatch::keep (const BlockLight& blocks, double seconds, bool isAccepted) noexcept
{
    for (size_t kind = 0; kind < numKinds; ++kind)
    {
        const auto* value = (kind == 0 ? blocks.luminance : blocks.redness).data();
        auto* last = extreme[kind].data();
        auto* up01 = isUp[kind].data();
        const auto threshold = thresholds[kind];
        for (size_t i = 0; i < BlockSampler::numBlocks; ++i)
        {
            const auto change = value[i] - last[i];
            const std::int32_t wasUp = up01[i];
            const std::int32_t turns = (change >= threshold ? 1 - wasUp : 0) + (change <= -threshold ? wasUp : 0);
            const auto further = wasUp != 0 ? std::max (last[i], value[i]) : std::min (last[i], value[i]);
            last[i] = turns != 0 ? value[i] : further;
            up01[i] = wasUp ^ turns;
        }
    }

    newest = (newest + 1) % numFrames;
    frames[newest] = now;

    if (isAccepted)
        least.fill (up);
    else if (seconds - spellBegan >= spell)
    {
        spellNow = (spellNow + 1) % numSpells;
        spellBegan = seconds;
        least[spellNow] = up;
    }
    for (size_t kind = 0; kind < numKinds; ++kind)
        for (size_t window = 0; window < numWindows; ++window)
            least[spellNow][kind][window] = std::min (least[spellNow][kind][window], up[kind][window]);
}

} // namespace galvani
