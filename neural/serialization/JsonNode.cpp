#include "neural/serialization/JsonNode.h"

#include "neural/serialization/ExperimentError.h"
#include "neural/serialization/ExperimentLimits.h"
#include "neural/serialization/JsonDocument.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace galvani
{

namespace
{

std::string described (const nlohmann::json& json)
{
    if (json.is_string())
        return inQuotes (json.get_ref<const std::string&>());
    if (json.is_object())
        return "an object";
    if (json.is_array())
        return "a list";
    if (json.is_number_float())
        return numberText (json.get<double>());
    return json.dump();
}

std::string outOf (const std::string& given, double least, double greatest)
{
    return given + " is not in " + numberText (least) + ".." + numberText (greatest);
}

} // namespace

std::string numberText (double value)
{
    char text[40];
    std::snprintf (text, sizeof text, "%.12g", value);
    std::replace (std::begin (text), std::end (text), ',', '.');
    return text;
}

void JsonNode::refuse (const std::string& reason) const
{
    throw ExperimentError (place.empty() ? reason : place + ": " + reason);
}

double JsonNode::number (double least, double greatest) const
{
    if (! json->is_number())
        refuse (described (*json) + " is not a number");
    const auto value = json->get<double>();
    if (! (value >= least && value <= greatest))
        refuse (outOf (described (*json), least, greatest));
    return value;
}

std::int64_t JsonNode::wholeNumber (std::int64_t least, std::int64_t greatest) const
{
    const auto value = number (static_cast<double> (least), static_cast<double> (greatest));
    if (value != std::floor (value))
        refuse (described (*json) + " is not a whole number");
    return static_cast<std::int64_t> (value);
}

std::uint64_t JsonNode::seed() const
{
    if (json->is_number_unsigned())
        return json->get<std::uint64_t>();
    constexpr double largestExact = 9007199254740992.0;
    if (json->is_number_float())
        if (const auto value = json->get<double>();
            value >= 0.0 && value <= largestExact && value == std::floor (value))
            return static_cast<std::uint64_t> (value);
    refuse (described (*json) + " is not a whole number in 0..2^64-1");
}

const std::string& JsonNode::text() const
{
    if (! json->is_string())
        refuse (described (*json) + " is not a text");
    const auto& text = json->get_ref<const std::string&>();
    if (text.size() > experimentLimits::textBytes)
        refuse ("longer than " + std::to_string (experimentLimits::textBytes) + " characters");
    return text;
}

bool JsonNode::flag() const
{
    if (! json->is_boolean())
        refuse (described (*json) + " is neither true nor false");
    return json->get<bool>();
}

size_t JsonNode::choice (const std::vector<std::string_view>& names, std::string_view what) const
{
    const auto found = std::find (names.begin(), names.end(), text());
    if (found != names.end())
        return static_cast<size_t> (found - names.begin());
    std::string all;
    for (const auto name : names)
        all += (all.empty() ? "" : ", ") + std::string (name);
    refuse ("there is no " + std::string (what) + " " + inQuotes (text()) + " (there is: " + all + ")");
}

size_t JsonNode::size() const
{
    if (! json->is_array())
        refuse (described (*json) + " is not a list");
    return json->size();
}

JsonNode JsonNode::operator[] (size_t index) const
{
    return { (*json)[index], place + "[" + std::to_string (index) + "]" };
}

std::vector<double> JsonNode::numbers (double least, double greatest) const
{
    std::vector<double> list;
    list.reserve (size());
    for (const auto& entry : *json)
    {
        // The place is only made out when it is needed: lists may be long.
        const auto value = entry.is_number() ? entry.get<double>() : std::nan ("");
        if (! (value >= least && value <= greatest))
            (*this)[list.size()].number (least, greatest);
        list.push_back (value);
    }
    return list;
}

std::string JsonNode::pathOf (std::string_view key) const
{
    const auto name = inQuotes (key);
    return (place.empty() ? "" : place + ".") + name.substr (1, name.size() - 2);
}

} // namespace galvani
