#include "app/gui/ExportPanel.h"

#include "app/gui/Background.h"
#include "app/gui/Look.h"
#include "app/gui/Panel.h"
#include "app/gui/StateWords.h"
#include "app/gui/SymbolView.h"
#include "app/gui/TextBox.h"
#include "core/report/ReportFormats.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

namespace precall {

ExportPanel::ExportPanel(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    addRedaction();
    m_previewHeading = headingLabel(this, 1.1);
    m_preview = new TextBox({}, this);
    // Low enough for the buttons below to stay in sight on a small screen.
    m_preview->setMinimumHeight(m_preview->fontMetrics().lineSpacing() * 6);
    m_previewHeading->setBuddy(m_preview);
    layout->addWidget(m_previewHeading);
    layout->addWidget(m_preview, 1);
    m_pictureText = textLabel(this);
    m_pictureText->hide();
    layout->addWidget(m_pictureText);
    addButtons();
    addOutcome();
    retranslate();
}

void ExportPanel::addRedaction()
{
    m_redactionHeading = headingLabel(this, 1.1);
    m_redactionText = quietLabel(this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    int place = 0;
    for (QCheckBox** box : {&m_names, &m_addresses, &m_wifi, &m_serials}) {
        *box = new QCheckBox(this);
        grid->addWidget(*box, place / 2, place % 2);
        connect(*box, &QCheckBox::toggled, this, &ExportPanel::updatePreview);
        ++place;
    }
    grid->setColumnStretch(2, 1);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_redactionHeading);
    column->addWidget(m_redactionText);
    column->addLayout(grid);
}

void ExportPanel::addButtons()
{
    auto* grid = new QGridLayout;
    grid->setSpacing(10);
    int place = 0;
    for (QPushButton** button : {&m_pdf, &m_mail, &m_copy, &m_json}) {
        *button = new QPushButton(this);
        grid->addWidget(*button, place / 2, place % 2);
        ++place;
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
    connect(m_pdf, &QPushButton::clicked, this, [this] { askWhere(ReportKind::Pdf, false); });
    connect(m_json, &QPushButton::clicked, this, [this] { askWhere(ReportKind::Json, false); });
    connect(m_mail, &QPushButton::clicked, this, [this] { askWhere(ReportKind::Pdf, true); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(toText(chosenReport()));
        tell(true, tr("The text was copied. Paste it into your ticket."));
    });
}

void ExportPanel::addOutcome()
{
    m_outcome = new Panel(this);
    m_outcomeSymbol = new SymbolView(1.4, m_outcome);
    m_outcomeText = textLabel(m_outcome);
    m_showFolder = new QPushButton(m_outcome);
    m_elsewhere = new QPushButton(m_outcome);
    m_elsewhere->setObjectName(QStringLiteral("elsewhere"));
    auto* line = new QHBoxLayout(m_outcome);
    line->setContentsMargins(16, 10, 12, 10);
    line->setSpacing(12);
    line->addWidget(m_outcomeSymbol);
    line->addWidget(m_outcomeText, 1);
    line->addWidget(m_showFolder);
    line->addWidget(m_elsewhere);
    m_outcome->hide();
    layout()->addWidget(m_outcome);
    connect(m_showFolder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedFile).absolutePath()));
    });
    connect(m_elsewhere, &QPushButton::clicked, this, [this] { askWhere(m_failedKind, false); });
}

void ExportPanel::show(const Report& report)
{
    m_report = report;
    for (QPushButton* button : {m_pdf, m_mail, m_copy, m_json})
        button->setEnabled(!report.id.isEmpty());
    updatePreview();
}

void ExportPanel::setPicture(const QImage& picture)
{
    m_picture = picture;
    m_pictureText->setVisible(!picture.isNull());
}

QWidget* ExportPanel::firstToUse() const
{
    return m_pdf;
}

