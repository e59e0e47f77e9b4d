#include "plugin/looks/Look.h"
#include "plugin/video/EncoderProcess.h"
#include "tests/plugin/headless/CommandRun.h"
#include "tests/plugin/headless/SoundBytes.h"
#include "tests/plugin/headless/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

/** What a program prints; without an input of its own. */
juce::String printedBy (const juce::StringArray& words)
{
    juce::ChildProcess process;
    REQUIRE (process.start (words));
    return process.readAllProcessOutput().trim();
}

/** Checksums of all frames, a line each. */
juce::String framesOf (const juce::String& video)
{
    return printedBy ({ "ffmpeg", "-nostdin", "-v", "error", "-i", video, "-map", "0:v", "-f", "framemd5", "-" });
}

int numberOfFrames (const juce::String& video)
{
    auto lines = juce::StringArray::fromLines (framesOf (video));
    lines.removeEmptyStrings();
    int count = 0;
    for (const auto& line : lines)
        count += line.startsWithChar ('#') ? 0 : 1;
    return count;
}

/** Runs the command where "ffmpeg" is this script, or nothing. */
CommandRun runWithOtherEncoder (const TemporaryFolder& folder, const juce::String& script, juce::StringArray words)
{
    folder.file ("bin").createDirectory();
    if (script.isNotEmpty())
    {
        folder.file ("bin/ffmpeg").replaceWithText ("#!/bin/sh\n" + script + "\n", false, false, "\n");
        folder.file ("bin/ffmpeg").setExecutePermission (true);
    }
    words.insert (0, GALVANI_COMMAND);
    CommandRun result ({ "--version" });
    juce::StringArray line { "/usr/bin/env", "PATH=" + folder.path ("bin") };
    line.addArray (words);
    juce::ChildProcess process;
    REQUIRE (process.start (line));
    result.said = process.readAllProcessOutput();
    process.waitForProcessToFinish (60000);
    result.exitCode = static_cast<int> (process.getExitCode());
    return result;
}

juce::StringArray filmed (const TemporaryFolder& folder, const juce::StringArray& more = {},
                          const juce::String& size = "160x90")
{
    juce::StringArray words { "render",
                              folder.path ("in.wav"),
                              folder.path ("out.wav"),
                              "--tail",
                              "0",
                              "--video",
                              folder.path ("film.mp4"),
                              "--size",
                              size };
    words.addArray (more);
    return words;
}

} // namespace

TEST_CASE ("a video has a frame for each sixtieth of its sound, the same however the render is cut into blocks")
{
    if (! EncoderProcess::isInstalled())
        SKIP ("there is no ffmpeg here");
    TemporaryFolder folder;
    writeTo (folder.file ("in.wav"), floatWav ({ 2, 44100, 30000 }, testSound));
    REQUIRE (CommandRun (filmed (folder)).exitCode == 0);
    const auto sound = bytesOf (folder.file ("out.wav"));
    const auto frames = framesOf (folder.path ("film.mp4"));
    CHECK (numberOfFrames (folder.path ("film.mp4")) == 41); // 30000 / 44100 x 60 = 40.8
    CHECK (printedBy ({ "ffprobe", "-v", "error", "-show_entries", "stream=codec_type,width,height", "-of", "csv=p=0",
                        folder.path ("film.mp4") })
               .replace ("\r", "")
           == "video,160,90\naudio");

    REQUIRE (CommandRun (filmed (folder, { "--block", "random" })).exitCode == 0);
    CHECK (bytesOf (folder.file ("out.wav")) == sound);
    CHECK (framesOf (folder.path ("film.mp4")) == frames);

    SECTION ("filming changes nothing of the sound")
    {
        REQUIRE (CommandRun ({ "render", folder.path ("in.wav"), folder.path ("out.wav"), "--tail", "0" }).exitCode
                 == 0);
        CHECK (bytesOf (folder.file ("out.wav")) == sound);
    }
    SECTION ("another speed has as many frames as it asks for")
    {
        REQUIRE (CommandRun (filmed (folder, { "--fps", "10" })).exitCode == 0);
        CHECK (numberOfFrames (folder.path ("film.mp4")) == 7);
    }
}

TEST_CASE ("the looks of a video differ")
{
    if (! EncoderProcess::isInstalled())
        SKIP ("there is no ffmpeg here");
    TemporaryFolder folder;
    writeTo (folder.file ("in.wav"), floatWav ({ 2, 44100, 22050 }, testSound));
    juce::StringArray seen;
    for (const auto* look : lookNames)
    {
        REQUIRE (CommandRun (filmed (folder, { "--look", look, "--fps", "10" })).exitCode == 0);
        const auto frames = framesOf (folder.path ("film.mp4"));
        INFO (look);
        CHECK_FALSE (seen.contains (frames));
        seen.add (frames);
    }
}

TEST_CASE ("a video that cannot be made is refused in one line, and nothing is left behind")
{
    TemporaryFolder folder;
    writeTo (folder.file ("in.wav"), floatWav ({ 2, 44100, 4410 }, testSound));
    const auto refused = [&] (const CommandRun& run, const juce::String& expected, int code = 1)
    {
        INFO (run.text());
        CHECK (run.exitCode == code);
        CHECK (run.text().contains (expected));
        CHECK (run.isOneLine());
        CHECK_FALSE (folder.file ("film.mp4").exists());
        CHECK_FALSE (folder.file ("out.wav").exists());
        auto left = folder.contents();
        left.removeString ("bin");
        CHECK (left == juce::StringArray { "in.wav" });
    };

    SECTION ("a size of odd numbers") { refused (CommandRun (filmed (folder, {}, "161x90")), "even"); }
    SECTION ("a size that is none") { refused (CommandRun (filmed (folder, {}, "big")), "WIDTHxHEIGHT"); }
    SECTION ("a size beyond all screens") { refused (CommandRun (filmed (folder, {}, "7682x4320")), "7680x4320"); }
    SECTION ("no ffmpeg") { refused (runWithOtherEncoder (folder, {}, filmed (folder)), "ffmpeg is not installed"); }
    SECTION ("an ffmpeg that fails at once")
    {
        refused (runWithOtherEncoder (folder, "echo 'Unknown encoder libx264' >&2; exit 1", filmed (folder)),
                 "film.mp4: ffmpeg failed: Unknown encoder libx264");
    }
    SECTION ("an ffmpeg that takes all and fails in the end")
    {
        refused (runWithOtherEncoder (folder,
                                      "while read -r line; do :; done; echo 'No space left on device' >&2; exit 1",
                                      filmed (folder)),
                 "No space left on device");
    }
}

TEST_CASE ("a video's words without a video are a mistake in the call")
{
    CHECK (CommandRun ({ "render", "in.wav", "out.wav", "--look", "weights" }).exitCode == 2);
    CHECK (CommandRun ({ "render", "in.wav", "out.wav", "--video", "a.mp4", "--look", "sunset" }).exitCode == 2);
}
