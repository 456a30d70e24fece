#pragma once

#include "core/platform/browsers/Browsers.h"

#include <functional>

namespace precall {

/// Has the browsers that a test gives it; none when asked to stop.
class FakeBrowsers : public Browsers
{
public:
    BrowserInventory installed;
    /// What opening an address does; nothing by itself.
    std::function<Result<void>(const Browser&, const QUrl&)> onOpen = [](const Browser&, const QUrl&) {
        return Result<void>();
    };

    BrowserInventory inventory(std::stop_token stop) override
    {
        return stop.stop_requested() ? BrowserInventory{} : installed;
    }
    Result<void> open(const Browser& browser, const QUrl& url) override { return onOpen(browser, url); }
};

/// The first of that kind; null when there is none.
inline const Browser* browserOf(const BrowserInventory& inventory, Browser::Kind kind)
{
    for (const Browser& browser : inventory.browsers)
        if (browser.kind == kind)
            return &browser;
    return nullptr;
}

} // namespace precall
