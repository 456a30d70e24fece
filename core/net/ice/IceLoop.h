#pragma once

#include "core/base/Until.h"

#include <functional>

struct _GMainContext; // GLib's

namespace precall {

/// A GLib main context of this thread's own, for as long as it lives.
class IceLoop
{
public:
    IceLoop();
    ~IceLoop();
    IceLoop(const IceLoop&) = delete;
    IceLoop& operator=(const IceLoop&) = delete;

    _GMainContext* context() const { return m_context; }

    /// Lets sources run until `done`, or `until` ends; whether it is done. Stop wakes it.
    bool run(const std::function<bool()>& done, const Until& until) const;

private:
    _GMainContext* const m_context;
};

} // namespace precall
