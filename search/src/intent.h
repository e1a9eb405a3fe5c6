// Questions that have one kind of answer: "who chairs …", "how often does … meet". English; a table and its reader.
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
    std::vector<bool> own;                ///< For each word given: whether it is the question's own and not its subject.
};

/// The question that lower-case `words` (stop words included) ask, if the table has it.
[[nodiscard]] std::optional<Intent> find_intent(std::span<const std::string> words);

}  // namespace remit::search
