// The TEACH page: examples, training, taste and dreams side by side.
#pragma once

#include "plugin/gui/hands/teach/DreamPanel.h"
#include "plugin/gui/hands/teach/ExamplesPanel.h"
#include "plugin/gui/hands/teach/TastePanel.h"
#include "plugin/gui/hands/teach/TrainPanel.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class TeachPage final : public SpokenGroup
{
public:
    explicit TeachPage (Processor&);
    ~TeachPage() override;

    /** Call once a frame while it is seen. */
    void refresh();

    void resized() override;
    void visibilityChanged() override;

private:
    Teacher& teacher;
    ExamplesPanel examples;
    TrainPanel train;
    TastePanel taste;
    DreamPanel dream;
    int framesUntilRefresh = 0;
};

} // namespace galvani
