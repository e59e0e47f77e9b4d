// What was asked of `galvani render`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace galvani
{

struct RenderOptions
{
    std::string input, output;
    std::string preset;                ///< a factory preset's name or a file; empty: the default preset
    std::vector<std::string> settings; ///< "id=value", in the parameter's own unit
    std::string midi;
    std::optional<std::uint64_t> seed; ///< instead of the preset's
    std::string block = "512";         ///< 1..8192 or "random"
    std::optional<double> rate;        ///< Hz; nothing: the file's
    std::optional<double> tail;        ///< seconds; nothing: until the sound has died away, at most 30
    std::string picture, spikes, activity;
    std::string video;
    std::string look = "network", size = "1920x1080"; ///< of the video
    int framesPerSecond = 60;                         ///< of the video
};

} // namespace galvani
