// Questions that ask for one kind of fact: "who chairs …", "how often does … meet". A table of English patterns, and
// its reader.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace remit::search {

/// What a question asks for.
struct Intent {
    std::vector<std::string_view> facts;  ///< Record::fact of the records that answer, the likeliest first.
    std::vector<bool> own;                ///< For each word: whether it is the question's own, not of its subject.
};

/// The question that `words` ask, if the table has it. They are in lower case and include the stop words.
[[nodiscard]] std::optional<Intent> find_intent(std::span<const std::string> words);

}  // namespace remit::search
