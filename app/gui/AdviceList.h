#pragma once

#include <QFrame>
#include <QStringList>

namespace precall {

/// What the user does now, step by step.
class AdviceList : public QFrame
{
    Q_OBJECT

public:
    AdviceList(const QStringList& steps, QWidget* parent);
};

} // namespace precall
