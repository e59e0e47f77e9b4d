#include "plugin/workers/Workers.h"

#include "plugin/processor/Processor.h"

namespace galvani
{

Workers::Workers (Processor& owner)
    : processor (owner),
      pool (3),
      teaching (owner, pool),
      tasting (owner, pool),
      dreaming (owner, tasting),
      narrating (owner),
      watching (owner, pool),
      keeping (pool)
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
    if (processor.isSettling())
        return; // what is done now would be written over
    teaching.collect();
    tasting.collect();
    dreaming.advance();
    narrating.attend();
    watching.attend();
    keeping.attend();
}

} // namespace galvani
