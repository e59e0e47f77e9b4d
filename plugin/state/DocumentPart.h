// A part of a document that is being read: each value is checked, and a refusal names the part and the value.
#pragma once

#include "plugin/state/ShortestNumber.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>

namespace galvani
{

class DocumentPart
{
public:
    using Json = nlohmann::ordered_json;

    /** @param partName  as it is to stand at the head of a refusal, e.g. "an example" */
    DocumentPart (const Json& part, std::string partName) : json (part), name (std::move (partName))
    {
        if (! json.is_object())
            refuse ("is not an object");
    }

    [[noreturn]] void refuse (const std::string& reason) const { throw std::runtime_error (name + " " + reason); }

    bool has (const char* key) const { return json.find (key) != json.end(); }

    float number (const char* key, float least, float most) const { return within (at (key), key, least, most); }

    int wholeNumber (const char* key, int least, int most) const
    {
        const auto& value = at (key);
        if (! value.is_number_integer() || value.get<std::int64_t>() < least || value.get<std::int64_t>() > most)
            refuse ("has a " + std::string (key) + " that is not a whole number from " + std::to_string (least) + " to "
                    + std::to_string (most));
        return static_cast<int> (value.get<std::int64_t>());
    }

    bool truth (const char* key) const
    {
        const auto& value = at (key);
        if (! value.is_boolean())
            refuse ("has a " + std::string (key) + " that is neither true nor false");
        return value.get<bool>();
    }

    std::string text (const char* key, size_t longest) const
    {
        const auto& value = at (key);
        if (! value.is_string() || value.get_ref<const std::string&>().size() > longest)
            refuse ("has a " + std::string (key) + " that is not a text of at most " + std::to_string (longest)
                    + " characters");
        return value.get<std::string>();
    }

    template <size_t count>
    std::array<float, count> numbers (const char* key, float least, float most) const
    {
        const auto& values = at (key);
        if (! values.is_array() || values.size() != count)
            refuse ("has " + std::string (key) + " that are not " + std::to_string (count) + " numbers");
        std::array<float, count> result;
        for (size_t i = 0; i < count; ++i)
            result[i] = within (values[i], key, least, most);
        return result;
    }

    /** A list of at most so many; empty when it is not there. */
    const Json& list (const char* key, size_t most) const
    {
        static const Json none = Json::array();
        const auto found = json.find (key);
        if (found == json.end())
            return none;
        if (! found->is_array() || found->size() > most)
            refuse ("has " + std::string (key) + " that are not a list of at most " + std::to_string (most));
        return *found;
    }

    const Json& at (const char* key) const
    {
        const auto found = json.find (key);
        if (found == json.end())
            refuse ("has no " + std::string (key));
        return *found;
    }

private:
    float within (const Json& value, const char* key, float least, float most) const
    {
        const auto number = value.is_number() ? value.get<float>() : NAN;
        if (! (number >= least && number <= most))
            refuse ("has a number among " + std::string (key) + " that is not within " + shortest (least).dump()
                    + " to " + shortest (most).dump());
        return number;
    }

    const Json& json;
    std::string name;
};

} // namespace galvani
