#include "search/src/phrase.h"

#include <algorithm>
#include <cstdint>

#include "search/src/words.h"

namespace remit::search {

bool holds_phrase(std::string_view text, const Phrase& phrase, Stems& stems) {
    if (phrase.empty() || phrase.size() > 64) return false;
    // Bit n: the words just read are the first n + 1 of the phrase.
    std::uint64_t open = 0;
    const std::uint64_t whole = std::uint64_t{1} << (phrase.size() - 1);
    WordReader reader(text);
    Word word;
    while (reader.next(word)) {
        const std::uint64_t next = (open << 1) | 1;
        open = 0;
        const std::string& stem = stems.of(word.text);
        for (std::size_t at = 0; at < phrase.size(); ++at) {
            if (((next >> at) & 1) != 0 && phrase[at] == stem) open |= std::uint64_t{1} << at;
        }
        if ((open & whole) != 0) return true;
    }
    return false;
}

bool holds_phrase(const Record& record, const Phrase& phrase, Stems& stems) {
    return holds_phrase(record.title, phrase, stems) || holds_phrase(record.text, phrase, stems) ||
           std::any_of(record.names.begin(), record.names.end(),
                       [&](const std::string& name) { return holds_phrase(name, phrase, stems); });
}

}  // namespace remit::search
