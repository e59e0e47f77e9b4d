// Where in the captured sound the transport's beats began, so that grains can start on one.
#pragma once

namespace galvani
{

/** Beats lie at whole multiples of a division, counted from the transport's zero, at the tempo of now: after a tempo
    change or a jump the answer is where beats would have been. Whatever the transport says, answers are bounded. */
class GrainBeat
{
public:
    /** @param quarterNotes  the transport's position at the moment asked about
        @param tempo         quarter notes a minute; not above 0 or no number: there are no beats
        @param division      quarter notes from beat to beat; likewise */
    GrainBeat (double quarterNotes, double tempo, double division) noexcept;

    bool hasBeats() const noexcept { return period > 0.0; }

    /** How long ago the last beat began, 0 to below the time between beats; 0 without beats. */
    double secondsSinceBeat() const noexcept { return since; }

    /** How far back to read so as to begin on a beat: the one nearest to the time wanted, within least..most. Without a
        beat in there, the time wanted itself, within the same. */
    double secondsBack (double wanted, double least, double most) const noexcept;

private:
    double period = 0.0, since = 0.0;
};

} // namespace galvani
