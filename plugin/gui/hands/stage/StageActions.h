// What one presses on stage: calm, record, full screen; and what keeps the picture safe to look at.
#pragma once

#include "plugin/gui/hands/stage/MotionSwitch.h"
#include "plugin/gui/hands/stage/StageButton.h"
#include "plugin/gui/theme/Spoken.h"
#include "plugin/processor/Processor.h"

#include <functional>

namespace galvani
{

class StageActions final : public SpokenGroup
{
public:
    explicit StageActions (Processor&);

    /** None: there is no button for it. */
    void setFullScreen (std::function<void()>);

    /** Call a few times a second. @param isCalming  calm is under way */
    void refresh (bool isCalming);

    void resized() override;

private:
    void toggleRecording();
    void toggleFilming();
    void refreshFilm();

    Processor& processor;
    StageButton calm, record, film, fullScreen;
    MotionSwitch motion;
};

} // namespace galvani
