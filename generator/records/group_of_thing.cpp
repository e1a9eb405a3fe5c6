#include "generator/records/group_of_thing.h"

namespace remit {
namespace {

// The group that a mention stands in, or nothing: other things mention too, but they have no terms that it could be
// part of.
std::string group_of_place(const Reference& place) {
    if (place.kind == Kind::group) return place.id;
    if (place.kind == Kind::clause) return place.id.substr(0, place.id.find('/'));
    return {};
}

std::string only_group_that_mentions(const SiteContext& context, const Reference& thing) {
    std::string only;
    for (const Mention& mention : context.mentions_of(thing.kind, thing.id)) {
        const std::string group = group_of_place(mention.from);
        if (group.empty() || group == only) continue;
        if (!only.empty()) return {};
        only = group;
    }
    return only;
}

}  // namespace

std::string group_of_thing(const SiteContext& context, const Reference& thing) {
    if (thing.kind == Kind::group) return thing.id;
    if (thing.kind == Kind::term) {
        // Texts use terms without a link, so that no link says nothing of who uses one: what the entry names decides.
        const Term* term = context.index().find_term(thing.id);
        const bool names_a_thing = term != nullptr && term->see && term->see->value.kind != Kind::term;
        return names_a_thing ? group_of_thing(context, term->see->value) : std::string();
    }
    if (thing.kind == Kind::post) {
        const Post* post = context.index().find_post(thing.id);
        if (post != nullptr && post->owner.kind == Kind::group) return post->owner.id;
    }
    return only_group_that_mentions(context, thing);
}

}  // namespace remit
