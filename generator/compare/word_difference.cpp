#include "generator/compare/word_difference.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "generator/compare/order.h"

namespace remit {
namespace {

using Keys = std::vector<std::uint32_t>;   // A number for each word; equal words have equal numbers.

// A stretch of both texts: [a_begin, a_end) of the one, [b_begin, b_end) of the other.
struct Stretch {
    std::size_t a_begin, a_end, b_begin, b_end;
    int depth = 0;   // How often it was cut at words that stand in it once.
};

// Finds which words stay. Myers' greedy algorithm ("An O(ND) Difference Algorithm", 1986) with a bound on D; where it
// is reached, the text is cut at words that both sides have exactly once, as by patience sorting, and each piece tried
// again.
class Differ {
public:
    Differ(const Keys& a, const Keys& b) : a_(a), b_(b), a_kept(a.size(), false), b_kept(b.size(), false) {
        std::vector<Stretch> open{{0, a.size(), 0, b.size()}};
        while (!open.empty()) {
            const Stretch stretch = open.back();
            open.pop_back();
            solve(stretch, open);
        }
    }

private:
    const Keys& a_;
    const Keys& b_;

public:
    std::vector<bool> a_kept, b_kept;

private:
    void keep(std::size_t a, std::size_t b) { a_kept[a] = b_kept[b] = true; }

    void solve(Stretch s, std::vector<Stretch>& open) {
        while (s.a_begin < s.a_end && s.b_begin < s.b_end && a_[s.a_begin] == b_[s.b_begin]) {
            keep(s.a_begin++, s.b_begin++);
        }
        while (s.a_begin < s.a_end && s.b_begin < s.b_end && a_[s.a_end - 1] == b_[s.b_end - 1]) {
            keep(--s.a_end, --s.b_end);
        }
        if (s.a_begin == s.a_end || s.b_begin == s.b_end || shortest_edit(s)) return;
        constexpr int deepest = 8;
        if (s.depth < deepest) cut(s, open);
    }

    // Myers: how far each diagonal comes with d edits; every d is kept, to walk back on. False where most_edits do not
    // do.
    bool shortest_edit(const Stretch& s) {
        const int n = static_cast<int>(s.a_end - s.a_begin);
        const int m = static_cast<int>(s.b_end - s.b_begin);
        if (std::abs(n - m) > most_edits) return false;
        const int most = std::min(n + m, most_edits);
        std::vector<std::vector<int>> furthest;   // furthest[d][k + d]: the column reached on diagonal k.
        for (int d = 0; d <= most; ++d) {
            std::vector<int> row(static_cast<std::size_t>(2 * d + 1));
            for (int k = -d; k <= d; k += 2) {
                int x = 0;
                if (d > 0) {
                    x = steps_down(furthest.back(), d, k) ? at(furthest.back(), d - 1, k + 1)
                                                          : at(furthest.back(), d - 1, k - 1) + 1;
                }
                while (x < n && x - k < m && x - k >= 0 && same(s, x, x - k)) ++x;
                row[static_cast<std::size_t>(k + d)] = x;
                if (x >= n && x - k >= m) {
                    furthest.push_back(std::move(row));
                    walk_back(s, furthest, k);
                    return true;
                }
            }
            furthest.push_back(std::move(row));
        }
        return false;
    }

    static int at(const std::vector<int>& row, int d, int k) { return row[static_cast<std::size_t>(k + d)]; }
    // Whether diagonal k is best reached from the one above it: by a word that came.
    static bool steps_down(const std::vector<int>& row, int d, int k) {
        return k == -d || (k != d && at(row, d - 1, k - 1) < at(row, d - 1, k + 1));
    }
    bool same(const Stretch& s, int x, int y) const {
        return a_[s.a_begin + static_cast<std::size_t>(x)] == b_[s.b_begin + static_cast<std::size_t>(y)];
    }

    void walk_back(const Stretch& s, const std::vector<std::vector<int>>& furthest, int k) {
        for (int d = static_cast<int>(furthest.size()) - 1; d >= 0; --d) {
            int x = at(furthest[static_cast<std::size_t>(d)], d, k);
            int start = 0;
            int next_k = k;
            if (d > 0) {
                const std::vector<int>& row = furthest[static_cast<std::size_t>(d - 1)];
                next_k = steps_down(row, d, k) ? k + 1 : k - 1;
                start = at(row, d - 1, next_k) + (next_k < k ? 1 : 0);
            }
            for (; x > start; --x) {
                keep(s.a_begin + static_cast<std::size_t>(x - 1), s.b_begin + static_cast<std::size_t>(x - 1 - k));
            }
            k = next_k;
        }
    }

