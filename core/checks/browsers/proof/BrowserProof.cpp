#include "core/checks/browsers/proof/BrowserProof.h"

#include "core/checks/browsers/proof/ProofPage.h"

namespace precall {

namespace {

bool isNamed(const Browser& browser, const QString& wanted)
{
    const QString name =
        QStringLiteral("%1 %2 %3").arg(browser.name, browser.version.toString(), browser.channel);
    return browserWord(browser.kind) == wanted.toLower() ||
           name.simplified().startsWith(wanted, Qt::CaseInsensitive);
}

bool isWanted(const Browser& browser, const QString& wanted)
{
    if (wanted == QLatin1String("all"))
        return browser.kind != Browser::Kind::Other;
    return wanted == QLatin1String("default") ? browser.isDefault : isNamed(browser, wanted);
}

} // namespace

ChosenBrowsers chosenBrowsers(const QStringList& wanted, const BrowserInventory& inventory)
{
    ChosenBrowsers chosen;
    for (const QString& each : wanted) {
        bool found = false;
        for (int place = 0; place < inventory.browsers.size(); ++place) {
            if (!isWanted(inventory.browsers.at(place), each))
                continue;
            found = true;
            if (!chosen.places.contains(place))
                chosen.places.append(place);
        }
        if (!found)
            chosen.missing.append(each);
    }
    return chosen;
}

ProofVisit proveBrowser(const CheckContext& context, const Browser& browser, const ProofTimes& times)
{
    const ProofQuestion question = proofQuestion(context.profile, context.settings);
    const QByteArray nonce = proofSecret();
    const auto server =
        ProofServer::start({ProofPage::html(question, nonce), ProofPage::securityPolicy(question, nonce)});
    if (!server)
        return {ProofEnd::NotStarted, std::nullopt, server.error().detail};
    if (const Result<void> opened = context.browsers.open(browser, (*server)->url()); !opened)
        return {ProofEnd::NotStarted, std::nullopt, opened.error().detail};
    return (*server)->serve(times, context.stop);
}

} // namespace precall
