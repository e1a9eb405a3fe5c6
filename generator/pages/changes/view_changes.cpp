// Pages that compare editions: one for each pair of neighbours, and the list of all.
#include "generator/base/text.h"
#include "generator/compare/edition_difference.h"
#include "generator/model/anchors.h"
#include "generator/model/standing.h"
#include "generator/naming/change_words.h"
#include "generator/pages/changes/change_views.h"
#include "generator/pages/frame/frame_views.h"

namespace remit {
namespace {

class ChangesViewer {
public:
    ChangesViewer(PageScope& scope, const Edition& before, const Edition& after)
        : scope_(scope), before_(before), after_(after) {}

    View::List sections(const EditionDifference& difference) const {
        View::List sections;
        for (const SectionDifference& each : difference.sections) {
            sections.push_back(section(each, sections.size() + 1));
        }
        return sections;
    }

private:
    [[nodiscard]] const SiteContext& context() const { return scope_.context(); }

    View place(const Edition& edition, const Place& at) const {
        View view;
        view.set("label", place_in_words(context(), at));
        view.set("href", scope_.href(Address{address_of({Kind::clause, edition.key(), {}}).path, at.anchor}));
        return view;
    }
    View::List places(const Edition& edition, const std::vector<Place>& all) const {
        View::List links;
        for (const Place& each : all) links.push_back(place(edition, each));
        return links;
    }

    // Paragraphs of runs. `plain` leaves the marks out, where all of a text is new or gone and a tag says so.
    static View::List paragraphs(const std::vector<Run>& runs, bool plain = false) {
        View::List paragraphs, shown;
        const auto end = [&] {
            if (shown.empty()) return;
            View paragraph;
            paragraph.set("runs", std::exchange(shown, {}));
            paragraphs.push_back(std::move(paragraph));
        };
        for (const Run& run : runs) {
            if (run.text == "\n") {
                end();
                continue;
            }
            View each;
            each.set("spaced", run.spaced && !shown.empty()).set("words", run.text);
            each.set("dropped", !plain && run.kind == RunKind::dropped);
            each.set("added", !plain && run.kind == RunKind::added);
            shown.push_back(std::move(each));
        }
        end();
        return paragraphs;
    }

    // `stood_in` is the anchor of what the section was; empty for a new one.
    View passage(const PassageDifference& difference, const std::string& stood_in) const {
        View view;
        const std::string fate = fate_in_words(context(), difference, before_, after_);
        // A summary does not tell what was dropped or is new.
        const bool unstated = (difference.fate == Fate::dropped && is_summary(after_)) ||
                              (difference.fate == Fate::added && is_summary(before_));
        view.set("fate_label", fate);
        view.set("gone", difference.after.empty() || difference.fate == Fate::left);
        view.set("left", difference.fate == Fate::left).set("unstated", unstated);
        const bool newer = !difference.after.empty() && difference.fate != Fate::left;
        const Place& own = newer ? difference.after.front() : difference.before.front();
        View number = place(newer ? after_ : before_, own);
        number.set("number", own.number);
        view.set_one("own_place", std::move(number));
        const bool stood_elsewhere = difference.moved && difference.before.front().heading.anchor != stood_in;
        const bool tells_before =
            newer && (stood_elsewhere || difference.renumbered || difference.before.size() > 1 || difference.parts > 0);
        view.set("was", tells_before ? places(before_, difference.before) : View::List{});
        view.set("now", difference.fate == Fate::left ? places(after_, difference.after) : View::List{});
        view.set("item", difference.depth > 0).set("deep_item", difference.depth > 1);
        view.set("paragraphs", paragraphs(difference.words, unstated));
        return view;
    }

    // Changed passages one by one; what is the same between them, folded together.
    View::List rows(const SectionDifference& difference) const {
        View::List rows, same;
        const std::string stood_in = difference.before.empty() ? std::string{} : difference.before.front().anchor;
        const auto fold = [&] {
            if (same.empty()) return;
            View row;
            const std::size_t count = same.size();
            row.set_none("changed").set("same", std::move(same));
            row.set("same_label", count == 1 ? context().words()("change.same-one")
                                             : context().words().with("change.same", {std::to_string(count)}));
            same = {};
            rows.push_back(std::move(row));
        };
        for (const PassageDifference& each : difference.passages) {
            if (each.is_same()) {
                same.push_back(passage(each, stood_in));
                continue;
            }
            fold();
            View row;
            row.set_one("changed", passage(each, stood_in)).set_none("same");
            row.set("same_label", false);
            rows.push_back(std::move(row));
        }
        fold();
        return rows;
    }

