// An index file, opened and checked: the database and the tables that it carries as metadata.
#pragma once

#include <cstddef>
#include <string>

#include <xapian.h>

#include "search/record.h"
#include "search/src/dictionary.h"
#include "search/src/facet_table.h"
#include "search/src/stems.h"

namespace remit::search {

/// Throws an IndexError that says that the index at `path` is damaged, and what Xapian says of it.
[[noreturn]] void throw_damaged(const std::string& path, const Xapian::Error& error);

/// Runs `work`, which reads the index at `path`, and returns what it returns. Turns what Xapian throws into an
/// IndexError.
template <typename Work>
auto reading(const std::string& path, const Work& work) {
    try {
        return work();
    } catch (const Xapian::Error& error) {
        throw_damaged(path, error);
    }
}

/// One open index. Not safe for use by two threads at once: it remembers stems, and reads the dictionary when first
/// asked.
class OpenIndex {
public:
    /// Opens the file and checks that it is a whole index of this version. Throws IndexError (searcher.h).
    explicit OpenIndex(const std::string& path);

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] const Xapian::Database& database() const { return database_; }
    [[nodiscard]] const FacetTable& facets() const { return facets_; }
    [[nodiscard]] Stems& stems() { return stems_; }
    [[nodiscard]] const Dictionary& dictionary();

    /// Whether any record has the stem, in its text, title or trail, or the stem has synonyms.
    [[nodiscard]] bool has_stem(const std::string& stem) const;

    /// The number of the document's set in facets(); their count if the index is damaged.
    [[nodiscard]] std::size_t set_number_of(const Xapian::Document& document) const;
    /// That set; null if the index is damaged.
    [[nodiscard]] const FacetSet* set_of(const Xapian::Document& document) const;

    /// The record, as far as the index keeps it: without its chairs and keywords.
    [[nodiscard]] Record record_of(const Xapian::Document& document) const;

    /// About what one rare word weighs in this index. BM25 weighs words the more, the more records there are; so the
    /// fixed weights of ranking.h, to keep their proportion, are multiples of this.
    [[nodiscard]] double unit() const { return unit_; }

private:
    std::string path_;
    Xapian::Database database_;
    Stems stems_;
    FacetTable facets_;
    Dictionary dictionary_;
    bool has_dictionary_ = false;
    double unit_ = 0;
};

}  // namespace remit::search
