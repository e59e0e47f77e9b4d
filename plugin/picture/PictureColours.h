// The colours of the render picture's grounds, lines and words.
#pragma once

#include <juce_graphics/juce_graphics.h>

namespace galvani
{

struct PictureColours
{
    juce::Colour ground { 0xff0b0a0d };
    juce::Colour plot { 0xff131116 };
    juce::Colour grid { 0xff26232b };
    juce::Colour axis { 0xff4a4550 };
    juce::Colour heading { 0xffa49ba8 };
    juce::Colour text { 0xffefe6dc };
    juce::Colour faint { 0xff8d8490 };
    juce::Colour cream { 0xffffd9a0 };
    juce::Colour accent { 0xffff7a2f };
    juce::Colour inhibitory { 0xff63b3ed };
};

inline const PictureColours pictureColours;

} // namespace galvani
