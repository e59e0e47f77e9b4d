// The demo sound that is compiled in.
#pragma once

#include "dsp/stimulus/SoundData.h"

namespace galvani
{

/** assets/demo.wav, decoded. */
SoundData demoSound();

} // namespace galvani
