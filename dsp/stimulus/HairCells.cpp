#include "dsp/stimulus/HairCells.h"

namespace galvani
{

void HairCells::prepare (double sampleRate)
{
    share = static_cast<float> (1.0 - std::exp (-1.0 / (sampleRate * smoothing_s)));
    reset();
}

} // namespace galvani
