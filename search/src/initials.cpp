#include "search/src/initials.h"

#include <algorithm>

#include "search/src/words.h"

namespace remit::search {
namespace {

constexpr std::size_t least_signs = 3;

bool is_capital(char letter) { return letter >= 'A' && letter <= 'Z'; }
bool is_letter(char letter) { return (letter >= 'a' && letter <= 'z') || static_cast<unsigned char>(letter) >= 0x80; }

bool is_plain(std::string_view written, const std::string& text) {
    return is_letter(text.front()) && std::count_if(written.begin(), written.end(), is_capital) < 2;
}

std::string first_letter(const std::string& word) {
    std::size_t size = 1;
    while (size < word.size() && (static_cast<unsigned char>(word[size]) & 0xC0) == 0x80) ++size;
    return word.substr(0, size);
}

// A word of a name that gives an initial, and whether "and" or "&" stands before it.
struct Initial {
    std::string letter;
    Word word;
    bool joined = false;
};

std::vector<Initial> read_initials(std::string_view name, const Stems& stems) {
    std::vector<Initial> initials;
    bool joined = false;
    std::size_t end = 0;
    for (Word& word : split_words(name)) {
        joined = joined || word.text == "and" || name.substr(end, word.begin - end).find('&') != std::string_view::npos;
        end = word.end;
        if (stems.is_stop(word.text)) continue;
        initials.push_back({first_letter(word.text), std::move(word), joined && !initials.empty()});
        joined = false;
    }
    return initials;
}

std::string spell(const std::vector<Initial>& initials, std::size_t count, bool with_and) {
    std::string letters;
    for (std::size_t at = 0; at < count; ++at) {
        if (with_and && initials[at].joined) letters += '&';
        letters += initials[at].letter;
    }
    return letters;
}

}  // namespace

std::vector<std::string> initials_of(std::string_view name, const Stems& stems) {
    const std::vector<Initial> initials = read_initials(name, stems);
    for (const Initial& each : initials) {
        if (!is_plain(name.substr(each.word.begin, each.word.end - each.word.begin), each.word.text)) return {};
    }
    std::vector<std::string> found;
    if (initials.size() < 2) return found;
    for (const std::size_t count : {initials.size(), initials.size() - 1}) {
        for (const bool with_and : {false, true}) {
            const std::string letters = spell(initials, count, with_and);
            // "K&MSAB" would be read as two words, as nobody writes it.
            if (letters.size() < least_signs || split_words(letters).size() != 1) continue;
            if (std::find(found.begin(), found.end(), letters) != found.end()) continue;
            found.push_back(letters);
            if (count < initials.size()) found.push_back(letters + ' ' + initials.back().word.text);
        }
    }
    return found;
}

std::string spelled_end(std::string_view name, std::string_view acronym, const Stems& stems) {
    const std::vector<Word> letters = split_words(acronym, 2);
    if (letters.size() != 1) return {};
    std::vector<Initial> initials = read_initials(name, stems);
    while (initials.size() > 2) {
        initials.erase(initials.begin());
        const std::string spelled = spell(initials, initials.size(), false);
        if (spelled == letters[0].text) return std::string(name.substr(initials.front().word.begin));
    }
    return {};
}

}  // namespace remit::search
