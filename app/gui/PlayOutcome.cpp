#include "app/gui/PlayOutcome.h"

#include "core/checks/sound/SoundFacts.h"
#include "core/checks/sound/SoundWords.h"

#include <QAccessible>

namespace precall {

PlayOutcome::PlayOutcome(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void PlayOutcome::show(const Result<PlayedSound>& played, const QString& device)
{
    m_device = device;
    m_error = played ? std::nullopt : std::optional(played.error());
    retranslate();
    if (!m_error)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PlayOutcome::forget()
{
    m_error.reset();
    retranslate();
}

void PlayOutcome::retranslate()
{
    setVisible(m_error.has_value());
    if (!m_error)
        return;
    const Wording words = SoundWords::fault(soundFault(*m_error), m_device);
    setText(words.summary + QLatin1Char(' ') + words.advice);
}

} // namespace precall
