#pragma once

#include <QAbstractButton>

class QLabel;

namespace precall {

struct StateSign;
class SymbolView;

/// One line of the side bar: a button that leads to its page.
class StepRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StepRow(QWidget* parent);

    void setTitle(const QString& title);
    /// The state of a step; rows of other pages have none. `pressing`: in words even where rows have one
    /// line.
    void setState(const StateSign& sign, bool pressing);
    /// Whether its page is the one that is shown.
    void setCurrent(bool current);
    /// In one line: the symbol alone tells a state that is not pressing.
    void setCompact(bool compact);

    /// The width at which title and state are never cut, whichever of these the state is.
    int widthFor(const QStringList& states) const;
    int heightIf(bool compact) const;

Q_SIGNALS:
    /// An arrow key leads that many rows down.
    void moved(int rows);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool tellsState(bool compact) const;

    bool m_current = false;
    bool m_compact = false;
    bool m_pressing = false;
    SymbolView* m_symbol;
    QLabel* m_title;
    QLabel* m_state;
};

} // namespace precall
