# Every word for people stands in one of the window's text headers (plugin/gui/*Text.h): nothing that is shown or spoken
# is written where it is shown. What belongs to a parameter stands in dsp/parameters.

file(GLOB_RECURSE sources RELATIVE "${ROOT}" "${ROOT}/plugin/gui/*.h" "${ROOT}/plugin/gui/*.cpp")
list(FILTER sources EXCLUDE REGEX "Text\\.h$")
list(LENGTH sources number)
if(number LESS 50)
    message(FATAL_ERROR "Only ${number} sources were found under ${ROOT}: the test looks in the wrong place")
endif()

set(showing "setText|setTooltip|setTitle|setButtonText|setDescription|setHelpText|setName|setWords|setDrawnWords|setHeading|setPrefix")
string(APPEND showing "|setTextToShowWhenEmpty|drawText|drawFittedText|drawSingleLineText|drawMultiLineText|drawHeading|addItem")
string(APPEND showing "|addSectionHeader|addSubMenu|append|say|tell|postAnnouncement|sayInPassing|FileChooser|TextButton|ActionButton|IconButton")

set(wrong "")
foreach(source ${sources})
    file(READ "${ROOT}/${source}" words)
    # Semicolons end list items in CMake, and brackets join them: neither matters to what is looked for.
    string(REPLACE ";" "\n" words "${words}")
    string(REPLACE "[" "(" words "${words}")
    string(REPLACE "]" ")" words "${words}")
    string(REGEX REPLACE "//[^\n]*" "" words "${words}")
    # A statement that shows something, from its name to its end; two letters in a row within quotes are a word.
    string(REGEX MATCHALL "[^A-Za-z_](${showing})(<[^>]*>)? \\([^\n{}]*(\n[ \t][^\n{}]*)*" statements "${words}")
    foreach(statement ${statements})
        string(REGEX REPLACE "\\.?(upToFirstOccurrenceOf|fromFirstOccurrenceOf|containsChar|lastIndexOf) \\([^)]*\\)" "" statement "${statement}")
        string(REGEX REPLACE "\\\\x[0-9a-f][0-9a-f]" "" statement "${statement}")
        string(REGEX MATCHALL "\"[^\"\n]*\"" literals "${statement}")
        foreach(literal ${literals})
            if(literal MATCHES "[A-Za-z][A-Za-z]" AND NOT literal MATCHES "^\" ?(Hz|dB|dBFS|ms)\"$")
                string(APPEND wrong "\n  ${source}: ${literal}")
            endif()
        endforeach()
    endforeach()
endforeach()
if(wrong)
    message(FATAL_ERROR "Words outside plugin/gui/*Text.h:${wrong}")
endif()
