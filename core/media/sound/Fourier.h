#pragma once

#include <complex>
#include <vector>

namespace precall {

/// The discrete Fourier transform in place, by Cooley and Tukey's algorithm (1965); the size is a power of
/// two. `inverse` is not scaled.
void fourierTransform(std::vector<std::complex<double>>& values, bool inverse);

} // namespace precall
