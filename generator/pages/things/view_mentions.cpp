// "What links here".
#include <algorithm>
#include <map>

#include "generator/model/standing.h"
#include "generator/pages/things/thing_views.h"

namespace remit {
namespace {

// One place that mentions the thing: a page, and on terms the clauses that do.
struct Source {
    Reference page;
    std::vector<std::string> anchors;
};

std::vector<Source> sources_of(const PageScope& scope, Kind kind, const std::string& id) {
    std::vector<Source> sources;
    std::map<std::pair<Kind, std::string>, std::size_t> seen;
    for (const Mention& mention : scope.context().mentions_of(kind, id)) {
        const Reference& from = mention.from;
        if (from.kind == kind && from.id == id) continue;
        // The frame and the home page link to what they like.
        if (from.id.empty()) continue;
        // Its own terms.
        if (kind == Kind::group && from.kind == Kind::clause && from.id.starts_with(id + "/")) continue;
        const auto [at, first] = seen.try_emplace({from.kind, from.id}, sources.size());
        if (first) sources.push_back({{from.kind, from.id, {}}, {}});
        std::vector<std::string>& anchors = sources[at->second].anchors;
        if (!from.part.empty() && std::find(anchors.begin(), anchors.end(), from.part) == anchors.end()) {
            anchors.push_back(from.part);
        }
    }
    return sources;
}

}  // namespace

void view_mentions(const PageScope& scope, Kind kind, const std::string& id, View& view) {
    View::List mentions;
    for (const Source& source : sources_of(scope, kind, id)) {
        View each = scope.link(source.page);
        each.set("kind_label", scope.words().of("kind", name_of(source.page.kind)));
        View::List clauses;
        const Edition* edition =
            source.page.kind == Kind::clause ? scope.index().find_edition(source.page.id) : nullptr;
        each.set("superseded", edition != nullptr && is_superseded(scope.context().index(), *edition));
        std::string before;
        for (const std::string& anchor : source.anchors) {
            if (edition == nullptr) continue;
            std::string label = scope.context().clause_label(*edition, anchor);
            if (label == before) continue;  // Two points of one clause are cited alike; the first leads there.
            before = label;
            clauses.push_back(scope.link({Kind::clause, source.page.id, anchor}, std::move(label)));
        }
        each.set("clauses", std::move(clauses));
        mentions.push_back(std::move(each));
    }
    view.set("mentions", std::move(mentions));
}

}  // namespace remit
