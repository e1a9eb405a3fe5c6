// One side of a comparison: a site that was found, read and checked. Internal to diff/.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "generator/diff/diff_sites.h"
#include "generator/load/site_folder.h"
#include "generator/naming/site_context.h"

namespace remit {

/// A site in memory. Does not move: the context points into it.
struct DiffSite {
    SourceFiles files;
    Diagnostics diagnostics;
    std::map<std::string, std::string> contents;   ///< Path below the root → bytes.
    Words words;
    std::optional<CheckedSite> site;               ///< Nothing where there are errors.
    std::optional<SiteContext> context;
};

/// What the user named: a site, or one edition of it.
struct DiffSide {
    std::shared_ptr<DiffSite> site;
    std::string edition;            ///< Its key; empty for the whole site.
};

/// Finds what users name, and reads each site once.
class DiffSides {
public:
    /// `source` is the folder of the site that keys and revisions are of.
    explicit DiffSides(std::string source) : source_(std::move(source)) {}

    /// In this order: a site's folder, an edition's file, an edition of the source, a revision of it. Throws
    /// std::runtime_error where there is none of these. The site may have errors; then `edition` is as far as the name
    /// tells.
    [[nodiscard]] DiffSide find(const std::string& name);

private:
    [[nodiscard]] std::shared_ptr<DiffSite> site_in(const std::string& folder);
    [[nodiscard]] std::optional<DiffSide> find_file(const std::string& name);

    std::string source_;
    std::map<std::string, std::shared_ptr<DiffSite>> sites_;
};

}  // namespace remit
