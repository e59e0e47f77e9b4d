# Every library that is not ours: from the system where it is, otherwise fetched at a pinned version.

include(FetchContent)
set(FETCHCONTENT_QUIET OFF)

# galvani_dependency(NAME TARGET URL TAG [find_package arguments...])
# JUCE's version file asks for the exact version, so no version is asked of any; what is too old is refused below.
function(galvani_dependency name target repository tag)
    if(GALVANI_SYSTEM_LIBRARIES)
        find_package(${name} ${ARGN} QUIET)
    endif()
    if(NOT TARGET ${target})
        message(STATUS "${name}: fetching ${tag}")
        FetchContent_Declare(${name} GIT_REPOSITORY ${repository} GIT_TAG ${tag} GIT_SHALLOW TRUE)
        FetchContent_MakeAvailable(${name})
    endif()
    if(${name}_FOUND)
        # What find_package set inside this function must be seen by the rest (Catch2's ctest module, JUCE's version).
        foreach(variable ${name}_FOUND ${name}_VERSION ${name}_DIR ${name}_SOURCE_DIR CMAKE_MODULE_PATH JUCE_MODULES_DIR)
            set(${variable} "${${variable}}" PARENT_SCOPE)
        endforeach()
    else()
        FetchContent_GetProperties(${name})
        string(TOLOWER ${name} lower)
        set(${lower}_SOURCE_DIR "${${lower}_SOURCE_DIR}" PARENT_SCOPE)
    endif()
endfunction()

set(EIGEN_BUILD_DOC OFF)
set(EIGEN_BUILD_TESTING OFF)
set(JSON_BuildTests OFF)
set(CLI11_BUILD_TESTS OFF)

galvani_dependency(Eigen3 Eigen3::Eigen https://gitlab.com/libeigen/eigen.git 3.4.0 NO_MODULE)
galvani_dependency(nlohmann_json nlohmann_json::nlohmann_json https://github.com/nlohmann/json.git v3.11.3)
galvani_dependency(CLI11 CLI11::CLI11 https://github.com/CLIUtils/CLI11.git v2.4.2)
galvani_dependency(JUCE juce::juce_core https://github.com/juce-framework/JUCE.git 8.0.12)
if(GALVANI_BUILD_TESTS)
    galvani_dependency(Catch2 Catch2::Catch2 https://github.com/catchorg/Catch2.git v3.7.1)
    if(Catch2_VERSION AND Catch2_VERSION VERSION_LESS 3)
        message(FATAL_ERROR "Catch2 ${Catch2_VERSION} is too old: version 3 is needed (Debian 12 has it in bookworm-backports)")
    endif()
endif()

# One set of JUCE switches for everything that includes a JUCE header.
add_library(galvani_juce_settings INTERFACE)
target_compile_definitions(galvani_juce_settings INTERFACE
    JUCE_WEB_BROWSER=0
    JUCE_USE_CURL=0
    JUCE_USE_FLAC=0
    JUCE_USE_OGGVORBIS=0
    JUCE_USE_MP3AUDIOFORMAT=0
    JUCE_STRICT_REFCOUNTEDPOINTER=1
    JUCE_DISPLAY_SPLASH_SCREEN=0
    JUCE_REPORT_APP_USAGE=0
    JUCE_MODAL_LOOPS_PERMITTED=0)

# Debian's JUCE leaves the image and compression libraries to the system; upstream's brings its own.
add_library(galvani_juce_codecs INTERFACE)
if(JUCE_FOUND AND UNIX AND NOT APPLE)
    find_package(PkgConfig QUIET)
    if(PKG_CONFIG_FOUND)
        pkg_check_modules(GALVANI_CODECS IMPORTED_TARGET libpng libjpeg zlib)
        if(GALVANI_CODECS_FOUND)
            target_link_libraries(galvani_juce_codecs INTERFACE PkgConfig::GALVANI_CODECS)
        endif()
    endif()
endif()

# galvani_include_juce(TARGET MODULES...): the modules' headers and definitions, without compiling them again.
function(galvani_include_juce target)
    foreach(module ${ARGN})
        target_include_directories(${target} SYSTEM PRIVATE
            $<TARGET_PROPERTY:juce::${module},INTERFACE_INCLUDE_DIRECTORIES>)
        target_compile_definitions(${target} PRIVATE JUCE_MODULE_AVAILABLE_${module}=1)
    endforeach()
    target_compile_definitions(${target} PRIVATE
        JUCE_GLOBAL_MODULE_SETTINGS_INCLUDED=1
        $<IF:$<CONFIG:Debug>,DEBUG=1$<SEMICOLON>_DEBUG=1,NDEBUG=1$<SEMICOLON>_NDEBUG=1>)
endfunction()

# The modules that need no window, compiled once for the command and the tests.
add_library(galvani_juce_headless STATIC cmake/Empty.cpp)
target_link_libraries(galvani_juce_headless
    PRIVATE juce::juce_core juce::juce_audio_basics juce::juce_audio_formats juce::juce_dsp juce::juce_events juce::juce_graphics
    PUBLIC galvani_juce_settings galvani_juce_codecs)
target_compile_definitions(galvani_juce_headless
    INTERFACE $<TARGET_PROPERTY:galvani_juce_headless,COMPILE_DEFINITIONS>)
target_include_directories(galvani_juce_headless SYSTEM
    INTERFACE $<TARGET_PROPERTY:galvani_juce_headless,INCLUDE_DIRECTORIES>)
