#include "app/gui/AdviceList.h"

#include "app/gui/Look.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace precall {

AdviceList::AdviceList(const QList<Advice>& list, Numbers numbers, QWidget* parent) : Panel(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(18, 14, 18, 14);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < list.size(); ++i) {
        QLabel* text = textLabel(this);
        text->setText(list[i].text);
        grid->addWidget(text, i, 1);
        auto* codes = new CodeChip(this);
        codes->show(list[i].codes.join(QStringLiteral(" ")));
        grid->addWidget(codes, i, 2, Qt::AlignTop);
        if (numbers == Numbers::Hidden || list.size() == 1)
            continue;
        QLabel* number = headingLabel(this, 1);
        number->setWordWrap(false);
        number->setText(tr("%1.").arg(QLocale().toString(i + 1)));
        grid->addWidget(number, i, 0, Qt::AlignTop | Qt::AlignRight);
    }
}

} // namespace precall
