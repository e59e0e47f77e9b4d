// Something that stimulates the brain within a block: a note, a press of the fire button, a click on the picture.
#pragma once

namespace galvani
{

/** The MIDI controllers that are a like and a dislike when they go to 64 or above: General Purpose Buttons 1 and 2. */
inline constexpr int likeController = 80, dislikeController = 81;

struct StimulusEvent
{
    enum class Kind
    {
        note,    ///< fires the electrode at the note's frequency, as strong as its velocity
        fire,    ///< fires the electrode at the place its parameter names
        touch,   ///< fires the electrode at a place on the sheets
        group,   ///< fires the electrode into one group
        neuron,  ///< fires the electrode into one neuron
        silence, ///< ends every pulse at once (all notes off)
        calm,    ///< inhibits the whole brain until its rate has halved
        like,    ///< rewards what just happened, while the brain learns by reward
        dislike  ///< punishes it likewise
    };

    Kind kind = Kind::fire;
    int sampleOffset = 0;     ///< within the block
    float frequency = 440.0f; ///< Hz, of a note
    float velocity = 1.0f;    ///< 0..1
    float x = 0.0f, y = 0.0f; ///< of a touch, in BrainLayout's coordinates
    int index = 0;            ///< of a group or a neuron; one that the brain has not is passed over
};

} // namespace galvani
