#include "search/src/dictionary.h"

#include <algorithm>
#include <array>

#include "search/src/packed.h"
#include "search/src/words.h"

namespace remit::search {
namespace {

// Enough for any one site's vocabulary; keeps a correction within a few milliseconds and the page's download small.
constexpr std::size_t most_words = 50'000;

bool has_digit(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::size_t common_start(std::string_view one, std::string_view other) {
    return static_cast<std::size_t>(
        std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin());
}

}  // namespace

std::string pack_dictionary(std::vector<WordCount> words) {
    if (words.size() > most_words) {
        const auto more_frequent = [](const WordCount& one, const WordCount& other) {
            return one.second != other.second ? one.second > other.second : one.first < other.first;
        };
        std::nth_element(words.begin(), words.begin() + most_words, words.end(), more_frequent);
        words.resize(most_words);
        std::sort(words.begin(), words.end());
    }
    std::string bytes;
    std::string_view before;
    for (const auto& [word, count] : words) {
        const std::size_t shared = common_start(word, before);
        pack_number(bytes, static_cast<std::uint32_t>(shared));
        pack_text(bytes, std::string_view(word).substr(shared));
        pack_number(bytes, count);
        before = word;
    }
    return bytes;
}

Dictionary::Dictionary(std::string_view bytes) {
    std::string word;
    std::string rest;
    std::uint32_t shared = 0;
    std::uint32_t count = 0;
    while (unpack_number(bytes, shared) && unpack_text(bytes, rest) && unpack_number(bytes, count)) {
        if (shared > word.size() || shared + rest.size() > longest_word) break;
        word.resize(shared);
        word += rest;
        words_.push_back({static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(word.size()), count});
        letters_ += word;
    }
}

std::string_view Dictionary::at(std::size_t index) const {
    return std::string_view(letters_).substr(words_[index].begin, words_[index].size);
}

std::size_t Dictionary::lower_bound(std::string_view word) const {
    std::size_t first = 0;
    for (std::size_t count = words_.size(); count > 0;) {
        const std::size_t half = count / 2;
        if (at(first + half) < word) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

bool Dictionary::contains(std::string_view word) const {
    const std::size_t index = lower_bound(word);
    return index < words_.size() && at(index) == word;
}

std::vector<std::string_view> Dictionary::completions(std::string_view start, std::size_t most) const {
    std::vector<std::size_t> found;
    for (std::size_t index = lower_bound(start); index < words_.size() && at(index).starts_with(start); ++index) {
        if (words_[index].size > start.size()) found.push_back(index);
    }
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(most, found.size()));
    std::partial_sort(found.begin(), end, found.end(), [this](std::size_t one, std::size_t other) {
        return words_[one].count != words_[other].count ? words_[one].count > words_[other].count : one < other;
    });
    std::vector<std::string_view> words;
    for (auto index = found.begin(); index != end; ++index) words.push_back(at(*index));
    return words;
}

std::string Dictionary::split(std::string_view word) const {
    // "multiagency" where the text has "multi-agency". Both parts of three letters or more, the likelier pair first.
    std::string best;
    std::uint32_t best_count = 0;
    for (std::size_t cut = 3; cut + 3 <= word.size(); ++cut) {
        const std::size_t left = lower_bound(word.substr(0, cut));
        const std::size_t right = lower_bound(word.substr(cut));
        if (left >= words_.size() || right >= words_.size()) continue;
        if (at(left) != word.substr(0, cut) || at(right) != word.substr(cut)) continue;
        const std::uint32_t count = std::min(words_[left].count, words_[right].count);
        if (count <= best_count) continue;
        best_count = count;
        best.assign(word.substr(0, cut)).append(" ").append(word.substr(cut));
    }
    return best;
}

std::optional<std::string> Dictionary::correction(std::string_view word, bool completing) const {
    // With two wrong letters a short word is like very many others; numbers are meant as they are.
    if (word.size() < 4 || word.size() > longest_word || has_digit(word)) return std::nullopt;
    const unsigned most = word.size() < 6 ? 1 : 2;

    std::size_t best = words_.size();
    unsigned best_distance = most + 1;
    bool best_start = false;  // People rarely get the first letter wrong.
    for (std::size_t index = 0; index < words_.size(); ++index) {
        const std::string_view candidate = at(index);
        if (candidate.size() + most < word.size() || candidate.size() < 3) continue;
        if (!completing && candidate.size() > word.size() + most) continue;
        const unsigned distance =
            edit_distance(word, candidate, best_distance < most ? best_distance : most, completing);
        if (distance > most || distance > best_distance || has_digit(candidate)) continue;
        const bool start = candidate.front() == word.front();
        if (distance == best_distance) {
            if (start != best_start ? best_start : words_[index].count <= words_[best].count) continue;
        }
        best = index;
        best_distance = distance;
        best_start = start;
    }
    if (best_distance > 1) {
        if (std::string parts = split(word); !parts.empty()) return parts;
    }
    if (best == words_.size()) return std::nullopt;
    return std::string(at(best));
}

unsigned edit_distance(std::string_view from, std::string_view to, unsigned most, bool prefix) {
    // Three rows of the usual table (optimal string alignment). Beyond from.size() + most letters of `to` nothing
    // changes.
    if (from.size() > longest_word) return most + 1;
    if (prefix) to = to.substr(0, from.size() + most);
    if (to.size() > longest_word) return most + 1;
    std::array<std::array<unsigned, longest_word + 1>, 3> rows;
    for (std::size_t column = 0; column <= to.size(); ++column) rows[0][column] = static_cast<unsigned>(column);
    for (std::size_t line = 1; line <= from.size(); ++line) {
        auto& row = rows[line % 3];
        const auto& above = rows[(line + 2) % 3];
        const auto& two_above = rows[(line + 1) % 3];
        unsigned least = row[0] = static_cast<unsigned>(line);
        for (std::size_t column = 1; column <= to.size(); ++column) {
            const unsigned replaced = above[column - 1] + (from[line - 1] == to[column - 1] ? 0U : 1U);
            unsigned value = std::min({replaced, above[column] + 1, row[column - 1] + 1});
            if (line > 1 && column > 1 && from[line - 1] == to[column - 2] && from[line - 2] == to[column - 1]) {
                value = std::min(value, two_above[column - 2] + 1);
            }
            row[column] = value;
            least = std::min(least, value);
        }
        if (least > most) return most + 1;
    }
    const auto& last = rows[from.size() % 3];
    if (!prefix) return std::min(last[to.size()], most + 1);
    return std::min(*std::min_element(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(to.size()) + 1),
                    most + 1);
}

}  // namespace remit::search
