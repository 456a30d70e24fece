#include "core/media/sound/Signal.h"

#include <numeric>

namespace precall {

Signal Signal::channel(int index) const
{
    Signal one{rate, 1, {}};
    one.samples.reserve(frames());
    for (std::size_t at = std::size_t(index); at < samples.size(); at += std::size_t(channels))
        one.samples.push_back(samples[at]);
    return one;
}

Signal Signal::mono() const
{
    if (channels == 1)
        return *this;
    Signal one{rate, 1, {}};
    one.samples.reserve(frames());
    for (std::size_t at = 0; at + std::size_t(channels) <= samples.size(); at += std::size_t(channels)) {
        const auto first = samples.begin() + std::ptrdiff_t(at);
        one.samples.push_back(std::accumulate(first, first + channels, 0.0F) / float(channels));
    }
    return one;
}

} // namespace precall
