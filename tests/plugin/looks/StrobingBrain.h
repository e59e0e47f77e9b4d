// Brains that do their worst to the eye, painted as light, and the shortest way from there to a picture.
#pragma once

#include "plugin/activity/LiveActivity.h"
#include "plugin/looks/HotTable.h"
#include "plugin/looks/LightField.h"
#include "plugin/looks/LookColours.h"
#include "plugin/looks/NetworkPainter.h"

#include <cmath>
#include <functional>
#include <memory>
#include <random>
#include <vector>

namespace galvani::test
{

/** Spikes neurons of a brain of 1,024, whose first half is the left hemisphere. */
using Volley = std::function<void (NeuronGlow&, double seconds)>;

/** Calls it so many times a second. */
inline Volley every (double perSecond, std::function<void (NeuronGlow&, int count)> volley)
{
    return [perSecond, volley, next = 0.0, count = 0] (NeuronGlow& glow, double seconds) mutable
    {
        if (seconds + 1.0e-9 < next)
            return;
        volley (glow, count++);
        next += std::ceil ((seconds + 1.0e-9 - next) * perSecond) / perSecond;
    };
}

inline void spikes (NeuronGlow& glow, int first, int end)
{
    for (int i = first; i < end; ++i)
        glow.spike (i);
}

inline Volley allTogether (double perSecond)
{
    return every (perSecond, [] (NeuronGlow& glow, int) { spikes (glow, 0, 1024); });
}

inline Volley hemispheresInTurn (double perSecond)
{
    return every (perSecond,
                  [] (NeuronGlow& glow, int count) { spikes (glow, count % 2 * 512, count % 2 * 512 + 512); });
}

/** Neighbouring runs of 32 neurons, every other of them. */
inline Volley halfTheGroups (double perSecond)
{
    return every (perSecond,
                  [] (NeuronGlow& glow, int)
                  {
                      for (int group = 0; group < 32; group += 2)
                          spikes (glow, group * 32, group * 32 + 32);
                  });
}

inline Volley randomBursts()
{
    return [random = std::mt19937 (5), next = 0.0] (NeuronGlow& glow, double seconds) mutable
    {
        if (seconds < next)
            return;
        for (int i = 0; i < 1024; ++i)
            if (random() % 2 == 0)
                glow.spike (i);
        next = seconds + 0.03 + 0.15 * static_cast<double> (random() % 1000) / 1000.0;
    };
}

/** Volleys whose spikes come over so many seconds. */
inline Volley blurred (double perSecond, double width)
{
    return [perSecond, width, before = 0.0] (NeuronGlow& glow, double seconds) mutable
    {
        for (int i = 0; i < 1024; ++i)
        {
            const auto late = width * static_cast<double> (i * 389 % 1024) / 1024.0;
            if (std::floor ((seconds - late) * perSecond) > std::floor ((before - late) * perSecond))
                glow.spike (i);
        }
        before = seconds;
    };
}

inline Volley eachByItself (double perSecond)
{
    return [perSecond, random = std::mt19937 (9), before = 0.0] (NeuronGlow& glow, double seconds) mutable
    {
        std::uniform_real_distribution<double> uniform (0.0, 1.0);
        const auto chance = perSecond * (seconds - before);
        for (int i = 0; i < 1024; ++i)
            if (uniform (random) < chance)
                glow.spike (i);
        before = seconds;
    };
}

/** When pictures are shown. */
inline std::vector<double> regularFrames (double perSecond, double seconds)
{
    std::vector<double> times;
    for (int i = 0; i < static_cast<int> (seconds * perSecond); ++i)
        times.push_back (i / perSecond);
    return times;
}

inline std::vector<double> irregularFrames (double seconds)
{
    std::mt19937 random (11);
    std::vector<double> times { 0.0 };
    while (times.back() < seconds)
        times.push_back (times.back() + 0.004 + 0.05 * std::pow (static_cast<double> (random() % 1000) / 1000.0, 2.0));
    return times;
}

/** The whole picture as bright as the flashes are in the mean. */
inline void paintEvenly (const NeuronGlow& glow, LightField& field)
{
    double sum = 0.0;
    for (const auto flash : glow.flash())
        sum += static_cast<double> (flash);
    std::fill (field.cells.begin(), field.cells.end(), static_cast<std::uint16_t> (1000.0 * sum / glow.size()));
}

/** A silent brain, to whose neurons any flashes may be given. */
class DrawnNeurons
{
public:
    explicit DrawnNeurons (const BrainLayout& layout)
    {
        activity.setBrain (std::make_shared<const BrainLayout> (layout));
        hemispheres.prepare (layout);
    }

    /** Discs and halos. */
    void paint (const NeuronGlow& glow, LightField& field)
    {
        const ViewProjection projection (static_cast<float> (field.width), static_cast<float> (field.height), {});
        painter.paint (field, { activity, hemispheres, glow.flash() }, projection, 1.0f);
    }

private:
    LiveActivity activity;
    Hemispheres hemispheres;
    NetworkPainter painter;
};

inline void colour (const LightField& field, juce::Image& picture)
{
    juce::Image::BitmapData data (picture, juce::Image::BitmapData::writeOnly);
    const auto ground = toPixel (lookColours::ground);
    for (int y = 0; y < field.height; ++y)
    {
        auto* pixel = reinterpret_cast<std::uint32_t*> (data.getLinePointer (y));
        for (int x = 0; x < field.width; ++x)
            pixel[x] = ground + HotTable::added()[std::min<int> (field.row (y)[x], HotTable::size - 1)];
    }
}

} // namespace galvani::test
