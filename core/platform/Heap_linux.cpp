#include "core/platform/Heap.h"

#include <malloc.h>

namespace precall {

/// mallopt(3): an arena for each of eight threads a core is the default, of which each keeps what it once had. What is
/// as large as a TLS record's buffer gets pages of its own, that go back when it is freed: between what stays of
/// thousands of hosts such buffers leave holes.
void keepHeapSmall()
{
    constexpr int arenas = 1;
    constexpr int largeBlock = 16 * 1024;
    mallopt(M_ARENA_MAX, arenas);
    mallopt(M_MMAP_THRESHOLD, largeBlock);
    mallopt(M_TRIM_THRESHOLD, 8 * largeBlock);
}

/// malloc_trim(3), of all arenas.
void trimHeap()
{
    malloc_trim(0);
}

} // namespace precall
