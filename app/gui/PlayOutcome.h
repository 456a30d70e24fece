#pragma once

#include "core/media/sound/Sound.h"

#include <QLabel>

namespace precall {

/// What went wrong when the user had a sound recorded or played; hidden while nothing did.
class PlayOutcome : public QLabel
{
    Q_OBJECT

public:
    explicit PlayOutcome(QWidget* parent);

    /// `device` is what was used for it, as people know it.
    void show(const Result<PlayedSound>& played, const QString& device);
    void forget();
    void retranslate();

private:
    std::optional<Error> m_error;
    QString m_device;
};

} // namespace precall
