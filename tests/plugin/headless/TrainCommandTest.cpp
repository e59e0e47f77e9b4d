#include "neural/serialization/ModelReader.h"
#include "tests/plugin/headless/LearningDesk.h"

#include <catch2/catch_approx.hpp>

#include <cmath>

using namespace galvani;
using Catch::Approx;

namespace
{

DenseLayers<float> modelIn (const juce::File& file) { return readModel (file.loadFileAsString().toStdString()); }

/** Three classes that lie apart, 30 rows each. */
juce::String blobs()
{
    juce::String csv = "x,y,class\n";
    for (int i = 0; i < 90; ++i)
    {
        const auto angle = (i % 3) * 2.0943951 + 0.01 * i;
        csv << juce::String (std::cos (angle), 4) << "," << juce::String (std::sin (angle), 4) << "," << i % 3 << "\n";
    }
    return csv;
}

} // namespace

TEST_CASE ("train learns xor, prints one JSON line, and predict answers with it")
{
    LearningDesk desk;
    const auto summary = desk.summaryOf (desk.train ({ "--epochs", "600", "--learning-rate", "0.03" }));
    CHECK (summary.size() == 6);
    CHECK (summary["samples"] == 4);
    CHECK (summary["epochs"] == 600);
    CHECK (summary["training_loss"].get<double>() < 0.05);
    CHECK (summary["training_accuracy"] == 1.0);
    CHECK (summary["end"] == "all_epochs");
    CHECK (summary["wall_s"].get<double>() > 0.0);
    CHECK (desk.contents() == juce::StringArray { "in.csv", "model.json", "out.json", "xor.csv" });

    desk.write ("four.csv", "a,b\n0,0\n0,1\n1,0\n1,1\n");
    REQUIRE (desk.predict ("out.json", "four.csv").exitCode == 0);
    const auto rows = desk.rows ("out.csv");
    REQUIRE (rows.size() == 4);
    double loss = 0.0;
    for (size_t i = 0; i < 4; ++i)
    {
        const auto wanted = static_cast<size_t> (i == 1 || i == 2);
        CHECK (rows[i][wanted] > 0.9);
        CHECK (rows[i][0] + rows[i][1] == Approx (1.0));
        loss -= std::log (rows[i][wanted]) / 4.0;
    }
    // The loss is that of the model that was written.
    CHECK (loss == Approx (summary["training_loss"].get<double>()).epsilon (1e-4));
}

TEST_CASE ("every optimiser brings a straight line home, with targets in the last columns")
{
    LearningDesk desk;
    juce::String csv = "x,up,down\n";
    for (int i = 0; i < 40; ++i)
        csv << i / 20.0 - 1.0 << "," << 0.5 * (i / 20.0 - 1.0) + 0.25 << "," << -0.75 * (i / 20.0 - 1.0) << "\n";
    desk.write ("line.csv", csv);
    for (const auto* optimiser : { "gd", "sgd", "momentum", "adam" })
    {
        INFO (optimiser);
        const auto summary = desk.summaryOf (desk.train (
            { "--layers", "1,2", "--loss", "mse", "--optimiser", optimiser, "--epochs", "800" }, "line.csv"));
        CHECK (summary["training_loss"].get<double>() < 1e-4);
        CHECK_FALSE (summary.contains ("training_accuracy"));
        CHECK_FALSE (summary.contains ("validation_loss"));
        const auto layers = modelIn (desk.file ("out.json"));
        REQUIRE (layers.size() == 1);
        CHECK (layers[0].weights (0, 0) == Approx (0.5).margin (0.03));
        CHECK (layers[0].weights (1, 0) == Approx (-0.75).margin (0.03));
        CHECK (layers[0].biases[0] == Approx (0.25).margin (0.03));
    }
}

TEST_CASE ("a single sigmoid learns classes 0 and 1, several learn one each")
{
    LearningDesk desk;
    const auto one =
        desk.summaryOf (desk.train ({ "--layers", "2,8tanh,1sigmoid", "--epochs", "600", "--learning-rate", "0.03" }));
    CHECK (one["training_accuracy"] == 1.0);
    CHECK (modelIn (desk.file ("out.json")).back().outputs() == 1);

    desk.write ("blobs.csv", blobs());
    for (const auto* layers : { "2,10relu,3sigmoid", "2,10lif,3softmax" })
    {
        const auto three = desk.summaryOf (desk.train ({ "--layers", layers, "--learning-rate", "0.02" }, "blobs.csv"));
        CHECK (three["training_accuracy"].get<double>() > 0.97);
    }
}

