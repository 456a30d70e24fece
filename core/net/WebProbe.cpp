#include "core/net/WebProbe.h"

#include <QRegularExpression>

namespace precall {

QString stageWord(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return QStringLiteral("resolve");
    case Stage::Connect:
        return QStringLiteral("connect");
    case Stage::Proxy:
        return QStringLiteral("proxy");
    case Stage::Handshake:
        return QStringLiteral("handshake");
    case Stage::FirstByte:
        return QStringLiteral("first-byte");
    case Stage::Done:
        return QStringLiteral("done");
    }
    Q_UNREACHABLE();
}

QByteArray HttpAnswer::header(const QByteArray& name) const
{
    for (const auto& [known, value] : headers)
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

QString HttpAnswer::title() const
{
    constexpr qsizetype maxTitle = 200;
    static const QRegularExpression element(QStringLiteral("<title[^>]*>([^<]*)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return element.match(QString::fromUtf8(body)).captured(1).simplified().left(maxTitle);
}

} // namespace precall
