#pragma once

#include "core/report/RateGraph.h"

#include <QWidget>

namespace precall {

/// The course of a measurement while it is made and afterwards; hidden while there is none.
class GraphView : public QWidget
{
    Q_OBJECT

public:
    explicit GraphView(QWidget* parent = nullptr);

    /// In the shape of the check's evidence.
    void show(const QJsonObject& evidence);
    void retranslate();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RateGraph m_graph;
};

} // namespace precall
