#pragma once

#include "core/profile/RequirementsProfile.h"

#include <QStringList>

namespace precall {

/// Whom a run with this profile may send something to; what the user agrees to before anything is sent.
struct Contacts
{
    QStringList hosts;    ///< names of the platform and of what it needs, sorted
    QStringList ranges;   ///< address ranges of which a sample is asked
    QStringList controls; ///< names of control hosts, sorted
};

Contacts contactsOf(const RequirementsProfile& profile);

} // namespace precall
