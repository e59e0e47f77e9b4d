#include "neural/dense/Initialiser.h"
#include "neural/training/Backpropagation.h"
#include "neural/training/Trainer.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

using namespace galvani;

namespace
{

const std::string folder = GALVANI_REFERENCE_DATA;

/** Rows of numbers below a header. */
std::vector<std::vector<float>> rowsOf (const std::string& name)
{
    std::ifstream file (folder + "/" + name);
    std::vector<std::vector<float>> rows;
    std::string line, cell;
    std::getline (file, line);
    while (std::getline (file, line))
    {
        std::stringstream cells (line);
        rows.emplace_back();
        while (std::getline (cells, cell, ','))
            rows.back().push_back (std::stof (cell));
    }
    return rows;
}

TrainingData<float> samplesOf (const std::vector<std::vector<float>>& rows, size_t first, size_t end)
{
    TrainingData<float> data;
    data.inputs.resize (64, static_cast<Eigen::Index> (end - first));
    for (size_t r = first; r < end; ++r)
    {
        for (size_t i = 0; i < 64; ++i)
            data.inputs (static_cast<Eigen::Index> (i), static_cast<Eigen::Index> (r - first)) = rows[r][i] / 16.0f;
        data.classes.push_back (static_cast<int> (rows[r][64]));
    }
    return data;
}

double accuracyOf (const DenseLayers<float>& layers, const TrainingData<float>& data)
{
    Backpropagation<float> passes;
    const auto& outputs = passes.forward (layers, data.inputs);
    int right = 0;
    for (Eigen::Index s = 0; s < data.size(); ++s)
    {
        Eigen::Index chosen = 0;
        outputs.col (s).maxCoeff (&chosen);
        right += chosen == data.classes[static_cast<size_t> (s)] ? 1 : 0;
    }
    return right / static_cast<double> (data.size());
}

} // namespace

TEST_CASE ("handwritten digits are told apart as well as scikit-learn's network does")
{
    const auto rows = rowsOf ("digits.csv");
    REQUIRE (rows.size() == 1797);
    const auto heldOut = rows.size() / 5;
    const auto learned = samplesOf (rows, 0, rows.size() - heldOut),
               unseen = samplesOf (rows, rows.size() - heldOut, rows.size());

    double theirs = 0.0;
    const auto reference = rowsOf ("digits_sklearn.csv");
    REQUIRE (reference.size() == 10);
    for (const auto& row : reference)
        theirs += static_cast<double> (row[1]) / static_cast<double> (reference.size());

    TrainingSettings settings;
    settings.loss = Loss::sparseCategoricalCrossEntropy;
    settings.epochs = 200;
    settings.learningRate = 0.002;
    double ours = 0.0;
    constexpr int seeds = 10;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed)
    {
        RandomStream random (seed);
        settings.seed = seed;
        const auto result =
            train<float> ({ initialisedLayer<float> (Initialiser::he, 64, 10, Activation::relu, 1.0, random),
                            initialisedLayer<float> (Initialiser::he, 10, 10, Activation::relu, 1.0, random),
                            initialisedLayer<float> (Initialiser::glorot, 10, 10, Activation::softmax, 1.0, random) },
                          learned, settings);
        const auto accuracy = accuracyOf (result.layers, unseen);
        CHECK (accuracy >= 0.90);
        ours += accuracy / seeds;
    }
    INFO ("ours " << ours << ", scikit-learn's " << theirs);
    CHECK (ours >= theirs - 0.01);
}
