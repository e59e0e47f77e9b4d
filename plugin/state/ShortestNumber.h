// Numbers in documents: the shortest that read back as the same float.
#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <span>

namespace galvani
{

inline nlohmann::ordered_json shortest (float value)
{
    for (int digits = 1; digits <= 9; ++digits)
    {
        char text[40] {};
        std::snprintf (text, sizeof text, "%.*g", digits, static_cast<double> (value));
        std::replace (std::begin (text), std::end (text), ',', '.');
        const auto parsed = nlohmann::ordered_json::parse (text, nullptr, false);
        if (parsed.is_number() && parsed.get<float>() == value)
            return parsed;
    }
    return value;
}

inline nlohmann::ordered_json shortest (std::span<const float> values)
{
    auto list = nlohmann::ordered_json::array();
    for (const auto value : values)
        list.push_back (shortest (value));
    return list;
}

} // namespace galvani
