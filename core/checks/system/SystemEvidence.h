#pragma once

#include "core/platform/Machine.h"

#include <QJsonObject>

#include <optional>

namespace precall {

/// What the `system` check saw of the machine.
struct SystemEvidence
{
    OperatingSystem system;
    Processor processor;
    Memory memory;
    Power power;
    Connection connection;
    Virtualisation virtualisation;
    RemoteSession session;
    std::optional<Result<CpuLoad>> load; ///< nothing while it is not measured yet

    /// Real cores where they are known. A virtual machine has what it was given, whatever threads these are
    /// of.
    int cores() const;
};

/// For the report: `machine` is its machine block, the rest what else was seen. `host_name` and `ssid` are
/// redactable.
QJsonObject toJson(const SystemEvidence& evidence);

/// The members of a connection that are known, as they stand in the report and in the facts of
/// `system.connection`.
QJsonObject toJson(const Connection& connection);

} // namespace precall
