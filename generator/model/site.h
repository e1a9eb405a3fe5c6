// Everything that was loaded. Plain data, in the order of the files; questions about it are in queries.h.
#pragma once

#include <string>
#include <vector>

#include "generator/model/accessibility.h"
#include "generator/model/checklist.h"
#include "generator/model/colour.h"
#include "generator/model/size.h"
#include "generator/model/chart.h"
#include "generator/model/edition.h"
#include "generator/model/library.h"
#include "generator/model/organisation.h"

namespace remit {

/// A link of the header.
struct NavigationLink {
    std::string label;
    Located<std::string> to;   ///< `kind:id`, or the name of a list page.
};

/// site.toml.
struct Settings {
    std::string title;
    std::string language;
    std::string description;
    PartialDate as_of;             ///< A day; empty until the build settles it.
    std::string base_url;          ///< With a slash at its end; or empty.
    Located<std::string> theme;
    RichText contact;
    RichText licence;              ///< Of the site's own content; empty where the author states none.
    std::string home_title;
    RichText home_text;
    std::optional<LocatedReference> home_partnership;
    std::vector<NavigationLink> navigation;
    std::string urgent_help_title;
    RichText urgent_help_text;
    Palette colours;               ///< Those set in place of the theme's.
    SizeMap sizes;                 ///< Likewise.
    bool review_page = true;       ///< Whether the site has a page for its business team.
};

/// A file of assets/.
struct Asset {
    std::string path;    ///< Below assets/, with `/`.
};

/// `[[allow]]`: a diagnostic that the author silences in one file.
struct Allowance {
    Located<std::string> rule;   ///< Slug.
    std::string reason;
};

struct Site {
    Settings settings;
    std::vector<Partnership> partnerships;
    std::vector<Group> groups;
    std::vector<Edition> editions;         ///< By group id, then by date, then by id.
    std::vector<Agency> agencies;
    std::vector<Post> posts;               ///< Of all owners.
    std::vector<Person> people;
    std::vector<Document> documents;
    std::vector<Term> terms;
    std::vector<FreePage> pages;
    std::vector<Checklist> checklists;
    std::vector<Chart> charts;
    std::optional<AccessibilityStatement> accessibility;   ///< Where its author made one.
    std::vector<Asset> assets;
    std::vector<Allowance> allowances;
    std::vector<Reference> unreadable;     ///< What files that could not be read would have held; `id` empty: the whole glossary.
};

}  // namespace remit
