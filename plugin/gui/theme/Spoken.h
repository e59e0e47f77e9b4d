// A component that screen readers meet in a role as long as it has a title; without one it is decoration to them.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

/** The title is to be set before the component is first shown. What stands in decoration is met all the same. */
template <juce::AccessibilityRole role, typename Base = juce::Component>
class Spoken : public Base
{
public:
    using Base::Base;

    std::unique_ptr<juce::AccessibilityHandler> createAccessibilityHandler() override
    {
        return std::make_unique<juce::AccessibilityHandler> (
            *this, this->getTitle().isEmpty() ? juce::AccessibilityRole::ignored : role);
    }
};

using SpokenGroup = Spoken<juce::AccessibilityRole::group>;
using SpokenPicture = Spoken<juce::AccessibilityRole::image>;
using SpokenWords = Spoken<juce::AccessibilityRole::staticText>;

} // namespace galvani
