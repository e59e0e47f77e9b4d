// What was asked of `galvani predict`.
#pragma once

#include <string>

namespace galvani
{

struct PredictOptions
{
    std::string model, input, output, picture;
};

} // namespace galvani
