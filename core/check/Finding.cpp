#include "core/check/Finding.h"

namespace precall {

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return QStringLiteral("pass");
    case Verdict::Unknown:
        return QStringLiteral("unknown");
    case Verdict::Warn:
        return QStringLiteral("warn");
    case Verdict::Fail:
        return QStringLiteral("fail");
    }
    Q_UNREACHABLE();
}

Verdict verdictFromWord(const QString& word)
{
    for (const Verdict verdict : {Verdict::Pass, Verdict::Warn, Verdict::Fail})
        if (verdictWord(verdict) == word)
            return verdict;
    return Verdict::Unknown;
}

} // namespace precall
