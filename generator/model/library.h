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

void describe_keys(Is<Provision> auto& provision, auto& visit) {
    visit(Key{.name = "id", .meaning = "what stands behind the `#` of a link: `document:children-act-2004#section-11`",
              .needed = true, .form = Form::id},
          provision.id);
    visit(Key{.name = "label", .meaning = "as printed: \"Section 11\"", .needed = true}, provision.label);
    visit(Key{"title", "its heading"}, provision.title);
    visit(Key{"text", "what it says"}, provision.text);
}

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

void describe_keys(Is<Document> auto& document, auto& visit) {
    describe_named(document, visit);
    visit(Key{.name = "kind", .meaning = "what sort", .needed = true, .words = vocabulary::document_kinds},
          document.kind);
    visit(Key{"date", "of the document"}, document.date);
    visit(Key{"publisher", "as printed"}, document.publisher);
    visit(Key{"summary", "what it is"}, document.summary);
    visit(Key{.name = "asset", .meaning = "the file of `assets/` that holds it", .form = Form::asset}, document.asset);
    visit(Key{"format", "as the source states it: \"DOCX\""}, document.format);
    visit(Key{"size", "as the source states it: \"78.3 KB\""}, document.size);
    visit(Key{.name = "supplied", .meaning = "whether it came with the sources that name it", .absent = true},
          document.supplied);
    visit(Key{.name = "replaces", .meaning = "documents that it replaced", .kinds = kinds_of<Kind::document>},
          document.replaces);
    visit(Key{"provision", "sections or chapters that are cited"}, document.provisions);
}

/// A glossary term. `name` is what an acronym stands for, `short_name` the acronym.
struct Term : Named {
    RichText definition;
    bool expanded = true;    ///< False: the sources do not say what the acronym stands for.
    std::optional<LocatedReference> see;
};

void describe_keys(Is<Term> auto& term, auto& visit) {
    visit(Key{.name = "name",
              .meaning =
                  "the term, or what the acronym stands for; the acronym again, where the sources do not expand it",
              .needed = true},
          term.name);
    visit(Key{"acronym", "its acronym"}, term.short_name);
    visit(Key{.name = "id", .meaning = "else the acronym, or the name, in small letters with hyphens", .form = Form::id,
              .side = Side::source},
          term.id);
    visit(Key{"aliases", "other names that it goes by"}, term.aliases);
    visit(Key{"definition", "what it means"}, term.definition);
    visit(Key{.name = "expanded", .meaning = "whether the sources say what the acronym stands for", .absent = true},
          term.expanded);
    visit(Key{.name = "see", .meaning = "the thing that the term names", .form = Form::typed}, term.see);
}

/// A page of free text. `name` is its title.
struct FreePage : Named {
    RichText summary;
    RichText body;
};

void describe_keys(Is<FreePage> auto& page, auto& visit) {
    visit(Key{.name = "title", .meaning = "its heading", .needed = true}, page.name);
    visit(Key{"summary", "what it is about"}, page.summary);
    visit(Key{.name = "body", .meaning = "its text", .needed = true}, page.body);
}

}  // namespace remit
