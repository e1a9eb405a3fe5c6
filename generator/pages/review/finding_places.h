// What of the site a place in the author's files holds: findings are of files, readers of pages.
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "generator/model/site.h"

namespace remit {

/// The accessibility statement, which nothing in the content refers to.
[[nodiscard]] inline Reference statement_place() { return {Kind::accessibility, {}, {}}; }

/// Knows which thing each content file and each part of it tells about.
class FindingPlaces {
public:
    explicit FindingPlaces(const Site& site);

    /// The clause, group, agency, …: the part of the file that `span` stands in, or the nearest one before it. A fact
    /// is at the clause that it names. Nothing for files that no page shows, such as site.toml.
    [[nodiscard]] std::optional<Reference> find(Span span) const;

private:
    struct Part {
        std::uint32_t begin = 0;
        Reference shown;
    };
    void add(Span span, Reference shown) {
        if (span.known()) parts_[span.file].push_back({span.begin, std::move(shown)});
    }
    void add_edition(const Edition& edition);
    void add_clauses(const std::string& key, const std::vector<Clause>& clauses);

    std::unordered_map<FileNumber, std::vector<Part>> parts_;   ///< By where they begin.
};

}  // namespace remit
