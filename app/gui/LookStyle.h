#pragma once

#include <QProxyStyle>

namespace precall {

/// The look of the controls: Qt's own Fusion style with calmer buttons, check boxes and progress bars, the
/// same on every system. A push button whose property "quiet" is true is shown as a link.
class LookStyle : public QProxyStyle
{
public:
    LookStyle();

    /// Gives the role PlaceholderText, which quiet labels use, a readable colour.
    void polish(QPalette& palette) override;
    using QProxyStyle::polish;

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
};

} // namespace precall
