#include "plugin/gui/hands/KnobSections.h"

#include <algorithm>
#include <array>

namespace galvani
{

namespace
{

using Id = ParameterId;

/** In the bar, or in LearningPanel. */
constexpr std::array standElsewhere { Id::calm,    Id::bypass,  Id::learning, Id::learningRate, Id::like,
                                      Id::dislike, Id::fatigue, Id::scaling,  Id::homeostasis };

} // namespace

std::vector<KnobSection> knobSections (int rows)
{
    std::vector<KnobSection> sections;
    for (const auto& row : parameterList())
    {
        const std::string section = row.section;
        if (section == "Ear" || section == "Electrode"
            || std::find (standElsewhere.begin(), standElsewhere.end(), row.index) != standElsewhere.end())
            continue;
        if (sections.empty() || sections.back().name != section)
            sections.push_back ({ section, {}, 1 });
        sections.back().parameters.push_back (row.index);
    }
    for (auto& section : sections)
        section.columns = std::max (1, (static_cast<int> (section.parameters.size()) + rows - 1) / rows);
    return sections;
}

std::vector<juce::Rectangle<int>> layOutSections (const std::vector<KnobSection>& sections, juce::Rectangle<int> area,
                                                  int gap)
{
    int columns = 0;
    for (const auto& section : sections)
        columns += section.columns;
    const auto width = area.getWidth() - gap * (static_cast<int> (sections.size()) - 1);

    std::vector<juce::Rectangle<int>> areas;
    int before = 0;
    for (size_t i = 0; i < sections.size(); ++i)
    {
        const auto left = before * width / columns, right = (before + sections[i].columns) * width / columns;
        areas.push_back (area.withX (area.getX() + left + static_cast<int> (i) * gap).withWidth (right - left));
        before += sections[i].columns;
    }
    return areas;
}

} // namespace galvani
