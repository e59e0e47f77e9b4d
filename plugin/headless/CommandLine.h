// The words behind `galvani`: which work they ask for, and the exit code it ends with.
#pragma once

namespace galvani
{

/** Exit codes. */
inline constexpr int workDone = 0, workFailed = 1, wrongUsage = 2;

/** Does what the words ask for. Problems are told in one line on stderr. */
int runCommandLine (int argc, char** argv);

} // namespace galvani
