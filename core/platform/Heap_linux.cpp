#include "core/platform/Heap.h"

#include <malloc.h>

namespace precall {

/// mallopt(3): an arena for each of eight threads a core is the default, of which each keeps what it once
/// had; and what is as large as a large block that was freed no longer goes back.
void keepHeapSmall()
{
    constexpr int arenas = 2;
    constexpr int largeBlock = 128 * 1024;
    mallopt(M_ARENA_MAX, arenas);
    mallopt(M_MMAP_THRESHOLD, largeBlock);
    mallopt(M_TRIM_THRESHOLD, largeBlock);
}

/// malloc_trim(3), of all arenas.
void trimHeap()
{
    malloc_trim(0);
}

} // namespace precall
