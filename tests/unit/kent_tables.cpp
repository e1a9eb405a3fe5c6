// Kent's content against what was counted and read in its sources by hand: tests/kent/*.tsv. The README there says how
// to read them. A table and the site must agree in both directions, so that neither loses nor invents anything.
#include <algorithm>
#include <catch2/catch.hpp>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "generator/base/file_system.h"
#include "generator/load/load_site.h"
#include "generator/model/queries.h"

using namespace remit;

namespace {

// A row's cells that the site is asked for; what stands behind them in a table is for readers.
using Row = std::vector<std::string>;
using Rows = std::multiset<Row>;

const Site& tabled_kent() {
    static const Site site = [] {
        const std::string root = REMIT_SOURCE_DIR "/site-src/";
        SourceFiles files;
        Diagnostics diagnostics;
        for (const std::string& path : list_files(root)) {
            if (is_content_file(path)) files.add(path, read_file(root + path));
        }
        return load_site(files, "", {}, diagnostics);
    }();
    return site;
}

std::vector<std::string> split(const std::string& text, char at) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, at);) parts.push_back(part);
    return parts;
}

// The rows of tests/kent/`name`.tsv. Its first line must name `columns`: a column that moved would be compared with
// another.
Rows read_table(const std::string& name, const Row& columns) {
    Rows rows;
    bool first = true;
    for (const std::string& line : split(read_file(REMIT_SOURCE_DIR "/tests/kent/" + name + ".tsv"), '\n')) {
        Row row = split(line, '\t');
        row.resize(columns.size());
        if (first) CHECK(row == columns);
        else rows.insert(row);
        first = false;
    }
    return rows;
}

void check_no_rows(const std::string& wrong, const Rows& left, const Rows& right) {
    std::string found;
    std::vector<Row> only_left;
    std::set_difference(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(only_left));
    for (const Row& row : only_left) {
        for (const std::string& cell : row) found += cell + '\t';
        found.back() = '\n';
    }
    INFO(wrong << ":\n" << found);
    CHECK(found.empty());
}

void check_same(const std::string& table, const Rows& expected, const Rows& actual) {
    check_no_rows("in tests/kent/" + table + ".tsv, but not in site-src", expected, actual);
    check_no_rows("in site-src, but not in tests/kent/" + table + ".tsv", actual, expected);
}

// Printed labels one after another; what has none is left out.
template <class T>
std::string labels_of(const std::vector<T>& things) {
    std::string labels;
    for (const T& each : things) {
        if (!each.number.value.empty()) labels += (labels.empty() ? "" : ", ") + each.number.value;
    }
    return labels;
}

// Whom a fact names; where it names nobody by an id, its words.
std::vector<std::string> named(const Fact& fact,
                               std::initializer_list<const std::optional<LocatedReference>*> references) {
    std::vector<std::string> names;
    for (const auto* each : references) {
        if (*each) names.push_back((*each)->value.text());
    }
    if (names.empty()) names.push_back("\"" + plain_text(fact.text) + "\"");
    return names;
}

void add_relations_of(const Edition& edition, Rows& rows) {
    const auto add = [&](const std::string& relation, const Fact& fact, const std::vector<std::string>& whom) {
        for (const std::string& each : whom)
            rows.insert({edition.key(), relation, each, fact.clause.value, fact.inferred ? "inferred" : ""});
    };
    for (const Chair& each : edition.chairs) {
        const bool dated = !each.from.empty() || !each.to.empty();
        add(dated ? "chair " + each.from.iso() + "/" + each.to.iso() : "chair", each,
            named(each, {&each.person, &each.post, &each.agency}));
    }
    for (const Chair& each : edition.deputy_chairs)
        add("deputy-chair", each, named(each, {&each.person, &each.post, &each.agency}));
    for (const ReportingLine& each : edition.reports_to) add("reports-to", each, named(each, {&each.to}));
    for (const Relation& each : edition.relations) add(each.kind, each, named(each, {&each.to}));
    for (const Member& each : edition.members)
        add("has-member", each, named(each, {&each.agency, &each.group, &each.post, &each.person}));
    for (const Scope& each : edition.scopes) {
        const std::string about = each.group ? " of " + each.group->value.text() : "";
        for (const LocatedReference& with : each.joint_with) add("joint-with" + about, each, {with.value.text()});
    }
}

}  // namespace

