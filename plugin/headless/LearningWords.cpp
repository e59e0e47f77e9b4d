#include "plugin/headless/LearningWords.h"

#include "plugin/headless/OptionChecks.h"
#include "plugin/headless/TrainPlan.h"

#include <limits>

namespace galvani
{

namespace
{

constexpr auto endless = std::numeric_limits<double>::max();
constexpr std::uint64_t most = 1'000'000'000;

const CLI::Validator layerWords (
    [] (std::string& text)
    {
        try
        {
            readLayerWords (text);
            return std::string();
        }
        catch (const std::invalid_argument& problem)
        {
            return std::string (problem.what());
        }
    },
    "");

void addLayers (CLI::App& command, TrainOptions& options)
{
    command
        .add_option ("--layers", options.layers,
                     "The number of inputs, then each layer's units and activation, as 64,10relu,10softmax; there is "
                     "sigmoid, tanh, relu, leaky_relu, softplus, softmax, lif (a spiking neuron's rate), or none "
                     "(linear)")
        ->required()
        ->type_name ("LAYERS")
        ->check (layerWords);
    command
        .add_option ("--loss", options.loss,
                     "mse: the last columns are what the outputs are to be; cross-entropy: the last column is the "
                     "class, counted from 0, after softmax or after sigmoid (one unit: 0 or 1; several: each for a "
                     "class of its own)")
        ->required()
        ->check (CLI::IsMember ({ "mse", "cross-entropy" }));
    command
        .add_option ("--initialiser", options.initialiser,
                     "Weights to begin with (default glorot; he before relu and leaky_relu)")
        ->check (CLI::IsMember ({ "zero", "normal", "glorot", "he", "orthogonal", "critical" }));
}

void addOptimiser (CLI::App& command, TrainOptions& options)
{
    command
        .add_option ("--optimiser", options.optimiser,
                     "gd: gradient descent with all rows at once; sgd, momentum and adam: with a batch at a time")
        ->required()
        ->check (CLI::IsMember ({ "gd", "sgd", "momentum", "adam" }));
    command
        .add_option ("--learning-rate", options.rate,
                     "Above 0 (default 0.5 for gd, 0.1 for sgd, 0.02 for momentum, 0.003 for adam)")
        ->check (numberWithin (0.0, endless, Bounds::openBelow));
    command.add_option ("--batch", options.batch, "Rows a step; gd takes all (default 32)")
        ->check (wholeNumber (1, most));
    command.add_option ("--l2", options.weightDecay, "Adds X / 2 times the sum of all squared weights to the loss")
        ->check (numberWithin (0.0, endless, Bounds::closed));
    command.add_option ("--clip", options.longestGradient, "Shortens a longer gradient to this length; 0: none")
        ->check (numberWithin (0.0, endless, Bounds::closed));
    command
        .add_option ("--schedule", options.schedule,
                     "The learning rate over the epochs: constant (default), exponential (times the factor each "
                     "epoch), steps (times the factor every --schedule-length), cosine (down to factor times itself)")
        ->check (CLI::IsMember ({ "constant", "exponential", "steps", "cosine" }));
    command.add_option ("--schedule-factor", options.factor, "0 to 1 (default exponential 0.99, steps 0.5, cosine 0)")
        ->check (numberWithin (0.0, 1.0, Bounds::closed));
    command.add_option ("--schedule-length", options.stepLength, "Epochs of a step (default 100)")
        ->check (wholeNumber (1, most));
}

void addEnd (CLI::App& command, TrainOptions& options)
{
    command.add_option ("--epochs", options.epochs, "Times that all rows are learned from (default 200)")
        ->check (wholeNumber (1, most));
    command
        .add_option ("--until-loss", options.untilLoss, "End when the training loss of an epoch is at or below this")
        ->check (numberWithin (0.0, endless, Bounds::closed));
    command
        .add_option ("--validation", options.validation,
                     "Share of the rows, drawn by the seed, that are not learned from (default 0)")
        ->check (numberWithin (0.0, 1.0, Bounds::openAbove));
    command
        .add_option ("--patience", options.patience,
                     "End after so many epochs without a better validation loss, and keep the best; 0: never")
        ->check (wholeNumber (0, most));
    command.add_option ("--seed", options.seed, "Of the first weights and the order of rows (default 1)")
        ->check (wholeNumber());
}

} // namespace

void addTrain (CLI::App& app, TrainOptions& options)
{
    auto& command =
        *app.add_subcommand ("train", "Train a dense network on a CSV file, print a JSON line about it, and "
                                      "write it as RTNeural's JSON");
    command
        .add_option ("data", options.data,
                     "A header, then a row a sample: inputs first, as they are; nothing is rescaled")
        ->required()
        ->type_name ("DATA.csv");
    addLayers (command, options);
    addOptimiser (command, options);
    addEnd (command, options);
    command.add_option ("--model", options.model, "File to write")->required()->type_name ("OUT.json");
    command.callback (
        [&options]
        {
            try
            {
                planTraining (options);
            }
            catch (const std::invalid_argument& problem)
            {
                throw CLI::ValidationError ("train", problem.what());
            }
        });
}

void addPredict (CLI::App& app, PredictOptions& options)
{
    auto& command = *app.add_subcommand ("predict", "Run a model on the rows of a CSV file");
    command
        .add_option ("model", options.model,
                     "RTNeural's JSON: dense, time-distributed-dense, simple_rnn and activation layers")
        ->required()
        ->type_name ("MODEL.json");
    command.add_option ("in", options.input, "A header, then a row of inputs a sample, without targets")
        ->required()
        ->type_name ("IN.csv");
    command.add_option ("out", options.output, "CSV file to write: output_0,output_1...")
        ->required()
        ->type_name ("OUT.csv");
    command
        .add_option ("--picture", options.picture,
                     "Draw the outputs as a heat map, large enough to print: samples along, outputs up")
        ->type_name ("OUT.png");
}

} // namespace galvani
