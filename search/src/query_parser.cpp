#include "search/src/query_parser.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace remit::search {
namespace {

constexpr std::string_view field_names[] = {"group", "agency", "chair", "kind", "partnership", "year"};

bool is_blank(char c) { return static_cast<unsigned char>(c) <= ' '; }

// The size of the quotation mark at `at`, or 0. Word processors and telephones type the curly ones.
std::size_t quote_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (text[at] == '"') return 1;
    const std::string_view three = text.substr(at, 3);
    return three == "\u201C" || three == "\u201D" || three == "\u201E" ? 3 : 0;
}

struct Quoted {
    std::size_t begin, end;  // Of what is between the marks.
    std::size_t after;       // One past the closing mark.
};

std::optional<Quoted> quoted_at(std::string_view text, std::size_t at) {
    const std::size_t open = quote_at(text, at);
    if (open == 0) return std::nullopt;
    for (std::size_t end = at + open; end < text.size(); ++end) {
        if (const std::size_t close = quote_at(text, end)) return Quoted{at + open, end, end + close};
    }
    return std::nullopt;
}

std::size_t chunk_end(std::string_view text, std::size_t at) {
    while (at < text.size() && !is_blank(text[at]) && quote_at(text, at) == 0) ++at;
    return at;
}

class Parser {
public:
    explicit Parser(std::string_view query) : text_(cut_utf8(query, longest_query)) {}

    ParsedQuery parse() {
        while (at_ < text_.size() && parsed_.words.size() < most_query_words) {
            if (is_blank(text_[at_])) {
                ++at_;
                continue;
            }
            read_item();
        }
        parsed_.open_end = !parsed_.words.empty() && parsed_.words.back().phrase == 0 &&
                           parsed_.words.back().word.end == text_.size();
        return std::move(parsed_);
    }

private:
    void read_item() {
        Sign sign = Sign::plain;
        if ((text_[at_] == '+' || text_[at_] == '-') && at_ + 1 < text_.size() && !is_blank(text_[at_ + 1])) {
            sign = text_[at_] == '+' ? Sign::required : Sign::excluded;
            ++at_;
        }
        if (const auto quoted = quoted_at(text_, at_)) {
            add_words(quoted->begin, quoted->end, sign == Sign::plain ? Sign::required : sign, true);
            at_ = quoted->after;
            return;
        }
        if (const std::size_t unpaired = quote_at(text_, at_)) {
            at_ += unpaired;
            return;
        }
        if (read_field(sign)) return;
        const std::size_t end = chunk_end(text_, at_);
        const bool together = sign == Sign::excluded && split_words(text_.substr(at_, end - at_), 2).size() > 1;
        add_words(at_, end, sign, together);
        at_ = end;
    }

    bool read_field(Sign sign) {
        const std::size_t colon = text_.substr(0, chunk_end(text_, at_)).find(':', at_);
        if (colon == std::string_view::npos || parsed_.fields.size() >= most_query_words) return false;
        std::string name(text_.substr(at_, colon - at_));
        for (char& c : name) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        if (std::find(std::begin(field_names), std::end(field_names), name) == std::end(field_names)) return false;

        std::size_t begin = colon + 1;
        std::size_t end = chunk_end(text_, begin);
        std::size_t after = end;
        if (const auto quoted = quoted_at(text_, begin)) {
            begin = quoted->begin;
            end = quoted->end;
            after = quoted->after;
        }
        const std::string_view value = text_.substr(begin, end - begin);
        if (split_words(value, 1).empty()) return false;
        parsed_.fields.push_back({std::move(name), std::string(value), sign, begin, parsed_.words.size()});
        at_ = after;
        return true;
    }

    void add_words(std::size_t begin, std::size_t end, Sign sign, bool together) {
        std::vector<Word> words =
            split_words(text_.substr(begin, end - begin), most_query_words - parsed_.words.size());
        const std::uint32_t phrase = together && !words.empty() ? ++phrases_ : 0;
        for (Word& word : words) {
            word.begin += begin;
            word.end += begin;
            parsed_.words.push_back({std::move(word), sign, phrase});
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::uint32_t phrases_ = 0;
    ParsedQuery parsed_;
};

}  // namespace

ParsedQuery parse_query(std::string_view query) { return Parser(query).parse(); }

}  // namespace remit::search
