#pragma once

#include <QColor>
#include <QFont>
#include <QJsonObject>
#include <QList>
#include <QRectF>

#include <optional>

class QPainter;

namespace precall {

/// The course of a bandwidth measurement, in slices of time of one length.
struct RateGraph
{
    double needKbps = 0; ///< of the busier direction
    QList<int> ms;       ///< when each slice ends
    QList<double> sent, arrived; ///< kb/s
    QList<std::optional<double>> delay; ///< ms; nothing where nothing arrived
    QList<double> loss;                 ///< percent

    bool isEmpty() const { return ms.isEmpty(); }
};

/// From the evidence of the bandwidth check, finished or while it runs; empty where it has no series, or one that
/// is not well formed (reports come from files).
RateGraph rateGraphOf(const QJsonObject& evidence);

/// What the graph shows, in words: for whoever does not see it. In the language of the moment.
QString rateGraphText(const RateGraph& graph);

/// The inks of a page or of paper. Lines differ in their dashes, too: black and white is enough.
struct GraphInks
{
    QColor rate{0x1f, 0x5f, 0xa8}, need{0xb0, 0x2a, 0x1e}, text{0x20, 0x24, 0x28}, grid{0xc8, 0xcc, 0xd0};
};

/// Draws it into `area`: above, what arrives against what is needed and what was sent; below, delay and loss.
void drawRateGraph(QPainter& painter, const QRectF& area, const RateGraph& graph, const GraphInks& inks,
                   const QFont& font);

} // namespace precall
