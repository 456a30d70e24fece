#include "core/report/RateGraph.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace precall {

namespace {

struct RateGraphWords
{
    Q_DECLARE_TR_FUNCTIONS(RateGraphWords)
};

constexpr qsizetype mostGraphPoints = 1000;
constexpr double mostGraphValue = 1e7;
constexpr double leastDelayScale = 50;
constexpr double lossScale = 20; ///< percent; more is drawn as that

double boundedNumber(const QJsonValue& value)
{
    return std::clamp(value.toDouble(), 0.0, mostGraphValue);
}

QList<double> numbersOf(const QJsonObject& series, const char* key, qsizetype count)
{
    const QJsonArray array = series.value(QLatin1String(key)).toArray();
    QList<double> numbers;
    for (qsizetype i = 0; i < count; ++i)
        numbers.append(boundedNumber(array.at(i)));
    return numbers;
}

double largestOf(const QList<double>& values)
{
    return values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
}

double largestDelay(const RateGraph& graph)
{
    double largest = 0;
    for (const auto& delay : graph.delay)
        largest = std::max(largest, delay.value_or(0));
    return largest;
}

QString wholeNumber(double value)
{
    return QLocale().toString(qRound(value));
}

/// Of a surface on which a line is to be seen, in grey, too.
QColor faint(QColor ink)
{
    ink.setAlphaF(0.35F);
    return ink;
}

/// One of the two panels: its place, and where a value at a time lies in it.
class GraphPanel
{
public:
    GraphPanel(const QRectF& area, double most, int lastMs) : m_area(area), m_most(most), m_lastMs(lastMs) {}

    const QRectF& area() const { return m_area; }
    double y(double value) const
    {
        return m_area.bottom() - m_area.height() * std::min(value, m_most) / m_most;
    }
    QPointF at(int ms, double value) const
    {
        return {m_area.left() + m_area.width() * ms / m_lastMs, y(value)};
    }

private:
    QRectF m_area;
    double m_most;
    int m_lastMs;
};

class RateGraphPainter
{
public:
    RateGraphPainter(QPainter& painter, const QRectF& area, const RateGraph& graph, const GraphInks& inks,
                     const QFont& font)
        : m_painter(painter),
          m_graph(graph),
          m_inks(inks),
          m_font(font),
          m_line(QFontMetricsF(font, painter.device()).height()),
          m_stroke(m_line / 11)
    {
        const double left = QFontMetricsF(m_font, painter.device()).horizontalAdvance(QStringLiteral("00,000 ")) ;
        const QRectF inner = area.adjusted(left, 1.5 * m_line, -m_line / 2, -1.4 * m_line);
        m_rates = inner.adjusted(0, 0, 0, -0.40 * inner.height());
        m_below = inner.adjusted(0, 0.72 * inner.height(), 0, 0);
        m_text = area;
    }

    void draw()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setFont(m_font);
        const int last = std::max(1, m_graph.ms.last());
        const double most = 1.15 * std::max({m_graph.needKbps, largestOf(m_graph.arrived), largestOf(m_graph.sent), 1.0});
        drawRates(GraphPanel(m_rates, most, last), most);
        drawDelayAndLoss(GraphPanel(m_below, std::max(leastDelayScale, 1.15 * largestDelay(m_graph)), last),
                         GraphPanel(m_below, lossScale, last));
        label({m_below.right() - m_line * 6, m_below.bottom() + 0.2 * m_line}, RateGraphWords::tr("%1 s").arg(
                  QLocale().toString(last / 1000.0, 'f', 1)), Qt::AlignRight, m_line * 6);
        m_painter.restore();
    }

private:
    QPen pen(const QColor& ink, double width, Qt::PenStyle style) const
    {
        return QPen(ink, width * m_stroke, style, Qt::FlatCap, Qt::RoundJoin);
    }

    void label(const QPointF& at, const QString& text, Qt::Alignment alignment, double width)
    {
        m_painter.setPen(m_inks.text);
        m_painter.drawText(QRectF(at, QSizeF(width, 1.2 * m_line)), int(alignment | Qt::AlignTop), text);
    }

