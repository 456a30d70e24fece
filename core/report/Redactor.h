#pragma once

#include "core/report/Redaction.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>

namespace precall {

/// Replaces private values in texts by marks, the same mark for the same value. First everything is learnt,
/// then texts are redacted.
class Redactor
{
public:
    explicit Redactor(const RedactionChoice& choice) : m_choice(choice) {}

    /// Names that name nobody ("root", "localhost") or are a single letter, and empty values, are not learnt.
    void learnName(const QString& name);
    void learnWifi(const QString& name);
    void learnSerial(const QString& serial);

    QString redacted(const QString& text);

private:
    struct Word
    {
        QRegularExpression pattern;
        QString mark;
    };

    void learnWord(const QString& kind, const QString& value, bool wholeWord);
    QString mark(const QString& kind, const QString& value);
    QString withoutIpv4(const QString& text);
    QString withoutIpv6(const QString& text);
    QString withoutHomes(const QString& text);
    template<class MarkFor>
    static QString replaced(const QString& text, const QRegularExpression& pattern, MarkFor markFor);

    RedactionChoice m_choice;
    QList<Word> m_words; ///< longest value first
    QHash<QString, QString> m_marks;
    QHash<QString, int> m_counts;
};

} // namespace precall
