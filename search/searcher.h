// Query → hits. The same code runs natively and, compiled to WebAssembly, in the page: it knows nothing of
// where it runs, of files beyond the one index, or of how hits are shown.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace remit::search {

class OpenIndex;
struct Explanation;

/// Facet name ("kind", "partnership", "group", "agency", "status") → chosen values: ids; for status "current" and
/// "superseded". Values of one facet are OR-ed, facets AND-ed. Facets that do not exist are ignored.
using FacetChoice = std::map<std::string, std::vector<std::string>>;

/// How to answer.
struct SearchOptions {
    std::size_t offset = 0;           ///< First hit wanted, counted from 0.
    std::size_t limit = 10;           ///< Most hits wanted.
    std::size_t hits_per_group = 3;   ///< At most so many hits of one group; 0: no limit.
    bool completing = false;          ///< The last word is still being typed: take it as a prefix too.
    FacetChoice facets;
};

/// A stretch of the snippet, matched by the query or not.
struct SnippetPart {
    std::string text;
    bool matched = false;
};

/// A record found.
struct Hit {
    std::string id, kind, title, url, trail, group, edition, date, fact;
    std::vector<std::string> partnerships;
    std::vector<std::string> shown_facts;
    bool superseded = false;
    double score = 0;                  ///< Xapian's weight: comparable within one result only.
    std::size_t more_in_group = 0;     ///< Hits of the same group held back by hits_per_group.
    std::vector<SnippetPart> snippet;  ///< Pieces of the record's own text; joined they are plain text.
};

/// The answer to one query.
struct SearchResult {
    std::string query;                      ///< As asked; only so much of a very long one as was read.
    std::optional<std::string> suggestion;  ///< "did you mean": the query with its unknown words corrected.
    bool corrected = false;                 ///< All hits are the suggestion's: not one of the query's own words is known.
    std::size_t estimate = 0;               ///< How many records match, those held back by hits_per_group included.
    std::vector<Hit> hits;
    /// Facet → value → how many hits choosing it would give: choices in other facets hold, those in its own do not.
    std::map<std::string, std::map<std::string, std::size_t>> facets;
};

/// The index is missing, cut short, foreign, or of another version: what() says which.
struct IndexError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One open index. Not shared between threads; cheap to move.
class Searcher {
public:
    /// Opens the index file at `path`. Throws IndexError.
    explicit Searcher(const std::string& path);
    ~Searcher();
    Searcher(Searcher&&) noexcept;
    Searcher& operator=(Searcher&&) noexcept;

    /// Any bytes are a valid query; malformed syntax is searched as plain words. Throws IndexError when the index turns out damaged.
    [[nodiscard]] SearchResult search(std::string_view query, const SearchOptions& options = {}) const;

    /// The names of the facet values that are ids, as JSON: {"group": {"health-group": "Health Group"}, "agency": …}.
    [[nodiscard]] std::string labels() const;

    /// The same answer with the reasons for it (explain.h).
    [[nodiscard]] Explanation explain(std::string_view query, const SearchOptions& options = {}) const;

private:
    std::unique_ptr<OpenIndex> index_;
};

}  // namespace remit::search
