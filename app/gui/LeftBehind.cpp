#include "app/gui/LeftBehind.h"

#include "app/gui/Background.h"
#include "app/gui/Look.h"
#include "app/gui/ReportDialog.h"
#include "core/report/ReportFile.h"
#include "core/report/ReportTexts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace precall {

LeftBehind::LeftBehind(const QString& storeFolder, QWidget* parent)
    : Panel(parent, StatusSymbol::Running),
      m_folder(storeFolder),
      m_text(textLabel(this)),
      m_show(new QPushButton(this)),
      m_dismiss(new QPushButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_dismiss);
    connect(m_show, &QPushButton::clicked, this, &LeftBehind::showReport);
    connect(m_dismiss, &QPushButton::clicked, this, &LeftBehind::dismiss);
    m_show->setObjectName(QStringLiteral("showLeftBehind"));
    m_dismiss->setObjectName(QStringLiteral("dismissLeftBehind"));
    retranslate();
    hide();
}

void LeftBehind::look()
{
    inBackground<std::optional<Report>>(
        this, [folder = m_folder] { return ReportStore(folder).newestLeftBehind(); },
        [this](const std::optional<Report>& report) {
            m_report = report;
            retranslate();
            setVisible(m_report.has_value());
        });
}

void LeftBehind::retranslate()
{
    m_show->setText(tr("Sho&w it"));
    m_dismiss->setText(tr("D&ismiss"));
    if (m_report)
        m_text->setText(tr("A result of %1 was not saved.").arg(startedText(*m_report)));
}

void LeftBehind::showReport()
{
    auto* dialog = new ReportDialog(reworded(*m_report), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::exported, this, &LeftBehind::dismiss);
    dialog->open();
}

void LeftBehind::dismiss()
{
    inBackground<bool>(
        this,
        [folder = m_folder, id = m_report->id] {
            ReportStore(folder).remove(id);
            return true;
        },
        [this](bool) { look(); });
}

} // namespace precall
