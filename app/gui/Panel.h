#pragma once

#include "core/report/StatusSymbol.h"

#include <QLabel>
#include <QWidget>

#include <optional>

namespace precall {

/// A rounded frame around things that belong together, tinted to match a symbol or plain.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(QWidget* parent, std::optional<StatusSymbol> tone = std::nullopt);

    void setTone(std::optional<StatusSymbol> tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<StatusSymbol> m_tone;
};

/// A code that can be said on the phone, in a small frame.
class CodeChip : public QLabel
{
    Q_OBJECT

public:
    explicit CodeChip(QWidget* parent);

    /// An empty code hides it.
    void show(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A hairline between two things.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace precall
