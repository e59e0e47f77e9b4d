// What was asked of `galvani train`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace galvani
{

struct TrainOptions
{
    std::string data, model;
    std::string layers;         ///< as "64,10relu,10softmax"
    std::string loss;           ///< "mse" or "cross-entropy"
    std::string optimiser;      ///< "gd", "sgd", "momentum" or "adam"
    std::optional<double> rate; ///< nothing: the optimiser's usual one
    int epochs = 200, batch = 32;
    std::uint64_t seed = 1;
    double validation = 0.0; ///< share of the rows
    double untilLoss = 0.0;  ///< 0: all epochs
    int patience = 0;        ///< epochs; 0: endless
    double weightDecay = 0.0, longestGradient = 0.0;
    std::string initialiser; ///< empty: he before relu, otherwise glorot
    std::string schedule = "constant";
    std::optional<double> factor; ///< of the schedule; nothing: its usual one
    int stepLength = 100;         ///< epochs, of the schedule "steps"
};

} // namespace galvani
