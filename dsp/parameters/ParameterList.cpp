#include "dsp/parameters/ParameterList.h"

#include "dsp/parameters/ParameterValues.h"
#include "dsp/parameters/rows/BodyRows.h"
#include "dsp/parameters/rows/BrainRows.h"
#include "dsp/parameters/rows/EffectRows.h"
#include "dsp/parameters/rows/ElectrodeRows.h"
#include "dsp/parameters/rows/GrainRows.h"
#include "dsp/parameters/rows/KeyRows.h"
#include "dsp/parameters/rows/NotesRows.h"
#include "dsp/parameters/rows/OutputRows.h"
#include "dsp/parameters/rows/SourceRows.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace galvani
{

namespace
{

constexpr auto allRows()
{
    constexpr std::array<std::span<const ParameterDeclaration>, 9> sections {
        rows::brainRows, rows::electrodeRows, rows::grainRows,  rows::bodyRows,  rows::notesRows,
        rows::keyRows,   rows::effectRows,    rows::sourceRows, rows::outputRows
    };
    std::array<ParameterDeclaration, numParameters> all {};
    size_t next = 0;
    for (const auto& section : sections)
        for (const auto& row : section)
            all[next++] = row;
    return all;
}

constexpr auto list = allRows();

constexpr bool rowsAreInOrder()
{
    for (size_t i = 0; i < list.size(); ++i)
        if (list[i].index != static_cast<ParameterId> (i) || list[i].id == nullptr)
            return false;
    return true;
}

static_assert (rowsAreInOrder(), "every ParameterId has one row, in its order");

} // namespace

std::span<const ParameterDeclaration> parameterList() noexcept { return list; }

const ParameterDeclaration& declarationOf (ParameterId id) noexcept { return list[static_cast<size_t> (id)]; }

const ParameterDeclaration* findParameter (std::string_view id) noexcept
{
    const auto found = std::find_if (list.begin(), list.end(), [id] (const auto& row) { return row.id == id; });
    return found != list.end() ? &*found : nullptr;
}

ParameterValues ParameterValues::defaults() noexcept
{
    ParameterValues result;
    for (const auto& row : list)
        result[row.index] = row.defaultValue;
    return result;
}

} // namespace galvani
