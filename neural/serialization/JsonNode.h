// A value of a document together with its place in it, and the questions a reader asks of it.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace galvani
{

/** Every question throws ExperimentError with the place when the value is not what was asked for. */
class JsonNode
{
public:
    JsonNode (const nlohmann::json& value, std::string path) : json (&value), place (std::move (path)) {}

    bool isNumber() const { return json->is_number(); }
    bool isText() const { return json->is_string(); }
    bool isList() const { return json->is_array(); }
    bool isObject() const { return json->is_object(); }

    double number (double least, double greatest) const;
    std::int64_t wholeNumber (std::int64_t least, std::int64_t greatest) const;
    std::uint64_t seed() const;
    const std::string& text() const;
    bool flag() const;

    /** One of these, as its index. @param what  that the names stand for, e.g. "model" */
    size_t choice (const std::vector<std::string_view>& names, std::string_view what) const;

    /** Entries of a list. */
    size_t size() const;
    JsonNode operator[] (size_t) const;

    /** A list of numbers. */
    std::vector<double> numbers (double least, double greatest) const;

    const nlohmann::json& value() const { return *json; }
    const std::string& path() const { return place; }

    /** Where an entry of an object is, or would be. */
    std::string pathOf (std::string_view key) const;

    [[noreturn]] void refuse (const std::string& reason) const;

private:
    const nlohmann::json* json;
    std::string place;
};

/** A number as a person would write it. */
std::string numberText (double);

} // namespace galvani
