#pragma once

namespace precall {

/// Hundreds of probe threads: lets them share the heap, and gives back to the system what is freed. To be
/// called once, before the first of them.
void keepHeapSmall();

} // namespace precall
