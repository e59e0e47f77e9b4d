#include "plugin/video/VideoEncoder.h"

namespace galvani
{

namespace
{

/** The same words at the front of every call: quiet, asking nobody anything. */
juce::StringArray quietly() { return { "-hide_banner", "-nostats", "-loglevel", "error", "-y" }; }

} // namespace

juce::String problemWith (const VideoSpec& spec)
{
    const auto size = juce::String (spec.width) + "x" + juce::String (spec.height);
    if (spec.width < VideoSpec::leastSide || spec.height < VideoSpec::leastSide || spec.width > VideoSpec::greatestWidth
        || spec.height > VideoSpec::greatestHeight)
        return "size " + size + ": a video has 16x16 to 7680x4320 pixels";
    if (spec.width % 2 != 0 || spec.height % 2 != 0)
        return "size " + size + ": width and height of a video are even numbers";
    if (spec.framesPerSecond < VideoSpec::leastRate || spec.framesPerSecond > VideoSpec::greatestRate)
        return juce::String (spec.framesPerSecond) + " frames a second: a video has 1 to 120";
    return {};
}

VideoEncoder::VideoEncoder (const juce::File& file, const VideoSpec& wanted, std::function<bool()> shouldStop)
    : target (file),
      spec (wanted),
      unwanted (std::move (shouldStop)),
      // Beside the target, where there will be room for it: the system's own place for such files may be small.
      silent (file, juce::TemporaryFile::useHiddenFile)
{
    if (const auto problem = problemWith (spec); problem.isNotEmpty())
        throw VideoError (problem);
    auto words = quietly();
    words.addArray ({ "-f",
                      "rawvideo",
                      "-pixel_format",
                      "bgr0",
                      "-video_size",
                      juce::String (spec.width) + "x" + juce::String (spec.height),
                      "-framerate",
                      juce::String (spec.framesPerSecond),
                      "-i",
                      "pipe:0",
                      "-an",
                      "-c:v",
                      "libx264",
                      "-preset",
                      "veryfast",
                      "-crf",
                      "16",
                      "-vf",
                      "scale=out_color_matrix=bt709",
                      "-pix_fmt",
                      "yuv420p",
                      "-colorspace",
                      "bt709",
                      "-color_primaries",
                      "bt709",
                      "-color_trc",
                      "bt709",
                      "-movflags",
                      "+faststart",
                      "-f",
                      "mp4",
                      silent.getFile().getFullPathName() });
    process.emplace (words, unwanted);
}

void VideoEncoder::add (const juce::Image& picture)
{
    const juce::Image::BitmapData data (picture, juce::Image::BitmapData::readOnly);
    jassert (data.width == spec.width && data.height == spec.height && data.pixelStride == 4);
    const auto row = static_cast<size_t> (spec.width) * 4;
    bytes.resize (row * static_cast<size_t> (spec.height));
    for (int y = 0; y < spec.height; ++y)
        std::copy_n (data.getLinePointer (y), row, bytes.data() + static_cast<size_t> (y) * row);
    process->write (bytes.data(), bytes.size());
    ++numFrames;
}

void VideoEncoder::finish (const juce::File& sound)
{
    process->finish();
    process.reset();
    auto words = quietly();
    words.addArray ({ "-i", silent.getFile().getFullPathName() });
    if (sound != juce::File())
        words.addArray ({ "-i", sound.getFullPathName(), "-c:a", "aac", "-b:a", "256k" });
    words.addArray ({ "-c:v", "copy", "-movflags", "+faststart", "-f", "mp4", target.getFullPathName() });
    EncoderProcess (words, unwanted).finish();
    if (target.getSize() == 0)
        throw VideoError ("ffmpeg has written nothing");
    silent.deleteTemporaryFile();
}

} // namespace galvani
