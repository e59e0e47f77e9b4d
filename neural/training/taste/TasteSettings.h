// How a taste is to be learned.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace galvani
{

/** The defaults were found with 30 examples of hidden preferences, the same for straight, ring-shaped and saddle-shaped
    ones in 2 to 10 features. */
struct TasteSettings
{
    int features = 10; ///< numbers in an example
    int members = 10;  ///< networks to each prior; even, since they come in pairs of opposite opinion
    int hidden = 16;   ///< units of a network
    int epochs = 100;
    double learningRate = 0.15; ///< Adam's at the start; it falls to a fiftieth along half a cosine
    std::uint64_t seed = 1;     ///< of the starting points, and of which example is held out from which network
    bool operator== (const TasteSettings&) const = default;
};

/** One line on what is wrong with the settings; empty when nothing is. */
std::string problemWith (const TasteSettings&);

/** Called now and then with the share that is done, 0..1; false cancels. */
using TasteProgress = std::function<bool (double share)>;

} // namespace galvani
