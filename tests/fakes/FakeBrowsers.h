#pragma once

#include "core/platform/browsers/Browsers.h"

namespace precall {

/// Has the browsers that a test gives it; none when asked to stop.
class FakeBrowsers : public Browsers
{
public:
    BrowserInventory installed;

    BrowserInventory inventory(std::stop_token stop) override
    {
        return stop.stop_requested() ? BrowserInventory{} : installed;
    }
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
