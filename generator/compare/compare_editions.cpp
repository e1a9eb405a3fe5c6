// What differs between two editions: how facts, sections and passages are put together to one answer.
#include <algorithm>
#include <unordered_map>

#include "generator/compare/alignment.h"
#include "generator/compare/edition_difference.h"
#include "generator/compare/order.h"
#include "generator/model/anchors.h"

namespace remit {
namespace {

bool differ(const std::string& one, const std::string& other) { return clean_label(one) != clean_label(other); }

class Comparison {
public:
    Comparison(Passages before, Passages after, const SiteIndex& site)
        : before_(std::move(before)), after_(std::move(after)), aligned_(align(before_, after_, site)) {
        parts_.resize(before_.all.size());
        sources_.resize(after_.all.size());
        for (std::size_t j = 0; j < after_.all.size(); ++j) {
            const std::size_t whole =
                aligned_.split_from[j] != nowhere ? aligned_.split_from[j] : aligned_.older_passage[j];
            if (whole == nowhere) continue;
            parts_[whole].push_back(j);
            if (whole == aligned_.older_passage[j]) sources_[j].push_back(whole);
        }
        for (std::size_t i = 0; i < before_.all.size(); ++i) {
            if (aligned_.joined_into[i] != nowhere) sources_[aligned_.joined_into[i]].push_back(i);
        }
        for (auto& sources : sources_) std::sort(sources.begin(), sources.end());
        find_moves();
    }

    std::vector<SectionDifference> sections() {
        std::vector<SectionDifference> sections;
        const std::vector<std::vector<std::size_t>> gone = gone_sections();
        for (const std::size_t i : gone[0]) sections.push_back(dropped_section(i));
        for (std::size_t j = 0; j < after_.headings.size(); ++j) {
            sections.push_back(section(j));
            for (const std::size_t i : gone[j + 1]) sections.push_back(dropped_section(i));
        }
        return sections;
    }

private:
    static std::vector<std::size_t> sizes_of(const Passages& passages) {
        std::vector<std::size_t> words(passages.headings.size(), 1);
        for (const Passage& passage : passages.all) words[passage.section] += passage.words.size();
        return words;
    }

    // Sections out of the order that most words kept; within a pair of sections, passages likewise.
    void find_moves() {
        section_moved_.assign(after_.headings.size(), false);
        moved_.assign(after_.all.size(), false);
        const std::vector<std::size_t> sizes = sizes_of(after_);
        std::vector<Weighted> sections;
        std::vector<std::size_t> numbers;
        for (std::size_t j = 0; j < after_.headings.size(); ++j) {
            if (aligned_.older_section[j] == nowhere) continue;
            sections.push_back({aligned_.older_section[j], sizes[j]});
            numbers.push_back(j);
        }
        const std::vector<bool> section_stays = heaviest_in_order(sections);
        for (std::size_t k = 0; k < numbers.size(); ++k) section_moved_[numbers[k]] = !section_stays[k];

        for (std::size_t j = 0; j < after_.all.size();) {
            const std::size_t section = after_.all[j].section;
            std::vector<Weighted> stayed;
            std::vector<std::size_t> places;
            for (; j < after_.all.size() && after_.all[j].section == section; ++j) {
                if (sources_[j].empty()) continue;
                const std::size_t source = aligned_.older_passage[j];
                if (before_.all[source].section != aligned_.older_section[section]) moved_[j] = true;
                else {
                    stayed.push_back({source, after_.all[j].words.size()});
                    places.push_back(j);
                }
            }
            const std::vector<bool> stays = heaviest_in_order(stayed);
            for (std::size_t k = 0; k < places.size(); ++k) moved_[places[k]] = !stays[k];
        }
    }

    // By newer section, shifted by one: the older sections without a partner that stood behind what it was; [0] in
    // front of all.
    std::vector<std::vector<std::size_t>> gone_sections() const {
        std::vector<std::vector<std::size_t>> gone(after_.headings.size() + 1);
        std::size_t behind = 0;
        for (std::size_t i = 0; i < before_.headings.size(); ++i) {
            const std::size_t now = aligned_.newer_section[i];
            if (now == nowhere) gone[behind].push_back(i);
            else if (!section_moved_[now]) behind = now + 1;
        }
        return gone;
    }

