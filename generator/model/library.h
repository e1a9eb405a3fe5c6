// What the terms stand on: documents, glossary terms and free pages.
#pragma once

#include <string>
#include <vector>

#include "generator/model/organisation.h"

namespace remit {

/// A section or chapter of a document that is cited.
struct Provision {
    Located<std::string> id;
    std::string label;       ///< "Section 11".
    std::string title;
    RichText text;
};

struct Document : Named {
    std::string kind;
    PartialDate date;
    std::string publisher;
    RichText summary;
    std::string asset;       ///< A file of assets/; may be empty.
    Span asset_span;
    std::string format, size;
    bool supplied = true;    ///< False where a source names it but did not come with it.
    std::vector<LocatedReference> replaces;
    std::vector<Provision> provisions;
};

/// A glossary term. `name` is what an acronym stands for, `short_name` the acronym.
struct Term : Named {
    RichText definition;
    bool expanded = true;    ///< False: the sources do not say what the acronym stands for.
    std::optional<LocatedReference> see;
};

/// A page of free text. `name` is its title.
struct FreePage : Named {
    RichText summary;
    RichText body;
};

}  // namespace remit