TEST_CASE("every edition of Kent's has as many sections, clauses, items, members and footnotes as its source") {
    Rows actual;
    for (const Edition& edition : tabled_kent().editions) {
        std::size_t clauses = 0, numbered = 0, items = 0;
        for (const Section& section : edition.sections) {
            visit_clauses(section.clauses, [&](const Clause& clause, std::size_t depth) {
                ++(depth == 0 ? clauses : items);
                numbered += depth == 0 && !clause.number.value.empty();
            });
        }
        Row row{edition.key()};
        for (const std::size_t count :
             {edition.sections.size(), clauses, numbered, items, edition.members.size(), edition.footnotes.size()}) {
            row.push_back(std::to_string(count));
        }
        actual.insert(row);
    }
    const Row columns{"edition", "sections", "clauses", "numbered", "items", "members", "footnotes"};
    check_same("editions", read_table("editions", columns), actual);
}

TEST_CASE("Kent's printed numbers are those of the sources, with all that they skip and repeat") {
    Rows actual;
    const auto add = [&](const Edition& edition, const std::string& place, const std::string& labels) {
        if (!labels.empty()) actual.insert({edition.key(), place, labels});
    };
    for (const Edition& edition : tabled_kent().editions) {
        add(edition, "sections", labels_of(edition.sections));
        for (const Section& section : edition.sections) {
            add(edition, "clauses of " + section.anchor, labels_of(section.clauses));
            visit_clauses(section.clauses, [&](const Clause& clause, std::size_t) {
                add(edition, "items of " + clause.anchor, labels_of(clause.items));
            });
        }
    }
    check_same("numbering", read_table("numbering", {"edition", "place", "labels"}), actual);
}

TEST_CASE("who reports to whom, works with whom and belongs to what in Kent is what the sources say") {
    Rows actual;
    for (const Group& group : tabled_kent().groups) {
        if (group.parent) actual.insert({group.id.value, "part-of", group.parent->value.text(), "", ""});
        for (const Succession& each : group.succeeds) {
            actual.insert({group.id.value, "succeeds", each.from.value.text(), "", each.inferred ? "inferred" : ""});
        }
    }
    for (const Edition& edition : tabled_kent().editions) {
        for (const LocatedReference& each : edition.partnerships)
            actual.insert({edition.key(), "under", each.value.text(), "", ""});
        add_relations_of(edition, actual);
    }
    visit_mentions(tabled_kent(), [&](const Mention& each) {
        if (each.from.kind == Kind::clause) actual.insert({each.from.id, "names", each.to->text(), each.from.part, ""});
    });
    const Rows expected = read_table("relations", {"from", "relation", "to", "clause", "inferred"});
    // Members are counted in editions.tsv and links are as many as stars: of these two the table has only what it asks
    // for.
    std::erase_if(actual, [&](const Row& row) {
        return (row[1] == "has-member" || row[1] == "names") && !expected.contains(row);
    });
    check_same("relations", expected, actual);
}

TEST_CASE("Kent's people hold the posts that the sources give them, at the sources' dates") {
    Rows actual;
    for (const Person& person : tabled_kent().people) {
        for (const Holding& each : person.holds) {
            // No source says when anyone began or ended: a start or end date would be invented.
            CHECK((each.from.empty() && each.to.empty()));
            const std::string said_in = each.clause ? each.clause->value.text() : "";
            actual.insert(
                {person.name, each.post.value.id, each.as_at.iso(), each.approximate ? "approximate" : "", said_in});
        }
    }
    check_same("people", read_table("people", {"person", "post", "as at", "approximate", "said in"}), actual);
}

TEST_CASE("Kent's documents have the provisions, formats and sizes of the sources") {
    Rows actual;
    for (const Document& document : tabled_kent().documents) {
        std::string provisions;
        for (const Provision& each : document.provisions) provisions += (provisions.empty() ? "" : " ") + each.id.value;
        const std::string held = document.supplied ? "held" : "not held";
        actual.insert({document.id.value, document.kind, document.date.iso(), held, document.format, document.size,
                       provisions, document.url});
    }
    const Row columns{"document", "kind", "date", "held", "format", "size", "provisions", "url"};
    check_same("documents", read_table("documents", columns), actual);
}
