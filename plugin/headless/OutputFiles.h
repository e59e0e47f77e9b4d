// All files that one command writes: every one of them, or none.
#pragma once

#include "plugin/headless/AtomicOutputFile.h"

#include <memory>
#include <string>
#include <vector>

namespace galvani
{

class OutputFiles
{
public:
    /** Throws CommandError when nothing can be written there, or another output goes there. */
    AtomicOutputFile& open (const std::string& path);

    /** Nothing for an empty path. */
    AtomicOutputFile* openIfWanted (const std::string& path) { return path.empty() ? nullptr : &open (path); }

    /** Completes all files, then moves all of them into place. Throws CommandError. */
    void finish();

private:
    std::vector<std::unique_ptr<AtomicOutputFile>> files;
};

} // namespace galvani
