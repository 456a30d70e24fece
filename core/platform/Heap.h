#pragma once

namespace precall {

/// Hundreds of probe threads: lets them share the heap, and gives back to the system what is freed. To be
/// called once, before the first of them.
void keepHeapSmall();

/// Gives back what has been freed in between what is still used. Takes milliseconds: for after much work.
void trimHeap();

} // namespace precall
