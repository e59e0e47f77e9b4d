// A person whose taste is known, for tests: hidden from what learns it.
#pragma once

#include "neural/random/RandomStream.h"
#include "neural/training/taste/TasteExamples.h"

#include <cmath>
#include <cstdint>

namespace galvani
{

/** Hears moments uniform in [-1, 1]^features and never errs. */
class HiddenTaste
{
public:
    enum class Shape
    {
        straight, ///< likes what lies on one side of a plane through the middle, in a random direction of all features
        ring      ///< likes what lies near a circle in the first two features; half of all there is
    };

    static constexpr float radius = 0.7f, halfWidth = 0.2274f;

    HiddenTaste (Shape which, int numFeatures, std::uint64_t seed)
        : random (seed * 0x9e3779b9u + 17u), shape (which), direction (numFeatures)
    {
        for (auto& entry : direction)
            entry = static_cast<float> (random.normal());
        direction.normalize();
    }

    /** The greater, the better. */
    float pleasure (const Eigen::VectorXf& x) const
    {
        return shape == Shape::straight ? direction.dot (x) : -std::abs (std::hypot (x[0], x[1]) - radius);
    }

    bool likes (const Eigen::VectorXf& x) const
    {
        return pleasure (x) > (shape == Shape::straight ? 0.0f : -halfWidth);
    }

    Eigen::VectorXf moment()
    {
        Eigen::VectorXf x (direction.size());
        for (auto& entry : x)
            entry = static_cast<float> (random.uniform (-1.0, 1.0));
        return x;
    }

    TasteExamples rated (int count)
    {
        TasteExamples examples;
        for (int i = 0; i < count; ++i)
        {
            const auto x = moment();
            examples.ratings.push_back ({ x, likes (x) });
        }
        return examples;
    }

    TasteExamples compared (int count)
    {
        TasteExamples examples;
        for (int i = 0; i < count; ++i)
        {
            const auto a = moment(), b = moment();
            const auto isFirst = pleasure (a) > pleasure (b);
            examples.comparisons.push_back ({ isFirst ? a : b, isFirst ? b : a });
        }
        return examples;
    }

    RandomStream random;

private:
    Shape shape;
    Eigen::VectorXf direction;
};

} // namespace galvani
