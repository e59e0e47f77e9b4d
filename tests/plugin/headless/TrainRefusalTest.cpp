#include "tests/plugin/headless/LearningDesk.h"

using namespace galvani;

TEST_CASE ("training data that cannot be is refused in one line, and nothing is written")
{
    LearningDesk desk;
    const auto refuses = [&] (const juce::String& csv, const juce::String& reason, const juce::StringArray& more = {})
    {
        desk.write ("bad.csv", csv);
        desk.refuses (desk.train (more, "bad.csv"), "bad.csv: " + reason);
    };
    refuses ("", "is empty");
    refuses ("a,b,class\n", "there is no row below the header");
    refuses ("0.5,0,1\n0,1,0\n", "line 1: these are numbers; the first line is to hold the columns' names");
    refuses ("a,b,class\n0,0,0\n0,1\n", "line 3: 2 cells; the header has 3");
    refuses ("a,b,class\n0,0,0,0\n", "line 2: 4 cells; the header has 3");
    refuses ("a,b,class\n0,,0\n", "line 2, column 2 (b): there is no number");
    refuses ("a,b,class\n0,red,0\n", "line 2, column 2 (b): \"red\" is not a number");
    refuses ("a,b,class\n0,nan,0\n", "line 2, column 2 (b): \"nan\" is not a finite number");
    refuses ("a,b,class\n0,1,0\n-inf,1,0\n", "line 3, column 1 (a): \"-inf\" is not a finite number");
    refuses ("a,class\n0,0\n", "has 2 columns; 2 inputs and the class make 3");
    refuses ("a,b,c,class\n0,0,0,0\n", "has 4 columns; 2 inputs and the class make 3");
    refuses ("a,b,c\n0,0,0\n", "has 3 columns; 2 inputs and 2 outputs make 4", { "--loss", "mse" });
    for (const auto* index : { "2", "4294967296", "4294967297", "-1", "1.5", "1e30" })
        refuses ("a,b,class\n0,0,1\n0,0," + juce::String (index) + "\n",
                 "line 3, column 3 (class): " + juce::String (index).replace ("1e30", "1e+30")
                     + " is not a class of 0 to 1");
    refuses ("a,b,class\n0,0,0.5\n", "line 2, column 3 (class): 0.5 is not a class of 0 to 1",
             { "--layers", "2,1sigmoid" });
    refuses ("a,b,class\n0,0,1\n", "has a single row, of which none can be held out", { "--validation", "0.5" });

    // One row is little, but it can be learned.
    desk.write ("one.csv", "a,b,class\r\n0,0,1\r\n");
    CHECK (desk.train ({ "--epochs", "3" }, "one.csv").exitCode == 0);
}

TEST_CASE ("a training that diverges writes nothing")
{
    LearningDesk desk;
    for (const auto* optimiser : { "gd", "sgd", "momentum", "adam" })
        desk.refuses (desk.train ({ "--optimiser", optimiser, "--learning-rate", "1e9", "--epochs", "50" }),
                      "diverged in epoch");
    desk.write ("large.csv", "a,b,y\n1e30,1e30,1e30\n-1e30,1e30,0\n");
    desk.refuses (desk.train ({ "--layers", "2,4,1", "--loss", "mse" }, "large.csv"), "diverged");
}

TEST_CASE ("words that describe no training are told so with exit code 2")
{
    LearningDesk desk;
    const auto refuses = [&] (const juce::StringArray& words, const juce::String& reason)
    { desk.refuses (desk.train (words), reason, 2); };
    refuses ({ "--epochs", "0" }, "--epochs: 0 is below 1");
    refuses ({ "--epochs", "-3" }, "--epochs: -3 is not a whole number");
    refuses ({ "--epochs", "1e3" }, "--epochs: 1e3 is not a whole number");
    refuses ({ "--epochs", "99999999999999999999" }, "--epochs: 99999999999999999999 is not a whole number");
    refuses ({ "--epochs", "4294967297" }, "--epochs: 4294967297 is above 1000000000");
    refuses ({ "--batch", "0" }, "--batch: 0 is below 1");
    for (const auto* rate : { "0", "-1", "nan", "inf", "fast", "1e999" })
        refuses ({ "--learning-rate", rate }, "--learning-rate: " + juce::String (rate) + " is not a number above 0");
    for (const auto* share : { "1", "-0.1", "half" })
        refuses ({ "--validation", share },
                 "--validation: " + juce::String (share) + " is not a number of 0 to below 1");
    refuses ({ "--until-loss", "-1" }, "--until-loss: -1 is not a number of at least 0");
    refuses ({ "--patience", "some" }, "--patience: some is not a whole number");
    refuses ({ "--seed", "-1" }, "--seed: -1 is not a whole number");
    refuses ({ "--l2", "-1" }, "--l2: -1");
    refuses ({ "--clip", "x" }, "--clip: x");
    refuses ({ "--schedule", "slow" }, "slow");
    refuses ({ "--schedule-factor", "2" }, "--schedule-factor: 2 is not a number of 0 to 1");
    refuses ({ "--initialiser", "random" }, "random");
    refuses ({ "--optimiser", "rmsprop" }, "rmsprop");
    refuses ({ "--loss", "hinge" }, "hinge");
    refuses ({ "--layers", "2" }, "--layers: `2` has inputs, but no layer");
    refuses ({ "--layers", "2,3gelu" }, "--layers: `3gelu` has an unknown activation; there is: linear");
    refuses ({ "--layers", "2,3relu" }, "cross-entropy needs probabilities");
    refuses ({ "--layers", "2,3" }, "cross-entropy needs probabilities");
    refuses ({ "--dropout", "0.5" }, "--dropout");
    desk.refuses (CommandRun ({ "train", desk.path ("xor.csv"), "--layers", "2,2softmax", "--optimiser", "gd", "--loss",
                                "cross-entropy" }),
                  "--model is required", 2);
    desk.refuses (CommandRun ({ "train" }), "required", 2);
}

TEST_CASE ("files that cannot be read or written are told of before any training")
{
    LearningDesk desk;
    desk.refuses (desk.train ({}, "none.csv"), "none.csv: no such file");
    desk.refuses (desk.train ({}, "."), "is a folder");
    const auto to = [&] (const juce::String& model)
    {
        return CommandRun ({ "train", desk.path ("xor.csv"), "--layers", "2,2softmax", "--loss", "cross-entropy",
                             "--optimiser", "adam", "--model", desk.path (model) });
    };
    desk.refuses (to ("no/out.json"), "out.json: its folder does not exist");
    desk.refuses (to ("xor.csv"), "xor.csv: the model would be written over the data");
    CHECK (desk.file ("xor.csv").loadFileAsString().startsWith ("a,b,class\n"));
}
