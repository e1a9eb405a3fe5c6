// A site without errors. Only what is one can be rendered or indexed.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "generator/base/diagnostics.h"
#include "generator/model/queries.h"

namespace remit {

/// A site without errors, and the look-ups over it. Made by check_site() alone (check/check_site.h).
class CheckedSite {
public:
    [[nodiscard]] const Site& site() const { return *site_; }
    [[nodiscard]] const SiteIndex& index() const { return *index_; }
    /// The warnings and notes that were left, in the order of their files.
    [[nodiscard]] const std::vector<Diagnostic>& findings() const { return findings_; }

private:
    friend std::optional<CheckedSite> check_site(Site site, Diagnostics& diagnostics, const SourceFiles* files);
    explicit CheckedSite(Site site)
        : site_(std::make_unique<Site>(std::move(site))), index_(std::make_unique<SiteIndex>(*site_)) {}

    std::unique_ptr<const Site> site_;   // On the heap: the index points into it, and a CheckedSite moves.
    std::unique_ptr<const SiteIndex> index_;
    std::vector<Diagnostic> findings_;
};

}  // namespace remit
