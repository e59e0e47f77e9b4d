// What has decayed to dust becomes zero, so that silence never leaves denormal numbers to compute with.
#pragma once

namespace galvani
{

template <typename Real>
constexpr Real settled (Real value) noexcept
{
    constexpr auto dust = static_cast<Real> (1.0e-15);
    return value < dust && value > -dust ? Real (0) : value;
}

} // namespace galvani
