// Who there is: partnerships, groups, agencies, their posts, and the people who hold them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "generator/model/date.h"
#include "generator/model/key.h"
#include "generator/model/located_reference.h"
#include "generator/model/rich_text.h"
#include "generator/model/vocabulary.h"

namespace remit {

/// A name that something had before.
struct FormerName {
    std::string name;
    std::string short_name;
    PartialDate from, to;
    bool approximate = false;
    RichText note;
};

void describe_keys(Is<FormerName> auto& former, auto& visit) {
    visit(Key{.name = "name", .meaning = "the name", .needed = true}, former.name);
    visit(Key{"short_name", "the acronym or short form that it had"}, former.short_name);
    visit(Key{"from", "since when"}, former.from);
    visit(Key{"to", "until when"}, former.to);
    visit(Key{"approximate", "the dates are worked out, not stated"}, former.approximate);
    visit(Key{"note", "an editor's note"}, former.note);
}

/// What something took over from.
struct Succession {
    LocatedReference from;   ///< Of the same kind as the successor.
    bool inferred = false;   ///< No source says so.
    RichText note;
};

/// `in`: the key that holds the list. It says of which kind the thing and what came before it are.
void describe_keys(Is<Succession> auto& succession, auto& visit, const Key& in) {
    visit(Key{.name = name_of(in.kinds.front()), .meaning = "what came before", .needed = true, .kinds = in.kinds},
          succession.from);
    visit(Key{"inferred", "no source says so"}, succession.inferred);
    visit(Key{"note", "an editor's note"}, succession.note);
}

/// What everything with a name of its own has.
struct Named {
    Located<std::string> id;
    std::string name;
    std::string short_name;            ///< Acronym or short form; may be empty.
    std::vector<std::string> aliases;
    std::vector<FormerName> name_history;
    PartialDate from, to;
    bool approximate = false;          ///< `from` and `to` are worked out, not stated.
    std::string url;                   ///< On the web; may be empty.
    RichText note;                     ///< The editor's.

    /// The acronym where there is one, else the name.
    [[nodiscard]] const std::string& short_form() const { return short_name.empty() ? name : short_name; }
};

void describe_named(auto& named, auto& visit) {
    visit(Key{.name = "name", .meaning = "the name that it has now, or had last", .needed = true}, named.name);
    visit(Key{"short_name", "the acronym or short form"}, named.short_name);
    visit(Key{"aliases", "other names that it goes by"}, named.aliases);
    visit(Key{"name_history", "names that it had before"}, named.name_history);
    visit(Key{"from", "when it began"}, named.from);
    visit(Key{"to", "when it ended"}, named.to);
    visit(Key{"approximate", "`from` and `to` are worked out, not stated"}, named.approximate);
    visit(Key{.name = "url", .meaning = "its own address on the web", .form = Form::web_address}, named.url);
    visit(Key{"note", "an editor's note"}, named.note);
}

/// An office that one person holds at a time. `owner` is the agency, group or partnership it belongs to.
struct Post : Named {
    Reference owner;
};

void describe_keys(Is<Post> auto& post, auto& visit) {
    visit(Key{.name = "id",
              .meaning = "its name in references, one over the whole site",
              .needed = true,
              .form = Form::id,
              .side = Side::source},
          post.id);
    describe_named(post, visit);
}

/// Guidance that a partnership says it follows.
struct Guidance {
    LocatedReference document;
    std::optional<LocatedReference> clause;  ///< Where it says so.
    RichText note;
};

void describe_keys(Is<Guidance> auto& guidance, auto& visit) {
    visit(Key{.name = "document", .meaning = "the document", .needed = true, .kinds = kinds_of<Kind::document>},
          guidance.document);
    visit(Key{.name = "clause", .meaning = "where it says so: `group/edition#clause`", .kinds = kinds_of<Kind::clause>},
          guidance.clause);
    visit(Key{"note", "an editor's note"}, guidance.note);
}

struct Partnership : Named {
    RichText summary;
    std::string area;
    std::vector<Guidance> guidance;
    std::vector<Succession> succeeds;
};

void describe_keys(Is<Partnership> auto& partnership, auto& visit) {
    describe_named(partnership, visit);
    visit(Key{"summary", "what it is, in a sentence or two"}, partnership.summary);
    visit(Key{"area", "the place"}, partnership.area);
    visit(Key{"guidance", "the guidance that it says it follows"}, partnership.guidance);
    visit(Key{.name = "succeeds", .meaning = "what it replaced", .kinds = kinds_of<Kind::partnership>},
          partnership.succeeds);
    visit(Key{.name = "post", .meaning = "posts of the partnership itself", .side = Side::source}, PostTables{});
}

struct Group : Named {
    std::string kind;     ///< One of group_kinds.
    std::string status;   ///< One of group_statuses.
    RichText remit;
    std::vector<std::string> topics;
    std::vector<LocatedReference> partnerships;  ///< Besides those of its editions.
    std::optional<LocatedReference> parent;      ///< The group that it is part of.
    std::vector<Succession> succeeds;

