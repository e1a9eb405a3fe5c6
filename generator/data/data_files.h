// The files of data that a site has beside its pages: the same content, for programs and spreadsheets.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "generator/naming/site_context.h"

namespace remit {

/// A file and what makes it. Makers are pure, so all may run at once.
struct DataMaker {
    std::string_view path;                        ///< Below the site's root: "data/site.json".
    std::string (*make)(const SiteContext&);      ///< The bytes; empty where this site has no such file.
};

/// Every file of data. First those of the folder data/, in the order in which the page about them lists them
/// (docs/data.md); then those that stand beside a page of tables, which links to them (docs/tables.md).
[[nodiscard]] std::span<const DataMaker> data_makers();

}  // namespace remit
