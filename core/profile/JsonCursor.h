#pragma once

#include "core/profile/ProfileReader.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <utility>

namespace precall {

/// A key as a step of a JSON path: ".port", or by RFC 9535 section 2.7 "['rtt.good']" when it is no plain
/// name; shortened and without characters that cannot be shown.
QString pathStep(const QString& key);

/// The faults of one reading in the order they were met: the first 1,000 and then one that says there are
/// more.
class FaultList
{
    Q_DECLARE_TR_FUNCTIONS(FaultList)

public:
    void add(const QString& path, const QString& message);
    const QList<ProfileFault>& faults() const { return m_faults; }
    qsizetype count() const { return m_faults.size(); }

private:
    QList<ProfileFault> m_faults;
};

/// One value of a JSON document and where it stands. A read that does not fit adds a fault and returns a
/// default, so that reading goes on and finds the other faults; a value that is missing was reported by
/// whoever asked for it and reads as a default without a further fault. The fault list outlives all its
/// cursors.
class JsonCursor
{
    Q_DECLARE_TR_FUNCTIONS(JsonCursor)

public:
    JsonCursor(QJsonValue value, QString path, FaultList& faults);

    const QString& path() const { return m_path; }
    bool isMissing() const { return m_value.isUndefined(); }
    bool isObject() const { return m_value.isObject(); }
    /// How many faults this reading has had so far.
    qsizetype faultCount() const { return m_faults->count(); }
    void fault(const QString& message) const { m_faults->add(m_path, message); }

    /// 1 to `most` characters, without line breaks, control characters or marks that turn the direction of
    /// writing; empty after a fault.
    QString text(int most) const;
    /// A number without a fraction in [least, most]; `least` after a fault.
    qint64 wholeNumber(qint64 least, qint64 most) const;
    /// A number in [least, most]; `least` after a fault.
    double number(double least, double most) const;
    bool boolean() const;
    /// The value of the word that stands here; the first choice after a fault.
    template<class T>
    T oneOf(std::initializer_list<std::pair<const char*, T>> choices) const;
    /// `least` to `most` items of a list.
    QList<JsonCursor> items(int least, int most) const;
    /// `least` to `most` members of an object whose keys are free, by key.
    QList<std::pair<QString, JsonCursor>> members(int least, int most) const;
    /// The member of that key of an object; missing when there is none.
    JsonCursor member(const QString& key) const;
    /// The keys of an object; adds a fault when this is something else.
    QStringList keys() const;

private:
    bool is(QJsonValue::Type type) const;
    bool countFits(qsizetype count, int least, int most) const;
    int indexOf(const QStringList& words) const;

    QJsonValue m_value;
    QString m_path;
    FaultList* m_faults;
};

/// The members of an object whose keys are known. Keys that nobody asked for by the end of its life are
/// faults.
class JsonMembers
{
    Q_DECLARE_TR_FUNCTIONS(JsonMembers)

public:
    explicit JsonMembers(const JsonCursor& object);
    ~JsonMembers();
    Q_DISABLE_COPY_MOVE(JsonMembers)

    /// Adds a fault when the object has no such member.
    JsonCursor required(const char* key);
    /// Missing when the object has no such member.
    JsonCursor optional(const char* key);
    /// No fault has been met since this object was begun: its values may be compared with each other.
    bool areSound() const { return m_object.faultCount() == m_faultsBefore; }

private:
    JsonCursor m_object;
    qsizetype m_faultsBefore;
    QStringList m_keys;
    QSet<QString> m_asked;
};

template<class T>
T JsonCursor::oneOf(std::initializer_list<std::pair<const char*, T>> choices) const
{
    QStringList words;
    for (const auto& [word, value] : choices)
        words.append(QString::fromLatin1(word));
    return (choices.begin() + indexOf(words))->second;
}

} // namespace precall
