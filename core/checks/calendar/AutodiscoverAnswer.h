#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QUrl>

namespace precall {

/// Answers are read up to this size; Exchange's own are a few kilobytes.
constexpr qsizetype mostAutodiscoverBytes = 64 * 1024;

/// What an Autodiscover service says in XML ("plain old XML", [MS-OXDSCLI] section 2.2.4), as far as it
/// matters here.
struct PoxAnswer
{
    QString action;   ///< "settings", "redirectUrl", "redirectAddr"; empty of an error
    QUrl redirectUrl; ///< where to ask instead; https only, else empty
    QUrl ews;         ///< of Exchange Web Services; from outside, where both are told; https only, else empty
    QString errorCode;

    bool operator==(const PoxAnswer&) const = default;
};

/// The request for the settings of an address ([MS-OXDSCLI] section 2.2.3).
QByteArray poxRequest(const QString& mailAddress);

/// Hostile input: bounded, UTF-8, no document type declaration and so no entity but XML's own five. Errors:
/// TooLarge, Invalid (no XML, or none of Autodiscover).
Result<PoxAnswer> readPoxAnswer(const QByteArray& body);

/// What version 2 says in JSON.
struct JsonAnswer
{
    QUrl url;          ///< of the protocol that was asked for; https only, else empty
    QString errorCode; ///< such as "InvalidProtocol"; at most 100 characters

    bool operator==(const JsonAnswer&) const = default;
};

/// Errors: TooLarge, Invalid (no JSON, or none of Autodiscover).
Result<JsonAnswer> readJsonAnswer(const QByteArray& body);

} // namespace precall
