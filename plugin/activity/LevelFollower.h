// A level as a meter shows it: its root mean square, and its peak held for a second.
#pragma once

namespace galvani
{

class LevelFollower
{
public:
    /** Mean square over 0.4 s; the peak is held for a second and then falls by 12 dB a second.
        @param peak, meanSquare  linear, of the last `seconds` */
    void follow (float peak, float meanSquare, double seconds) noexcept;

    float rmsDecibels() const noexcept;  ///< dBFS; -100 for silence
    float peakDecibels() const noexcept; ///< dBFS; -100 for silence

private:
    float squares = 0.0f, held = 0.0f;
    double secondsHeld = 0.0;
};

} // namespace galvani