    static Place place_of(const Passages& side, std::size_t passage) {
        const Passage& p = side.all[passage];
        return {p.anchor, p.number, p.label, p.cited_alone, side.headings[p.section]};
    }
    static Place heading_of(const Passages& side, std::size_t section) {
        return {side.headings[section].anchor, side.headings[section].number, {}, false, side.headings[section]};
    }

    // Where most of an older passage stands now; or nowhere.
    std::size_t new_place_of(std::size_t i) const {
        return aligned_.newer_passage[i] != nowhere ? aligned_.newer_passage[i] : aligned_.joined_into[i];
    }

    PassageDifference gone(std::size_t i) const {
        PassageDifference difference;
        difference.depth = before_.all[i].depth;
        difference.before.push_back(place_of(before_, i));
        const std::size_t now = new_place_of(i);
        if (now != nowhere) {
            difference.fate = Fate::left;
            difference.after.push_back(place_of(after_, now));
        } else {
            difference.fate = Fate::dropped;
            difference.words = compare_words(before_.all[i].words, {});
        }
        return difference;
    }

    PassageDifference present(std::size_t j) {
        PassageDifference difference;
        const Passage& newer = after_.all[j];
        difference.depth = newer.depth;
        const std::size_t whole =
            aligned_.split_from[j] != nowhere ? aligned_.split_from[j] : aligned_.older_passage[j];
        if (whole == nowhere) {
            difference.fate = Fate::added;
            difference.after.push_back(place_of(after_, j));
            difference.words = compare_words({}, newer.words);
            return difference;
        }
        const bool is_joined = sources_[j].size() > 1;
        if (is_joined) {
            difference.fate = Fate::joined;
            for (const std::size_t i : sources_[j]) difference.before.push_back(place_of(before_, i));
            difference.after.push_back(place_of(after_, j));
            difference.words = compare_words(words_of(before_, sources_[j]), newer.words);
        } else if (parts_[whole].size() > 1) {
            difference.fate = Fate::split;
            difference.before.push_back(place_of(before_, whole));
            difference.after.push_back(place_of(after_, j));
            difference.parts = parts_[whole].size();
            const auto part = std::find(parts_[whole].begin(), parts_[whole].end(), j);
            difference.part = static_cast<std::size_t>(part - parts_[whole].begin()) + 1;
            difference.words = words_of_parts(whole)[difference.part - 1];
        } else {
            const Passage& older = before_.all[whole];
            difference.before.push_back(place_of(before_, whole));
            difference.after.push_back(place_of(after_, j));
            difference.words = compare_words(older.words, newer.words);
            difference.renumbered = differ(older.number, newer.number);
        }
        difference.reworded = difference.fate == Fate::kept && !same_words(before_.all[whole].words, newer.words);
        difference.moved = moved_[j];
        return difference;
    }

    // The words of several passages, one paragraph each.
    static Wording words_of(const Passages& side, const std::vector<std::size_t>& passages) {
        Wording words;
        for (const std::size_t passage : passages) {
            if (!words.empty()) words.push_back({"\n", false});
            words.insert(words.end(), side.all[passage].words.begin(), side.all[passage].words.end());
        }
        return words;
    }

    // The runs of the whole against all of its parts, cut where parts begin; made once for all of them.
    const std::vector<std::vector<Run>>& words_of_parts(std::size_t whole) {
        std::vector<std::vector<Run>>& cut = cut_[whole];
        if (!cut.empty()) return cut;
        // Between parts is one paragraph's end more than within them.
        std::vector<std::size_t> breaks;
        for (const std::size_t part : parts_[whole]) {
            const Wording& words = after_.all[part].words;
            const auto count =
                std::count_if(words.begin(), words.end(), [](const Word& word) { return word.is_break(); });
            breaks.push_back(static_cast<std::size_t>(count));
        }
        cut.resize(breaks.size());
        std::size_t at = 0;
        for (Run& run : compare_words(before_.all[whole].words, words_of(after_, parts_[whole]))) {
            if (run.text == "\n" && breaks[at]-- == 0) {
                ++at;
                continue;
            }
            if (cut[at].empty()) run.spaced = false;
            cut[at].push_back(std::move(run));
        }
        return cut;
    }

