#include "core/platform/Heap.h"

namespace precall {

/// Threads share one heap here.
void keepHeapSmall() {}

void trimHeap() {}

} // namespace precall
