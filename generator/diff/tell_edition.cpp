#include "generator/diff/tell_edition.h"

#include <algorithm>
#include <array>

#include "generator/model/history.h"
#include "generator/naming/change_words.h"
#include "generator/naming/fact_words.h"

namespace remit {
namespace {

class EditionTeller {
public:
    EditionTeller(const SiteContext& before_site, const Edition& before, const SiteContext& after_site,
                  const Edition& after)
        : before_site_(before_site), before_(before), after_site_(after_site), after_(after) {}

    ToldEdition tell() const {
        const EditionDifference difference =
            compare_editions(named_edition(before_site_, before_), named_edition(after_site_, after_),
                             {before_site_.index(), after_site_.index()});
        ToldEdition told;
        told.before = before_.key();
        told.after = after_.key();
        told.title = after_.title;
        for (const FactDifference& each : difference.facts) told.facts.push_back(fact(each));
        if (!difference.is_same()) told.counts = counts_in_words(after_site_, difference.counts);
        for (const SectionDifference& each : difference.sections) {
            if (!each.is_same()) add_section(each, told.texts);
        }
        return told;
    }

private:
    std::string said(const SiteContext& site, const Edition& edition, const FactDifference& difference,
                     const std::vector<AnyFact>& facts, const std::optional<Reference>& body) const {
        std::string words;
        for (const AnyFact& each : facts) {
            SaidFact fact = say(site, edition, each);
            if (difference.topic == "joint-with") fact.who = {*body};
            std::string one = in_words(site, edition, fact);
            if (difference.fate == FactFate::renamed) {
                const Named* named = site.index().find_named(*body);
                if (named != nullptr) one = name_at(*named, edition.date);
            }
            const auto anchor = find_anchor(edition, common(each).clause.value);
            if (anchor) one += " (" + site.clause_label(edition, *anchor) + ")";
            words += (words.empty() ? "" : "\n") + one;
        }
        return words;
    }

    ToldFact fact(const FactDifference& difference) const {
        constexpr std::array<const char*, 7> fates{
            "changed", "added", "dropped", "renamed", "succeeded", "not-stated-before", "not-stated-after"};
        return {std::string(difference.topic),
                fates[static_cast<std::size_t>(difference.fate)],
                topic_in_words(after_site_, difference.topic),
                fate_in_words(after_site_, difference) + (difference.inferred ? " (inferred)" : ""),
                said(before_site_, before_, difference, difference.before, difference.body_before),
                said(after_site_, after_, difference, difference.after, difference.body_after)};
    }

    std::vector<std::string> places(const SiteContext& site, const std::vector<Place>& all) const {
        std::vector<std::string> words;
        for (const Place& each : all) words.push_back(place_in_words(site, each));
        return words;
    }

    template <class Difference>
    ToldText text(const Difference& difference) const {
        constexpr std::array<const char*, 6> fates{"", "added", "dropped", "split", "joined", "left"};
        ToldText told;
        if (difference.fate != Fate::kept) told.fates.emplace_back(fates[static_cast<std::size_t>(difference.fate)]);
        if (difference.moved) told.fates.emplace_back("moved");
        if (difference.renumbered) told.fates.emplace_back("renumbered");
        told.told = fate_in_words(after_site_, difference, before_, after_);
        told.before = places(before_site_, difference.before);
        told.after = places(after_site_, difference.after);
        return told;
    }

    void add_section(const SectionDifference& difference, std::vector<ToldText>& texts) const {
        ToldText heading = text(difference);
        heading.is_heading = true;
        heading.words = difference.title;
        if (difference.retitled) heading.fates.emplace_back("retitled");
        // The footnotes have no heading of their own.
        const Place& own = difference.after.empty() ? difference.before.front() : difference.after.front();
        if (own.anchor.empty()) {
            heading.words = {{RunKind::kept, after_site_.words()("change.footnotes"), false}};
            heading.before.clear();
            heading.after.clear();
        }
        texts.push_back(std::move(heading));
        for (const PassageDifference& each : difference.passages) {
            if (each.is_same()) continue;
            ToldText told = text(each);
            if (each.reworded) told.fates.emplace_back("reworded");
            told.words = each.words;
            told.depth = each.depth;
            texts.push_back(std::move(told));
        }
    }

    const SiteContext& before_site_;
    const Edition& before_;
    const SiteContext& after_site_;
    const Edition& after_;
};

}  // namespace

ToldEdition tell_edition(const SiteContext& before_site, const Edition& before, const SiteContext& after_site,
                         const Edition& after) {
    return EditionTeller(before_site, before, after_site, after).tell();
}

}  // namespace remit
