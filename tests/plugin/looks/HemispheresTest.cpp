#include "plugin/looks/Hemispheres.h"
#include "plugin/looks/PickNeuron.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

namespace
{

Hemispheres hemispheresOf (int neurons)
{
    Hemispheres hemispheres;
    hemispheres.prepare (layOutBrain ({ neurons, 1 }));
    return hemispheres;
}

/** A view that a hand has turned. */
Viewpoint turned (float yaw, float pitch)
{
    Viewpoint eye;
    eye.hold();
    eye.turn (yaw, pitch);
    return eye;
}

} // namespace

TEST_CASE ("the left hemisphere is at the left, high frequencies above, and stay there while the view sways")
{
    const auto hemispheres = hemispheresOf (1024);
    Viewpoint eye;
    for (int second = 0; second < 60; ++second)
    {
        const ViewProjection projection (700, 450, eye);
        float left = 0.0f, right = 0.0f;
        for (size_t n = 0; n < 512; ++n)
        {
            left += projection.toView (hemispheres.places()[n]).x / 512.0f;
            right += projection.toView (hemispheres.places()[n + 512]).x / 512.0f;
        }
        CHECK (left < 300.0f);
        CHECK (right > 400.0f);
        CHECK (projection.toView (hemispheres.places()[5]).y
               > projection.toView (hemispheres.places()[505]).y + 150.0f);
        eye.advance (1.0);
    }
}

TEST_CASE ("the whole brain lies within views of all shapes, in their middle")
{
    const auto hemispheres = hemispheresOf (4096);
    for (const auto& [width, height] :
         { std::pair (470.0f, 290.0f), std::pair (1920.0f, 1080.0f), std::pair (500.0f, 900.0f) })
        for (const auto yaw : { -0.43f, 0.0f, 0.43f })
        {
            const ViewProjection projection (width, height, turned (yaw, 0.0f));
            float left = width, right = 0.0f, top = height, bottom = 0.0f;
            for (const auto place : hemispheres.places())
            {
                const auto at = projection.toView (place);
                left = std::min (left, at.x);
                right = std::max (right, at.x);
                top = std::min (top, at.y);
                bottom = std::max (bottom, at.y);
            }
            CAPTURE (width, height, yaw);
            CHECK (left > 0.0f);
            CHECK (top > 0.0f);
            CHECK (right < width);
            CHECK (bottom < height);
            CHECK (std::abs (left + right - width) < 0.08f * width);
            CHECK (std::abs (top + bottom - height) < 0.08f * height);
            CHECK (std::max ((right - left) / width, (bottom - top) / height) > 0.7f);
        }
}

TEST_CASE ("the same brain has the same places, domed and within their reach; the hemispheres do not touch")
{
    const auto one = hemispheresOf (1024), other = hemispheresOf (1024);
    float lowest = 9.0f, highest = -9.0f;
    for (size_t n = 0; n < 1024; ++n)
    {
        const auto p = one.places()[n], q = other.places()[n];
        CHECK ((p.x == q.x && p.y == q.y && p.z == q.z));
        CHECK (std::hypot (p.x, p.y, p.z) <= Hemispheres::reach);
        CHECK ((n < 512 ? p.x < -0.03f : p.x > 0.03f));
        lowest = std::min (lowest, p.z);
        highest = std::max (highest, p.z);
    }
    CHECK (highest - lowest > 0.5f);
}

TEST_CASE ("picking finds the neuron that is drawn there, however the brain is turned")
{
    const auto hemispheres = hemispheresOf (1024);
    for (const auto yaw : { 0.0f, 0.4f, 1.9f, 3.1f, -2.2f })
        for (const auto pitch : { -0.9f, 0.0f, 0.6f })
        {
            const ViewProjection projection (813, 566, turned (yaw, pitch));
            for (int n = 0; n < 1024; n += 31)
            {
                const auto at = projection.toView (hemispheres.places()[static_cast<size_t> (n)]);
                const auto picked = pickNeuron (hemispheres.places(), projection, at.x, at.y);
                CAPTURE (yaw, pitch, n);
                CHECK (picked.neuron == n);
                CHECK (picked.distance == 0.0f);
            }
        }
    CHECK (pickNeuron ({}, ViewProjection (10, 10, Viewpoint()), 5, 5).neuron == -1);
}

TEST_CASE ("a patch's mean is that of its own neurons, and every neuron has its part in one")
{
    const auto hemispheres = hemispheresOf (1024);
    std::vector<float> means;
    hemispheres.patches().average (std::vector<float> (1024, 0.5f), means);
    REQUIRE (means.size() > 100);
    for (const auto mean : means)
        CHECK (std::abs (mean - 0.5f) < 1.0e-4f);

    std::vector<float> one (1024, 0.0f);
    one[900] = 1.0f;
    hemispheres.patches().average (one, means);
    int lit = 0;
    for (size_t p = 0; p < means.size(); ++p)
        if (means[p] > 0.0f)
        {
            ++lit;
            const auto centre = hemispheres.patches().centres()[p], place = hemispheres.places()[900];
            CHECK (std::hypot (centre.x - place.x, centre.y - place.y) < 0.5f);
        }
    CHECK (lit == 1);
}
