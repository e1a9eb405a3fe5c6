#include <catch2/catch.hpp>

#include <string>

#include "search/src/query_parser.h"

using namespace remit::search;

namespace {

// The query as a line: +word, -word, "n:word" for a word of phrase n, field=value.
std::string parsed(std::string_view query) {
    const ParsedQuery parsed = parse_query(query);
    std::string line;
    const auto add = [&](const std::string& item) { line += (line.empty() ? "" : " ") + item; };
    const auto sign = [](Sign of) { return std::string(of == Sign::required ? "+" : of == Sign::excluded ? "-" : ""); };
    for (const QueryWord& word : parsed.words) {
        add(sign(word.sign) + (word.phrase > 0 ? std::to_string(word.phrase) + ":" : "") + word.word.text);
    }
    for (const QueryField& field : parsed.fields) add(sign(field.sign) + field.name + "=" + field.value);
    return line;
}

}  // namespace

TEST_CASE("plain words are plain words") {
    CHECK(parsed("Who chairs the board?") == "who chairs the board");
    CHECK(parsed("multi-agency audit - 2018") == "multi agency audit 2018");
    CHECK(parsed("") == "");
}

TEST_CASE("plus and minus before a word make it required or excluded") {
    CHECK(parsed("+quorum -health board") == "+quorum -health board");
    CHECK(parsed("+ quorum -") == "quorum");
    CHECK(parsed("--x ++y") == "-x +y");
    CHECK(parsed("-multi-agency") == "-1:multi -1:agency");
}

TEST_CASE("quoted words are a phrase, with straight and curly marks") {
    CHECK(parsed("\"terms of reference\" board") == "+1:terms +1:of +1:reference board");
    CHECK(parsed("“case review” \"serious incident\"") == "+1:case +1:review +2:serious +2:incident");
    CHECK(parsed("\"quorum\"") == "+1:quorum");
    CHECK(parsed("-\"case review\"") == "-1:case -1:review");
}

TEST_CASE("an unpaired or empty quotation is nothing") {
    CHECK(parsed("\"case review") == "case review");
    CHECK(parsed("case\" review") == "case review");
    CHECK(parsed("\"\" \"  \" x") == "x");
}

TEST_CASE("known fields are taken, with words, ids and quotations") {
    CHECK(parsed("group:cdop quorum") == "quorum group=cdop");
    CHECK(parsed("Kind:clause -year:2018") == "kind=clause -year=2018");
    CHECK(parsed("chair:\"Ann Onslow\" papers") == "papers chair=Ann Onslow");
}

TEST_CASE("anything else with a colon is words") {
    CHECK(parsed("note: this") == "note this");
    CHECK(parsed("colour:red") == "colour red");
    CHECK(parsed("group:") == "group");
    CHECK(parsed("group: cdop") == "group cdop");
    CHECK(parsed("year:\"\"") == "year");
}

TEST_CASE("a query may end inside a word") {
    CHECK(parse_query("quor").open_end);
    CHECK_FALSE(parse_query("quor ").open_end);
    CHECK_FALSE(parse_query("\"quor\"").open_end);
    CHECK_FALSE(parse_query("").open_end);
}

TEST_CASE("of a long query only the beginning is read") {
    std::string query;
    for (int count = 0; count < 20'000; ++count) query += "a" + std::to_string(count) + " ";
    CHECK(parse_query(query).words.size() == most_query_words);
    std::string fields;
    for (int count = 0; count < 20'000; ++count) fields += "year:2018 ";
    CHECK(parse_query(fields).fields.size() <= most_query_words);
}
