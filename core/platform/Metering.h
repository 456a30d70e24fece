#pragma once

#include <optional>

namespace precall {

/// Whether the system counts the present connection as metered; nothing where it does not say so within 150
/// ms. Any thread.
std::optional<bool> readMetered();

} // namespace precall
