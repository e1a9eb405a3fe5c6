// Query → hits. The same code runs in the program and, compiled to WebAssembly, in the page: it knows nothing of where
// it runs, of files other than the index, or of how hits are shown.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace remit::search {

class OpenIndex;     // Private.
struct Explanation;  // explain.h

/// Facet → values that the reader chose. Facets are "kind", "partnership", "group", "agency" and "status"; others are
/// ignored. Values are ids; of status "current" and "superseded"; of kind those of Record::kind. A record must have one
/// of the values chosen in each facet; a facet with no values demands nothing.
using FacetChoice = std::map<std::string, std::vector<std::string>>;

/// How to answer.
struct SearchOptions {
    std::size_t offset = 0;          ///< Hits to leave out at the beginning: for the second page and those after it.
    std::size_t limit = 10;          ///< Most hits wanted; 0 only counts.
    std::size_t hits_per_group = 3;  ///< Most hits of one group; 0 is no limit.
    bool completing = false;         ///< The last word is still being typed, and may become any word that it begins.
    FacetChoice facets;
};

/// A stretch of a snippet.
struct SnippetPart {
    std::string text;
    bool matched = false;  ///< The query looks for these words: mark them.
};

/// A record found.
struct Hit {
    /// As in the Record.
    std::string id, kind, title, url, trail, group, edition, date, fact;
    std::vector<std::string> partnerships;
    std::vector<std::string> shown_facts;
    bool superseded = false;

    double score = 0;                  ///< Higher is better; never negative; comparable within one result only.
    std::size_t more_in_group = 0;     ///< Matching records of its group that hits_per_group keeps out of the result.
    std::vector<SnippetPart> snippet;  ///< About 200 characters of the record's text; joined, the parts are plain text.
};

/// The answer to one query. Where nothing was asked (no word, no field, no facet), only `query` is set.
struct SearchResult {
    std::string query;                      ///< What was asked; of a query of more than 2,000 bytes their beginning.
    std::optional<std::string> suggestion;  ///< "Did you mean": the query with its unknown words corrected.
    bool corrected = false;                 ///< No word of the query is known: the hits are those of the suggestion.
    std::size_t estimate = 0;               ///< How many records match, with those that hits_per_group holds back.
    std::vector<Hit> hits;                  ///< Best first.
    /// Facet → value → how many records would match with that value chosen as well: choices made in other facets hold,
    /// those made in the same facet do not.
    std::map<std::string, std::map<std::string, std::size_t>> facets;
};

/// The index cannot be searched: it is missing, cut short, damaged, of another version, or no index. what() begins with
/// its path and says which.
struct IndexError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One open index. Cheap to move; what was moved from may only be assigned to or destroyed.
/// Not safe for use by two threads at once, its const functions included: threads open one each.
class Searcher {
public:
    /// Opens the index file at `path` and checks that it is whole. Throws IndexError.
    explicit Searcher(const std::string& path);
    ~Searcher();
    Searcher(Searcher&&) noexcept;
    Searcher& operator=(Searcher&&) noexcept;

    /// The records that match `query`: any bytes, in the language of docs/search.md; what is not well-formed is taken
    /// as words. Throws IndexError when the index turns out to be damaged.
    [[nodiscard]] SearchResult search(std::string_view query, const SearchOptions& options = {}) const;

    /// The same answer with the reasons for it. Much slower. Throws as search() does.
    [[nodiscard]] Explanation explain(std::string_view query, const SearchOptions& options = {}) const;

    /// Corpus::labels as JSON on one line, as safe as to_json() (result_json.h): {"group": {"health-group": "Health
    /// Group"}, "agency": …}. Throws as search() does.
    [[nodiscard]] std::string labels() const;

private:
    std::unique_ptr<OpenIndex> index_;
};

}  // namespace remit::search
