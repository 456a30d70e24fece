#include "app/gui/CauseItem.h"

#include "app/gui/Look.h"
#include "app/gui/Symbol.h"

#include <QHBoxLayout>
#include <QLabel>

namespace precall {

CauseItem::CauseItem(const ReportedDiagnosis& diagnosis, QWidget* parent) : QFrame(parent)
{
    setProperty("panel", QStringLiteral("plain"));
    auto* symbol = new SymbolView(1.4, this);
    symbol->show(Symbol::Problem, tr("Cause"));
    QLabel* summary = textLabel(this);
    summary->setText(diagnosis.words.summary);
    QLabel* code = chipLabel(this);
    code->setText(diagnosis.sayable);
    code->setVisible(!diagnosis.sayable.isEmpty());
    setAccessibleName(tr("Cause: %1").arg(diagnosis.words.summary));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(14);
    line->addWidget(symbol, 0, Qt::AlignTop);
    line->addWidget(summary, 1);
    line->addWidget(code, 0, Qt::AlignTop);
}

} // namespace precall