    SectionDifference section(std::size_t j) {
        SectionDifference difference;
        const std::size_t i = aligned_.older_section[j];
        difference.after.push_back(heading_of(after_, j));
        const Heading& newer = after_.headings[j];
        if (i == nowhere) {
            difference.fate = Fate::added;
            difference.title = compare_words({}, wording_of(newer.title));
        } else {
            const Heading& older = before_.headings[i];
            difference.before.push_back(heading_of(before_, i));
            difference.title = compare_words(wording_of(older.title), wording_of(newer.title));
            difference.retitled = !same_words(wording_of(older.title), wording_of(newer.title));
            difference.renumbered = differ(older.number, newer.number);
            difference.moved = section_moved_[j];
        }
        // What is gone from the section, by the newer passage that it stands behind now; [0] in front of all.
        const auto [first, last] = range_of(after_, j);
        std::vector<std::vector<std::size_t>> gone_behind(last - first + 1);
        if (i != nowhere) {
            const auto [older_first, older_last] = range_of(before_, i);
            std::size_t behind = 0;
            for (std::size_t k = older_first; k < older_last; ++k) {
                const std::size_t now = new_place_of(k);
                if (now == nowhere || after_.all[now].section != j) gone_behind[behind].push_back(k);
                else if (!moved_[now]) behind = now - first + 1;
            }
        }
        for (const std::size_t k : gone_behind[0]) difference.passages.push_back(gone(k));
        for (std::size_t k = first; k < last; ++k) {
            difference.passages.push_back(present(k));
            for (const std::size_t each : gone_behind[k - first + 1]) difference.passages.push_back(gone(each));
        }
        return difference;
    }

    SectionDifference dropped_section(std::size_t i) const {
        SectionDifference difference;
        difference.fate = Fate::dropped;
        difference.before.push_back(heading_of(before_, i));
        difference.title = compare_words(wording_of(before_.headings[i].title), {});
        const auto [first, last] = range_of(before_, i);
        for (std::size_t k = first; k < last; ++k) difference.passages.push_back(gone(k));
        return difference;
    }

    // The passages of a section: they stand one after another.
    static std::pair<std::size_t, std::size_t> range_of(const Passages& side, std::size_t section) {
        const auto in_front = [](const Passage& passage, std::size_t wanted) { return passage.section < wanted; };
        const auto first = std::lower_bound(side.all.begin(), side.all.end(), section, in_front);
        const auto last = std::lower_bound(first, side.all.end(), section + 1, in_front);
        return {static_cast<std::size_t>(first - side.all.begin()), static_cast<std::size_t>(last - side.all.begin())};
    }

    Passages before_, after_;
    Alignment aligned_;
    std::vector<std::vector<std::size_t>> parts_;     // By older passage: the newer ones that it became.
    std::vector<std::vector<std::size_t>>
        sources_;   // By newer passage: the older ones that it was; none of a further part.
    std::vector<bool> section_moved_, moved_;         // By newer section, by newer passage.
    // By older passage that was split: the runs of each part.
    std::unordered_map<std::size_t, std::vector<std::vector<Run>>> cut_;
};

}  // namespace

EditionDifference compare_editions(const ComparedEdition& before, const ComparedEdition& after,
                                   const ComparedSites& sites) {
    EditionDifference difference;
    difference.facts = compare_facts(before.edition, after.edition, sites);
    difference.sections = Comparison(passages_of(before), passages_of(after), sites.after).sections();
    difference.counts = counts_of(difference.sections);
    return difference;
}

}  // namespace remit
