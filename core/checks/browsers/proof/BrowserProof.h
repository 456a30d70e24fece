#pragma once

#include "core/check/CheckContext.h"
#include "core/checks/browsers/proof/ProofServer.h"

namespace precall {

/// The browsers that were asked for ("default", "all", or a browser's name or word: "firefox-esr"), by their
/// places in the inventory; and what was asked for and is not there.
struct ChosenBrowsers
{
    QList<int> places;
    QStringList missing;
    bool operator==(const ChosenBrowsers&) const = default;
};

/// "all" leaves out what is no browser that we know. Pure.
ChosenBrowsers chosenBrowsers(const QStringList& wanted, const BrowserInventory& inventory);

/// Lets a browser prove itself: opens a page of this computer in it and waits for what it tells. Blocks;
/// obeys `stop`.
ProofVisit proveBrowser(const CheckContext& context, const Browser& browser, const ProofTimes& times);

} // namespace precall
