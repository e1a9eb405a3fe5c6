// The table of facts that differ between two editions.
#include "generator/model/history.h"
#include "generator/naming/change_words.h"
#include "generator/naming/fact_words.h"
#include "generator/pages/changes/change_views.h"

namespace remit {
namespace {

class FactChangesViewer {
public:
    FactChangesViewer(PageScope& scope, const Edition& before, const Edition& after)
        : scope_(scope), before_(before), after_(after) {}

    // A topic with its rows, which stand one after another.
    View::List topics(const std::vector<FactDifference>& differences) {
        View::List topics;
        for (auto first = differences.begin(); first != differences.end();) {
            View::List rows;
            auto last = first;
            while (last != differences.end() && last->topic == first->topic) {
                // All that went stand in one row, and all that came.
                FactDifference together = *last++;
                for (; last != differences.end() && is_one_more(together, *last); ++last) {
                    together.before.insert(together.before.end(), last->before.begin(), last->before.end());
                    together.after.insert(together.after.end(), last->after.begin(), last->after.end());
                }
                rows.push_back(row(together));
            }
            View topic;
            topic.set("topic", std::string(first->topic));
            topic.set("topic_label", topic_in_words(scope_.context(), first->topic)).set("rows", std::move(rows));
            topics.push_back(std::move(topic));
            first = last;
        }
        return topics;
    }

private:
    static bool is_one_more(const FactDifference& together, const FactDifference& next) {
        if (next.topic != together.topic || next.fate != together.fate || next.body_before || next.body_after) {
            return false;
        }
        return (together.before.empty() && next.before.empty()) || (together.after.empty() && next.after.empty());
    }

    View row(const FactDifference& difference) {
        View view;
        // What a summary does not state is said in its cell, and needs no tag.
        const bool unstated =
            difference.fate == FactFate::not_stated_before || difference.fate == FactFate::not_stated_after;
        view.set("fate_label", unstated ? std::string{} : fate_in_words(scope_.context(), difference));
        view.set("inferred", difference.inferred);
        view.set("facts_before", side(before_, difference, difference.before, difference.body_before));
        view.set("facts_after", side(after_, difference, difference.after, difference.body_after));
        view.set("absent_before",
                 difference.before.empty() ? absence_in_words(scope_.context(), difference, before_) : std::string{});
        view.set("absent_after",
                 difference.after.empty() ? absence_in_words(scope_.context(), difference, after_) : std::string{});
        return view;
    }

    View::List side(const Edition& edition, const FactDifference& difference, const std::vector<AnyFact>& facts,
                    const std::optional<Reference>& body) {
        const std::string stood = scope_.stand_in(edition.key());
        View::List list;
        for (const AnyFact& fact : facts) {
            SaidFact said = say(scope_.context(), edition, fact);
            View view;
            View::List who;
            // A change of name is told with the names of the time; a joint group by its partner alone.
            if (difference.topic == "joint-with") said.who = {*body};
            for (const Reference& each : said.who) {
                const Named* named = difference.fate == FactFate::renamed && body == each
                                         ? scope_.index().find_named(each)
                                         : nullptr;
                who.push_back(scope_.link(each, named == nullptr ? std::string{} : name_at(*named, edition.date)));
            }
            const RichText text = said.shown().empty() ? said.further : said.shown();
            view.set("text", difference.fate == FactFate::renamed ? Markup{} : scope_.line(text));
            view.set("more", said.beside()).set("who", std::move(who));
            const auto anchor = find_anchor(edition, common(fact).clause.value);
            if (anchor) {
                view.set_one("clause", scope_.link({Kind::clause, edition.key(), *anchor},
                                                   scope_.context().clause_label(edition, *anchor)));
            } else {
                view.set_none("clause");
            }
            view.set("inferred", common(fact).inferred);
            list.push_back(std::move(view));
        }
        scope_.stand_in(stood);
        return list;
    }

    PageScope& scope_;
    const Edition& before_;
    const Edition& after_;
};

}  // namespace

void view_fact_changes(PageScope& scope, const Edition& before, const Edition& after,
                       const std::vector<FactDifference>& differences, View& view) {
    view.set("topics", FactChangesViewer(scope, before, after).topics(differences));
}

}  // namespace remit
