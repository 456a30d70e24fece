#pragma once

#include "app/gui/RunModel.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

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
    /// left, where the user agrees to what is tested, the rows lead to their pages: by a click, or with Tab
    /// to the marked one, the arrow keys from there, and Enter.
    void showCurrent(const QString& key);
    QWidget* currentRow() const;
    QWidget* languages() const;

Q_SIGNALS:
    /// The row of that key was pressed.
    void chosen(const QString& key);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addRow(const QString& key);
    void addLanguages();
    void moveFocus(const StepRow* from, int rows);
    void arrange();
    void updateStep(const QString& id);
    QString titleOf(const QString& key) const;
    void retranslate();

    const RunModel& m_model;
    Language& m_language;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column; ///< the rows
    QMap<QString, StepRow*> m_rows;
    QString m_current;
    QLabel* m_languageLabel;
    QComboBox* m_languages;
};

} // namespace precall
