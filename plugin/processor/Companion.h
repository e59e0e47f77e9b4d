// Something that lives beside the processor, whether a window is open or not.
#pragma once

namespace galvani
{

struct Companion
{
    virtual ~Companion() = default;
};

} // namespace galvani
