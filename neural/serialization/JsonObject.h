// An object of a document of which every key must be known.
#pragma once

#include "neural/serialization/JsonNode.h"

#include <optional>

namespace galvani
{

/** Keys that were asked for are known; refuseOthers() tells of the rest. All throw ExperimentError. */
class JsonObject
{
public:
    explicit JsonObject (JsonNode);

    /** @param key  must outlive this object */
    JsonNode required (std::string_view key);
    std::optional<JsonNode> optional (std::string_view key);

    double number (std::string_view key, double least, double greatest)
    {
        return required (key).number (least, greatest);
    }
    double number (std::string_view key, double least, double greatest, double otherwise);

    /** To be called when all keys have been asked for. */
    void refuseOthers() const;

    /** Instead, where a format lets anyone add keys: refuses only what was probably meant to be a known one. */
    void refuseMisspelt() const;

    const JsonNode& node() const { return self; }

private:
    /** A key that is there and was probably meant to be this one. */
    const std::string* similarTo (std::string_view key) const;
    [[noreturn]] void refuseUnknown (const std::string& key, std::string_view meant) const;

    JsonNode self;
    std::vector<std::string_view> known;
};

} // namespace galvani
