// `galvani list`: the presets or the parameters, a line each, tab-separated.
#pragma once

#include <iosfwd>
#include <string>

namespace galvani
{

/** @param what  "presets": name, category, description;
                 "parameters": id, name, unit, least, greatest, default, in the parameter's own unit */
void runList (const std::string& what, std::ostream&);

} // namespace galvani
