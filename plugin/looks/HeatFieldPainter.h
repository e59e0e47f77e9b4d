// The look "heat field": activity as warmth that spreads over both hemispheres, as a thermal camera would see it.
#pragma once

#include "plugin/looks/LookPainter.h"

#include <vector>

namespace galvani
{

/** Each neuron is warmed by its spikes and cools with a time constant. What is seen at a place is the mean warmth of
    the neurons around it, weighted by nearness: a quotient of two blurred fields, so that crowded places are no warmer
    than others. As in a thermal camera the warmest place of the last seconds is white, unless all are nearly cold. */
class HeatFieldPainter final : public LookPainter
{
public:
    static constexpr float leastExposure = 0.3f; ///< the warmth that is white when none has been warmer
    static constexpr float warmSeconds = 0.05f, coolSeconds = 0.5f;

    void prepare (const LookScene&) override;
    void advance (const LookScene&, double seconds) override;
    void paint (LightField&, const LookScene&, const ViewProjection&, float scale) override;

private:
    void scatter (const LookScene&, const ViewProjection&);
    void blur (std::vector<float>& cells, int reach);
    void spread (LightField&);

    std::vector<float> warmth; ///< 0..1, one a neuron
    std::vector<float> patchWarmth;
    float exposure = leastExposure;                 ///< the warmth that is white
    int width = 0, height = 0;                      ///< of the coarse field
    float pixels = 1.0f;                            ///< of the picture to one of its cells
    std::vector<float> heat, weight, passed, level; ///< height x width
    std::vector<float> rowLevel, rowSlope;          ///< of a row of it
    std::vector<float> warm, slope;                 ///< of a row of pixels
};

} // namespace galvani
