// Documents with something wrong in them, and what is said of it.
#pragma once

#include "neural/serialization/ExperimentReader.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

namespace galvani
{

/** What the reader says of a document, or nothing when it takes it. */
inline std::string reasonAgainst (const std::string& json)
{
    try
    {
        readExperiment (json);
        return {};
    }
    catch (const ExperimentError& error)
    {
        return error.what();
    }
}

/** A document with two populations, e of 10 and i of 4 neurons, and this beside them. */
inline std::string with (const std::string& more)
{
    return R"({"format":"galvani-experiment","version":1,"duration_ms":100,"populations":[{"name":"e","size":10},)"
           R"({"name":"i","size":4,"sign":"inhibitory"}])"
           + (more.empty() ? "" : "," + more) + "}";
}

inline std::string withConnection (const std::string& more)
{
    return with (R"("connections":[{"from":"e","to":"e","delay_ms":1,)" + more + "}]");
}

inline std::string withStimulus (const std::string& more)
{
    return with (R"("stimuli":[{"population":"e",)" + more + "}]");
}

inline std::string withPopulation (const std::string& more)
{
    return R"({"format":"galvani-experiment","version":1,"duration_ms":100,"populations":[{"name":"e",)" + more + "}]}";
}

/** It is refused in one line that begins like this. */
inline void refuses (const std::string& json, const std::string& beginning)
{
    const auto reason = reasonAgainst (json);
    INFO (json.substr (0, 400));
    INFO (reason);
    CHECK (reason.substr (0, beginning.size()) == beginning);
    CHECK (reason.find ('\n') == std::string::npos);
    CHECK (reason.size() < 300);
}

} // namespace galvani
