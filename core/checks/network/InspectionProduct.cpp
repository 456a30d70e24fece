#include "core/checks/network/InspectionProduct.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace precall {

namespace {

/// Names in issuers and in the Via header, and headers that a product puts into answers. Sources: Chromium's
/// ssl_error_assistant.asciipb (issuers), Cloudflare's MITMEngine (header names), the vendors' own manuals
/// for the default names of their authorities.
struct ProductMark
{
    const char* product;
    const char* words;  ///< regular expression, between word boundaries; case does not matter
    const char* header; ///< or nullptr
};
constexpr std::array productMarks{
    ProductMark{"Skyhigh Secure Web Gateway", "Skyhigh", nullptr},
    ProductMark{"Trellix", "Trellix", nullptr},
    ProductMark{"McAfee Web Gateway", "McAfee|Webwasher", "X-MWG-Via"},
    ProductMark{"Zscaler", "Zscaler", "ZSA-Skip-AVScanning"},
    ProductMark{"Blue Coat / Symantec", "Blue ?Coat|Symantec|ProxySG", "X-BlueCoat-Via"},
    ProductMark{"Fortinet", "Fortinet|FortiGate|FortiProxy", nullptr},
    ProductMark{"Palo Alto Networks", "Palo ?Alto", nullptr},
    ProductMark{"Cisco Umbrella", "Cisco Umbrella|OpenDNS", nullptr},
    ProductMark{"Cisco Secure Web Appliance", "Cisco|IronPort", nullptr},
    ProductMark{"Forcepoint", "Forcepoint|Websense", "X-WebsenseProxyChannel"},
    ProductMark{"Sophos", "Sophos", nullptr},
    ProductMark{"Netskope", "Netskope|goskope", nullptr},
    ProductMark{"Check Point", "Check ?Point", nullptr},
    ProductMark{"Barracuda", "Barracuda", nullptr},
    ProductMark{"WatchGuard", "WatchGuard|Fireware", nullptr},
    ProductMark{"Trend Micro", "Trend ?Micro|IWSS\\.TREND", "X-IWSaaS-Via"},
    ProductMark{"SonicWall", "SonicWall", nullptr},
    ProductMark{"Smoothwall", "Smoothwall", nullptr},
    ProductMark{"Cyberoam", "Cyberoam", nullptr},
    ProductMark{"Kaspersky", "Kaspersky", nullptr},
    ProductMark{"Avast / AVG", "Avast|AVG", nullptr},
    ProductMark{"ESET", "ESET", nullptr},
    ProductMark{"Bitdefender", "Bitdefender", nullptr},
};

/// The values of CN, O and OU of an RFC 2253 name, one a line.
QString namesIn(const QString& issuer)
{
    static const QRegularExpression values(QStringLiteral("(?:^|[,+])\\s*(?:CN|OU?)=((?:\\\\.|[^,+\\\\])*)"));
    QStringList found;
    for (auto match = values.globalMatch(issuer); match.hasNext();)
        found.append(match.next().captured(1));
    return found.join(QLatin1Char('\n'));
}

bool bears(const QString& text, const ProductMark& mark)
{
    const QRegularExpression words(QStringLiteral("\\b(?:%1)\\b").arg(QLatin1String(mark.words)),
                                   QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

} // namespace

QString inspectionProduct(const QList<Certificate>& chain, const std::optional<HttpAnswer>& answer)
{
    QStringList names;
    for (const Certificate& certificate : chain)
        names.append(namesIn(certificate.issuer));
    if (answer)
        names.append(QString::fromLatin1(answer->header("Via")));
    const QString text = names.join(QLatin1Char('\n'));
    for (const ProductMark& mark : productMarks)
        if (bears(text, mark) || (answer && mark.header && !answer->header(mark.header).isEmpty()))
            return QLatin1String(mark.product);
    return {};
}

} // namespace precall
