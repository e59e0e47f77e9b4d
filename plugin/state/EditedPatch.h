// A sound as it stands, and the patch that it was made from.
#pragma once

#include "plugin/state/Patch.h"

namespace galvani
{

struct EditedPatch
{
    Patch sound;
    Patch origin; ///< as it was loaded; where nothing was edited, the same
    bool operator== (const EditedPatch&) const = default;
};

} // namespace galvani
