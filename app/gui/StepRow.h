#pragma once

#include <QWidget>

class QLabel;

namespace precall {

struct StateSign;
class SymbolView;

/// One line of the side bar.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(QWidget* parent);

    void setTitle(const QString& title);
    /// The state of a step; rows of other pages have none.
    void setState(const StateSign& sign);
    /// Whether its page is the one that is shown.
    void setCurrent(bool current);
    /// Whether a click leads to its page; chosen() is emitted then.
    void setChoosable(bool choosable);

Q_SIGNALS:
    void chosen();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_current = false;
    bool m_choosable = false;
    SymbolView* m_symbol;
    QLabel* m_title;
    QLabel* m_state;
};

} // namespace precall
