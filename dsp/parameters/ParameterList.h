// The one list of every parameter: the plug-in, the presets, the command line and the window all read it.
#pragma once

#include "dsp/parameters/ParameterDeclaration.h"

#include <array>
#include <string_view>

namespace galvani
{

/** Every parameter, in the order of ParameterId. */
std::span<const ParameterDeclaration> parameterList() noexcept;

const ParameterDeclaration& declarationOf (ParameterId) noexcept;

/** The declaration with this id, or nullptr. */
const ParameterDeclaration* findParameter (std::string_view id) noexcept;

} // namespace galvani
