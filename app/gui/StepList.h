#pragma once

#include "app/gui/RunModel.h"

#include <QFrame>
#include <QMap>

class QComboBox;
class QLabel;

namespace precall {

class Language;
class SymbolView;

/// The side bar: every step with its state, the page that is shown marked, and the choice of the language.
class StepList : public QFrame
{
    Q_OBJECT

public:
    StepList(const RunModel& model, Language& language, QWidget* parent = nullptr);

    /// Marks the row of that key: a check's id, "welcome", "summary" or "export".
    void showCurrent(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QFrame* frame = nullptr;
        SymbolView* symbol = nullptr; ///< null for pages that are no step
        QLabel* title = nullptr;
        QLabel* state = nullptr;
    };

    void addRow(QLayout* layout, const QString& key, bool isStep);
    void updateStep(const QString& id);
    QString titleOf(const QString& key) const;
    void retranslate();

    const RunModel& m_model;
    Language& m_language;
    QString m_current;
    QMap<QString, Row> m_rows;
    QLabel* m_languageLabel;
    QComboBox* m_languages;
};

} // namespace precall
