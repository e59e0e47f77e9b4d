// Marks a function as one of the audio thread's: RealtimeSanitizer then stops at anything in it that may block.
#pragma once

#if defined(__has_cpp_attribute)
#if __has_cpp_attribute(clang::nonblocking)
#define GALVANI_REALTIME [[clang::nonblocking]]
#endif
#endif

#ifndef GALVANI_REALTIME
#define GALVANI_REALTIME
#endif
