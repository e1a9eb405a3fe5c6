#include "generator/compare/alignment.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "generator/base/text.h"
#include "generator/compare/similarity.h"
#include "generator/compare/succession.h"
#include "generator/model/anchors.h"

namespace remit {
namespace {

// All between 0 and 1, chosen on Kent's terms and on made-up ones: what they decide is in
// tests/unit/compare_editions.cpp and kent_changes.cpp.
constexpr double same_place = 0.1;         // What the same number, or the same section title, adds to likeness.
constexpr double enough_anywhere = 0.5;
constexpr double enough_in_section = 0.32;
constexpr double enough_of_part = 0.6;     // How much of a part must be in the whole.
constexpr double enough_beyond = 0.45;     // How much of it the other parts must not have.
constexpr std::size_t fewest_words_of_part = 4;

std::string words_key(const Wording& words) {
    std::string key;
    for (const Word& word : words) (key += to_lower(word.key())) += ' ';
    return key;
}

bool same_number(const std::string& one, const std::string& other) {
    const std::string clean = clean_label(one);
    return !clean.empty() && clean == clean_label(other);
}

class Aligner {
public:
    Aligner(const Passages& before, const Passages& after, const SiteIndex& site)
        : before_(before), after_(after), site_(site) {
        found_.older_passage.assign(after.all.size(), nowhere);
        found_.newer_passage.assign(before.all.size(), nowhere);
        found_.older_section.assign(after.headings.size(), nowhere);
        found_.newer_section.assign(before.headings.size(), nowhere);
        found_.split_from.assign(after.all.size(), nowhere);
        found_.joined_into.assign(before.all.size(), nowhere);
    }

    Alignment align() {
        match_same_words();
        match_names();
        const SimilarityIndex index(before_.all, after_.all);
        const auto settled = [](const std::vector<std::size_t>& partners) {
            std::vector<bool> found;
            for (const std::size_t partner : partners) found.push_back(partner != nowhere);
            return found;
        };
        pairs_ = index.find_pairs(settled(found_.newer_passage), settled(found_.older_passage));
        match_alike(enough_anywhere, false);
        match_sections();
        match_alike(enough_in_section, true);
        find_split(index);
        find_joined(index);
        return std::move(found_);
    }

private:
    void match(std::size_t i, std::size_t j) {
        found_.newer_passage[i] = j;
        found_.older_passage[j] = i;
    }
    [[nodiscard]] bool is_free(std::size_t i, std::size_t j) const {
        return found_.newer_passage[i] == nowhere && found_.older_passage[j] == nowhere;
    }
    [[nodiscard]] const Heading& heading_before(std::size_t i) const {
        return before_.headings[before_.all[i].section];
    }
    [[nodiscard]] const Heading& heading_after(std::size_t j) const { return after_.headings[after_.all[j].section]; }
    static std::string title_key(const Heading& heading) { return to_lower(trim(heading.title)); }

    // `place` tells passages with the same words apart, or not.
    template <class Place>
    void match_same(Place place) {
        std::unordered_map<std::string, std::vector<std::size_t>> by_words;
        for (std::size_t i = before_.all.size(); i-- > 0;) {
            if (found_.newer_passage[i] == nowhere) {
                by_words[before_keys_[i] + '\0' + place(before_.all[i], heading_before(i))].push_back(i);
            }
        }
        for (std::size_t j = 0; j < after_.all.size(); ++j) {
            if (found_.older_passage[j] != nowhere) continue;
            const auto same = by_words.find(after_keys_[j] + '\0' + place(after_.all[j], heading_after(j)));
            if (same == by_words.end() || same->second.empty()) continue;
            match(same->second.back(), j);
            same->second.pop_back();
        }
    }

    void match_same_words() {
        for (const Passage& passage : before_.all) before_keys_.push_back(words_key(passage.words));
        for (const Passage& passage : after_.all) after_keys_.push_back(words_key(passage.words));
        match_same([](const Passage& passage, const Heading& heading) {
            return title_key(heading) + '\0' + clean_label(passage.number);
        });
        match_same([](const Passage&, const Heading& heading) { return title_key(heading); });
        match_same([](const Passage&, const Heading&) { return std::string{}; });
        before_keys_.clear();
        after_keys_.clear();
    }

