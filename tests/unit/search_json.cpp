#include <catch2/catch.hpp>

#include "search/result_json.h"

using namespace remit::search;

TEST_CASE("a result is one object with its keys in order") {
    SearchResult result;
    result.query = "quorm";
    result.suggestion = "quorum";
    result.estimate = 12;
    Hit hit;
    hit.id = "clause:board/2024#3.5";
    hit.kind = "clause";
    hit.group = "board";
    hit.partnerships = {"harbour"};
    hit.edition = hit.date = "2024";
    hit.url = "terms/board/2024.html#3.5";
    hit.title = "3.5";
    hit.trail = "Board › Terms";
    hit.snippet = {{"A ", false}, {"quorum", true}};
    hit.score = 12.345678;
    hit.more_in_group = 2;
    result.hits = {hit};
    result.facets = {{"kind", {{"clause", 3}}}, {"status", {}}};
    CHECK(
        to_json(result) ==
        R"({"query":"quorm","suggestion":"quorum","corrected":false,"estimate":12,)"
        R"("hits":[{"id":"clause:board/2024#3.5",)"
        R"("kind":"clause","group":"board","partnership":["harbour"],"edition":"2024","date":"2024",)"
        R"("url":"terms/board/2024.html#3.5","title":"3.5","trail":"Board › Terms","snippet":"A quorum",)"
        R"("snippet_parts":[["A ",false],["quorum",true]],"facts":[],"fact":"","superseded":false,"more_in_group":2,)"
        R"("score":12.3457}],"facets":{"kind":{"clause":3},"status":{}}})");
}

TEST_CASE("an empty result has null, empty lists and empty objects") {
    CHECK(to_json(SearchResult{}) ==
          R"({"query":"","suggestion":null,"corrected":false,"estimate":0,"hits":[],"facets":{}})");
}

TEST_CASE("what would end a string, a script or a line is escaped") {
    SearchResult result;
    result.query = "\"\\\n\t\x01</script>\u2028\u2029\x7F ŵ";
    CHECK(to_json(result).find(R"("query":"\"\\\n\u0009\u0001\u003c/script>\u2028\u2029\u007f ŵ")") == 1);
    result.query = std::string("a\0b", 3);
    CHECK(to_json(result).find(R"("query":"a\u0000b")") == 1);
}

TEST_CASE("bytes that are not UTF-8 become replacement characters") {
    SearchResult result;
    result.query = "\xFF \xC3 \xE2\x82 \xED\xA0\x80 \xC0\xAF \xF4\x90\x80\x80|";
    CHECK(to_json(result).find(
              "\"query\":\"\uFFFD \uFFFD \uFFFD\uFFFD \uFFFD\uFFFD\uFFFD \uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD|\"") ==
          1);
}

TEST_CASE("scores have four decimals, whatever they are") {
    SearchResult result;
    result.hits.resize(1);
    const auto score = [&](double value) {
        result.hits[0].score = value;
        const std::string json = to_json(result);
        const std::size_t at = json.find("\"score\":") + 8;
        return json.substr(at, json.find('}', at) - at);
    };
    CHECK(score(0) == "0.0000");
    CHECK(score(0.00005) == "0.0001");
    CHECK(score(7.05) == "7.0500");
    CHECK(score(-1.5) == "-1.5000");
    CHECK(score(1.0 / 0.0) == "0.0000");
}
