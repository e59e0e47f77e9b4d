// Milliseconds of processor time, which a busy machine changes less than it does the wall's.
#pragma once

#include <ctime>

namespace galvani
{

class ProcessorTime
{
public:
    double milliseconds() const noexcept
    {
        return 1000.0 * static_cast<double> (std::clock() - start) / static_cast<double> (CLOCKS_PER_SEC);
    }

private:
    std::clock_t start = std::clock();
};

} // namespace galvani
