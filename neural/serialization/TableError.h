// Why a table was refused, in one line that names the place and the reason.
#pragma once

#include <stdexcept>

namespace galvani
{

struct TableError final : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

} // namespace galvani
