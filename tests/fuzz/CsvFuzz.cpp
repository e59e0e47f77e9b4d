// libFuzzer target: whatever the bytes, a table is refused in one line, or it is full of finite numbers.

#include "neural/serialization/NumberTable.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput (const std::uint8_t* data, std::size_t size)
{
    using namespace galvani;
    try
    {
        const auto table = readNumberTable ({ reinterpret_cast<const char*> (data), size });
        if (table.columns() == 0 || table.rows() == 0 || table.rows() * table.columns() != table.cells.size()
            || table.placeOf (table.rows() - 1, table.columns() - 1).empty())
            std::abort();
        for (const auto cell : table.cells)
            if (! std::isfinite (static_cast<float> (cell)))
                std::abort();
    }
    catch (const TableError& error)
    {
        const std::string line = error.what();
        if (line.empty() || line.size() > 500 || line.find ('\n') != std::string::npos)
            std::abort();
    }
    return 0;
}
