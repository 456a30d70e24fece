#pragma once

#include "app/gui/Panel.h"
#include "core/check/Checker.h"
#include "core/profile/RequirementsProfile.h"

#include <QHash>
#include <QList>
#include <QTimer>

class QVBoxLayout;

namespace precall {

class FindingCard;

/// The findings of one check, as they come: problems first, then what could not be told, notes, and what is
/// fine. A long list is filled a few cards at a time and only while it is seen: the window stays awake.
class FindingList : public Panel
{
    Q_OBJECT

public:
    FindingList(const Checker& checker, QWidget* parent);

    /// `profile`: how much their rows weigh; none before a run has begun.
    void show(const QList<Finding>& findings, const RequirementsProfile* profile);
    /// Words everything anew.
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Entry
    {
        Finding finding;
        Verdict shown; ///< as people see it
        Level level;   ///< of its row
        bool operator==(const Entry&) const = default;
    };

    static QList<Entry> worstFirst(const QList<Finding>& findings, const RequirementsProfile* profile);
    void fillSome();
    void showAt(qsizetype index);
    void addCard();
    void setCardVisible(qsizetype index, bool visible);

    const Checker& m_checker;
    QHash<QString, QString> m_sayables;
    QList<Entry> m_findings; ///< in the order shown
    QList<Entry> m_filled;   ///< what the cards show
    QTimer m_filling;
    QList<FindingCard*> m_cards;
    QList<Hairline*> m_rules; ///< m_rules[i] stands above m_cards[i + 1]
    QVBoxLayout* m_layout;
};

} // namespace precall
