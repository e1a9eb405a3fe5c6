#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <oneapi/tbb/global_control.h>
#include <xapian.h>

#include "search/index_writer.h"
#include "search/src/shard.h"
#include "tests/support/search_corpus.h"

using namespace remit::search;
using namespace remit::search::testing;
using remit::test::TemporaryFolder;

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string index_bytes(const Corpus& corpus) {
    const TemporaryFolder folder;
    return bytes_of(write_index_in(folder, corpus));
}

// What the searcher says of a file of these bytes; "" when it takes it and answers.
std::string fault_of(std::string_view bytes) {
    const TemporaryFolder folder;
    folder.write("search.idx", bytes);
    try {
        (void)Searcher((folder.path() / "search.idx").string()).search("quorum health group");
    } catch (const IndexError& error) {
        const std::string what = error.what();
        CHECK(what.find((folder.path() / "search.idx").string() + ": ") == 0);
        return what;
    }
    return "";
}

bool says(const std::string& what, std::string_view part) { return what.find(part) != std::string::npos; }

// Large enough for several shards.
Corpus large_corpus() {
    Corpus corpus;
    unsigned state = 1;
    for (int group = 0; group < 60; ++group) {
        for (int clause = 0; clause < 40; ++clause) {
            std::string text;
            while (text.size() < 400)
                text += "word" + std::to_string((state = state * 1664525U + 1013904223U) >> 22) + " ";
            const std::string id = "group-" + std::to_string(group);
            corpus.records.push_back(make_record(id + "#" + std::to_string(clause), "clause", "Clause", text, id));
        }
    }
    return corpus;
}

}  // namespace

TEST_CASE("the same records give the same bytes") {
    CHECK(index_bytes(harbour_corpus()) == index_bytes(harbour_corpus()));
}

TEST_CASE("the number of threads does not show in the bytes") {
    const Corpus corpus = large_corpus();
    REQUIRE(cut_shards(corpus.records).size() > 2);
    const std::string parallel = index_bytes(corpus);
    const tbb::global_control alone(tbb::global_control::max_allowed_parallelism, 1);
    CHECK(index_bytes(corpus) == parallel);
}

TEST_CASE("Xapian's own setting in the environment does not show in the bytes") {
    const std::string plain = index_bytes(harbour_corpus());
    ::setenv("XAPIAN_FLUSH_THRESHOLD", "3", 1);
    const std::string early = index_bytes(harbour_corpus());
    ::unsetenv("XAPIAN_FLUSH_THRESHOLD");
    CHECK(early == plain);
}

TEST_CASE("other records give other bytes") {
    Corpus corpus = harbour_corpus();
    corpus.records[3].text += " ";
    CHECK(index_bytes(corpus).substr(0, 32) != index_bytes(harbour_corpus()).substr(0, 32));
}

TEST_CASE("shards hold all records in order and begin where a group begins") {
    const Corpus corpus = large_corpus();
    std::size_t end = 0;
    for (const ShardRange& shard : cut_shards(corpus.records)) {
        CHECK(shard.begin == end);
        if (shard.begin > 0) CHECK(corpus.records[shard.begin].group != corpus.records[shard.begin - 1].group);
        end = shard.end;
    }
    CHECK(end == corpus.records.size());
    CHECK(cut_shards(harbour_corpus().records).size() == 1);
    CHECK(cut_shards({}).empty());
}

TEST_CASE("a change in one group leaves the other shards as they were") {
    Corpus corpus = large_corpus();
    const auto before = cut_shards(corpus.records);
    corpus.records.insert(corpus.records.begin() + 3, make_record("new", "clause", "Clause", "few words", "group-0"));
    const auto after = cut_shards(corpus.records);
    REQUIRE(after.size() == before.size());
    for (std::size_t at = 1; at < after.size(); ++at) CHECK(after[at].begin == before[at].begin + 1);
}

TEST_CASE("ties keep the records' order across shards") {
    const TemporaryFolder folder;
    const Searcher searcher(write_index_in(folder, large_corpus()));
    SearchOptions options;
    options.hits_per_group = 0;
    options.limit = 5'000;
    const auto found = ids(searcher.search("clause", options));
    std::vector<std::string> expected;
    for (const Record& record : large_corpus().records) expected.push_back(record.id);
    CHECK(found.size() == expected.size());
    CHECK(searcher.search("clause", options).estimate == expected.size());
}

