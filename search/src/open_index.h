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

/// Throws the IndexError for an index at `path` that made Xapian throw `error`.
[[noreturn]] void throw_damaged(const std::string& path, const Xapian::Error& error);

/// What `work`, which reads the index at `path`, gives. Throws IndexError where Xapian throws.
template <typename Work>
auto reading(const std::string& path, const Work& work) {
    try {
        return work();
    } catch (const Xapian::Error& error) {
        throw_damaged(path, error);
    }
}

/// One open index. What only some queries need is read when first asked for, so not to be shared between threads.
class OpenIndex {
public:
    /// Throws IndexError (searcher.h): missing, cut short, foreign, of another version.
    explicit OpenIndex(const std::string& path);

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] const Xapian::Database& database() const { return database_; }
    [[nodiscard]] const FacetTable& facets() const { return facets_; }
    [[nodiscard]] Stems& stems() { return stems_; }
    [[nodiscard]] const Dictionary& dictionary();

    /// Whether any record has the stem, in text, title or trail, or it stands for a name.
    [[nodiscard]] bool has_stem(const std::string& stem) const;

    /// The number of the document's set in facets(), or one past them when the index is damaged; and the set, or null.
    [[nodiscard]] std::size_t set_number_of(const Xapian::Document& document) const;
    [[nodiscard]] const FacetSet* set_of(const Xapian::Document& document) const;

    /// What a hit shows of the document, facets included.
    [[nodiscard]] Record record_of(const Xapian::Document& document) const;

    /// What one rare word weighs here: BM25 grows with the number of records, so the fixed weights of ranking.h, which are
    /// multiples of this, must too.
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
