// What the resonators are made of.
#pragma once

namespace galvani
{

enum class BodyTuning
{
    scale,    ///< a mode a degree, up the scale
    string,   ///< harmonics, a little sharp as of a stiff string
    membrane, ///< a round drum skin
    bar,      ///< free bars, as of a glockenspiel, on degrees of the scale
    bell,     ///< church bells on degrees of the scale
    glass,    ///< wine glasses on degrees of the scale
    chord     ///< harmonics of the held notes
};

} // namespace galvani