TEST_CASE("an index of nothing answers nothing") {
    const SearchResult result = ask({}, "quorum");
    CHECK(result.hits.empty());
    CHECK_FALSE(result.suggestion);
}

TEST_CASE("any bytes may stand in a record") {
    Corpus corpus;
    Record record = make_record(std::string("a\0b", 3), "page", "\xFF title \x1f", std::string("text \0 \x1e \xC3", 9),
                                std::string(500, 'g'));
    record.names = {"", std::string(5'000, 'n'), "\x1e"};
    record.fact = std::string(300, '\0');
    record.agencies = {"a", "a", ""};
    corpus.records = {record, make_record("", "", "", "")};
    corpus.synonyms = {{"", "x"}, {"text", "title"}, {std::string(400, 'y'), "text"}};
    CHECK(ask(corpus, "text").hits.size() == 1);
    CHECK(ask(corpus, "text").facets.at("agency") == std::map<std::string, std::size_t>{{"a", 1}});
}

TEST_CASE("a language without a stemmer is searched word by word") {
    Corpus corpus;
    corpus.language = "xx-unknown";
    corpus.records = {make_record("one", "page", "One", "boards")};
    CHECK(ask(corpus, "boards").hits.size() == 1);
    CHECK(ask(corpus, "boarding").hits.empty());
}

TEST_CASE("building leaves the scratch folder empty and replaces the index") {
    const TemporaryFolder folder;
    folder.write("search.idx", "old");
    write_index_in(folder, harbour_corpus());
    CHECK(fs::is_empty(folder.path() / "scratch"));
    CHECK(fs::file_size(folder.path() / "search.idx") > 1'000);
}

TEST_CASE("a scratch folder that is not there is an error with the path, and the old index stays") {
    const TemporaryFolder folder;
    folder.write("search.idx", "old");
    const fs::path path = folder.path() / "search.idx";
    CHECK_THROWS_WITH(write_index(harbour_corpus(), path, folder.path() / "none"), Catch::Contains(path.string()));
    CHECK(bytes_of(path) == "old");
}

TEST_CASE("a missing index says so") {
    CHECK_THROWS_WITH(Searcher("/nowhere/search.idx"),
                      Catch::Contains("/nowhere/search.idx: cannot open the search index"));
    CHECK_THROWS_AS(Searcher("/tmp"), IndexError);
}

TEST_CASE("a file that is no index is refused") {
    CHECK(says(fault_of(""), "not a search index"));
    CHECK(says(fault_of("<!doctype html>"), "not a search index"));
    CHECK(says(fault_of("remote :/bin/false\nauto /etc\n"), "not a search index"));
}

TEST_CASE("an index cut short is refused, wherever it was cut") {
    const std::string bytes = index_bytes(harbour_corpus());
    for (std::size_t size = 14; size < bytes.size(); size += bytes.size() / 40) {
        INFO(size);
        CHECK(says(fault_of(std::string_view(bytes).substr(0, size)), "cut short or damaged"));
    }
    CHECK(fault_of(bytes) == "");
}

TEST_CASE("an index with one damaged byte is refused, wherever it is") {
    std::string bytes = index_bytes(harbour_corpus());
    for (std::size_t at = 20; at < bytes.size(); at += 997) {
        INFO(at);
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        CHECK(says(fault_of(bytes), "cut short or damaged"));
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
    }
    CHECK(says(fault_of(bytes + "more"), "cut short or damaged"));
}

TEST_CASE("a Xapian database of another program is refused") {
    const TemporaryFolder folder;
    Xapian::WritableDatabase database((folder.path() / "source").string(), Xapian::DB_CREATE);
    database.add_document(Xapian::Document());
    database.commit();
    database.compact((folder.path() / "single").string(), Xapian::DBCOMPACT_SINGLE_FILE);
    CHECK(says(fault_of(bytes_of(folder.path() / "single")), "not a search index that remit wrote"));
}

TEST_CASE("an index of another version is refused and the mend is said") {
    std::string bytes = index_bytes(harbour_corpus());
    bytes[19] = '9';
    CHECK(says(fault_of(bytes), "format 9"));
    CHECK(says(fault_of(bytes), "build the site again"));
}
