// What paints a look: it fills a field with light, and knows nothing of colours.
#pragma once

#include "plugin/activity/LiveActivity.h"
#include "plugin/looks/LightField.h"
#include "plugin/looks/ViewProjection.h"

#include <span>

namespace galvani
{

/** What there is to paint. */
struct LookScene
{
    const LiveActivity& activity;
    const Hemispheres& hemispheres;
    std::span<const float> flash; ///< 0..1, one a neuron: how much of its spikes may be seen; none of silenced ones
};

class LookPainter
{
public:
    virtual ~LookPainter() = default;

    /** Another brain is to be painted. */
    virtual void prepare (const LookScene&) {}

    /** Time passes; for looks that remember. */
    virtual void advance (const LookScene&, double /*seconds*/) {}

    /** Adds light to a dark field.
        @param projection  how the hemispheres fall onto the field
        @param scale  pixels of the field per unit of the window */
    virtual void paint (LightField&, const LookScene&, const ViewProjection& projection, float scale) = 0;
};

} // namespace galvani
