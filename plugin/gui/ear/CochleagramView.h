// The scrolling cochleagram with its axis.
#pragma once

#include "plugin/activity/Cochleagram.h"
#include "plugin/gui/theme/PixelView.h"

namespace galvani
{

class CochleagramView final : public PixelView
{
public:
    explicit CochleagramView (const Cochleagram&);

    /** Call once a frame. */
    void refresh();

protected:
    void render (PixelGrid, float scale) override;

private:
    const Cochleagram& heard;
    std::int64_t drawn = -1;
};

} // namespace galvani
