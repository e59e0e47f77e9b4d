# Includes point one way: plugin -> dsp -> neural; within dsp, only engine/ sees the brain (plain constants apart). And
# nothing talks to other machines.

file(GLOB_RECURSE sources RELATIVE "${ROOT}" "${ROOT}/neural/*.h" "${ROOT}/neural/*.cpp" "${ROOT}/dsp/*.h" "${ROOT}/dsp/*.cpp")
set(wrong "")
foreach(source ${sources})
    file(STRINGS "${ROOT}/${source}" includes REGEX "^#[ \t]*include")
    foreach(line ${includes})
        set(bad FALSE)
        if(source MATCHES "^neural/" AND line MATCHES "juce|\"dsp/|\"plugin/")
            set(bad TRUE)
        elseif(source MATCHES "^dsp/" AND line MATCHES "\"plugin/|juce_(gui|graphics|audio_processors|audio_devices|audio_utils|opengl)")
            set(bad TRUE)
        elseif(source MATCHES "^dsp/" AND NOT source MATCHES "^dsp/engine/" AND line MATCHES "\"neural/"
               AND NOT line MATCHES "BrainDimensions\\.h")
            set(bad TRUE)
        endif()
        if(bad)
            string(APPEND wrong "\n  ${source}: ${line}")
        endif()
    endforeach()
endforeach()
list(LENGTH sources number)
if(number LESS 50)
    message(FATAL_ERROR "Only ${number} sources were found under ${ROOT}: the test looks in the wrong place")
endif()

# Nothing leaves the machine.
file(GLOB_RECURSE every RELATIVE "${ROOT}" "${ROOT}/neural/*.cpp" "${ROOT}/dsp/*.cpp" "${ROOT}/plugin/*.cpp" "${ROOT}/neural/*.h"
    "${ROOT}/dsp/*.h" "${ROOT}/plugin/*.h")
foreach(source ${every})
    file(STRINGS "${ROOT}/${source}" lines REGEX "juce::(URL|WebInputStream|StreamingSocket|DatagramSocket|InterprocessConnection|NamedPipe)|sys/socket|curl/|winsock")
    foreach(line ${lines})
        string(APPEND wrong "\n  ${source} talks to other machines: ${line}")
    endforeach()
endforeach()
if(wrong)
    message(FATAL_ERROR "Where it must not:${wrong}")
endif()
