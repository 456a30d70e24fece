#include "app/gui/CauseItem.h"

#include "app/gui/Look.h"
#include "app/gui/SymbolView.h"

#include <QHBoxLayout>
#include <QLabel>

namespace precall {

CauseItem::CauseItem(const ReportedDiagnosis& diagnosis, const Report& report, QWidget* parent)
    : Panel(parent)
{
    auto* symbol = new SymbolView(1.4, this);
    symbol->show(symbolOf(diagnosis.diagnosis, report), tr("Cause"));
    QLabel* summary = textLabel(this);
    summary->setText(diagnosis.words.summary);
    auto* code = new CodeChip(this);
    code->show(diagnosis.sayable);
    setAccessibleName(tr("Cause: %1").arg(diagnosis.words.summary));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(14);
    line->addWidget(symbol, 0, Qt::AlignTop);
    line->addWidget(summary, 1);
    line->addWidget(code, 0, Qt::AlignTop);
}

} // namespace precall
