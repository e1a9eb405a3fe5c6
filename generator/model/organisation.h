// Who there is: partnerships, groups, agencies, their posts, and the people who hold them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "generator/model/date.h"
#include "generator/model/rich_text.h"

namespace remit {

/// A reference and the place where the author wrote it.
using LocatedReference = Located<Reference>;

/// A name that something had before.
struct FormerName {
    std::string name;
    std::string short_name;
    PartialDate from, to;
    bool approximate = false;
    RichText note;
};

/// What something took over from.
struct Succession {
    LocatedReference from;   ///< Of the same kind as the successor.
    bool inferred = false;   ///< No source says so.
    RichText note;
};

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

/// An office that one person holds at a time. `owner` is the agency, group or partnership it belongs to.
struct Post : Named {
    Reference owner;
};

/// Guidance that a partnership says it follows.
struct Guidance {
    LocatedReference document;
    std::optional<LocatedReference> clause;  ///< Where it says so.
    RichText note;
};

struct Partnership : Named {
    RichText summary;
    std::string area;
    std::vector<Guidance> guidance;
    std::vector<Succession> succeeds;
};

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

struct Agency : Named {
    std::string sector;
    RichText summary;
    std::optional<LocatedReference> parent;
    std::vector<Succession> succeeds;
};

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

struct Person : Named {
    std::vector<Holding> holds;
};

}  // namespace remit
