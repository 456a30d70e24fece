#pragma once

#include <span>

namespace precall {

/// The amplitude of the sine of that frequency in the samples, by Goertzel's algorithm (G. Goertzel, "An
/// Algorithm for the Evaluation of Finite Trigonometric Series", 1958): one bin of a Fourier transform, as
/// narrow as the samples are long.
double amplitudeAt(std::span<const float> samples, int rate, double hertz);

} // namespace precall
