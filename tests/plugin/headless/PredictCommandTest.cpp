#include "tests/plugin/headless/LearningDesk.h"

#include <catch2/catch_approx.hpp>

using namespace galvani;
using Catch::Approx;

TEST_CASE ("predict writes what a Keras model gives, computed by hand")
{
    LearningDesk desk;
    const auto run = desk.predict();
    INFO (run.text());
    REQUIRE (run.exitCode == 0);
    CHECK (run.text().isEmpty());
    CHECK (desk.file ("out.csv").loadFileAsString() == "output_0,output_1\n1.5,1\n0,1\n2,2.25\n");
    CHECK (desk.contents() == juce::StringArray { "in.csv", "model.json", "out.csv", "xor.csv" });
}

TEST_CASE ("a recurrent model takes the rows as consecutive steps")
{
    LearningDesk desk;
    desk.write ("sum.json", R"({"in_shape":[null,null,1],"layers":[
        {"type":"simple_rnn","activation":"linear","shape":[null,null,1],"weights":[[[1]],[[1]],[0.5]]}]})");
    desk.write ("steps.csv", "\"x\"\r\n1\r\n2\r\n3\r\n");
    REQUIRE (desk.predict ("sum.json", "steps.csv").exitCode == 0);
    CHECK (desk.rows ("out.csv") == std::vector<std::vector<double>> { { 1.5 }, { 4.0 }, { 7.5 } });
}

TEST_CASE ("the picture of a prediction is large, and changes nothing that is written")
{
    LearningDesk desk;
    REQUIRE (desk.predict().exitCode == 0);
    const auto alone = desk.file ("out.csv").loadFileAsString();
    REQUIRE (desk.predict ("model.json", "in.csv", { "--picture", desk.path ("out.png") }).exitCode == 0);
    CHECK (desk.file ("out.csv").loadFileAsString() == alone);
    juce::MemoryBlock png;
    REQUIRE (desk.file ("out.png").loadFileAsData (png));
    CHECK (juce::ByteOrder::bigEndianInt (juce::addBytesToPointer (png.getData(), 16)) >= 2400);
    CHECK (juce::ByteOrder::bigEndianInt (juce::addBytesToPointer (png.getData(), 20)) >= 700);
}

TEST_CASE ("models that cannot be are refused in one line, and nothing is written")
{
    LearningDesk desk;
    const auto good = desk.file ("model.json").loadFileAsString();
    const auto refuses = [&] (const juce::String& json, const juce::String& reason)
    {
        desk.write ("bad.json", json);
        desk.refuses (desk.predict ("bad.json", "in.csv", { "--picture", desk.path ("out.png") }),
                      "bad.json: " + reason);
    };
    const auto changed = [&] (const juce::String& from, const juce::String& to)
    {
        REQUIRE (good.contains (from));
        return good.replaceFirstOccurrenceOf (from, to);
    };
    refuses ("", "is empty");
    refuses (good.substring (0, 120), "layers[0].weights");
    refuses (juce::String::repeatedString ("[", 5000), "[0][0][0][0][0][0][0][0]: nested more than 8 levels deep");
    refuses (changed ("\"in_shape\":[null,2],", ""), "in_shape: is missing");
    refuses (changed ("[null,2]", "[null,3]"), "layers[0].weights[0]: 2 rows for 3 inputs");
    refuses (changed ("[null,2]", "[null,\"two\"]"), "in_shape[1]: \"two\" is not a number");
    refuses (changed ("\"shape\":[null,2]", "\"shape\":[null,4000000000]"),
             "layers[0].shape[1]: 4000000000 is not in 1..65536");
    refuses (changed ("\"dense\"", "\"lstm\""), "layers[0].type: a layer of type \"lstm\" cannot be loaded");
    refuses (changed ("\"relu\"", "\"elu\""), "layers[1].activation: there is no activation \"elu\"");
    refuses (changed ("[-2,1]", "[-2,NaN]"), "layers[0].weights[0][1][1]: not valid JSON");
    refuses (changed ("[-2,1]", "[-2,Infinity]"), "layers[0].weights[0][1][1]: not valid JSON");
    refuses (changed ("[-2,1]", "[-2,null]"), "layers[0].weights[0][1][1]: null is not a number");
    refuses (changed ("[-2,1]", "[-2,\"1\"]"), "layers[0].weights[0][1][1]: \"1\" is not a number");
    refuses (changed ("[-2,1]", "[-2]"), "layers[0].weights[0][1]: 1 weights for 2 outputs");
    refuses (changed ("[0.5,0]", "[0.5]"), "layers[0].weights[1]: 1 biases for 2 outputs");

    // It is good in itself, but too loud.
    desk.write ("loud.json", changed ("[-2,1]", "[3e38,3e38]"));
    desk.write ("loud.csv", "a,b\n1,1\n0,1e10\n");
    desk.refuses (desk.predict ("loud.json", "loud.csv"), "loud.csv: line 3: an output leaves the range of numbers");
}

TEST_CASE ("a file larger than any model or table is refused by its size alone")
{
    LearningDesk desk;
    {
        juce::FileOutputStream stream (desk.file ("zeros"));
        REQUIRE (stream.setPosition (juce::int64 { 1 } << 30));
        REQUIRE (stream.writeByte (0));
    }
    desk.refuses (desk.predict ("zeros"), "zeros: is larger than 128 MiB");
    desk.refuses (desk.predict ("model.json", "zeros"), "zeros: is larger than 512 MiB");
#if ! defined(_WIN32)
    desk.refuses (CommandRun ({ "predict", "/dev/zero", desk.path ("in.csv"), desk.path ("out.csv") }),
                  "/dev/zero: is larger than 128 MiB");
#endif
}

TEST_CASE ("inputs that do not fit the model, and files that cannot be, are told of")
{
    LearningDesk desk;
    desk.refuses (desk.predict ("model.json", "xor.csv"),
                  "xor.csv: has 3 columns; the model takes 2 inputs a row, and no targets");
    desk.write ("text.csv", "a,b\n1,2\n3,four\n");
    desk.refuses (desk.predict ("model.json", "text.csv"), "text.csv: line 3, column 2 (b): \"four\" is not a number");
    desk.refuses (desk.predict ("none.json"), "none.json: no such file");
    desk.refuses (desk.predict ("model.json", "none.csv"), "none.csv: no such file");
    desk.refuses (CommandRun ({ "predict", desk.path ("model.json"), desk.path ("in.csv") }), "required", 2);
    const auto to = [&] (const juce::String& output, const juce::StringArray& more = {})
    {
        juce::StringArray words { "predict", desk.path ("model.json"), desk.path ("in.csv"), desk.path (output) };
        words.addArray (more);
        return CommandRun (words);
    };
    desk.refuses (to ("no/out.csv"), "out.csv: its folder does not exist");
    desk.refuses (to ("in.csv"), "in.csv: would be written over what is read");
    desk.refuses (to ("out.csv", { "--picture", desk.path ("model.json") }), "model.json: would be written over");
    desk.refuses (to ("out.csv", { "--picture", desk.path ("out.csv") }), "two outputs");
    CHECK (desk.file ("in.csv").loadFileAsString() == "a,b\n1,0\n0,1\n2,0.25\n");
}