TEST_CASE ("what is held out is judged beside what is learned from, and patience ends on it")
{
    LearningDesk desk;
    desk.write ("blobs.csv", blobs());
    const auto summary = desk.summaryOf (
        desk.train ({ "--layers", "2,10relu,3softmax", "--validation", "0.2", "--epochs", "60" }, "blobs.csv"));
    CHECK (summary.size() == 8);
    CHECK (summary["samples"] == 90);
    CHECK (summary["validation_loss"].get<double>() > 0.0);
    CHECK (summary["validation_accuracy"].get<double>() > 0.8);

    // Nothing is to be learned from classes that have nothing to do with the inputs.
    juce::String noise = "x,class\n";
    for (int i = 0; i < 60; ++i)
        noise << std::sin (i * i * 1.7) << "," << (i * i / 7) % 2 << "\n";
    desk.write ("noise.csv", noise);
    const auto early = desk.summaryOf (desk.train ({ "--layers", "1,30tanh,2softmax", "--validation", "0.3",
                                                     "--patience", "5", "--learning-rate", "0.05", "--epochs", "5000" },
                                                   "noise.csv"));
    CHECK (early["end"] == "no_better");
    CHECK (early["epochs"].get<int>() < 5000);
}

TEST_CASE ("training ends at the loss that was asked for")
{
    LearningDesk desk;
    const auto summary =
        desk.summaryOf (desk.train ({ "--optimiser", "gd", "--epochs", "100000", "--until-loss", "0.1" }));
    CHECK (summary["end"] == "loss_reached");
    CHECK (summary["epochs"].get<int>() < 100000);
    CHECK (summary["training_loss"].get<double>() <= 0.1);
}

TEST_CASE ("the same words give the same model, another seed another, and each word has its effect")
{
    LearningDesk desk;
    desk.write ("blobs.csv", blobs());
    const auto modelOf = [&] (const juce::StringArray& more)
    {
        auto words = more;
        words.addArray ({ "--layers", "2,5tanh,3softmax", "--epochs", "5" });
        INFO (more.joinIntoString (" "));
        const auto run = desk.train (words, "blobs.csv");
        INFO (run.text());
        REQUIRE (run.exitCode == 0);
        return desk.file ("out.json").loadFileAsString();
    };
    const auto plain = modelOf ({});
    CHECK (modelOf ({}) == plain);
    CHECK (modelOf ({ "--seed", "1", "--batch", "32", "--learning-rate", "0.003", "--initialiser", "glorot",
                      "--schedule", "constant", "--validation", "0" })
           == plain);
    const std::vector<juce::StringArray> others {
        { "--seed", "2" },
        { "--batch", "7" },
        { "--learning-rate", "0.004" },
        { "--l2", "0.1" },
        { "--clip", "0.01", "--optimiser", "sgd" },
        { "--optimiser", "sgd" },
        { "--optimiser", "momentum" },
        { "--optimiser", "gd" },
        { "--validation", "0.5" },
        { "--initialiser", "he" },
        { "--initialiser", "normal" },
        { "--initialiser", "orthogonal" },
        { "--initialiser", "critical" },
        { "--initialiser", "zero" },
        { "--schedule", "exponential" },
        { "--schedule", "exponential", "--schedule-factor", "0.5" },
        { "--schedule", "steps", "--schedule-length", "2" },
        { "--schedule", "cosine" },
    };
    juce::StringArray models { plain };
    for (const auto& other : others)
        CHECK (models.addIfNotAlreadyThere (modelOf (other)));
}

TEST_CASE ("relu layers begin with He's weights, others with Glorot's")
{
    LearningDesk desk;
    desk.write ("one.csv", "a,b,y\n0,0,0\n");
    const auto spread = [&] (const juce::String& layers)
    {
        REQUIRE (desk.train ({ "--layers", layers, "--loss", "mse", "--optimiser", "sgd", "--epochs", "1",
                               "--learning-rate", "1e-9" },
                             "one.csv")
                     .exitCode
                 == 0);
        const auto weights = modelIn (desk.file ("out.json"))[0].weights;
        return std::sqrt (weights.squaredNorm() / static_cast<float> (weights.size()));
    };
    CHECK (spread ("2,2000relu,1") == Approx (1.0).epsilon (0.05));
    CHECK (spread ("2,2000tanh,1") == Approx (std::sqrt (2.0 / 2002.0)).epsilon (0.05));
}
