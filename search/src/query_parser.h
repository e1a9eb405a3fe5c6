// What was typed → words, phrases, signs and fields: syntax alone. Knows no index, no stems, and refuses nothing:
// what is not well-formed is words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "search/src/words.h"

namespace remit::search {

/// Of a longer query only so much is read.
inline constexpr std::size_t longest_query = 2'000;  ///< Bytes.
inline constexpr std::size_t most_query_words = 64;

/// `+word` and `-word`.
enum class Sign { plain, required, excluded };

/// A word of the query, placed in its bytes.
struct QueryWord {
    Word word;
    Sign sign = Sign::plain;
    std::uint32_t phrase = 0;  ///< Number, from 1, of the quoted phrase that it belongs to, or 0.
};

/// `name:value`, `name:"more words"`.
struct QueryField {
    std::string name;         ///< group, agency, chair, kind, partnership or year.
    std::string value;        ///< As typed, without quotes.
    Sign sign = Sign::plain;
    std::size_t begin = 0;    ///< First byte of the value in the query.
    std::size_t place = 0;    ///< How many words stand before it: where its own go when it is no field after all.
};

/// A query taken apart.
struct ParsedQuery {
    std::vector<QueryWord> words;
    std::vector<QueryField> fields;
    bool open_end = false;  ///< The last of `words` ends where the query ends: it may still be being typed.
};

/// Takes `query` apart: any bytes.
[[nodiscard]] ParsedQuery parse_query(std::string_view query);

}  // namespace remit::search