Report ExportPanel::chosenReport() const
{
    return redacted(m_report, {m_names->isChecked(), m_addresses->isChecked(), m_wifi->isChecked(),
                               m_serials->isChecked()});
}

void ExportPanel::updatePreview()
{
    m_preview->setPlainText(m_report.id.isEmpty() ? QString() : toText(chosenReport()));
}

void ExportPanel::askWhere(ReportKind kind, bool mail)
{
    const bool pdf = kind == ReportKind::Pdf;
    auto* dialog = new QFileDialog(this, mail ? tr("Save the report first, to attach it to your e-mail")
                                              : tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilter(pdf ? tr("PDF documents (*.pdf)") : tr("JSON documents (*.json)"));
    dialog->setDefaultSuffix(pdf ? QStringLiteral("pdf") : QStringLiteral("json"));
    dialog->selectFile(reportFileName(m_report, kind));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind, mail](const QString& file) { saveTo(file, kind, mail); });
    dialog->open();
}

void ExportPanel::saveTo(const QString& file, ReportKind kind, bool mail)
{
    inBackground<Result<void>>(
        this,
        [report = chosenReport(), picture = m_picture, kind, file] {
            return exportReport(report, picture, kind, file);
        },
        [this, file, kind, mail](const Result<void>& result) { saved(result, file, kind, mail); });
}

void ExportPanel::saved(const Result<void>& result, const QString& file, ReportKind kind, bool mail)
{
    if (!result) {
        m_failedKind = kind;
        m_savedFile.clear();
        tell(false, tr("The report could not be saved as %1. %2. It is not lost: save it in another place.")
                        .arg(QDir::toNativeSeparators(file), result.error().detail));
        return;
    }
    m_savedFile = file;
    Q_EMIT exported(m_report.id);
    const QString shown = QDir::toNativeSeparators(file);
    const QString helper = m_report.profileSupport.isEmpty() ? tr("your helpdesk") : m_report.profileSupport;
    tell(true, mail ? tr("Saved as %1. Attach this file, from the folder that is shown, to the e-mail that "
                         "opens. If none opens, write to %2 yourself.")
                          .arg(shown, helper)
                    : tr("Saved as %1").arg(shown));
    if (!mail)
        return;
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
    QDesktopServices::openUrl(mailFor(chosenReport()));
}

void ExportPanel::tell(bool good, const QString& text)
{
    const StateSign sign = signOf(good ? Verdict::Pass : Verdict::Fail);
    m_outcome->setTone(sign.symbol);
    m_outcomeSymbol->show(sign.symbol, sign.word);
    m_outcomeText->setText(text);
    m_showFolder->setVisible(good && !m_savedFile.isEmpty());
    m_elsewhere->setVisible(!good);
    m_outcome->show();
    QAccessibleEvent alert(m_outcomeText, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ExportPanel::retranslate()
{
    m_redactionHeading->setText(tr("Leave out before saving or sending"));
    m_redactionText->setText(tr("The helpdesk can help best when nothing is left out. Below you see how the "
                                "report reads as text; PDF and JSON also hold what was measured, value by "
                                "value. What you leave out is left out of all of them."));
    m_names->setText(tr("User and computer &names"));
    m_addresses->setText(tr("&Internal addresses"));
    m_wifi->setText(tr("Name of the &Wi-Fi"));
    m_serials->setText(tr("Se&rial numbers of devices"));
    m_pictureText->setText(
        tr("The PDF also holds the picture of you that you chose on the camera's page. Take "
           "the tick away there if it shall not."));
    m_previewHeading->setText(tr("Pre&view"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    m_pdf->setText(tr("Save as &PDF…"));
    m_json->setText(tr("Save as &JSON…"));
    m_copy->setText(tr("&Copy as text"));
    m_mail->setText(tr("Send by &e-mail…"));
    m_showFolder->setText(tr("Sh&ow the folder"));
    m_elsewhere->setText(tr("C&hoose another place…"));
    m_outcome->hide();
    updatePreview();
}

} // namespace precall