    void frame(const QRectF& area)
    {
        m_painter.setPen(pen(m_inks.grid, 1, Qt::SolidLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(area);
    }

    void axis(const GraphPanel& panel, double value)
    {
        const double y = panel.y(value);
        label({m_text.left(), y - 0.6 * m_line}, wholeNumber(value), Qt::AlignRight,
              m_rates.left() - m_text.left() - 0.4 * m_line);
    }

    void drawRates(const GraphPanel& panel, double most)
    {
        frame(panel.area());
        axis(panel, 0);
        axis(panel, m_graph.needKbps > 0 ? m_graph.needKbps : most);
        curve(panel, m_graph.sent, pen(m_inks.text, 1, Qt::DotLine));
        curve(panel, m_graph.arrived, pen(m_inks.rate, 2.2, Qt::SolidLine));
        if (m_graph.needKbps > 0) {
            m_painter.setPen(pen(m_inks.need, 1.6, Qt::DashLine));
            const double y = panel.y(m_graph.needKbps);
            m_painter.drawLine(QPointF(panel.area().left(), y), QPointF(panel.area().right(), y));
        }
        double x = m_text.left();
        x = legend(x, m_text.top(), pen(m_inks.rate, 2.2, Qt::SolidLine), RateGraphWords::tr("arrives, kb/s"));
        x = legend(x, m_text.top(), pen(m_inks.need, 1.6, Qt::DashLine), RateGraphWords::tr("needed"));
        legend(x, m_text.top(), pen(m_inks.text, 1, Qt::DotLine), RateGraphWords::tr("sent"));
    }

    void drawDelayAndLoss(const GraphPanel& delays, const GraphPanel& losses)
    {
        frame(delays.area());
        const double width = delays.area().width() / double(m_graph.ms.size());
        for (qsizetype i = 0; i < m_graph.ms.size(); ++i)
            if (m_graph.loss[i] > 0) {
                const QPointF top = losses.at(m_graph.ms[i], m_graph.loss[i]);
                m_painter.fillRect(QRectF(top.x() - width, top.y(), width, delays.area().bottom() - top.y()),
                                   faint(m_inks.need));
            }
        m_painter.setPen(pen(m_inks.text, 1.4, Qt::SolidLine));
        std::optional<QPointF> before;
        for (qsizetype i = 0; i < m_graph.ms.size(); ++i) {
            if (!m_graph.delay[i])
                continue;
            const QPointF here = delays.at(m_graph.ms[i], *m_graph.delay[i]);
            if (before)
                m_painter.drawLine(*before, here);
            before = here;
        }
        axis(delays, largestDelay(m_graph));
        const double y = m_below.top() - 1.3 * m_line;
        double x = m_text.left();
        x = legend(x, y, pen(m_inks.text, 1.4, Qt::SolidLine), RateGraphWords::tr("delay, ms"));
        legend(x, y, pen(faint(m_inks.need), 8, Qt::SolidLine), RateGraphWords::tr("lost"));
    }

    /// Where the next entry goes.
    double legend(double x, double y, const QPen& sample, const QString& text)
    {
        m_painter.setPen(sample);
        m_painter.drawLine(QPointF(x, y + 0.6 * m_line), QPointF(x + 2 * m_line, y + 0.6 * m_line));
        const double width = QFontMetricsF(m_font, m_painter.device()).horizontalAdvance(text);
        label({x + 2.4 * m_line, y}, text, Qt::AlignLeft, width + m_line);
        return x + 2.4 * m_line + width + 1.6 * m_line;
    }

    void curve(const GraphPanel& panel, const QList<double>& values, const QPen& ink)
    {
        QPainterPath path(panel.at(0, values.first()));
        for (qsizetype i = 0; i < values.size(); ++i)
            path.lineTo(panel.at(m_graph.ms[i], values[i]));
        m_painter.strokePath(path, ink);
    }

    QPainter& m_painter;
    const RateGraph& m_graph;
    const GraphInks& m_inks;
    const QFont m_font;
    const double m_line, m_stroke;
    QRectF m_rates, m_below, m_text;
};

} // namespace

RateGraph rateGraphOf(const QJsonObject& evidence)
{
    const QJsonObject series = evidence.value(QLatin1String("series")).toObject();
    const QJsonObject need = evidence.value(QLatin1String("need")).toObject();
    RateGraph graph;
    graph.needKbps = std::max(boundedNumber(need.value(QLatin1String("up_kbps"))),
                              boundedNumber(need.value(QLatin1String("down_kbps"))));
    for (const auto& ms : series.value(QLatin1String("ms")).toArray()) {
        const int at = int(boundedNumber(ms));
        if (at <= (graph.ms.isEmpty() ? 0 : graph.ms.last()) || graph.ms.size() == mostGraphPoints)
            return {};
        graph.ms.append(at);
    }
    const qsizetype count = graph.ms.size();
    graph.sent = numbersOf(series, "sent_kbps", count);
    graph.arrived = numbersOf(series, "kbps", count);
    graph.loss = numbersOf(series, "loss_percent", count);
    const QJsonArray delays = series.value(QLatin1String("delay_ms")).toArray();
    for (qsizetype i = 0; i < count; ++i)
        graph.delay.append(delays.at(i).isDouble() ? std::optional(boundedNumber(delays.at(i))) : std::nullopt);
    return graph;
}

QString rateGraphText(const RateGraph& graph)
{
    if (graph.isEmpty())
        return RateGraphWords::tr("Nothing has been measured yet.");
    return RateGraphWords::tr("Over %1 seconds up to %2 kb/s arrived; %3 kb/s are needed. The longest delay was %4 ms, "
                              "the largest loss %5 %.")
        .arg(QLocale().toString(graph.ms.last() / 1000.0, 'f', 1), wholeNumber(largestOf(graph.arrived)),
             wholeNumber(graph.needKbps), wholeNumber(largestDelay(graph)), wholeNumber(largestOf(graph.loss)));
}

void drawRateGraph(QPainter& painter, const QRectF& area, const RateGraph& graph, const GraphInks& inks,
                   const QFont& font)
{
    if (!graph.isEmpty())
        RateGraphPainter(painter, area, graph, inks, font).draw();
}

} // namespace precall
