#include "search/src/snippet.h"

#include <algorithm>

#include "search/src/words.h"

namespace remit::search {
namespace {

constexpr std::size_t no_stem = std::string::npos;
constexpr std::size_t longest_lead_in = 80;  // Characters before the first match that a sentence's beginning is worth.

struct Place {
    std::size_t begin, end;    // Bytes.
    std::size_t from, to;      // Characters.
    std::size_t stem;          // Which of the wanted stems, then names; or no_stem.
    bool starts_sentence;
};

// Follows one name through the text and marks its words once it is complete.
class NameReader {
public:
    NameReader(const std::vector<std::string>& name, std::size_t number) : name_(name), number_(number) {}

    void read(const std::string& stem, bool stop, std::vector<Place>& places) {
        if (done_ > 0 && stem != name_[done_]) {
            if (stop) return;
            done_ = 0;
        }
        if (stem != name_[done_]) return;
        if (done_ == 0) first_ = places.size() - 1;
        if (++done_ < name_.size()) return;
        for (std::size_t at = first_; at < places.size(); ++at) places[at].stem = number_;
        done_ = 0;
    }

private:
    const std::vector<std::string>& name_;
    std::size_t number_;
    std::size_t first_ = 0;
    std::size_t done_ = 0;  // Words of the name read so far.
};

std::vector<Place> read_places(std::string_view text, const Wanted& wanted, Stems& stems) {
    std::vector<Place> places;
    WordReader reader(text);
    Word word;
    std::size_t at = 0;
    std::size_t characters = 0;
    const auto count_to = [&](std::size_t end, bool& sentence) {
        for (; at < end; ++at) {
            if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) ++characters;
            if (text[at] == '.' || text[at] == '?' || text[at] == '!' || text[at] == ';') sentence = true;
        }
        return characters;
    };
    std::vector<NameReader> names;
    for (std::size_t index = 0; index < wanted.names.size(); ++index) {
        names.emplace_back(wanted.names[index], wanted.stems.size() + index);
    }
    bool sentence = true;
    while (reader.next(word)) {
        bool ignored = false;
        Place place{word.begin, word.end, count_to(word.begin, sentence), 0, no_stem, sentence};
        place.to = count_to(word.end, ignored);
        const std::string& stem = stems.of(word.text);
        const auto found = std::lower_bound(wanted.stems.begin(), wanted.stems.end(), stem);
        if (found != wanted.stems.end() && *found == stem) {
            place.stem = static_cast<std::size_t>(found - wanted.stems.begin());
        }
        places.push_back(place);
        for (NameReader& name : names) name.read(stem, stems.is_stop(word.text), places);
        sentence = false;
    }
    return places;
}

struct Window {
    std::size_t first = 0;
    std::size_t last = 0;  // One past.
};

// The window that begins with a match and has most different stems, then most matches; the earliest of equals.
Window best_window(const std::vector<Place>& places, std::size_t stems) {
    Window best;
    std::size_t best_distinct = 0;
    std::size_t best_matches = 0;
    std::vector<std::size_t> seen(stems, 0);
    std::size_t distinct = 0;
    std::size_t matches = 0;
    std::size_t last = 0;
    for (std::size_t first = 0; first < places.size(); ++first) {
        while (last < places.size() && (last == first || places[last].to - places[first].from <= snippet_length)) {
            if (places[last].stem != no_stem) {
                ++matches;
                if (seen[places[last].stem]++ == 0) ++distinct;
            }
            ++last;
        }
        if (distinct > best_distinct || (distinct == best_distinct && matches > best_matches)) {
            best = {first, last};
            best_distinct = distinct;
            best_matches = matches;
        }
        if (places[first].stem != no_stem) {
            --matches;
            if (--seen[places[first].stem] == 0) --distinct;
        }
    }
    return best;
}

// Moves the window back over words before its first match, to a sentence's beginning or as far as its matches allow.
Window with_lead_in(const std::vector<Place>& places, Window window) {
    std::size_t first_match = window.first;
    while (first_match < window.last && places[first_match].stem == no_stem) ++first_match;
    if (first_match == window.last) first_match = window.first;
    std::size_t last_match = window.last;
    while (last_match > first_match + 1 && places[last_match - 1].stem == no_stem) --last_match;

    const auto room_from = [&](std::size_t first) {
        return places[last_match - 1].to - places[first].from <= snippet_length &&
               places[first_match].from - places[first].from <= longest_lead_in;
    };
    std::size_t start = first_match;
    std::size_t sentence = places[first_match].starts_sentence ? first_match : no_stem;
    while (start > 0 && room_from(start - 1)) {
        --start;
        if (places[start].starts_sentence && sentence == no_stem) sentence = start;
    }
    window.first = start == 0 ? 0 : sentence != no_stem ? sentence : start;
    // Near the end of the text there is room for sentences before.
    for (std::size_t first = window.first; first > 0 && places.back().to - places[first - 1].from <= snippet_length;) {
        if (places[--first].starts_sentence) window.first = first;
    }
    window.last = window.first;
    while (window.last < places.size() &&
           (window.last == window.first || places[window.last].to - places[window.first].from <= snippet_length)) {
        ++window.last;
    }
    return window;
}

// Text as it is shown: one blank for any white space.
void append_text(std::vector<SnippetPart>& parts, std::string_view text, bool matched) {
    if (text.empty()) return;
    if (parts.empty() || parts.back().matched != matched) parts.push_back({{}, matched});
    std::string& out = parts.back().text;
    for (const char c : text) {
        const bool blank = static_cast<unsigned char>(c) <= ' ';
        if (blank && !out.empty() && out.back() == ' ') continue;
        out += blank ? ' ' : c;
    }
}

}  // namespace

std::vector<SnippetPart> make_snippet(std::string_view text, const Wanted& wanted, Stems& stems) {
    const auto is_blank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);

    std::vector<SnippetPart> parts;
    const std::vector<Place> places = read_places(text, wanted, stems);
    if (places.empty()) return parts;
    const Window window = with_lead_in(places, best_window(places, wanted.stems.size() + wanted.names.size()));
    // A window at the beginning or end of the text takes its brackets and full stops along.
    std::size_t at = window.first == 0 ? 0 : places[window.first].begin;
    std::size_t end = window.last == places.size() ? text.size() : places[window.last - 1].end;
    if (end - at > 4 * snippet_length) end = at + cut_utf8(text.substr(at), 4 * snippet_length).size();

    if (at > 0) append_text(parts, "…", false);
    bool matched = false;
    for (std::size_t index = window.first; index < window.last && places[index].end <= end; ++index) {
        const Place& place = places[index];
        const std::string_view between = text.substr(at, place.begin - at);
        const bool matches = place.stem != no_stem;
        // What matches word after word is marked as one.
        append_text(parts, between, matched && matches && std::all_of(between.begin(), between.end(), is_blank));
        append_text(parts, text.substr(place.begin, place.end - place.begin), matches);
        matched = matches;
        at = place.end;
    }
    append_text(parts, text.substr(at, end - at), false);
    if (end < text.size()) append_text(parts, "…", false);
    return parts;
}

}  // namespace remit::search
