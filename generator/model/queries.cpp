#include "generator/model/queries.h"

#include "generator/base/text.h"
#include "generator/model/anchors.h"

namespace remit {
namespace {

template <class Map, class Key>
auto look_up(const Map& map, Key key) -> typename Map::mapped_type {
    const auto found = map.find(key);
    return found == map.end() ? nullptr : found->second;
}

template <class Map, class T>
void fill(Map& map, const std::vector<T>& things) {
    map.reserve(things.size());
    for (const T& thing : things) map.try_emplace(thing.id.value, &thing);
}

template <class Wanted>
const Clause* find_clause(const std::vector<Clause>& clauses, const Wanted& wanted) {
    for (const Clause& clause : clauses) {
        if (wanted(clause)) return &clause;
        if (const Clause* inner = find_clause(clause.items, wanted)) return inner;
    }
    return nullptr;
}

// The anchor of the first section or clause that `wanted` takes; nothing where there is none.
template <class Wanted>
std::optional<std::string> find_first(const Edition& edition, const Wanted& wanted) {
    for (const Section& section : edition.sections) {
        if (wanted(section)) return section.anchor;
        if (const Clause* found = find_clause(section.clauses, wanted)) return found->anchor;
    }
    return std::nullopt;
}

}  // namespace

SiteIndex::SiteIndex(const Site& site) : site_(&site) {
    fill(partnerships_, site.partnerships);
    fill(groups_, site.groups);
    fill(agencies_, site.agencies);
    fill(people_, site.people);
    fill(posts_, site.posts);
    fill(documents_, site.documents);
    fill(terms_, site.terms);
    fill(pages_, site.pages);
    fill(charts_, site.charts);
    for (const Edition& edition : site.editions) {
        editions_.try_emplace(edition.key(), &edition);
        editions_by_group_[edition.group.value].push_back(&edition);
    }
    for (const Asset& asset : site.assets) assets_.try_emplace(asset.path, &asset);
}

const Partnership* SiteIndex::find_partnership(std::string_view id) const { return look_up(partnerships_, id); }
const Group* SiteIndex::find_group(std::string_view id) const { return look_up(groups_, id); }
const Agency* SiteIndex::find_agency(std::string_view id) const { return look_up(agencies_, id); }
const Person* SiteIndex::find_person(std::string_view id) const { return look_up(people_, id); }
const Post* SiteIndex::find_post(std::string_view id) const { return look_up(posts_, id); }
const Document* SiteIndex::find_document(std::string_view id) const { return look_up(documents_, id); }
const Term* SiteIndex::find_term(std::string_view id) const { return look_up(terms_, id); }
const FreePage* SiteIndex::find_page(std::string_view id) const { return look_up(pages_, id); }
const Chart* SiteIndex::find_chart(std::string_view id) const { return look_up(charts_, id); }
const Edition* SiteIndex::find_edition(std::string_view key) const { return look_up(editions_, std::string(key)); }
bool SiteIndex::has_asset(std::string_view path) const { return look_up(assets_, path) != nullptr; }

const std::vector<const Edition*>& SiteIndex::editions_of(std::string_view group) const {
    static const std::vector<const Edition*> none;
    const auto found = editions_by_group_.find(group);
    return found == editions_by_group_.end() ? none : found->second;
}

const Named* SiteIndex::find_named(const Reference& reference) const {
    switch (reference.kind) {
        case Kind::partnership: return find_partnership(reference.id);
        case Kind::group: return find_group(reference.id);
        case Kind::agency: return find_agency(reference.id);
        case Kind::person: return find_person(reference.id);
        case Kind::post: return find_post(reference.id);
        case Kind::document: return find_document(reference.id);
        case Kind::term: return find_term(reference.id);
        case Kind::page: return find_page(reference.id);
        case Kind::chart: return find_chart(reference.id);
        default: return nullptr;
    }
}

const Agency* find_agency_of(const SiteIndex& index, const Reference& reference) {
    if (reference.kind == Kind::agency) return index.find_agency(reference.id);
    const Post* post = reference.kind == Kind::post ? index.find_post(reference.id) : nullptr;
    return post != nullptr && post->owner.kind == Kind::agency ? index.find_agency(post->owner.id) : nullptr;
}

std::optional<std::string> find_anchor(const Edition& edition, std::string_view part) {
    const std::string wanted = clean_label(part);
    if (wanted.empty()) return std::nullopt;
    if (auto found = find_first(edition, [&](const auto& each) { return each.anchor == wanted; })) return found;
    if (auto found = find_first(edition, [&](const auto& each) { return clean_label(each.number.value) == wanted; }))
        return found;
    for (const Section& section : edition.sections) {
        if (slug_of(section.title) == wanted) return section.anchor;
    }
    return std::nullopt;
}

void visit_clauses(const std::vector<Clause>& clauses, const std::function<void(const Clause&, std::size_t)>& visit,
                   std::size_t depth) {
    for (const Clause& clause : clauses) {
        visit(clause, depth);
        visit_clauses(clause.items, visit, depth + 1);
    }
}

}  // namespace remit
