#include "app/gui/PreviewDialog.h"

#include "app/gui/LiveWidget.h"
#include "app/gui/Look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace precall {

PreviewDialog::PreviewDialog(const LiveSources& live, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Meeting preview"));
    setBackgroundRole(QPalette::Base);
    resize(sizeOnScreen(*this, {620, 600}));
    QLabel* introduction = quietLabel(this);
    introduction->setText(
        tr("So you are seen and heard in a meeting. Nothing of it is recorded or sent anywhere."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(14);
    layout->addWidget(introduction);
    for (const LiveView view : {LiveView::Picture, LiveView::Level})
        if (LiveWidget* widget = makeLiveWidget(view, live, this))
            layout->addWidget(widget);
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace precall
