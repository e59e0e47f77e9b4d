#include "plugin/headless/Interruption.h"

#include "plugin/headless/CommandError.h"

#include <csignal>

namespace galvani
{

namespace
{

volatile std::sig_atomic_t asked = 0;

void note (int) { asked = 1; }

} // namespace

void listenForInterruption()
{
    std::signal (SIGINT, note);
    std::signal (SIGTERM, note);
#if defined(SIGXFSZ)
    std::signal (SIGXFSZ, SIG_IGN);
#endif
}

void stopIfInterrupted()
{
    if (asked != 0)
        throw CommandError ("interrupted; nothing was written");
}

} // namespace galvani
