#include "search/src/words.h"

#include <xapian.h>

namespace remit::search {
namespace {

struct Letter {
    unsigned code = 0;
    std::size_t size = 0;  // In bytes; 0 at the end of the text.
};

Letter letter_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {};
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return {byte, 1};
    const char* start = text.data() + at;
    Xapian::Utf8Iterator it(start, text.size() - at);
    const unsigned code = *it;
    ++it;
    return {code, it.raw() ? static_cast<std::size_t>(it.raw() - start) : text.size() - at};
}

bool is_capital(unsigned code) { return code >= 'A' && code <= 'Z'; }
bool is_digit(unsigned code) { return code >= '0' && code <= '9'; }

bool is_word_letter(unsigned code) {
    if (code < 0x80) {
        const unsigned lower = code | 0x20;
        return is_digit(code) || (lower >= 'a' && lower <= 'z') || code == '_';
    }
    return Xapian::Unicode::is_wordchar(code);
}

bool is_apostrophe(unsigned code) { return code == '\'' || code == 0x2019 || code == 0x02BC; }

// Marks that a keyboard or a PDF may have put inside a word: combining accents, soft hyphen, zero-width space and
// joiners.
bool is_unseen(unsigned code) {
    return (code >= 0x300 && code <= 0x36F) || code == 0xAD || (code >= 0x200B && code <= 0x200D) || code == 0x2060;
}

// Base letters of U+00E0..U+017F after lower-casing, so that a search typed without accents finds names that have them.
// A blank keeps the letter as it is; the few that become two letters are in append_folded.
constexpr char base_letters[] =
    "aaaaaa ceeeeiiiidnooooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkk"
    "llllllllllnnnnnnnnnoooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(sizeof(base_letters) - 1 == 0x17F - 0xE0 + 1);

void append_folded(std::string& out, unsigned code) {
    if (code < 0x80) {
        out += static_cast<char>(code >= 'A' && code <= 'Z' ? code | 0x20 : code);
        return;
    }
    code = Xapian::Unicode::tolower(code);
    if (code == 0xDF) { out += "ss"; return; }
    if (code == 0xE6) { out += "ae"; return; }
    if (code == 0xFE) { out += "th"; return; }
    if (code == 0x153) { out += "oe"; return; }
    if (code >= 0xE0 && code <= 0x17F && base_letters[code - 0xE0] != ' ') { out += base_letters[code - 0xE0]; return; }
    if (code >= 0x1E80 && code <= 0x1E85) { out += 'w'; return; }
    if (code == 0x1EF2 || code == 0x1EF3) { out += 'y'; return; }
    Xapian::Unicode::append_utf8(out, code);
}

// Length in letters of the run of word letters at `at`, counted up to 3.
std::size_t run_length(std::string_view text, std::size_t at) {
    std::size_t length = 0;
    for (Letter letter = letter_at(text, at); length < 3 && letter.size != 0 && is_word_letter(letter.code);
         letter = letter_at(text, at += letter.size)) {
        ++length;
    }
    return length;
}

}  // namespace

bool WordReader::next(Word& word) {
    word.text.clear();
    Letter letter = letter_at(text_, at_);
    while (letter.size != 0 && (!is_word_letter(letter.code) || is_unseen(letter.code))) {
        letter = letter_at(text_, at_ += letter.size);
    }
    if (letter.size == 0) return false;
    word.begin = word.end = at_;

    std::size_t letters = 0;   // In the whole word.
    std::size_t run = 0;       // Since its start or its last inner sign.
    bool initials = true;      // Only runs of one letter so far: "N.H.S".
    std::size_t capitals = 0;
    bool plural = false;       // Ends in a small s behind a capital: "PRUs".
    unsigned before = 0;
    while (letter.size != 0) {
        if (is_unseen(letter.code)) {
            at_ += letter.size;
        } else if (is_word_letter(letter.code)) {
            const std::size_t size = word.text.size();
            if (size < longest_word) append_folded(word.text, letter.code);
            if (word.text.size() > longest_word) word.text.resize(size);
            at_ += letter.size;
            word.end = at_;
            plural = letter.code == 's' && is_capital(before) && size < longest_word;
            if (is_capital(letter.code)) ++capitals;
            before = letter.code;
            ++letters, ++run;
            if (run > 1) initials = false;
        } else {
            const std::size_t after = at_ + letter.size;
            const std::size_t following = run_length(text_, after);
            if (following == 0) break;
            const unsigned next_code = letter_at(text_, after).code;
            if (is_apostrophe(letter.code)) {
                if (following == 1 && (next_code | 0x20U) == 's') {
                    at_ = word.end = after + 1;
                    break;
                }
            } else if (letter.code == '.' && is_digit(before) && is_digit(next_code)) {
                if (word.text.size() < longest_word) word.text += '.';
            } else if (letter.code == '.' && initials && following == 1 && !is_digit(before) && !is_digit(next_code)) {
                // Initials run together.
            } else if (letter.code == '&' && letters <= 2 && following <= 2) {
                word.text += '&';
            } else {
                break;
            }
            run = 0;
            at_ = after;
        }
        letter = letter_at(text_, at_);
    }
    if (plural && capitals > 1) word.text.pop_back();
    return true;
}

std::vector<Word> split_words(std::string_view text, std::size_t most) {
    std::vector<Word> words;
    WordReader reader(text);
    Word word;
    while (words.size() < most && reader.next(word)) words.push_back(word);
    return words;
}

std::string_view cut_utf8(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80) --bytes;
    return text.substr(0, bytes);
}

}  // namespace remit::search