    View section(const SectionDifference& difference, std::size_t number) const {
        View view;
        const bool gone = difference.after.empty();
        const Place& own = gone ? difference.before.front() : difference.after.front();
        const bool unstated = (gone && is_summary(after_)) || (difference.before.empty() && is_summary(before_));
        view.set("anchor", "section-" + std::to_string(number)).set("number", own.heading.number);
        const bool untitled = own.heading.title.empty();
        const std::vector<Run> title = untitled ? compare_words({}, wording_of(context().words()("change.footnotes")))
                                                : difference.title;
        view.set("title_paragraphs", paragraphs(title, unstated || untitled));
        view.set("fate_label", fate_in_words(context(), difference, before_, after_));
        if (own.anchor.empty()) view.set_none("own_place");
        else view.set_one("own_place", place(gone ? before_ : after_, own));
        const bool tells_before =
            !gone && !difference.before.empty() && (difference.renumbered || difference.moved) && !own.anchor.empty();
        view.set("was", tells_before ? places(before_, difference.before) : View::List{});
        view.set("rows", rows(difference));
        return view;
    }

    PageScope& scope_;
    const Edition& before_;
    const Edition& after_;
};

std::string title_of(const SiteContext& context, const Neighbours& neighbours) {
    const bool supplement = !neighbours.after->supplements.value.empty();
    return context.words().with(supplement ? "change.title-supplement" : "change.title",
                                {context.edition_label(*neighbours.before), context.edition_label(*neighbours.after)});
}

void set_counts(const SiteContext& context, const DifferenceCounts& counts, View& view) {
    View::List lines;
    for (const std::string& words : counts_in_words(context, counts)) {
        View each;
        each.set("count_label", words);
        lines.push_back(std::move(each));
    }
    view.set("counts", std::move(lines));
}

}  // namespace

View view_changes_link(const PageScope& scope, const Neighbours& neighbours) {
    View view;
    view.set("label", title_of(scope.context(), neighbours));
    const Edition& after = *neighbours.after;
    view.set("href", scope.href(address_of(PageKind::changes,
                                           {after.group.value, neighbours.before->id.value, after.id.value})));
    view.set("since", scope.context().edition_label(*neighbours.before));
    return view;
}

void view_changes(PageScope& scope, const Neighbours& neighbours, View& view) {
    const Edition& before = *neighbours.before;
    const Edition& after = *neighbours.after;
    const SiteContext& context = scope.context();
    const Group* group = scope.index().find_group(after.group.value);
    const std::string title = title_of(context, neighbours);
    view.set("title", context.words().with("change.page-title", {group->name, title})).set("changes_title", title);
    const std::string from = context.edition_label(before), to = context.edition_label(after);
    view.set("description", context.words().with("change.description", {group->name, from, to}));
    view.set_one("group", scope.link({Kind::group, group->id.value, {}}));
    view.set_one("before", scope.link({Kind::clause, before.key(), {}}, context.edition_label(before)));
    view.set_one("after", scope.link({Kind::clause, after.key(), {}}, context.edition_label(after)));
    view.set("all_changes_href", scope.href(address_of(PageKind::all_changes)));
    view.set("before_summary", is_summary(before)).set("after_summary", is_summary(after));
    view.set("draft", is_draft(after));

    const EditionDifference difference =
        compare_editions(named_edition(context, before), named_edition(context, after), {scope.index(), scope.index()});
    view.set("same", difference.is_same());
    set_counts(context, difference.counts, view);
    view_fact_changes(scope, before, after, difference.facts, view);
    view.set("sections", ChangesViewer(scope, before, after).sections(difference));
    View::List others;
    for (const Neighbours& each : neighbours_in(scope.index(), group->id.value)) {
        if (each.before != &before || each.after != &after) others.push_back(view_changes_link(scope, each));
    }
    view.set("other_changes", std::move(others));
}

void view_all_changes(PageScope& scope, View& view) {
    set_title(scope, "changes", view);
    View::List groups;
    for (const Group& group : scope.site().groups) {
        const std::vector<Neighbours> neighbours = neighbours_in(scope.index(), group.id.value);
        if (neighbours.empty()) continue;
        View each = scope.link({Kind::group, group.id.value, {}});
        View::List changes;
        for (auto pair = neighbours.rbegin(); pair != neighbours.rend(); ++pair) {
            changes.push_back(view_changes_link(scope, *pair));
        }
        each.set("changes", std::move(changes));
        groups.push_back(std::move(each));
    }
    view.set("groups", std::move(groups));
}

}  // namespace remit
