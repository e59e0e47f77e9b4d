#include "dsp/stimulus/LevelControl.h"

#include <cmath>

namespace galvani
{

void LevelControl::prepare (double stepSeconds)
{
    share = static_cast<float> (1.0 - std::exp (-stepSeconds / time_s));
    reset();
}

} // namespace galvani