    void cut(const Stretch& s, std::vector<Stretch>& open) {
        struct Seen { std::size_t in_a = 0, in_b = 0, place = 0; };
        std::unordered_map<std::uint32_t, Seen> seen;
        for (std::size_t i = s.a_begin; i < s.a_end; ++i) {
            Seen& word = seen[a_[i]];
            ++word.in_a;
            word.place = i;
        }
        for (std::size_t j = s.b_begin; j < s.b_end; ++j) ++seen[b_[j]].in_b;
        std::vector<Weighted> once;
        std::vector<std::size_t> places;
        for (std::size_t j = s.b_begin; j < s.b_end; ++j) {
            const Seen& word = seen[b_[j]];
            if (word.in_a != 1 || word.in_b != 1) continue;
            once.push_back({word.place, 1});
            places.push_back(j);
        }
        const std::vector<bool> in_order = heaviest_in_order(once);
        Stretch piece{s.a_begin, 0, s.b_begin, 0, s.depth + 1};
        bool any = false;
        for (std::size_t i = 0; i < once.size(); ++i) {
            if (!in_order[i]) continue;
            any = true;
            keep(once[i].position, places[i]);
            piece.a_end = once[i].position;
            piece.b_end = places[i];
            open.push_back(piece);
            piece.a_begin = once[i].position + 1;
            piece.b_begin = places[i] + 1;
        }
        piece.a_end = s.a_end;
        piece.b_end = s.b_end;
        if (any) open.push_back(piece);
    }
};

Keys keys_of(const Wording& words, std::unordered_map<std::string, std::uint32_t>& numbers) {
    Keys keys;
    keys.reserve(words.size());
    for (const Word& word : words) {
        keys.push_back(numbers.try_emplace(word.key(), static_cast<std::uint32_t>(numbers.size())).first->second);
    }
    return keys;
}

// A change and the words that stay behind it: words [a_begin, a_kept) went, [b_begin, b_kept) came, the rest stays.
struct Step {
    std::size_t a_begin, a_kept, a_end, b_begin, b_kept, b_end;

    [[nodiscard]] std::size_t changed() const { return (a_kept - a_begin) + (b_kept - b_begin); }
    [[nodiscard]] std::size_t kept() const { return a_end - a_kept; }
};

std::vector<Step> steps_of(const Differ& differ) {
    std::vector<Step> steps;
    std::size_t i = 0;
    std::size_t j = 0;
    const std::size_t n = differ.a_kept.size();
    const std::size_t m = differ.b_kept.size();
    while (i < n || j < m) {
        Step step{i, i, i, j, j, j};
        while (i < n && !differ.a_kept[i]) ++i;
        while (j < m && !differ.b_kept[j]) ++j;
        step.a_kept = i;
        step.b_kept = j;
        while (i < n && j < m && differ.a_kept[i] && differ.b_kept[j]) ++i, ++j;
        step.a_end = i;
        step.b_end = j;
        steps.push_back(step);
    }
    return steps;
}

// Letters of the words that stay behind a step; a paragraph's end counts as many, since changes do not reach over it.
std::size_t letters_kept(const Step& step, const Wording& before) {
    constexpr std::size_t paragraph = 100;
    std::size_t letters = 0;
    for (std::size_t i = step.a_kept; i < step.a_end; ++i) {
        letters += before[i].is_break() ? paragraph : before[i].is_punctuation() ? 0 : before[i].text.size();
    }
    return letters;
}

// Joins changes that have no more than crumbs between them.
std::vector<Step> without_crumbs(const std::vector<Step>& steps, const Wording& before) {
    constexpr std::size_t crumb_letters = 4;
    std::vector<Step> joined;
    for (const Step& step : steps) {
        const bool join = !joined.empty() && joined.back().changed() > 2 && step.changed() > 2 &&
                          joined.back().kept() <= 2 && letters_kept(joined.back(), before) <= crumb_letters;
        if (!join) {
            joined.push_back(step);
            continue;
        }
        Step& last = joined.back();
        last = {last.a_begin, step.a_kept, step.a_end, last.b_begin, step.b_kept, step.b_end};
    }
    return joined;
}

void add_run(std::vector<Run>& runs, RunKind kind, const Wording& words, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
        const Word& word = words[i];
        if (word.is_break()) {
            if (kind != RunKind::dropped) runs.push_back({RunKind::kept, "\n", false});
            continue;
        }
        // The end of a paragraph that is gone parts words no more than a space does.
        const bool behind_break = i > begin && words[i - 1].is_break();
        const bool joins = i > begin && (!behind_break || kind == RunKind::dropped) && !runs.empty() &&
                           runs.back().kind == kind && runs.back().text != "\n";
        if (!joins) runs.push_back({kind, word.text, word.spaced && !runs.empty() && runs.back().text != "\n"});
        else runs.back().text += (word.spaced || behind_break ? " " : "") + word.text;
    }
}

}  // namespace

std::vector<Run> compare_words(const Wording& before, const Wording& after) {
    std::unordered_map<std::string, std::uint32_t> numbers;
    const Keys a = keys_of(before, numbers);
    const Keys b = keys_of(after, numbers);
    const Differ differ(a, b);
    std::vector<Step> steps = without_crumbs(steps_of(differ), before);
    std::size_t kept = 0;
    for (const Step& step : steps) kept += step.kept();
    constexpr std::size_t fewest_words = 8;
    const std::size_t longer = std::max(a.size(), b.size());
    if (steps.size() > 2 && longer >= fewest_words && kept * 4 < std::min(a.size(), b.size())) {
        steps = {{0, a.size(), a.size(), 0, b.size(), b.size()}};
    }
    std::vector<Run> runs;
    for (const Step& step : steps) {
        add_run(runs, RunKind::dropped, before, step.a_begin, step.a_kept);
        add_run(runs, RunKind::added, after, step.b_begin, step.b_kept);
        add_run(runs, RunKind::kept, after, step.b_kept, step.b_end);
    }
    return runs;
}

}  // namespace remit
