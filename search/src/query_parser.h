// What was typed → words, phrases, signs and fields. Syntax only: knows no index and no stems. Refuses nothing: what is
// not well-formed is taken as words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "search/src/words.h"

namespace remit::search {

/// How much of a query is read: bytes, words.
inline constexpr std::size_t longest_query = 2'000;
inline constexpr std::size_t most_query_words = 64;

/// None, `+` or `-`. A quoted phrase without a sign is required.
enum class Sign { plain, required, excluded };

/// A word of the query.
struct QueryWord {
    Word word;  ///< Its place is that in the query.
    Sign sign = Sign::plain;
    std::uint32_t phrase = 0;  ///< Which quoted phrase it stands in, counted from 1; 0 for none.
};

/// A field: `name:value` or `name:"several words"`.
struct QueryField {
    std::string name;         ///< group, agency, chair, kind, partnership or year.
    std::string value;        ///< As typed, without quotes.
    Sign sign = Sign::plain;
    std::size_t begin = 0;    ///< First byte of the value in the query.
    std::size_t place = 0;    ///< How many of ParsedQuery::words stand before it.
};

/// A query taken apart.
struct ParsedQuery {
    std::vector<QueryWord> words;
    std::vector<QueryField> fields;
    bool open_end = false;  ///< The query ends with the last of `words`, which may therefore be unfinished.
};

/// Takes `query` apart: any bytes.
[[nodiscard]] ParsedQuery parse_query(std::string_view query);

}  // namespace remit::search
