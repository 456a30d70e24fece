#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace precall {

/// How a finding bears on its requirement.
enum class Verdict {
    Pass,    ///< observed as it should be
    Unknown, ///< could not tell, or not reached; says so in its words, never counts as a failure
    Warn,    ///< met, with a note
    Fail     ///< observed as it must not be
};

/// What was observed about one subject: facts, no sentences, no causes. The words are made when it is shown,
/// by the checker that made it (Checker::describe).
struct Finding
{
    QString code; ///< "ports.stun-udp": the check's id, a dot, what was looked at; stable once released
    Verdict verdict = Verdict::Unknown;
    QString requirement; ///< id of the requirement that it bears on; empty when it is information only
    QString subject;     ///< "udp://stun.example:3478", "*.opentok.com", a device's name; not translated
    /// Values by name. Network findings hold `route`, `address`, `port`, `ms`, `error` (word of ErrorKind),
    /// `attempts` (number of tries), and, where several targets were tried, `targets` (one object each with
    /// the same members). A failed prerequisite lists the ids of the requirements that it closes in `closes`.
    QJsonObject facts;

    bool operator==(const Finding&) const = default;
};

/// One cause, given only where its test is deterministic, and the findings that it explains.
struct Diagnosis
{
    QString code;        ///< "fw.udp-blocked"
    QList<int> explains; ///< indices into the findings it was derived from, ascending
    QJsonObject facts;

    bool operator==(const Diagnosis&) const = default;
};

/// What a person reads about a finding, in the language of the moment. Plain text.
struct Wording
{
    QString summary; ///< one sentence, what was seen
    QString advice;  ///< what to do about it; empty when there is nothing to do

    bool operator==(const Wording&) const = default;
};

/// What a person reads about a diagnosis, in the language of the moment. Plain text.
struct DiagnosisWording
{
    QString summary;     ///< one sentence: the cause
    QString userAdvice;  ///< what the user does or says, and to whom
    QString adminAdvice; ///< what the administrator changes: address, port, host, rule

    bool operator==(const DiagnosisWording&) const = default;
};

/// A code that this version can emit, and its short form that can be said on the phone.
struct SayableCode
{
    QString code;    ///< "ports.stun-udp"
    QString sayable; ///< a letter and two digits, "N12"; the same in every language and release

    bool operator==(const SayableCode&) const = default;
};

/// The word of a verdict in reports: "pass", "unknown", "warn", "fail".
QString verdictWord(Verdict verdict);

/// The inverse of verdictWord(); Unknown for any other word.
Verdict verdictFromWord(const QString& word);

} // namespace precall
