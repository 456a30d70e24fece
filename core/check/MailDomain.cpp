#include "core/check/MailDomain.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

namespace precall {

namespace {

struct MailDomain
{
    Q_DECLARE_TR_FUNCTIONS(MailDomain)
};

/// RFC 1035 section 2.3.4.
constexpr qsizetype longestName = 253;

bool isDomain(const QString& name)
{
    static const QRegularExpression labels(
        QStringLiteral("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$"));
    return name.size() <= longestName && labels.match(name).hasMatch();
}

} // namespace

Result<QString> readMailDomain(const QString& text)
{
    const QString domain = text.trimmed().section(QLatin1Char('@'), -1);
    const QString name =
        QString::fromLatin1(QUrl::toAce(domain.endsWith(QLatin1Char('.')) ? domain.chopped(1) : domain))
            .toLower();
    if (isDomain(name))
        return name;
    return Error{
        ErrorKind::Invalid,
        MailDomain::tr("“%1” is no mail domain, such as example.com").arg(text.trimmed().left(longestName)),
        0};
}

} // namespace precall
