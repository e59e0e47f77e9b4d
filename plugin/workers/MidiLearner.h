// Learns which controller moves which parameter, and tells the host where learned controllers have moved them.
#pragma once

#include "plugin/processor/Processor.h"

#include <array>
#include <atomic>
#include <optional>

namespace galvani
{

/** On the message thread, but that a control may be touched from any. */
class MidiLearner final : private juce::AudioProcessorListener
{
public:
    explicit MidiLearner (Processor&);
    ~MidiLearner() override;

    enum class Awaits
    {
        nothing,
        control,   ///< that somebody touches one
        controller ///< that somebody moves one
    };

    /** The next control that is touched learns the next controller that is moved. */
    void begin();
    /** This parameter learns the next controller that is moved. */
    void begin (ParameterId);
    void cancel() noexcept { awaited = Awaits::nothing; }
    Awaits awaits() const noexcept { return awaited; }
    /** Which one learns. */
    ParameterId learning() const noexcept { return pupil; }
    /** What was learned since the last time. */
    std::optional<ParameterId> takeLearned() noexcept { return std::exchange (learned, {}); }

    /** Both are a step of undo. */
    void bind (ParameterId, int controller);
    void forget (ParameterId);

    /** Call often: it is how late a host hears of a controller, though the sound has it at its sample. */
    void attend();

private:
    void followControllers();
    void change (const MidiMap&);
    void audioProcessorParameterChanged (juce::AudioProcessor*, int, float) override {}
    void audioProcessorChanged (juce::AudioProcessor*, const ChangeDetails&) override {}
    void audioProcessorParameterChangeGestureBegin (juce::AudioProcessor*, int index) override;

    static constexpr int callsUntilGestureEnds = 20;

    Processor& processor;
    Awaits awaited = Awaits::nothing;
    ParameterId pupil {};
    std::optional<ParameterId> learned;
    std::atomic<int> touched { -1 };
    std::atomic<bool> isTelling { false };                             ///< what is begun now is begun by a controller
    std::array<int, static_cast<size_t> (numParameters)> callsLeft {}; ///< of a gesture that goes on; 0: none does
};

} // namespace galvani
