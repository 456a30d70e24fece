#pragma once

#include <QString>

namespace precall {

/// Who runs the calendar of a mail domain.
enum class MailProvider {
    Unknown,      ///< could not be told
    Microsoft365, ///< Exchange Online
    OutlookCom,   ///< Microsoft's for private persons
    Google,       ///< Gmail and Google Workspace
    ICloud,       ///< Apple's
    Other         ///< somebody else: the organisation itself, or a host
};

/// "microsoft-365", "outlook.com", "google", "icloud", "other", "unknown"
QString mailProviderWord(MailProvider provider);

/// Whose mail servers (MX) these are; Unknown for none of the four.
MailProvider providerOfMailServer(const QString& host);

/// Whether Microsoft's cloud has that host.
bool isMicrosoftCloud(const QString& host);

} // namespace precall
