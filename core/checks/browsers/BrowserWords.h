#pragma once

#include "core/check/Finding.h"

#include <QCoreApplication>

namespace precall {

/// The words for the findings of the browsers check, from their facts alone, in the language of the moment.
class BrowserWords
{
    Q_DECLARE_TR_FUNCTIONS(BrowserWords)

public:
    static Wording of(const Finding& finding);

    /// "VideoCaptureAllowed = false in /etc/…/x.json", for an administrator; the same in every language.
    static QString place(const QJsonObject& facts);

private:
    static Wording installed(const Finding& finding);
    static Wording version(const Finding& finding);
    static Wording defaultBrowser(const Finding& finding);
    static Wording scripts(const Finding& finding);
    static Wording media(const Finding& finding);
    static Wording address(const Finding& finding);
    static Wording route(const Finding& finding);
    static Wording proxy(const Finding& finding);
    static Wording settings(const Finding& finding);
    static Wording screen(const Finding& finding);
    static Wording openH264(const Finding& finding);
    static Wording explorerPlugin(const Finding& finding);

    static QString change(const Finding& finding);
    static QString blocked(const Finding& finding);
};

} // namespace precall