    // First the same names in the same order, then the first name alone, then a name of one that the newer one took
    // over from.
    void match_names() {
        const auto key_of = [](const Passage& passage, std::size_t most) {
            std::string key;
            for (std::size_t k = 0; k < std::min(passage.names.size(), most); ++k) {
                (key += passage.names[k].text()) += ' ';
            }
            return key;
        };
        for (const std::size_t most : {nowhere, std::size_t{1}}) {
            std::unordered_map<std::string, std::vector<std::size_t>> by_names;
            for (std::size_t i = before_.all.size(); i-- > 0;) {
                if (found_.newer_passage[i] == nowhere && !before_.all[i].names.empty()) {
                    by_names[key_of(before_.all[i], most)].push_back(i);
                }
            }
            const auto take = [&](const std::string& key, std::size_t j) {
                const auto same = by_names.find(key);
                if (found_.older_passage[j] != nowhere || same == by_names.end() || same->second.empty()) return;
                match(same->second.back(), j);
                same->second.pop_back();
            };
            for (std::size_t j = 0; j < after_.all.size(); ++j) {
                if (!after_.all[j].names.empty()) take(key_of(after_.all[j], most), j);
            }
            for (std::size_t j = 0; most == 1 && j < after_.all.size(); ++j) {
                if (after_.all[j].names.empty() || found_.older_passage[j] != nowhere) continue;
                for (const Predecessor& older : predecessors_of(site_, after_.all[j].names.front())) {
                    take(older.reference.text() + ' ', j);
                }
            }
        }
    }

    static bool name_others(const Passage& older, const Passage& newer) {
        if (older.names.empty() || newer.names.empty()) return false;
        return std::find_first_of(older.names.begin(), older.names.end(), newer.names.begin(), newer.names.end()) ==
               older.names.end();
    }

    void match_alike(double enough, bool within_sections) {
        struct Scored { double score; std::size_t distance, i, j; };
        std::vector<Scored> scored;
        for (const Likeness& pair : pairs_) {
            if (!is_free(pair.before, pair.after)) continue;
            const Passage& older = before_.all[pair.before];
            const Passage& newer = after_.all[pair.after];
            if (name_others(older, newer)) continue;
            if (within_sections && found_.newer_section[older.section] != newer.section) continue;
            double score = pair.alike;
            if (same_number(older.number, newer.number)) score += same_place;
            if (title_key(heading_before(pair.before)) == title_key(heading_after(pair.after))) score += same_place;
            if (older.behind_items != newer.behind_items) score -= same_place;
            const std::size_t distance = pair.before > pair.after ? pair.before - pair.after : pair.after - pair.before;
            if (score >= enough) scored.push_back({score, distance, pair.before, pair.after});
        }
        std::sort(scored.begin(), scored.end(), [](const Scored& a, const Scored& b) {
            return a.score != b.score ? a.score > b.score
                                      : std::tie(a.distance, a.i, a.j) < std::tie(b.distance, b.i, b.j);
        });
        for (const Scored& each : scored) {
            if (is_free(each.i, each.j)) match(each.i, each.j);
        }
    }

