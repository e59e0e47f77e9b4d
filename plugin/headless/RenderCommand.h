// `galvani render`: a sound file through ear, brain and voice, into a sound file.
#pragma once

#include "plugin/headless/RenderOptions.h"

namespace galvani
{

/** Every output is written whole or not at all. Throws CommandError. */
void runRender (const RenderOptions&);

} // namespace galvani
