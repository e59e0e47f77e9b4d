#include "plugin/headless/CommandLine.h"
#include "plugin/video/VideoSpec.h"

#include "plugin/headless/BenchCommand.h"
#include "plugin/headless/CommandError.h"
#include "plugin/headless/LearningWords.h"
#include "plugin/headless/ListCommand.h"
#include "plugin/headless/Notes.h"
#include "plugin/headless/OptionChecks.h"
#include "plugin/headless/PredictCommand.h"
#include "plugin/headless/RenderCommand.h"
#include "plugin/headless/SimulateCommand.h"
#include "plugin/headless/TrainCommand.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <iostream>
#include <new>

namespace galvani
{

namespace
{

const CLI::Validator blockSize (
    [] (std::string& text)
    {
        const auto digits = ! text.empty() && text.find_first_not_of ("0123456789") == std::string::npos;
        return digits || text == "random" ? std::string() : text + " is neither a whole number nor `random`";
    },
    "N|random");

const CLI::Validator setting (
    [] (std::string& text)
    { return text.find ('=') != std::string::npos && text[0] != '=' ? std::string() : text + " is not ID=VALUE"; },
    "ID=VALUE");

void addRender (CLI::App& app, RenderOptions& options)
{
    auto& command = *app.add_subcommand ("render", "Play a sound file through the brain into a 24-bit stereo WAV file");
    command.add_option ("in", options.input, "WAV or AIFF file; of more than two channels the first two are heard")
        ->required()
        ->type_name ("IN.wav");
    command.add_option ("out", options.output, "WAV file to write; may be the input")
        ->required()
        ->type_name ("OUT.wav");
    command.add_option ("--preset", options.preset, "A factory preset's name, or a preset file")
        ->type_name ("NAME|FILE");
    command
        .add_option ("--set", options.settings,
                     "Set a parameter, in its own unit (`galvani list parameters`); may be given again")
        ->type_size (1)
        ->allow_extra_args (false)
        ->check (setting);
    command.add_option ("--midi", options.midi, "MIDI file whose notes fire the electrode")->type_name ("FILE.mid");
    command.add_option ("--seed", options.seed, "Build the brain from this seed instead of the preset's")
        ->check (wholeNumber());
    command.add_option ("--block", options.block, "Samples a block, 1 to 8192; never changes the result (default 512)")
        ->check (blockSize);
    command.add_option ("--rate", options.rate, "Sample rate to render at, 8000 to 192000 (default: the file's)")
        ->type_name ("HZ");
    command
        .add_option ("--tail", options.tail,
                     "Seconds to play on after the sound, 0 to 600 (default: until the brain's sound has died away, "
                     "at most 30)")
        ->type_name ("SECONDS");
    command.add_option ("--picture", options.picture, "Draw the whole render, 1600 x 1000")->type_name ("OUT.png");
    command.add_option ("--spikes", options.spikes, "Write every spike: time_ms,neuron")->type_name ("OUT.csv");
    command.add_option ("--activity", options.activity, "Write rate, synchrony and modulators each millisecond")
        ->type_name ("OUT.csv");
    auto* video = command
                      .add_option ("--video", options.video,
                                   "Film the brain while it plays, with the sound (H.264; needs ffmpeg)")
                      ->type_name ("OUT.mp4");
    command.add_option ("--look", options.look, "What the video shows (default network)")
        ->needs (video)
        ->check (CLI::IsMember (std::vector<std::string> (lookNames.begin(), lookNames.end())));
    command.add_option ("--size", options.size, "Its size, up to 7680x4320 (default 1920x1080)")
        ->needs (video)
        ->type_name ("WxH");
    command.add_option ("--fps", options.framesPerSecond, "Its frames a second, 1 to 120 (default 60)")
        ->needs (video)
        ->check (wholeNumber (VideoSpec::leastRate, VideoSpec::greatestRate));
}

void addSimulate (CLI::App& app, SimulateOptions& options)
{
    auto& command =
        *app.add_subcommand ("simulate", "Run an experiment file and print a JSON line about it (assets/experiments)");
    command.add_option ("experiment", options.experiment, "JSON file: populations, connections, stimuli")
        ->required()
        ->type_name ("EXPERIMENT.json");
    command.add_option ("--spikes", options.spikes, "Write every spike: time_ms,neuron")->type_name ("OUT.csv");
    command
        .add_option ("--voltages", options.voltages,
                     "Write the recorded neurons' potentials after each step: time_ms,v_NEURON...")
        ->type_name ("OUT.csv");
    command.add_option ("--weights", options.weights, "Write the weights as the run left them: pre,post,weight_pA")
        ->type_name ("OUT.csv");
    command
        .add_option ("--precision", options.precision,
                     "float: as fast as the instrument; double: spike for spike as other simulators (default double)")
        ->check (CLI::IsMember ({ "float", "double" }));
    command.add_option ("--picture", options.picture, "Draw the whole run, 1600 x 1000")->type_name ("OUT.png");
}

void addList (CLI::App& app, std::string& what)
{
    auto& command = *app.add_subcommand ("list", "Print the presets or the parameters, a line each, tab-separated");
    command
        .add_option ("what", what,
                     "presets: name, category, description; "
                     "parameters: id, name, unit, least, greatest, default")
        ->required()
        ->check (CLI::IsMember ({ "presets", "parameters" }));
}

void addBench (CLI::App& app, BenchOptions& options)
{
    auto& command =
        *app.add_subcommand ("bench", "Measure what share of one core the engine takes, a JSON line a stage");
    command.add_option ("--neurons", options.neurons, "Neurons of the brain (default 1024)")->check (wholeNumber());
    command.add_option ("--seconds", options.seconds, "Seconds of sound, after one second to warm up (default 10)")
        ->type_name ("S");
    command.add_option ("--stage", options.stage, "Which to print (default all)")
        ->check (CLI::IsMember ({ "all", "ear", "brain", "dense", "voice" }));
    command.add_flag ("--plasticity", options.plasticity, "Learn by timing, with synaptic scaling and fatigue");
    command.add_flag ("--burst", options.burst, "Make every neuron fire at once in one block a second");
}

int attempt (const std::function<void()>& work)
{
    try
    {
        work();
        return workDone;
    }
    catch (const CommandError& error)
    {
        tell (error.what());
    }
    catch (const std::bad_alloc&)
    {
        tell ("not enough memory");
    }
    catch (const std::exception& error)
    {
        tell (error.what());
    }
    return workFailed;
}

} // namespace

int runCommandLine (int argc, char** argv)
{
    RenderOptions render;
    SimulateOptions simulate;
    TrainOptions train;
    PredictOptions predict;
    BenchOptions bench;
    std::string list;

    CLI::App app ("A brain that listens and plays.", "galvani");
    app.set_version_flag ("--version", GALVANI_VERSION);
    app.require_subcommand (1);
    addRender (app, render);
    addSimulate (app, simulate);
    addTrain (app, train);
    addPredict (app, predict);
    addList (app, list);
    addBench (app, bench);

#if defined(_WIN32)
    argv = app.ensure_utf8 (argv);
#endif

    try
    {
        app.parse (argc, argv);
    }
    catch (const CLI::ParseError& error)
    {
        const auto helped = error.get_exit_code() == 0;
        if (helped)
            return app.exit (error);
        tell (juce::String::fromUTF8 (error.what()) + " (galvani --help)");
        return wrongUsage;
    }

    return attempt (
        [&]
        {
            if (app.got_subcommand ("render"))
                runRender (render);
            else if (app.got_subcommand ("simulate"))
                runSimulate (simulate, std::cout);
            else if (app.got_subcommand ("train"))
                runTrain (train, std::cout);
            else if (app.got_subcommand ("predict"))
                runPredict (predict);
            else if (app.got_subcommand ("list"))
                runList (list, std::cout);
            else
                runBench (bench, std::cout);
            if (! std::cout.flush())
                throw CommandError ("standard output", "cannot be written");
        });
}

} // namespace galvani
