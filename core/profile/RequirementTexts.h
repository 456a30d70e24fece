#pragma once

#include "core/profile/RequirementsProfile.h"

namespace precall {

/// What a person reads about a requirement, in the language of the moment.
struct RequirementText
{
    QString title; ///< "UDP port 3478 is open"
    QString
        purpose; ///< what it is for: "Servers that stream audio and video"; empty for an operator's own texts
};

/// The text of a requirement: the operator's own, else the built-in one of its purpose key.
RequirementText requirementText(const Requirement& requirement);

/// The purpose keys that have a built-in text; a profile that names another is refused.
QStringList purposeKeys();

} // namespace precall
