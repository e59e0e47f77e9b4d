#include "plugin/headless/TableText.h"

namespace galvani
{

std::string& TableText::row()
{
    constexpr size_t piece = 1 << 18;
    if (text.size() > piece)
    {
        file.write (text.data(), text.size());
        text.clear();
    }
    return text;
}

void TableText::finish()
{
    file.write (text.data(), text.size());
    text.clear();
}

} // namespace galvani