    void match_sections() {
        std::map<std::pair<std::size_t, std::size_t>, double> votes;
        std::vector<double> words_before(before_.headings.size(), 0), words_after(after_.headings.size(), 0);
        for (const Passage& passage : before_.all) {
            words_before[passage.section] += static_cast<double>(passage.words.size());
        }
        for (const Passage& passage : after_.all) {
            words_after[passage.section] += static_cast<double>(passage.words.size());
        }
        for (std::size_t j = 0; j < after_.all.size(); ++j) {
            if (found_.older_passage[j] == nowhere) continue;
            const Passage& older = before_.all[found_.older_passage[j]];
            votes[{older.section, after_.all[j].section}] +=
                static_cast<double>(older.words.size() + after_.all[j].words.size());
        }
        // Sections that share no passage can still share their title.
        std::map<std::string, std::vector<std::size_t>> by_title;
        for (std::size_t i = before_.headings.size(); i-- > 0;) by_title[title_key(before_.headings[i])].push_back(i);
        for (std::size_t j = 0; j < after_.headings.size(); ++j) {
            const auto same = by_title.find(title_key(after_.headings[j]));
            if (same == by_title.end() || same->second.empty()) continue;
            votes.try_emplace({same->second.back(), j}, 0);
            same->second.pop_back();
        }
        std::vector<std::tuple<double, std::size_t, std::size_t>> scored;
        for (const auto& [pair, words] : votes) {
            const auto& [i, j] = pair;
            const double all = words_before[i] + words_after[j];
            double score = all > 0 ? words / all : 0;
            if (title_key(before_.headings[i]) == title_key(after_.headings[j])) score += 0.5;
            if (same_number(before_.headings[i].number, after_.headings[j].number)) score += same_place;
            constexpr double enough_of_section = 0.3;
            if (score >= enough_of_section) scored.emplace_back(-score, i, j);
        }
        std::sort(scored.begin(), scored.end());
        for (const auto& [score, i, j] : scored) {
            if (found_.newer_section[i] != nowhere || found_.older_section[j] != nowhere) continue;
            found_.newer_section[i] = j;
            found_.older_section[j] = i;
        }
    }

    // A newer passage without a partner, most of which stands in an older one, in words that the older one's partner
    // has not.
    void find_split(const SimilarityIndex& index) {
        std::vector<std::pair<double, std::size_t>> best(after_.all.size(), {0, nowhere});
        for (const Likeness& pair : pairs_) {
            if (found_.older_passage[pair.after] != nowhere ||
                after_.all[pair.after].words.size() < fewest_words_of_part) {
                continue;
            }
            const std::size_t partner = found_.newer_passage[pair.before];
            const bool enough =
                pair.of_after >= enough_of_part &&
                (partner == nowhere || index.share_beyond(pair.before, pair.after, partner) >= enough_beyond);
            if (enough && pair.of_after > best[pair.after].first) best[pair.after] = {pair.of_after, pair.before};
        }
        for (std::size_t j = 0; j < best.size(); ++j) {
            const std::size_t whole = best[j].second;
            if (whole == nowhere) continue;
            if (found_.newer_passage[whole] == nowhere) match(whole, j);
            else found_.split_from[j] = whole;
        }
    }

    void find_joined(const SimilarityIndex& index) {
        std::vector<std::pair<double, std::size_t>> best(before_.all.size(), {0, nowhere});
        for (const Likeness& pair : pairs_) {
            if (found_.newer_passage[pair.before] != nowhere ||
                before_.all[pair.before].words.size() < fewest_words_of_part) {
                continue;
            }
            if (found_.split_from[pair.after] != nowhere) continue;
            const std::size_t partner = found_.older_passage[pair.after];
            const bool enough =
                pair.of_before >= enough_of_part &&
                (partner == nowhere || index.share_beyond_before(pair.after, pair.before, partner) >= enough_beyond);
            if (enough && pair.of_before > best[pair.before].first) best[pair.before] = {pair.of_before, pair.after};
        }
        for (std::size_t i = 0; i < best.size(); ++i) {
            const std::size_t whole = best[i].second;
            if (whole == nowhere) continue;
            if (found_.older_passage[whole] == nowhere) match(i, whole);
            else found_.joined_into[i] = whole;
        }
    }

    const Passages& before_;
    const Passages& after_;
    const SiteIndex& site_;
    std::vector<std::string> before_keys_, after_keys_;
    std::vector<Likeness> pairs_;
    Alignment found_;
};

}  // namespace

Alignment align(const Passages& before, const Passages& after, const SiteIndex& site) {
    return Aligner(before, after, site).align();
}

}  // namespace remit
