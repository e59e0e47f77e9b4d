// A name from a document, made fit for one line of a message.
#pragma once

#include <algorithm>
#include <string>

namespace galvani
{

/** At most 40 characters of it, without control characters, in quotation marks. */
inline std::string quoted (std::string text)
{
    if (text.size() > 40)
        text = text.substr (0, 40) + "...";
    std::replace_if (
        text.begin(), text.end(), [] (unsigned char c) { return c < 32; }, ' ');
    return "\"" + text + "\"";
}

} // namespace galvani
