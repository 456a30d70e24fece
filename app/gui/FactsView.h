#pragma once

#include <QJsonObject>
#include <QWidget>

namespace precall {

/// One fact on a line of its own.
struct FactLine
{
    QString label;
    QString value;
};

/// The facts of a finding for people who want to know: known names in the language of the moment, others as
/// they are; lists of targets one target a line. At most 200 lines; the last says how many more there are.
QList<FactLine> factLines(const QJsonObject& facts);

/// The same as text for the clipboard, "label: value" a line.
QString factsText(const QString& subject, const QJsonObject& facts);

/// Shows facts as a list of two columns with a button that copies them.
class FactsView : public QWidget
{
    Q_OBJECT

public:
    FactsView(const QString& subject, const QJsonObject& facts, QWidget* parent);
};

} // namespace precall
