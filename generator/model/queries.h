// Questions about a whole site: who is meant by an id, who links here. Which edition holds is in standing.h.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "generator/model/site.h"

namespace remit {

/// A way back: `from` mentions `to`.
struct Mention {
    Reference from;          ///< What the mention stands in: a group, a clause of an edition, a person, ….
    const Reference* to;     ///< In the site.
    Span span;
};

/// Calls `visit` for every reference of the site, in its order: those of facts and keys and the links of all texts.
void visit_mentions(const Site& site, const std::function<void(const Mention&)>& visit);

/// Calls `visit` for every text of the site.
void visit_texts(const Site& site, const std::function<void(const RichText&)>& visit);

/// Calls `visit` for every fact of an edition, whatever its kind.
void visit_facts(const Edition& edition, const std::function<void(const Fact&)>& visit);

/// Look-ups over a site that does not change while this lives. All results point into the site.
/// Of two things with one id the first is found.
class SiteIndex {
public:
    explicit SiteIndex(const Site& site);

    [[nodiscard]] const Site& site() const { return *site_; }

    [[nodiscard]] const Partnership* find_partnership(std::string_view id) const;
    [[nodiscard]] const Group* find_group(std::string_view id) const;
    [[nodiscard]] const Agency* find_agency(std::string_view id) const;
    [[nodiscard]] const Person* find_person(std::string_view id) const;
    [[nodiscard]] const Post* find_post(std::string_view id) const;
    [[nodiscard]] const Document* find_document(std::string_view id) const;
    [[nodiscard]] const Term* find_term(std::string_view id) const;
    [[nodiscard]] const FreePage* find_page(std::string_view id) const;
    [[nodiscard]] const Chart* find_chart(std::string_view id) const;
    /// `key` is "group/edition".
    [[nodiscard]] const Edition* find_edition(std::string_view key) const;
    /// Whatever has a name of its own: anything but an edition and parts of one, and files. Nothing where it is not
    /// there.
    [[nodiscard]] const Named* find_named(const Reference& reference) const;
    [[nodiscard]] bool has_asset(std::string_view path) const;

    /// Editions of a group, oldest first.
    [[nodiscard]] const std::vector<const Edition*>& editions_of(std::string_view group) const;

private:
    const Site* site_;
    template <class T> using ById = std::unordered_map<std::string_view, const T*>;
    ById<Partnership> partnerships_;
    ById<Group> groups_;
    ById<Agency> agencies_;
    ById<Person> people_;
    ById<Post> posts_;
    ById<Document> documents_;
    ById<Term> terms_;
    ById<FreePage> pages_;
    ById<Chart> charts_;
    std::unordered_map<std::string, const Edition*> editions_;
    std::unordered_map<std::string_view, std::vector<const Edition*>> editions_by_group_;
    std::unordered_map<std::string_view, const Asset*> assets_;
};

/// The agency that a reference means: itself, or the one that a post belongs to; else nothing.
[[nodiscard]] const Agency* find_agency_of(const SiteIndex& index, const Reference& reference);

/// Where a clause reference leads within an edition: the anchor, or nothing. `part` may be an anchor, a printed number,
/// or the words of a section's title as an address ("quorum"); tried in this order.
[[nodiscard]] std::optional<std::string> find_anchor(const Edition& edition, std::string_view part);

/// Calls `visit(clause, depth)` for every clause and item of a section in reading order; depth 0 is a clause.
void visit_clauses(const std::vector<Clause>& clauses,
                   const std::function<void(const Clause&, std::size_t depth)>& visit, std::size_t depth = 0);

}  // namespace remit
