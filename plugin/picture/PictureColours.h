// The colours of the render picture's grounds, lines and words.
#pragma once

#include <juce_graphics/juce_graphics.h>

#include <array>

namespace galvani
{

struct PictureColours
{
    juce::Colour ground{ 0xff0b0a0d };
    juce::Colour plot{ 0xff131116 };
    juce::Colour grid{ 0xff26232b };
    juce::Colour axis{ 0xff4a4550 };
    juce::Colour heading{ 0xffa49ba8 };
    juce::Colour text{ 0xffefe6dc };
    juce::Colour faint{ 0xff8d8490 };
    juce::Colour cream{ 0xffffd9a0 };
    juce::Colour accent{ 0xffff7a2f };
    juce::Colour inhibitory{ 0xff63b3ed };

    /** A to H: told apart by people who see all colours and by those who do not; after Okabe and Ito, lightened. */
    std::array<juce::Colour, 8> modulators{ juce::Colour{ 0xffff7a2f }, juce::Colour{ 0xff63b3ed },
                                            juce::Colour{ 0xfff0e442 }, juce::Colour{ 0xffd98cb8 },
                                            juce::Colour{ 0xff2fbf8f }, juce::Colour{ 0xffefe6dc },
                                            juce::Colour{ 0xff8d8490 }, juce::Colour{ 0xff8f7ff0 } };
};

inline const PictureColours pictureColours;

} // namespace galvani
