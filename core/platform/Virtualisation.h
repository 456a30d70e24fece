#pragma once

#include <QString>
#include <QStringList>

namespace precall {

/// Whether this system runs inside another one.
struct Virtualisation
{
    QString hypervisor; ///< "kvm", "vmware", "hyper-v", "wsl", "docker", "other"; empty: none seen
    bool operator==(const Virtualisation&) const = default;
};

/// The hypervisor whose marks are in the texts of the firmware (DMI vendor and product names); empty when
/// none is.
QString hypervisorOfFirmware(const QStringList& texts);

/// Any thread.
Virtualisation readVirtualisation();

} // namespace precall
