#include "core/checks/network/ShownUrl.h"

namespace precall {

namespace {

constexpr qsizetype longestShownUrl = 500;

} // namespace

QString shownUrl(const QUrl& url)
{
    const QString shown = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return shown.left(longestShownUrl - 2) + (url.hasQuery() ? QStringLiteral("?…") : QString());
}

QString shownLocation(const HttpAnswer& answer)
{
    return shownUrl(QUrl::fromEncoded(answer.header("Location")));
}

} // namespace precall
