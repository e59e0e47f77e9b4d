// Why a tuning file was refused, in one line.
#pragma once

#include <stdexcept>

namespace galvani
{

struct ScalaError : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

} // namespace galvani
