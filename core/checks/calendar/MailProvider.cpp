#include "core/checks/calendar/MailProvider.h"

#include <algorithm>
#include <array>

namespace precall {

namespace {

struct MailServers
{
    const char* domain;
    MailProvider provider;
};

/// Names of mail servers, the more special first. Sources: Microsoft, "External Domain Name System records
/// for Microsoft 365" and "Set up SMTP DANE with DNSSEC" (mx.microsoft); Google Workspace Admin Help, "MX
/// record values"; Apple Support, "Set up an existing domain with iCloud Mail"; the MX records of outlook.com
/// and gmail.com.
constexpr std::array mailServers{
    MailServers{"olc.protection.outlook.com", MailProvider::OutlookCom},
    MailServers{"mail.protection.outlook.com", MailProvider::Microsoft365},
    MailServers{"mail.protection.partner.outlook.cn", MailProvider::Microsoft365},
    MailServers{"mail.protection.office365.us", MailProvider::Microsoft365},
    MailServers{"mx.microsoft", MailProvider::Microsoft365},
    MailServers{"google.com", MailProvider::Google},
    MailServers{"googlemail.com", MailProvider::Google},
    MailServers{"mail.icloud.com", MailProvider::ICloud},
};

/// Where Exchange Online answers. Source: Microsoft, "Office 365 URLs and IP address ranges".
constexpr std::array microsoftDomains{"outlook.com", "office365.com", "outlook.cn", "office365.us",
                                      "cloud.microsoft"};

bool isBelow(const QString& host, const char* domain)
{
    return host.compare(QLatin1String(domain), Qt::CaseInsensitive) == 0 ||
           host.endsWith(QLatin1Char('.') + QLatin1String(domain), Qt::CaseInsensitive);
}

} // namespace

QString mailProviderWord(MailProvider provider)
{
    switch (provider) {
    case MailProvider::Unknown:
        return QStringLiteral("unknown");
    case MailProvider::Microsoft365:
        return QStringLiteral("microsoft-365");
    case MailProvider::OutlookCom:
        return QStringLiteral("outlook.com");
    case MailProvider::Google:
        return QStringLiteral("google");
    case MailProvider::ICloud:
        return QStringLiteral("icloud");
    case MailProvider::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

MailProvider providerOfMailServer(const QString& host)
{
    for (const MailServers& known : mailServers)
        if (isBelow(host, known.domain))
            return known.provider;
    return MailProvider::Unknown;
}

bool isMicrosoftCloud(const QString& host)
{
    return std::any_of(microsoftDomains.begin(), microsoftDomains.end(),
                       [&](const char* domain) { return isBelow(host, domain); });
}

} // namespace precall
