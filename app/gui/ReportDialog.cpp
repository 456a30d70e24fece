#include "app/gui/ReportDialog.h"

#include "app/gui/ExportPanel.h"
#include "app/gui/Look.h"
#include "app/gui/SummaryView.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace precall {

ReportDialog::ReportDialog(const Report& report, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Report %1").arg(report.id));
    resize(sizeOnScreen(*this, {820, 640}));
    auto* canvas = new QWidget;
    canvas->setBackgroundRole(QPalette::Base);
    auto* summary = new SummaryView(canvas);
    auto* panel = new ExportPanel(canvas);
    auto* body = new QVBoxLayout(canvas);
    body->setContentsMargins(24, 20, 24, 20);
    body->setSpacing(24);
    body->addWidget(summary);
    body->addWidget(panel);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(canvas);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(panel, &ExportPanel::exported, this, &ReportDialog::exported);
    summary->show(report, false);
    panel->show(report);
}

} // namespace precall
