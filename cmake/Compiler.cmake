# What every source of ours is compiled with.
#
# Contraction is off everywhere: a fused multiply-add on one machine and none on another would give
# other spikes, and a project must bounce the same wherever it is opened.

add_library(galvani_compiler INTERFACE)

if(MSVC)
    target_compile_options(galvani_compiler INTERFACE /W4 /fp:precise /permissive- /utf-8)
    target_compile_definitions(galvani_compiler INTERFACE _USE_MATH_DEFINES NOMINMAX)
else()
    target_compile_options(galvani_compiler INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
        -ffp-contract=off
        $<$<CONFIG:Release,RelWithDebInfo>:-O3>)
endif()

# Debian's JUCE 7.0.5 sets off false warnings in g++ 12 (juce_ListenerList.h).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-Wno-dangling-pointer>)
endif()

# JUCE 7.0.5 parses with newer clang only when templates are parsed late.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 19)
    add_compile_options(
        $<$<COMPILE_LANGUAGE:CXX>:-fdelayed-template-parsing>
        $<$<COMPILE_LANGUAGE:CXX>:-Wno-unknown-warning-option>
        $<$<COMPILE_LANGUAGE:CXX>:-Wno-delayed-template-parsing-in-cxx20>
        $<$<COMPILE_LANGUAGE:CXX>:-Wno-c2y-extensions>) # Catch2's __COUNTER__
endif()

if(GALVANI_SANITIZER)
    add_compile_options(-fsanitize=${GALVANI_SANITIZER} -fno-omit-frame-pointer -g)
    add_link_options(-fsanitize=${GALVANI_SANITIZER})
    if(GALVANI_SANITIZER MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
endif()
