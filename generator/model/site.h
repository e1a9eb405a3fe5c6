// Everything that was loaded. Plain data, in the order of the files; questions about it are in queries.h.
#pragma once

#include <optional>
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

void describe_keys(Is<NavigationLink> auto& link, auto& visit) {
    visit(Key{.name = "label", .meaning = "its words", .needed = true}, link.label);
    visit(Key{.name = "to", .meaning = "where it leads: to a thing, or to a page of the site's own", .needed = true,
              .form = Form::destination},
          link.to);
}

/// The words of the home page.
struct HomePage {
    std::string title;
    std::optional<LocatedReference> partnership;
    RichText text;
};

void describe_keys(Is<HomePage> auto& home, auto& visit) {
    visit(Key{"title", "its heading"}, home.title);
    visit(Key{.name = "partnership", .meaning = "the partnership whose groups it leads with",
              .kinds = kinds_of<Kind::partnership>},
          home.partnership);
    visit(Key{"text", "its text"}, home.text);
}

/// The panel on every page that says where to report a concern.
struct UrgentHelp {
    std::string title;
    RichText text;
};

void describe_keys(Is<UrgentHelp> auto& help, auto& visit) {
    visit(Key{.name = "title", .meaning = "its heading", .needed = true}, help.title);
    visit(Key{.name = "text", .meaning = "its text", .needed = true}, help.text);
}

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
    HomePage home;
    std::vector<NavigationLink> navigation;
    UrgentHelp urgent_help;
    Palette colours;               ///< Those set in place of the theme's.
    SizeMap sizes;                 ///< Likewise.
    bool review_page = true;       ///< Whether the site has a page for its business team.
};

void describe_keys(Is<Settings> auto& settings, auto& visit) {
    visit(Key{.name = "title", .meaning = "the name of the site", .needed = true}, settings.title);
    visit(Key{.name = "language", .meaning = "the language of all texts: \"en-GB\"", .needed = true,
              .form = Form::language},
          settings.language);
    visit(Key{"description", "the site in a sentence, for search engines and feeds"}, settings.description);
    visit(Key{"as_of", "the day that \"now\" means; else `SOURCE_DATE_EPOCH`, else today"}, settings.as_of);
    visit(Key{.name = "base_url",
              .meaning = "where the site is published; the feed, canonical links and whole addresses in "
                         "the open data need it",
              .form = Form::web_address},
          settings.base_url);
    visit(Key{.name = "theme", .meaning = "a folder beside `site.toml` whose templates and other files replace the "
                                          "default theme's",
              .side = Side::source},
          settings.theme);
    visit(Key{"licence", "on what terms others may use the content; stands at the foot of every page"},
          settings.licence);
    visit(Key{"contact", "where corrections go"}, settings.contact);
    visit(Key{.name = "review_page",
              .meaning = "whether there is `review.html`, the page for those who write the terms",
              .side = Side::source, .absent = true},
          settings.review_page);
    visit(Key{.name = "colours",
              .meaning = "colours in place of the theme's, `brand = \"#0d4a56\"`, by the names in its `colours.toml`; "
                         "each must be readable where the theme uses it",
              .side = Side::source},
          settings.colours);
    visit(Key{.name = "sizes",
              .meaning = "sizes in place of the theme's, `text = \"1.125rem\"`, by the names in its `sizes.toml`",
              .side = Side::source},
          settings.sizes);
    visit(Key{"home", "the home page"}, settings.home);
    visit(Key{.name = "navigation", .meaning = "links of the header", .side = Side::source}, settings.navigation);
    visit(Key{"urgent_help", "the panel on every page that says where to report a concern"}, settings.urgent_help);
}

/// A file of assets/.
struct Asset {
    std::string path;    ///< Below assets/, with `/`.
};

/// `[[allow]]`: a diagnostic that the author silences in one file.
struct Allowance {
    Located<std::string> rule;   ///< Slug.
    std::string reason;
};

void describe_keys(Is<Allowance> auto& allowance, auto& visit) {
    visit(Key{.name = "rule", .meaning = "the diagnostic, as it stands in square brackets behind it", .needed = true,
              .form = Form::rule},
          allowance.rule);
    visit(Key{.name = "reason", .meaning = "why it is right that the text is so", .needed = true}, allowance.reason);
}

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
    std::vector<Reference>
        unreadable;  ///< What files that could not be read would have held; `id` empty: the whole glossary.
};

}  // namespace remit
