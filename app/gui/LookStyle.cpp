#include "app/gui/LookStyle.h"

#include "app/gui/Look.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace precall {

namespace {

constexpr double buttonRadius = 6;

bool isQuiet(const QWidget* widget)
{
    return widget && widget->property("quiet").toBool();
}

bool isDefault(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           option->state.testFlag(QStyle::State_Enabled);
}

QColor buttonGround(const QStyleOption& option)
{
    const QColor ground =
        isDefault(&option) ? accentColor(option.palette) : option.palette.color(QPalette::Base);
    if (option.state.testFlag(QStyle::State_Sunken))
        return isDark(option.palette) ? ground.lighter(130) : ground.darker(115);
    if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        return isDark(option.palette) ? ground.lighter(115) : ground.darker(106);
    return ground;
}

void drawRounded(QPainter& painter, const QRect& rect, const QPen& pen, const QBrush& brush)
{
    const double half = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), buttonRadius, buttonRadius);
    painter.restore();
}

void drawButton(QPainter& painter, const QStyleOption& option, bool quiet)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QColor focus =
        isDefault(&option) ? option.palette.color(QPalette::Text) : accentColor(option.palette);
    if (!quiet)
        drawRounded(painter, option.rect,
                    QPen(isDefault(&option) ? accentColor(option.palette) : lineColor(option.palette)),
                    buttonGround(option));
    if (focused)
        drawRounded(painter, option.rect, QPen(focus, 2), Qt::NoBrush);
}

void drawProgress(QPainter& painter, const QRect& rect, const QColor& color, double share)
{
    QRectF bar(rect);
    bar.setWidth(std::max(bar.height(), bar.width() * share));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter.restore();
}

void drawCheckBox(QPainter& painter, const QStyleOption& option)
{
    const bool checked = option.state.testFlag(QStyle::State_On);
    const QColor accent = accentColor(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QColor edge = checked ? accent : quietText(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? option.palette.color(QPalette::Text) : edge, focused ? 2 : 1.2));
    painter.setBrush(checked ? accent : option.palette.color(QPalette::Base));
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, 4, 4);
    if (checked) {
        const auto at = [&](double x, double y) {
            return box.topLeft() + QPointF(box.width() * x, box.height() * y);
        };
        painter.setPen(QPen(option.palette.color(QPalette::Base), box.width() / 8, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)}));
    }
    painter.restore();
}

} // namespace

LookStyle::LookStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void LookStyle::polish(QPalette& palette)
{
    QProxyStyle::polish(palette);
    palette.setColor(QPalette::PlaceholderText, quietText(palette));
}

void LookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (element == CE_PushButtonBevel) {
        drawButton(*painter, *option, isQuiet(widget));
    } else if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
               button && element == CE_PushButtonLabel) {
        QStyleOptionButton label(*button);
        if (isQuiet(widget))
            label.palette.setColor(QPalette::ButtonText, accentColor(option->palette));
        else if (isDefault(option))
            label.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::Base));
        QProxyStyle::drawControl(element, &label, painter, widget);
    } else if (element == CE_ProgressBarGroove) {
        drawProgress(*painter, option->rect, lineColor(option->palette), 1);
    } else if (progress && element == CE_ProgressBarContents) {
        const double range = std::max(1, progress->maximum - progress->minimum);
        drawProgress(*painter, option->rect, accentColor(option->palette), progress->progress / range);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const bool ofButton = widget && widget->inherits("QPushButton");
    if (element == PE_IndicatorCheckBox)
        drawCheckBox(*painter, *option);
    else if (element != PE_FrameFocusRect || !ofButton) // drawButton() has drawn it
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int fusion = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return fusion + 4;
    case PM_CheckBoxLabelSpacing:
        return fusion + 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return fusion;
    }
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    if (type == CT_PushButton && isQuiet(widget))
        return size + QSize(8, 8);
    const QSize fusion = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return fusion + QSize(16, 8);
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        return fusion + QSize(0, 6);
    default:
        return fusion;
    }
}

} // namespace precall
