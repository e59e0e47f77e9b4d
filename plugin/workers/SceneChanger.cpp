#include "plugin/workers/SceneChanger.h"

#include "neural/brain/BrainFeatures.h"

#include <algorithm>

namespace galvani
{

namespace
{

/** The features are z = sqrt (r / 12 Hz) - 1, so that the mean of r is 12 Hz ((mean z + 1)^2 + variance of z). */
Scene::Rates ratesOf (const Heard& heard)
{
    Scene::Rates rates {};
    if (heard.tick >= 0)
        for (size_t g = 0; g < rates.size(); ++g)
        {
            const auto root = heard.mean[g] + 1.0f;
            rates[g] = 12.0f * (root * root + heard.deviation[g] * heard.deviation[g]);
        }
    return rates;
}

} // namespace

/** One step of undo. */
void SceneChanger::change (const SceneSet& scenes)
{
    processor.beginStep();
    processor.setScenes (scenes);
    processor.beginStep();
}

void SceneChanger::store (int slot)
{
    if (! SceneSet::has (slot))
        return;
    auto scenes = processor.scenes();
    auto sound = processor.patchToKeep();
    sound.editorWidth = sound.editorHeight = 0; // a window is no part of a sound
    scenes.slots[static_cast<size_t> (slot)] = std::make_shared<const Scene> (sound, ratesOf (processor.heard()));
    change (scenes);
    stored = slot;
    storedScene = scenes.slots[static_cast<size_t> (slot)];
    storedMorph = processor.lastMorph();
    storedGeneration = processor.patchGeneration();
}

void SceneChanger::rename (int slot, const juce::String& name)
{
    auto scenes = processor.scenes();
    const auto* scene = scenes.at (slot);
    if (scene == nullptr || name.trim().isEmpty())
        return;
    auto sound = scene->sound();
    sound.name = name.trim().substring (0, 80).toStdString();
    scenes.slots[static_cast<size_t> (slot)] = std::make_shared<const Scene> (sound, scene->rates_Hz());
    change (scenes);
}

void SceneChanger::clear (int slot)
{
    auto scenes = processor.scenes();
    if (scenes.at (slot) == nullptr)
        return;
    scenes.slots[static_cast<size_t> (slot)] = nullptr;
    change (scenes);
}

void SceneChanger::copy (int from, int to)
{
    auto scenes = processor.scenes();
    if (scenes.at (from) == nullptr || ! SceneSet::has (to) || from == to)
        return;
    scenes.slots[static_cast<size_t> (to)] = scenes.slots[static_cast<size_t> (from)];
    change (scenes);
}

void SceneChanger::setMorphSeconds (float seconds)
{
    auto scenes = processor.scenes();
    seconds = seconds > 0.0f ? std::min (seconds, SceneSet::longestMorph_s) : 0.0f;
    if (scenes.morph_s == seconds)
        return;
    scenes.morph_s = seconds;
    processor.setScenes (scenes);
}

bool SceneChanger::ownsMorph() const { return morph == processor.lastMorph() && processor.isMorphing(); }

/** Nobody has gone elsewhere: what plays is still the nearer side, edited perhaps. */
bool SceneChanger::wayStands() const
{
    return now.isThere && morph == processor.lastMorph() && generation == processor.patchGeneration()
           && processor.isLoaded ((now.place < 0.5f ? a : b).origin);
}

void SceneChanger::keepWay()
{
    morph = processor.lastMorph();
    generation = processor.patchGeneration();
    now.isThere = true;
}

bool SceneChanger::goTo (int slot)
{
    const auto scenes = processor.scenes();
    const auto* scene = scenes.at (slot);
    if (scene == nullptr)
        return false;
    const auto from = playing();
    if (ownsMorph())
        processor.endMorph();
    isHeld = false;
    now = { from, slot, 0.0f, false, false };
    a = processor.editedPatch();
    b = { scene->sound(), scene->sound() };
    if (scenes.morph_s > 0.0f)
    {
        processor.beginMorph (a, b);
        processor.morphTo (0.0f);
        now.isMoving = true;
    }
    else
    {
        processor.restore (b);
        now.place = 1.0f;
    }
    keepWay();
    return true;
}

void SceneChanger::advance (double seconds)
{
    if (! now.isMoving)
        return;
    if (! ownsMorph())
    {
        now.isMoving = false;
        return;
    }
    const auto whole = static_cast<double> (processor.scenes().morph_s);
    const auto step = whole > 0.0 ? seconds / whole : 1.0;
    now.place = static_cast<float> (std::min (1.0, static_cast<double> (now.place) + step));
    processor.morphTo (now.place);
    if (now.place < 1.0f)
        return;
    now.isMoving = false;
    processor.endMorph();
}

SceneChanger::Way SceneChanger::way() const
{
    auto told = now;
    told.isThere = wayStands();
    told.isMoving = now.isMoving && ownsMorph();
    return told;
}

void SceneChanger::grab()
{
    if (! wayStands())
        return;
    now.isMoving = false;
    isHeld = true;
    if (ownsMorph())
        return;
    // What was edited since is edited on that side.
    if (now.place <= 0.0f)
        a = processor.editedPatch();
    else if (now.place >= 1.0f)
        b = processor.editedPatch();
    processor.beginMorph (a, b);
    keepWay();
}

void SceneChanger::pull (float place)
{
    if (! isHeld || ! ownsMorph())
        return;
    now.place = std::clamp (place, 0.0f, 1.0f);
    processor.morphTo (now.place);
}

void SceneChanger::release()
{
    if (isHeld && ownsMorph())
        processor.endMorph();
    isHeld = false;
}

int SceneChanger::playing() const
{
    const auto scenes = processor.scenes();
    const auto plays = [&] (int slot)
    {
        const auto* scene = scenes.at (slot);
        return scene != nullptr && processor.isLoaded (scene->sound());
    };
    if (SceneSet::has (stored) && scenes.slots[static_cast<size_t> (stored)] == storedScene
        && storedMorph == processor.lastMorph() && storedGeneration == processor.patchGeneration())
        return stored;
    const auto nearer = now.place < 0.5f ? now.from : now.to;
    if (plays (nearer))
        return nearer;
    for (int slot = 0; slot < SceneSet::count; ++slot)
        if (plays (slot))
            return slot;
    return elsewhere;
}

} // namespace galvani
