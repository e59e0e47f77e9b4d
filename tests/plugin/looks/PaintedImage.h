// A frame of the living picture as an image.
#pragma once

#include "plugin/looks/LivePicture.h"

namespace galvani::test
{

class PaintedImage
{
public:
    PaintedImage (int width, int height) : image (juce::Image::ARGB, width, height, true, juce::SoftwareImageType()) {}

    void paint (LivePicture& picture, float scale = 1.0f)
    {
        juce::Image::BitmapData data (image, juce::Image::BitmapData::readWrite);
        picture.render ({ data, image.getWidth(), image.getHeight() }, scale);
    }

    std::vector<std::uint32_t> pixels() const
    {
        const juce::Image::BitmapData data (image, juce::Image::BitmapData::readOnly);
        std::vector<std::uint32_t> all;
        for (int y = 0; y < image.getHeight(); ++y)
            for (int x = 0; x < image.getWidth(); ++x)
                all.push_back (data.getPixelColour (x, y).getARGB());
        return all;
    }

    juce::Image image;
};

} // namespace galvani::test
