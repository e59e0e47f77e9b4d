// Lets Ctrl-C end long work tidily: what was being written is taken away.
#pragma once

namespace galvani
{

/** From now on a request to end is noted, and a write over a size limit is an error rather than the end. */
void listenForInterruption();

/** Throws CommandError when the request has come. */
void stopIfInterrupted();

} // namespace galvani
