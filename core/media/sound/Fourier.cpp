#include "core/media/sound/Fourier.h"

#include <numbers>
#include <utility>

namespace precall {

namespace {

void reorderByReversedBits(std::vector<std::complex<double>>& values)
{
    const std::size_t size = values.size();
    for (std::size_t i = 1, reversed = 0; i < size; ++i) {
        std::size_t bit = size / 2;
        for (; reversed & bit; bit /= 2)
            reversed ^= bit;
        reversed ^= bit;
        if (i < reversed)
            std::swap(values[i], values[reversed]);
    }
}

} // namespace

void fourierTransform(std::vector<std::complex<double>>& values, bool inverse)
{
    reorderByReversedBits(values);
    for (std::size_t length = 2; length <= values.size(); length *= 2) {
        const double turn = (inverse ? 2 : -2) * std::numbers::pi / double(length);
        std::vector<std::complex<double>> factors(length / 2);
        for (std::size_t k = 0; k < factors.size(); ++k)
            factors[k] = std::polar(1.0, turn * double(k));
        for (std::size_t start = 0; start < values.size(); start += length) {
            for (std::size_t k = 0; k < factors.size(); ++k) {
                const std::complex<double> even = values[start + k];
                const std::complex<double> odd = values[start + k + length / 2] * factors[k];
                values[start + k] = even + odd;
                values[start + k + length / 2] = even - odd;
            }
        }
    }
}

} // namespace precall
