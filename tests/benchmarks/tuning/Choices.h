// The four choices, each against its plain counterpart; every function prints its table.
#pragma once

#include "tests/benchmarks/tuning/Trial.h"

#include <functional>
#include <string>
#include <vector>

namespace galvani
{

/** One task as every seed makes it. */
using Tasks = std::vector<Task>;

Tasks tasksOf (int seeds, const std::function<Task (std::uint64_t)>&);

/** The four tasks that choices share: teach, XOR, mixture, echo. */
std::vector<Tasks> sharedTasks (int seeds);

void compareActivations (int seeds);
void compareInitialisers (int seeds);
void compareGates (int seeds);
void compareOptimisers (int seeds);

/** Trains every seed's task with Adam at each of the usual rates, and prints a row for that whose median held-out loss
    is least: so that nobody wins or loses by a rate that suits another. */
void printBestOfRates (const Tasks&, const std::string& taskName, const std::string& variant, const Making&);

/** The table that those rows belong to. */
void printHeading();

} // namespace galvani
