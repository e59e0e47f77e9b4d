// A table's text on its way into a file, in large pieces.
#pragma once

#include "plugin/headless/AtomicOutputFile.h"

#include <string>

namespace galvani
{

class TableText
{
public:
    TableText (AtomicOutputFile& output, const std::string& header) : file (output), text (header + "\n") {}

    /** To which the next row is appended, its line end included. */
    std::string& row();

    /** To be called once, after the last row. */
    void finish();

private:
    AtomicOutputFile& file;
    std::string text;
};

} // namespace galvani
