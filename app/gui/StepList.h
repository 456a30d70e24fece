#pragma once

#include "app/gui/RunModel.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLabel;

namespace precall {

class Language;
class StepRow;

/// The side bar: every step with its state, the page that is shown marked, and the choice of the language.
class StepList : public QWidget
{
    Q_OBJECT

public:
    StepList(const RunModel& model, Language& language, QWidget* parent = nullptr);

    /// Marks the row of that key: a check's id, "welcome", "summary" or "export". Once the first page is
    /// left, where the user agrees to what is tested, the other rows can be clicked.
    void showCurrent(const QString& key);
    QWidget* languages() const;

Q_SIGNALS:
    /// The row of that key was clicked.
    void chosen(const QString& key);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addRow(QLayout* layout, const QString& key);
    void updateStep(const QString& id);
    QString titleOf(const QString& key) const;
    void retranslate();

    const RunModel& m_model;
    Language& m_language;
    QMap<QString, StepRow*> m_rows;
    QLabel* m_languageLabel;
    QComboBox* m_languages;
};

} // namespace precall
