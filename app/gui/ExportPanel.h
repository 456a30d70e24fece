#pragma once

#include "app/gui/ReportExport.h"
#include "core/report/Redaction.h"

#include <QImage>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace precall {

class Panel;
class SymbolView;
class TextBox;

/// A report on its way out: what is left out of it, how it will read, and the ways to save or send it. An
/// error stands beside the buttons, and the report stays where it was.
class ExportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPanel(QWidget* parent);

    void show(const Report& report);
    /// Put into the PDF, and into nothing else; null: none. It is said beside the buttons.
    void setPicture(const QImage& picture);
    void retranslate();
    /// The usual way out.
    QWidget* firstToUse() const;
    /// Saves to that file, in the background; with `mail`, then opens the mail program and the file's folder.
    void saveTo(const QString& file, ReportKind kind, bool mail);

Q_SIGNALS:
    /// It was saved; the copy kept for the next start is needed no more.
    void exported(const QString& reportId);

private:
    void addRedaction();
    void addButtons();
    void addOutcome();
    Report chosenReport() const;
    void updatePreview();
    void askWhere(ReportKind kind, bool mail);
    void saved(const Result<void>& result, const QString& file, ReportKind kind, bool mail);
    void tell(bool good, const QString& text);

    Report m_report;
    QImage m_picture;
    QString m_savedFile;
    ReportKind m_failedKind = ReportKind::Pdf;
    QLabel* m_redactionHeading;
    QLabel* m_redactionText;
    QCheckBox* m_names;
    QCheckBox* m_addresses;
    QCheckBox* m_wifi;
    QCheckBox* m_serials;
    QLabel* m_pictureText;
    QLabel* m_previewHeading;
    TextBox* m_preview;
    QPushButton* m_pdf;
    QPushButton* m_json;
    QPushButton* m_copy;
    QPushButton* m_mail;
    Panel* m_outcome;
    SymbolView* m_outcomeSymbol;
    QLabel* m_outcomeText;
    QPushButton* m_showFolder;
    QPushButton* m_elsewhere;
};

} // namespace precall
