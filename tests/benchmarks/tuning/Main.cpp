// Compares what the brain's dynamics suggest for training with what is usual, and prints tables.
#include "tests/benchmarks/tuning/Choices.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace
{

struct Choice
{
    const char* name;
    void (*compare) (int seeds);
};

constexpr Choice choices[] { { "activation", galvani::compareActivations },
                             { "initialiser", galvani::compareInitialisers },
                             { "gate", galvani::compareGates },
                             { "optimiser", galvani::compareOptimisers } };

} // namespace

int main (int count, char** arguments)
{
    const auto seeds = count > 1 ? std::atoi (arguments[1]) : 20;
    const auto* only = count > 2 ? arguments[2] : nullptr;
    bool ran = false;
    for (const auto& choice : choices)
        if (seeds > 0 && (only == nullptr || std::strcmp (only, choice.name) == 0))
        {
            choice.compare (seeds);
            ran = true;
        }
    if (! ran)
        std::fprintf (stderr, "usage: galvani_tuning_benchmark [SEEDS [activation|initialiser|gate|optimiser]]\n");
    return ran ? 0 : 2;
}
