#pragma once

#include <QTranslator>

namespace precall {

/// A language in which every translated text stands between marks and is a third longer: what stands without
/// marks was never translated, or not anew when the language changed.
class PseudoLanguage : public QTranslator
{
public:
    static constexpr QChar mark{0x00bb}; // »

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int n) const override;
};

} // namespace precall
