#include "app/gui/Look.h"

#include <QFontMetrics>
#include <QLabel>
#include <QWidget>

namespace precall {

namespace {

QColor mixed(const QColor& front, const QColor& back, double share)
{
    const auto part = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(part(front.red(), back.red()), part(front.green(), back.green()),
                  part(front.blue(), back.blue()));
}

QString buttonsStyle(const QPalette& palette)
{
    return QStringLiteral(R"(
QPushButton { padding: 7px 16px; border: 1px solid %1; border-radius: 6px; background: palette(base); }
QPushButton:hover { background: %2; }
QPushButton:focus { border: 2px solid %3; padding: 6px 15px; }
QPushButton:disabled { color: palette(mid); }
QPushButton:default { background: %3; color: %4; border-color: %3; font-weight: 600; }
QPushButton:default:focus { border: 2px solid palette(window-text); }
QPushButton:default:disabled { background: %1; color: palette(mid); border-color: %1; }
QPushButton[quiet="true"] { border: 2px solid transparent; background: transparent; color: %3; padding: 3px 2px; }
QPushButton[quiet="true"]:hover { text-decoration: underline; }
QPushButton[quiet="true"]:focus { border: 2px solid %3; }
)")
        .arg(lineColor(palette).name(), toneGround(Tone::Accent, palette).name(),
             toneColor(Tone::Accent, palette).name(), palette.color(QPalette::Base).name());
}

QString controlsStyle(const QPalette& palette)
{
    const QString tick = isDark(palette) ? QStringLiteral("tick-dark") : QStringLiteral("tick-light");
    return QStringLiteral(R"(
QProgressBar { border: none; border-radius: 4px; background: %1; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { border-radius: 4px; background: %3; }
QCheckBox { spacing: 10px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid %2; border-radius: 4px; margin: 1px; }
QCheckBox::indicator:checked { background: %3; border-color: %3; image: url(:/icons/%4.png); }
QCheckBox::indicator:focus { border: 2px solid palette(window-text); margin: 0px; }
QLineEdit, QPlainTextEdit { border: 1px solid %2; border-radius: 6px; padding: 5px; background: palette(base); }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid %3; padding: 4px; }
)")
        .arg(lineColor(palette).name(), quietText(palette).name(), toneColor(Tone::Accent, palette).name(),
             tick);
}

QString panelsStyle(const QPalette& palette)
{
    QString style = QStringLiteral(R"(
QWizardPage, QScrollArea, #canvas { background: palette(base); }
#sideBar { background: palette(window); border: none; border-right: 1px solid %1; }
#sideBar QFrame[current="true"] { background: palette(base); border-radius: 6px; }
QFrame[panel="plain"] { background: palette(base); border: 1px solid %1; border-radius: 8px; }
QLabel[chip="true"] { border: 1px solid %1; border-radius: 4px; padding: 1px 6px; color: %2; }
QFrame[rule="true"] { background: %1; border: none; max-height: 1px; min-height: 1px; }
)")
                        .arg(lineColor(palette).name(), quietText(palette).name());
    const QList<QPair<QString, Tone>> grounds{{QStringLiteral("good"), Tone::Good},
                                              {QStringLiteral("caution"), Tone::Caution},
                                              {QStringLiteral("bad"), Tone::Bad},
                                              {QStringLiteral("neutral"), Tone::Neutral},
                                              {QStringLiteral("accent"), Tone::Accent}};
    for (const auto& [name, tone] : grounds)
        style += QStringLiteral(
                     "QFrame[panel=\"%1\"] { background: %2; border: 1px solid %3; border-radius: 8px; }\n")
                     .arg(name, toneGround(tone, palette).name(),
                          mixed(toneColor(tone, palette), palette.color(QPalette::Base), 0.4).name());
    return style;
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor toneColor(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Good:
        return dark ? QColor(0x6f, 0xcf, 0x8f) : QColor(0x1b, 0x7a, 0x3d);
    case Tone::Caution:
        return dark ? QColor(0xf0, 0xc0, 0x5a) : QColor(0x94, 0x5d, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x8f, 0x85) : QColor(0xb3, 0x26, 0x1e);
    case Tone::Neutral:
        return dark ? QColor(0xa9, 0xb4, 0xc2) : QColor(0x55, 0x63, 0x74);
    case Tone::Accent:
        return dark ? QColor(0x8a, 0xb4, 0xff) : QColor(0x1d, 0x5f, 0xb8);
    }
    Q_UNREACHABLE();
}

QColor toneGround(Tone tone, const QPalette& palette)
{
    return mixed(toneColor(tone, palette), palette.color(QPalette::Base), isDark(palette) ? 0.16 : 0.08);
}

QColor lineColor(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), isDark(palette) ? 0.28 : 0.18);
}

QColor quietText(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.68);
}

QString styleSheetFor(const QPalette& palette)
{
    return buttonsStyle(palette) + controlsStyle(palette) + panelsStyle(palette) +
           QStringLiteral("QLabel[quiet=\"true\"] { color: %1; }\nQLabel[fault=\"true\"] { color: %2; }\n")
               .arg(quietText(palette).name(), toneColor(Tone::Bad, palette).name());
}

QFont scaledFont(const QWidget& widget, double factor, QFont::Weight weight)
{
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QLabel* textLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* quietLabel(QWidget* parent)
{
    QLabel* label = textLabel(parent);
    label->setProperty("quiet", true);
    return label;
}

QLabel* headingLabel(QWidget* parent, double factor)
{
    QLabel* label = textLabel(parent);
    label->setFont(scaledFont(*label, factor, QFont::DemiBold));
    return label;
}

QLabel* chipLabel(QWidget* parent)
{
    QLabel* label = textLabel(parent);
    label->setWordWrap(false);
    label->setProperty("chip", true);
    label->setFont(scaledFont(*label, 0.9));
    return label;
}

} // namespace precall
