// Runs the built command and keeps what it said.
#pragma once

#include <juce_core/juce_core.h>

namespace galvani
{

struct CommandRun
{
    /** Runs to the end; one that takes longer than a minute is ended, and its exit code is -1. */
    explicit CommandRun (const juce::StringArray& words)
    {
        auto all = words;
        all.insert (0, GALVANI_COMMAND);
        juce::ChildProcess process;
        if (! process.start (all))
            return;
        said = process.readAllProcessOutput();
        if (process.waitForProcessToFinish (60000))
            exitCode = static_cast<int> (process.getExitCode());
        else
            process.kill();
    }

    /** What it said on stdout and stderr, without the last line's end. */
    juce::String text() const { return said.trimEnd(); }
    bool isOneLine() const { return text().isNotEmpty() && ! text().containsChar ('\n'); }

    juce::String said;
    int exitCode = -1;
};

} // namespace galvani
