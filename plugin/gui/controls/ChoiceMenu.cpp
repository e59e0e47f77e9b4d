#include "plugin/gui/controls/ChoiceMenu.h"

namespace galvani
{

namespace
{

class Chosen final : public juce::AccessibilityTextValueInterface
{
public:
    explicit Chosen (juce::ComboBox& its) : menu (its) {}
    bool isReadOnly() const override { return true; }
    juce::String getCurrentValueAsString() const override { return menu.getText(); }
    void setValueAsString (const juce::String&) override {}

private:
    juce::ComboBox& menu;
};

class Handler final : public juce::AccessibilityHandler
{
public:
    explicit Handler (juce::ComboBox& its)
        : juce::AccessibilityHandler (
            its, juce::AccessibilityRole::comboBox,
            juce::AccessibilityActions()
                .addAction (juce::AccessibilityActionType::press, [&its] { its.showPopup(); })
                .addAction (juce::AccessibilityActionType::showMenu, [&its] { its.showPopup(); }),
            { std::make_unique<Chosen> (its) }),
          menu (its)
    {
    }

    juce::AccessibleState getCurrentState() const override
    {
        const auto state = juce::AccessibilityHandler::getCurrentState().withExpandable();
        return menu.isPopupActive() ? state.withExpanded() : state.withCollapsed();
    }
    juce::String getHelp() const override { return menu.getTooltip(); }

private:
    juce::ComboBox& menu;
};

} // namespace

std::unique_ptr<juce::AccessibilityHandler> ChoiceMenu::createAccessibilityHandler()
{
    return std::make_unique<Handler> (*this);
}

} // namespace galvani
