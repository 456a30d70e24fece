#include "core/checks/network/BlockPage.h"

#include <algorithm>
#include <array>

namespace precall {

namespace {

/// Titles and headers of filters' own pages. Sources: OONI's blocking-fingerprints (Barracuda servers,
/// Fortinet and Palo Alto titles), McAfee Web Gateway's default template (index.html), Squid's
/// ERR_ACCESS_DENIED and its header, Cisco Umbrella's block page template.
struct TitleMark
{
    const char* title;
    const char* product;
};
constexpr std::array titleMarks{
    TitleMark{"McAfee Web Gateway - Notification", "McAfee Web Gateway"},
    TitleMark{"Skyhigh Secure Web Gateway - Notification", "Skyhigh Secure Web Gateway"},
    TitleMark{"Web Page Blocked", "Fortinet or Palo Alto Networks"},
    TitleMark{"Web Filter Violation", "Fortinet"},
    TitleMark{"FortiGuard Intrusion Prevention - Access Blocked", "Fortinet"},
    TitleMark{"Internet Security by Zscaler", "Zscaler"},
    TitleMark{"Site Blocked", "Cisco Umbrella"},
    TitleMark{"ERROR: The requested URL could not be retrieved", "Squid"},
    TitleMark{"Request Rejected by Forcepoint", "Forcepoint"},
};

struct HeaderMark
{
    const char* name;
    const char* value; ///< what the header begins with
    const char* product;
};
constexpr std::array headerMarks{
    HeaderMark{"X-Squid-Error", "ERR_ACCESS_DENIED", "Squid"},
    HeaderMark{"Server", "Barracuda/NGFirewall", "Barracuda"},
    HeaderMark{"Server", "BarracudaHTTP", "Barracuda"},
    HeaderMark{"Server", "Zscaler", "Zscaler"},
};

} // namespace

QString blockPageOf(const HttpAnswer& answer)
{
    const QString title = answer.title();
    for (const TitleMark& mark : titleMarks)
        if (title.startsWith(QLatin1String(mark.title), Qt::CaseInsensitive))
            return QLatin1String(mark.product);
    for (const HeaderMark& mark : headerMarks)
        if (answer.header(mark.name).startsWith(mark.value))
            return QLatin1String(mark.product);
    return {};
}

} // namespace precall
