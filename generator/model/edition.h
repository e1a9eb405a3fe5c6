// One edition of a group's terms of reference: its facts, and its sections, clauses and items as printed.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "generator/model/date.h"
#include "generator/model/fact_kinds.h"
#include "generator/model/rich_text.h"

namespace remit {

/// A clause or an item of one: label, text, items, and text behind the items.
struct Clause {
    Located<std::string> number;      ///< As printed; may be empty.
    Located<std::string> id;          ///< The author's own address; may be empty.
    std::string anchor;               ///< Address within the edition, unique: "3.5", "1.4.k", "quorum-1".
    std::string title;                ///< A printed sub-heading above it.
    RichText text;
    std::vector<Clause> items;
    RichText after;
    RichText note;
    Span span;
};

void describe_keys(Is<Clause> auto& clause, auto& visit) {
    visit(Key{"number", "as printed"}, clause.number);
    visit(Key{.name = "id", .meaning = "an address of your own", .form = Form::anchor, .side = Side::source},
          clause.id);
    visit(Key{.name = "anchor", .meaning = "its address within the edition", .needed = true,
              .form = Form::anchor, .side = Side::data},
          clause.anchor);
    visit(Key{"title", "a printed sub-heading above it"}, clause.title);
    visit(Key{"text", "its text"}, clause.text);
    visit(Key{"note", "an editor's note"}, clause.note);
    visit(Key{.name = "items", .meaning = "its items, in order", .form = Form::items}, clause.items);
    visit(Key{.name = "numbering",
              .meaning = "labels for `items` that are plain texts: \"a)\" counts a), b), …; also \"(a)\", \"i)\", "
                         "\"1.\", \"1)\"",
              .side = Side::source},
          LabelPattern{"^[^ai1]{0,3}[ai1][^ai1]{0,3}$"});
    visit(Key{.name = "start", .meaning = "the label that `numbering` begins with: \"k\"", .side = Side::source},
          LabelPattern{"^([a-z]+|[1-9][0-9]*)$"});
    visit(NeededWhere{.key = "numbering", .where = "start", .told_apart = true}, LabelPattern{});
    visit(Key{"after", "text that stands behind the items"}, clause.after);
    visit(OneOf{{"text", "items", "item", "title"}});
}

struct Section {
    Located<std::string> number;
    Located<std::string> id;
    std::string anchor;
    std::string title;
    std::vector<Clause> clauses;
    RichText note;
    Span span;
};

void describe_keys(Is<Section> auto& section, auto& visit) {
    visit(Key{"number", "as printed"}, section.number);
    visit(Key{.name = "id", .meaning = "an address of your own", .form = Form::anchor, .side = Side::source},
          section.id);
    visit(Key{.name = "anchor", .meaning = "its address within the edition", .needed = true,
              .form = Form::anchor, .side = Side::data},
          section.anchor);
    visit(Key{"title", "its heading, as printed"}, section.title);
    visit(Key{"note", "an editor's note"}, section.note);
    visit(Key{"clause", "its clauses, in order"}, section.clauses);
    visit(OneOf{{"title", "number"}});
}

struct Footnote {
    Located<std::string> number;
    std::string anchor;               ///< "footnote-1".
    RichText text;
};

void describe_keys(Is<Footnote> auto& footnote, auto& visit) {
    visit(Key{.name = "number", .meaning = "as printed", .needed = true}, footnote.number);
    visit(Key{.name = "anchor", .meaning = "its address within the edition", .needed = true,
              .form = Form::anchor, .side = Side::data},
          footnote.anchor);
    visit(Key{.name = "text", .meaning = "what it says", .needed = true}, footnote.text);
}

/// The document that an edition restates.
struct Restates {
    LocatedReference document;
    RichText note;
};

void describe_keys(Is<Restates> auto& restates, auto& visit) {
    visit(Key{.name = "document",
              .meaning = "the source, which prevails",
              .needed = true,
              .kinds = kinds_of<Kind::document>},
          restates.document);
    visit(Key{"note", "where in it"}, restates.note);
}

struct Edition : Facts {
    Located<std::string> group;       ///< Id of the group: the folder's name.
    Located<std::string> id;          ///< "2018-04": the file's name.
    std::string title;
    Span title_span;
    PartialDate date;
    Span date_span;
    bool approximate = false;
    Located<std::string> status;      ///< in-force, superseded, under-review, draft, summary-only.
    std::vector<LocatedReference> partnerships;
    Located<std::string> supplements; ///< Edition that this document goes with; may be empty.
    std::optional<Restates> restates;
    RichText note;

    std::vector<Section> sections;
    std::vector<Footnote> footnotes;

    /// "kscmp-executive-board/2024-10": how a clause reference names it.
    [[nodiscard]] std::string key() const { return group.value + "/" + id.value; }
    /// The document that it restates.
    [[nodiscard]] std::optional<LocatedReference> restated() const {
        return restates ? std::optional(restates->document) : std::nullopt;
    }
    /// The edition, or with an anchor a place in it.
    [[nodiscard]] Reference reference(std::string anchor = {}) const {
        return {Kind::clause, key(), std::move(anchor)};
    }
};

void describe_keys(Is<Edition> auto& edition, auto& visit) {
    visit(Key{.name = "title", .meaning = "as printed", .needed = true}, edition.title);
    visit(Key{.name = "date", .meaning = "of the terms", .needed = true}, edition.date);
    visit(Key{"approximate", "`date` is worked out, not stated"}, edition.approximate);
    visit(Key{.name = "status",
              .meaning = "whether the terms hold",
              .needed = true,
              .words = vocabulary::edition_statuses},
          edition.status);
    visit(Key{.name = "partnership",
              .meaning = "the partnerships that the group belongs to by these terms; more than one for a joint group",
              .needed = true,
              .kinds = kinds_of<Kind::partnership>},
          edition.partnerships);
    visit(Key{.name = "supplements",
              .meaning = "the edition of the same group that this document goes with and does not take the place of",
              .form = Form::id},
          edition.supplements);
    visit(Key{"restates", "the document that these terms restate"}, edition.restates);
    visit(Key{"note", "an editor's note on the edition, such as words lost in the source"}, edition.note);
    describe_facts(edition, visit);
    visit(Key{"section", "its sections, in order"}, edition.sections);
    visit(Key{"footnote", "its footnotes"}, edition.footnotes);
}

}  // namespace remit
