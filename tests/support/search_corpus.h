// A small partnership for the tests of search/: groups with their facts and clauses in two editions, agencies, people,
// terms. Small enough to know by heart, so that a test can say which record must lead.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/record.h"
#include "search/searcher.h"
#include "tests/support/temporary_folder.h"

namespace remit::search::testing {

/// The partnership: 37 records.
[[nodiscard]] Corpus harbour_corpus();

/// A record with only what most tests look at.
[[nodiscard]] Record make_record(std::string id, std::string kind, std::string title, std::string text,
                                 std::string group = {});

/// Writes `corpus` to `folder`/search.idx; returns that path.
std::string write_index_in(const remit::test::TemporaryFolder& folder, const Corpus& corpus);

/// The answer of an index of `corpus`, written for this one query.
[[nodiscard]] SearchResult ask(const Corpus& corpus, std::string_view query, const SearchOptions& options = {});

/// The answer of the index of harbour_corpus(), written once.
[[nodiscard]] SearchResult ask_harbour(std::string_view query, const SearchOptions& options = {});

/// Ids of the hits in order.
[[nodiscard]] std::vector<std::string> ids(const SearchResult& result);
/// Id of the first hit, or "".
[[nodiscard]] std::string first_id(const SearchResult& result);
[[nodiscard]] bool has_hit(const SearchResult& result, std::string_view id);
/// The hit's snippet with [brackets] round what matched.
[[nodiscard]] std::string marked(const Hit& hit);

}  // namespace remit::search::testing
