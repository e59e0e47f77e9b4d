#include "tests/benchmarks/tuning/TeachTask.h"

#include "neural/brain/Brain.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr int examples = 10, laterMoments = 4;

using Sound = Eigen::VectorXf; ///< the level of each band, 0..1

Sound bumps (RandomStream& random, int count)
{
    Sound sound = Sound::Zero (numBands);
    for (int i = 0; i < count; ++i)
    {
        const auto centre = random.uniform (0.0, numBands), width = random.uniform (1.5, 4.0);
        for (int b = 0; b < numBands; ++b)
        {
            const auto apart = (b - centre) / width;
            sound[b] = std::max (sound[b], static_cast<float> (std::exp (-0.5 * apart * apart)));
        }
    }
    return sound;
}

class Listener
{
public:
    explicit Listener (std::uint64_t seed) : brain ({ 1024, seed }) {}

    Eigen::VectorXf featuresAfter (const Sound& sound, int ticks)
    {
        constexpr auto loudest_pA = 600.0f;
        const auto& bands = brain.layout().bandStart;
        for (int tick = 0; tick < ticks; ++tick)
        {
            for (int row = 0; row < stepsPerTick; ++row)
            {
                const auto currents = brain.stimulus (row);
                for (size_t b = 0; b < numBands; ++b)
                    std::fill (currents.begin() + bands[b], currents.begin() + bands[b + 1],
                               brain.biasNow() + loudest_pA * sound[static_cast<Eigen::Index> (b)]);
            }
            brain.advance (stepsPerTick);
            brain.tick();
        }
        Eigen::VectorXf features (numGroups + 2);
        const auto featureOf = [] (float rate) { return std::sqrt (rate / 12.0f) - 1.0f; };
        for (int g = 0; g < numGroups; ++g)
            features[g] = featureOf (brain.monitor().groupRates()[static_cast<size_t> (g)]);
        features[numGroups] = featureOf (brain.monitor().meanRate());
        features[numGroups + 1] = brain.monitor().synchrony();
        return features;
    }

private:
    Brain brain;
};

void add (TrainingData<float>& data, const Eigen::VectorXf& features, const Eigen::VectorXf& wanted)
{
    const auto samples = data.inputs.cols();
    data.inputs.conservativeResize (features.size(), samples + 1);
    data.targets.conservativeResize (wanted.size(), samples + 1);
    data.inputs.col (samples) = features;
    data.targets.col (samples) = wanted;
}

} // namespace

Task teachTask (std::uint64_t seed, Lesson lesson)
{
    RandomStream random (seed + 4000);
    Listener listener (seed);
    Task task;
    task.name = "teach";
    task.hidden = { 32, 16 };
    task.outputs = numModulators;
    task.last = Activation::sigmoid;
    task.settings.epochs = 200;
    task.settings.seed = seed;
    task.target = 0.005;

    const auto wish = [&random]
    {
        return Eigen::VectorXf (Eigen::VectorXf::NullaryExpr (
            numModulators, [&random] { return static_cast<float> (random.uniform (0.1, 0.9)); }));
    };
    const auto isAlike = [lesson] (int i) { return lesson != Lesson::varied && i < examples - 2; };
    const Sound common = bumps (random, 3);
    const Eigen::VectorXf commonWish = wish();
    std::vector<Sound> sounds;
    std::vector<Eigen::VectorXf> wishes;
    for (int i = 0; i < examples; ++i)
    {
        const Sound own = bumps (random, 3);
        const Eigen::VectorXf ownWish = wish();
        sounds.push_back (isAlike (i) ? Sound (0.85f * common + 0.15f * own) : own);
        wishes.push_back (isAlike (i) ? Eigen::VectorXf (0.85f * commonWish + 0.15f * ownWish) : ownWish);
    }
    for (int i = 0; i < examples; ++i)
    {
        const auto& sound = sounds[static_cast<size_t> (i)];
        add (task.learned, listener.featuresAfter (sound, 300), wishes[static_cast<size_t> (i)]);
        if (lesson != Lesson::mistaken || isAlike (i))
            for (int moment = 0; moment < laterMoments; ++moment)
                add (task.heldOut, listener.featuresAfter (sound, 100), wishes[static_cast<size_t> (i)]);
    }
    for (int i = 0; lesson == Lesson::varied && i < examples; ++i)
    {
        const auto here = static_cast<size_t> (i), next = static_cast<size_t> ((i + 1) % examples);
        const Eigen::VectorXf wanted = 0.5f * (wishes[here] + wishes[next]);
        add (task.heldOut, listener.featuresAfter (0.5f * (sounds[here] + sounds[next]), 300), wanted);
    }
    return task;
}

} // namespace galvani
