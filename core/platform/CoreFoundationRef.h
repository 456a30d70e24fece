#pragma once

#include <memory>
#include <type_traits>

/// A Core Foundation object of the "Create" or "Copy" kind, released at the end. macOS only.
namespace precall {

struct CoreFoundationRelease
{
    void operator()(const void* object) const;
};

template<class Ref>
using CoreFoundationRef = std::unique_ptr<std::remove_pointer_t<Ref>, CoreFoundationRelease>;

} // namespace precall
