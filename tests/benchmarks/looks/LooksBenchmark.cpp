// How fast the looks are painted: prints a JSON line each. With --pictures FOLDER it writes each look as a PNG instead.

#include "dsp/engine/Engine.h"
#include "plugin/state/DemoSound.h"
#include "tests/plugin/looks/LivelyBrain.h"
#include "tests/plugin/looks/PaintedImage.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <string>

using namespace galvani;

namespace
{

constexpr double frameSeconds = 1.0 / 60.0;

/** Of this process alone: what else the machine does shall not count. */
double secondsNow() { return static_cast<double> (std::clock()) / CLOCKS_PER_SEC; }

/** Milliseconds a frame: the median, and the slowest of twenty. */
void measure (Look look, int neurons, int width, int height, bool strobes)
{
    test::LivelyBrain brain (neurons);
    LivePicture picture (brain.activity);
    picture.setLook (look);
    test::PaintedImage image (width, height);
    std::vector<double> times;
    for (int frame = 0; frame < 90; ++frame)
    {
        strobes ? brain.strobe (frameSeconds) : brain.speak (frameSeconds);
        const auto start = secondsNow();
        picture.advance (frameSeconds);
        image.paint (picture);
        if (frame >= 30)
            times.push_back (1000.0 * (secondsNow() - start));
    }
    std::sort (times.begin(), times.end());
    const auto median = times[times.size() / 2], slow = times[times.size() * 19 / 20];
    std::printf ("{\"look\":\"%s\",\"neurons\":%d,\"width\":%d,\"height\":%d,\"brain\":\"%s\",\"median_ms\":%.2f,"
                 "\"p95_ms\":%.2f,\"frames_per_second\":%.0f}\n",
                 nameOf (look), neurons, width, height, strobes ? "strobe" : "speech", median, slow, 1000.0 / median);
    std::fflush (stdout);
}

void write (const juce::Image& image, const std::string& path)
{
    const juce::File file (path);
    file.deleteFile();
    juce::FileOutputStream stream (file);
    juce::PNGImageFormat().writeImageToStream (image, stream);
}

void writePictures (const std::string& folder, int neurons, int width, int height)
{
    test::LivelyBrain brain (neurons);
    WeightBlocks blocks;
    RandomStream random (3);
    blocks.known = true;
    blocks.largest = 40.0f;
    for (int from = 0; from < numGroups; ++from)
        for (int to = 0; to < numGroups; ++to)
            if ((from < groupsPerHemisphere) == (to < groupsPerHemisphere))
            {
                const auto i = WeightBlocks::index (from, to);
                const auto away = static_cast<float> (from - to);
                blocks.mean[i] =
                    4.0f + 12.0f * std::exp (-away * away / 18.0f) + 9.0f * static_cast<float> (random.uniform());
                blocks.change[i] = 6.0f * static_cast<float> (random.uniform()) - 3.0f;
            }
    brain.activity.setWeights (blocks);
    std::vector<std::unique_ptr<LivePicture>> pictures;
    for (size_t look = 0; look < numLooks; ++look)
    {
        pictures.push_back (std::make_unique<LivePicture> (brain.activity));
        pictures.back()->setLook (static_cast<Look> (look));
    }
    for (int frame = 0; frame < 240; ++frame)
    {
        brain.speak (frameSeconds);
        if (frame == 200)
        {
            for (size_t i = 0; i < 6; ++i)
                blocks.mean[WeightBlocks::index (static_cast<int> (i) + 3, 7)] += 2.0f;
            brain.activity.setWeights (blocks);
        }
        for (auto& picture : pictures)
            picture->advance (frameSeconds);
    }
    test::PaintedImage image (width, height);
    for (auto& picture : pictures)
    {
        image.paint (*picture);
        write (image.image, folder + "/" + nameOf (picture->look()) + "-" + std::to_string (neurons) + "-"
                                + std::to_string (width) + ".png");
    }
}

/** What the default brain does while it hears the demo. */
void writeDemo (const std::string& folder, int neurons, int width, int height)
{
    Engine engine;
    EngineSpec spec;
    const auto demo = demoSound();
    const auto block = static_cast<int> (demo.sampleRate * frameSeconds);
    spec.sampleRate = demo.sampleRate;
    spec.maximumBlockSize = block;
    spec.brain.neurons = neurons;
    engine.prepare (spec);
    LiveActivity activity;
    activity.setBrain (std::make_shared<const BrainLayout> (engine.layout()));
    std::vector<std::unique_ptr<LivePicture>> pictures;
    for (size_t look = 0; look < numLooks; ++look)
    {
        pictures.push_back (std::make_unique<LivePicture> (activity));
        pictures.back()->setLook (static_cast<Look> (look));
    }
    std::vector<float> left (static_cast<size_t> (block)), right (left.size());
    test::PaintedImage image (width, height);
    for (int frame = 0; frame < 420; ++frame)
    {
        const auto at = static_cast<size_t> (frame * block) % (demo.left.size() - left.size());
        const std::array<const float*, 2> inputs { demo.left.data() + at, demo.right.data() + at };
        const std::array<float*, 2> outputs { left.data(), right.data() };
        engine.process (inputs, outputs, block, {});
        activity.pass (frameSeconds);
        activity.add (engine.activity().ticks);
        activity.add (engine.activity().spikes);
        activity.settle (engine.potentials());
        for (auto& picture : pictures)
            picture->advance (frameSeconds);
        if (frame == 200 || frame == 330 || frame == 400)
            for (auto& picture : pictures)
            {
                image.paint (*picture);
                write (image.image, folder + "/demo-" + nameOf (picture->look()) + "-" + std::to_string (neurons) + "-"
                                        + std::to_string (frame) + ".png");
            }
    }
}

} // namespace

int main (int argc, char** argv)
{
    if (argc >= 3 && std::strcmp (argv[1], "--pictures") == 0)
    {
        for (const auto neurons : { 1024, 4096, 16384 })
            writePictures (argv[2], neurons, 1920, 1080);
        writePictures (argv[2], 4096, 813, 566);
        if (argc > 3)
            for (const auto neurons : { 1024, 4096 })
                writeDemo (argv[2], neurons, 1280, 800);
        return 0;
    }
    for (const auto neurons : { 1024, 16384 })
        for (const auto strobes : { false, true })
            for (const auto isLarge : { false, true })
                measure (Look::network, neurons, isLarge ? 1920 : 700, isLarge ? 1080 : 450, strobes);
    for (size_t look = 1; look < numLooks; ++look)
        for (const auto neurons : { 1024, 16384 })
            measure (static_cast<Look> (look), neurons, 1920, 1080, false);
    return 0;
}
