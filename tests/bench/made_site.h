// A partnership that does not exist, of any size: the one content that Remit and its peers are given to build.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "tests/bench/made_text.h"

namespace remit::bench {

struct MadeAgency {
    std::string id, name, sector, person;
};

struct MadeTerm {
    std::string acronym, name, definition;
};

struct MadeClause {
    std::string number, text;
    std::vector<std::string> items;
};

struct MadeSection {
    std::string number, title;
    std::vector<MadeClause> clauses;
};

/// One group and its one edition. Links in texts are `[words](kind:id)`.
struct MadeGroup {
    std::string name, kind, remit;
    std::size_t partnership = 0;     // 1, 2, …
    std::vector<std::size_t> seats;  // Places in the site's agencies; the first has the chair.
    std::size_t month = 1, meetings_a_year = 4;
    // Places in the site's groups; the first is the one it reports to, where it is not itself.
    std::vector<std::size_t> related;
    std::vector<MadeSection> sections;
};

/// Names are made at once, texts group by group: ten thousand groups need no memory to speak of.
class MadeSite {
public:
    explicit MadeSite(std::size_t groups);

    [[nodiscard]] std::size_t group_count() const { return names_.size(); }
    [[nodiscard]] std::size_t partnership_count() const { return (names_.size() + 99) / 100; }
    [[nodiscard]] const std::vector<MadeAgency>& agencies() const { return agencies_; }
    [[nodiscard]] const std::vector<MadeTerm>& terms() const { return terms_; }
    [[nodiscard]] const std::string& group_id(std::size_t group) const { return ids_[group]; }
    [[nodiscard]] const std::string& group_name(std::size_t group) const { return names_[group]; }

    /// The same for the same place in a site of the same size.
    [[nodiscard]] MadeGroup make_group(std::size_t group) const;

private:
    [[nodiscard]] std::string make_link(Random& random) const;
    [[nodiscard]] std::string make_text(Random& random) const;
    [[nodiscard]] MadeClause make_clause(Random& random, const std::string& number) const;
    [[nodiscard]] MadeClause make_member_clause(Random& random, const MadeGroup& group) const;

    Vocabulary vocabulary_;
    std::vector<MadeAgency> agencies_;
    std::vector<MadeTerm> terms_;
    std::vector<std::string> names_, ids_;
};

}  // namespace remit::bench
