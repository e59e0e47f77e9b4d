#include "neural/serialization/JsonDocument.h"

#include "neural/serialization/ExperimentError.h"

#include <algorithm>
#include <vector>

namespace galvani
{

namespace
{

using Json = nlohmann::json;

/** Builds the tree as the parser goes, and knows at any time where in it that is. */
class TreeBuilder final : public nlohmann::json_sax<Json>
{
public:
    TreeBuilder (std::string_view text, const DocumentLimits& most) : source (text), limits (most) {}

    bool null() override { return add (nullptr); }
    bool boolean (bool value) override { return add (value); }
    bool number_integer (number_integer_t value) override { return add (value); }
    bool number_unsigned (number_unsigned_t value) override { return add (value); }
    bool number_float (number_float_t value, const string_t&) override { return add (value); }
    bool string (string_t& value) override { return add (std::move (value)); }
    bool binary (binary_t&) override { return false; }
    bool start_object (std::size_t) override { return open (Json::object()); }
    bool end_object() override { return close(); }
    bool start_array (std::size_t) override { return open (Json::array()); }
    bool end_array() override { return close(); }

    bool key (string_t& name) override
    {
        keys.back() = name;
        if (parents.back()->contains (name))
            refuse ("stands there twice");
        return true;
    }

    bool parse_error (std::size_t position, const std::string& token, const nlohmann::detail::exception& error) override
    {
        constexpr int numberOverflow = 406;
        if (error.id == numberOverflow)
            refuse (inQuotes (token) + " is too large a number");
        const auto before = source.substr (0, std::min (position, source.size()));
        const auto line = 1 + std::count (before.begin(), before.end(), '\n');
        const auto lineStart = before.rfind ('\n');
        const auto column = before.size() - (lineStart == std::string_view::npos ? 0 : lineStart + 1);
        refuse ("not valid JSON at line " + std::to_string (line) + ", column " + std::to_string (column)
                + (token.empty() ? std::string() : ", near " + inQuotes (token)));
    }

    Json root;

private:
    template <typename Value>
    Json* place (Value&& value)
    {
        if (++values > limits.values)
            refuse ("with it there are more than " + std::to_string (limits.values) + " values");
        if (parents.empty())
            return &(root = std::forward<Value> (value));
        auto& parent = *parents.back();
        if (parent.is_object())
            return &(parent[keys.back()] = std::forward<Value> (value));
        parent.push_back (std::forward<Value> (value));
        return &parent.back();
    }

    template <typename Value>
    bool add (Value&& value)
    {
        place (Json (std::forward<Value> (value)));
        return true;
    }

    bool open (Json container)
    {
        if (parents.size() >= static_cast<size_t> (limits.nesting))
            refuse ("nested more than " + std::to_string (limits.nesting) + " levels deep");
        auto* const placed = place (std::move (container));
        parents.push_back (placed);
        keys.emplace_back();
        return true;
    }

    bool close()
    {
        parents.pop_back();
        keys.pop_back();
        return true;
    }

    [[noreturn]] void refuse (const std::string& reason) const
    {
        std::string path;
        for (size_t i = 0; i < parents.size(); ++i)
        {
            // The next value of a list has no entry yet; that of an open child has.
            if (parents[i]->is_array())
                path.append ("[")
                    .append (std::to_string (parents[i]->size() - (i + 1 < parents.size() ? 1 : 0)))
                    .append ("]");
            else if (! keys[i].empty())
                path.append (path.empty() ? "" : ".").append (printable (keys[i]));
        }
        throw ExperimentError (path.empty() ? reason : path + ": " + reason);
    }

    static std::string printable (const std::string& name)
    {
        const auto text = inQuotes (name);
        return text.substr (1, text.size() - 2);
    }

    std::string_view source;
    const DocumentLimits limits;
    size_t values = 0;
    std::vector<Json*> parents;
    std::vector<std::string> keys; ///< the last one in each open object
};

} // namespace

std::string inQuotes (std::string_view text)
{
    constexpr size_t longest = 40;
    std::string result (text.substr (0, longest));
    // Not within a character of several bytes.
    while (text.size() > longest && ! result.empty() && (static_cast<unsigned char> (result.back()) & 0x80u) != 0)
        result.pop_back();
    std::replace_if (
        result.begin(), result.end(), [] (unsigned char c) { return c < 32 || c == 127; }, ' ');
    return "\"" + result + (text.size() > longest ? "..." : "") + "\"";
}

Json parseDocument (std::string_view text, const DocumentLimits& limits)
{
    if (text.size() > limits.bytes)
        throw ExperimentError ("larger than " + std::to_string (limits.bytes / (1024 * 1024)) + " MiB");
    TreeBuilder builder (text, limits);
    Json::sax_parse (text, &builder);
    return std::move (builder.root);
}

} // namespace galvani
