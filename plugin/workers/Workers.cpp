#include "plugin/workers/Workers.h"

namespace galvani
{

Workers::Workers (Processor& processor)
    : pool (1),
      teaching (processor, pool),
      tasting (processor, pool),
      dreaming (processor, tasting),
      narrating (processor)
{
    startTimerHz (10);
}

Workers::~Workers()
{
    stopTimer();
    // What runs is told to stop, and looks often.
    teaching.stop();
    tasting.stop();
    pool.removeAllJobs (true, -1);
}

void Workers::attend()
{
    teaching.collect();
    tasting.collect();
    dreaming.advance();
    narrating.attend();
}

} // namespace galvani
