// A number that has a name.
#pragma once

#include <string>

namespace galvani
{

struct NamedValue
{
    std::string name;
    float value = 0.0f;
    bool operator== (const NamedValue&) const = default;
};

} // namespace galvani
