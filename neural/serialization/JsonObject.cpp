#include "neural/serialization/JsonObject.h"

#include "neural/serialization/ExperimentError.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace galvani
{

namespace
{

/** How many letters must be put in, left out or changed (Levenshtein). */
size_t lettersApart (std::string_view a, std::string_view b)
{
    std::vector<size_t> row (b.size() + 1);
    std::iota (row.begin(), row.end(), size_t { 0 });
    for (size_t i = 0; i < a.size(); ++i)
    {
        auto diagonal = row[0]++;
        for (size_t j = 0; j < b.size(); ++j)
        {
            const auto changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min ({ changed, row[j] + 1, diagonal + 1 });
        }
    }
    return row.back();
}

std::string_view withoutUnit (std::string_view key)
{
    constexpr std::array<std::string_view, 16> units { "ms", "s",  "us", "mV", "mv", "V",    "pA",   "pa",
                                                       "nA", "pF", "nF", "nS", "Hz", "MOhm", "mohm", "hz" };
    const auto end = key.rfind ('_');
    if (end == std::string_view::npos || std::find (units.begin(), units.end(), key.substr (end + 1)) == units.end())
        return key;
    return key.substr (0, end);
}

/** The same quantity with another unit or none, or a slip of the pen. */
bool areSimilar (std::string_view given, std::string_view known)
{
    constexpr size_t longest = 40;
    if (given.size() > longest)
        return false;
    return withoutUnit (given) == withoutUnit (known)
           || lettersApart (given, known) <= std::min<size_t> (2, known.size() / 3);
}

} // namespace

JsonObject::JsonObject (JsonNode node) : self (std::move (node))
{
    if (! self.isObject())
        self.refuse ("this is not an object");
}

std::optional<JsonNode> JsonObject::optional (std::string_view key)
{
    known.push_back (key);
    const auto found = self.value().find (key);
    if (found == self.value().end())
        return {};
    return JsonNode (*found, self.pathOf (key));
}

JsonNode JsonObject::required (std::string_view key)
{
    if (auto found = optional (key))
        return *found;
    if (const auto* similar = similarTo (key))
        refuseUnknown (*similar, key);
    throw ExperimentError (self.pathOf (key) + ": is missing");
}

double JsonObject::number (std::string_view key, double least, double greatest, double otherwise)
{
    const auto found = optional (key);
    return found ? found->number (least, greatest) : otherwise;
}

const std::string* JsonObject::similarTo (std::string_view key) const
{
    for (const auto& [given, value] : self.value().get_ref<const nlohmann::json::object_t&>())
        if (std::find (known.begin(), known.end(), given) == known.end() && areSimilar (given, key))
            return &given;
    return nullptr;
}

void JsonObject::refuseOthers() const
{
    for (const auto& [given, value] : self.value().get_ref<const nlohmann::json::object_t&>())
    {
        if (std::find (known.begin(), known.end(), given) != known.end())
            continue;
        const auto meant =
            std::find_if (known.begin(), known.end(), [&] (std::string_view key) { return areSimilar (given, key); });
        refuseUnknown (given, meant == known.end() ? std::string_view() : *meant);
    }
}

void JsonObject::refuseMisspelt() const
{
    for (const auto key : known)
        if (! self.value().contains (key))
            if (const auto* similar = similarTo (key))
                refuseUnknown (*similar, key);
}

void JsonObject::refuseUnknown (const std::string& key, std::string_view meant) const
{
    throw ExperimentError (self.pathOf (key) + ": unknown key"
                           + (meant.empty() ? std::string() : "; did you mean " + std::string (meant) + "?"));
}

} // namespace galvani