    /// Named in the sources, its terms not held.
    [[nodiscard]] bool is_external() const { return kind == "external"; }
    /// A group of the site's own that meets today; a team works, but does not meet.
    [[nodiscard]] bool is_at_work() const { return status == "active" && !is_external() && kind != "team"; }
};

void describe_keys(Is<Group> auto& group, auto& visit) {
    describe_named(group, visit);
    visit(Key{.name = "kind", .meaning = "what sort of group; `external`: it is named, but its terms are not held",
              .needed = true, .words = vocabulary::group_kinds},
          group.kind);
    visit(Key{.name = "status", .meaning = "whether it is at work, or what became of it", .needed = true,
              .words = vocabulary::group_statuses},
          group.status);
    visit(Key{"remit", "what it is for, in one or two sentences"}, group.remit);
    visit(NeededWhere{.key = "remit", .where = "kind", .values = {"external"}, .unless = true}, group.remit);
    visit(Key{"topics", "words that people look for"}, group.topics);
    visit(Key{.name = "partnership", .meaning = "partnerships that it belongs to, besides those of its editions",
              .kinds = kinds_of<Kind::partnership>},
          group.partnerships);
    visit(Key{.name = "parent", .meaning = "the group that it is part of; whom it reports to is a fact of an edition",
              .kinds = kinds_of<Kind::group>},
          group.parent);
    visit(Key{.name = "succeeds", .meaning = "what it took over from", .kinds = kinds_of<Kind::group>}, group.succeeds);
    visit(Key{.name = "post", .meaning = "posts of the group itself", .side = Side::source}, PostTables{});
}

struct Agency : Named {
    std::string sector;
    RichText summary;
    std::optional<LocatedReference> parent;
    std::vector<Succession> succeeds;
};

void describe_keys(Is<Agency> auto& agency, auto& visit) {
    describe_named(agency, visit);
    visit(Key{.name = "sector", .meaning = "where it belongs", .words = vocabulary::sectors}, agency.sector);
    visit(Key{"summary", "what it is"}, agency.summary);
    visit(Key{.name = "parent", .meaning = "the agency that it is part of", .kinds = kinds_of<Kind::agency>},
          agency.parent);
    visit(Key{.name = "succeeds", .meaning = "what it took over", .kinds = kinds_of<Kind::agency>}, agency.succeeds);
    visit(Key{.name = "post", .meaning = "its posts", .side = Side::source}, PostTables{});
}

/// A post held by a person.
struct Holding {
    LocatedReference post;
    PartialDate from, to;
    PartialDate as_at;      ///< Of a source that names the holder, where start and end are not known.
    bool approximate = false;
    std::optional<LocatedReference> clause;
    std::optional<LocatedReference> document;
    RichText note;
};

void describe_keys(Is<Holding> auto& holding, auto& visit) {
    visit(Key{.name = "post", .meaning = "the post", .needed = true, .kinds = kinds_of<Kind::post>}, holding.post);
    visit(Key{"from", "since when"}, holding.from);
    visit(Key{"to", "until when"}, holding.to);
    visit(Key{"as_at", "the date of a source that names the holder, where start and end are not known"}, holding.as_at);
    visit(Key{"approximate", "the dates are worked out, not stated"}, holding.approximate);
    visit(
        Key{.name = "clause", .meaning = "where terms say so: `group/edition#clause`", .kinds = kinds_of<Kind::clause>},
        holding.clause);
    visit(Key{.name = "document", .meaning = "the document that says so", .kinds = kinds_of<Kind::document>},
          holding.document);
    visit(Key{"note", "an editor's note"}, holding.note);
}

struct Person : Named {
    std::vector<Holding> holds;
};

void describe_keys(Is<Person> auto& person, auto& visit) {
    describe_named(person, visit);
    visit(Key{"holds", "the posts that they hold or held"}, person.holds);
}

}  // namespace remit
