#include "core/checks/calendar/AutodiscoverAnswer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace precall {

namespace {

const QString poxRequestSchema =
    QStringLiteral("http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006");
const QString poxResponseSchema =
    QStringLiteral("http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a");
constexpr qsizetype longestErrorCode = 100;

Error noAutodiscoverAnswer(const QString& why)
{
    return {ErrorKind::Invalid, why, 0};
}

/// An address that may be gone on to.
QUrl secureUrl(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isUsable = url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() &&
                          url.userInfo().isEmpty();
    return isUsable ? url.adjusted(QUrl::RemoveFragment) : QUrl();
}

/// Reads the elements of an answer one after the other.
class PoxReader
{
public:
    explicit PoxReader(const QString& text) : m_xml(text) {}

    Result<PoxAnswer> read()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != QLatin1String("Autodiscover"))
            return noAutodiscoverAnswer(QStringLiteral("no Autodiscover element"));
        while (!m_xml.atEnd())
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                take(m_xml.name().toString());
        if (m_xml.hasError())
            return noAutodiscoverAnswer(m_xml.errorString());
        return m_answer;
    }

private:
    void take(const QString& element)
    {
        if (element == QLatin1String("Action"))
            m_answer.action = m_xml.readElementText().trimmed();
        else if (element == QLatin1String("RedirectUrl"))
            m_answer.redirectUrl = secureUrl(m_xml.readElementText());
        else if (element == QLatin1String("ErrorCode"))
            m_answer.errorCode = m_xml.readElementText().trimmed().left(longestErrorCode);
        else if (element == QLatin1String("Type"))
            m_protocol = m_xml.readElementText().trimmed();
        else if (element == QLatin1String("EwsUrl"))
            takeEws(secureUrl(m_xml.readElementText()));
    }

    /// EXPR is the protocol for outside, EXCH the one for inside ([MS-OXDSCLI] section 2.2.4.1.1.2.6).
    void takeEws(const QUrl& url)
    {
        if (m_answer.ews.isEmpty() || m_protocol == QLatin1String("EXPR"))
            m_answer.ews = url;
    }

    QXmlStreamReader m_xml;
    QString m_protocol;
    PoxAnswer m_answer;
};

} // namespace

QByteArray poxRequest(const QString& mailAddress)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("Autodiscover"));
    xml.writeDefaultNamespace(poxRequestSchema);
    xml.writeStartElement(QStringLiteral("Request"));
    xml.writeTextElement(QStringLiteral("EMailAddress"), mailAddress);
    xml.writeTextElement(QStringLiteral("AcceptableResponseSchema"), poxResponseSchema);
    xml.writeEndDocument();
    return bytes;
}

Result<PoxAnswer> readPoxAnswer(const QByteArray& body)
{
    if (body.size() > mostAutodiscoverBytes)
        return Error{ErrorKind::TooLarge, {}, 0};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(body);
    if (decoder.hasError() || text.contains(QLatin1String("<!DOCTYPE"), Qt::CaseInsensitive))
        return noAutodiscoverAnswer(QStringLiteral("not UTF-8, or with a document type declaration"));
    return PoxReader(text).read();
}

Result<JsonAnswer> readJsonAnswer(const QByteArray& body)
{
    if (body.size() > mostAutodiscoverBytes)
        return Error{ErrorKind::TooLarge, {}, 0};
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    JsonAnswer answer;
    answer.url = secureUrl(object.value(QLatin1String("Url")).toString());
    answer.errorCode = object.value(QLatin1String("ErrorCode")).toString().left(longestErrorCode);
    const bool isFault = !answer.errorCode.isEmpty() && object.contains(QLatin1String("ErrorMessage"));
    const bool isPlace = !answer.url.isEmpty() && object.contains(QLatin1String("Protocol"));
    if (!isFault && !isPlace)
        return noAutodiscoverAnswer(
            QStringLiteral("neither Protocol and Url nor ErrorCode and ErrorMessage"));
    return answer;
}

} // namespace precall
