#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "search/explain.h"
#include "search/result_json.h"
#include "tests/support/search_corpus.h"

using namespace remit::search;
using namespace remit::search::testing;

namespace {

Explanation explain(std::string_view query, const SearchOptions& options = {}) {
    static const remit::test::TemporaryFolder folder;
    static const Searcher searcher(write_index_in(folder, harbour_corpus()));
    return searcher.explain(query, options);
}

double sum_of(const std::vector<ScorePart>& parts) {
    double sum = 0;
    for (const ScorePart& part : parts) sum += part.weight;
    return sum;
}

const ScorePart* part_of(const ExplainedHit& hit, std::string_view name) {
    for (const ScorePart& part : hit.parts) {
        if (part.name == name) return &part;
    }
    return nullptr;
}

const ExplainedHit& hit_of(const Explanation& explanation, std::string_view id) {
    for (std::size_t at = 0; at < explanation.hits.size(); ++at) {
        if (explanation.result.hits[at].id == id) return explanation.hits[at];
    }
    FAIL(id << " is no hit of " << explanation.result.query);
    std::abort();
}

}  // namespace

TEST_CASE("the parts of a score add up to it, and those of a word to the word's") {
    for (const char* query : {"quorum",
                              "quorum harbour board",
                              "who chairs the health safeguarding group",
                              "CDOP",
                              "child death overview panel",
                              "the CDOP review",
                              "how often does the CDOP meet",
                              "+quorum +board partners",
                              "\"unexpected death\" review",
                              "\"death partners\"",
                              "kind:clause",
                              "group:health quorum",
                              "kind:fact",
                              "-board quorum",
                              "year:2018 purpose",
                              "helth quorum",
                              "quorm",
                              "hht hospital",
                              "early years settings",
                              "deputy chair",
                              "health saf",
                              "is the steering board quorate",
                              "what is the purpose of missing children",
                              "ann onslow",
                              "exploitation exploitation"}) {
        for (const bool completing : {false, true}) {
            SearchOptions options;
            options.completing = completing;
            options.hits_per_group = 0;
            options.limit = 50;
            const Explanation explanation = explain(query, options);
            INFO(query);
            CHECK(to_json(explanation.result) == to_json(ask_harbour(query, options)));
            REQUIRE(explanation.hits.size() == explanation.result.hits.size());
            CHECK_FALSE(explanation.hits.empty());
            for (std::size_t at = 0; at < explanation.hits.size(); ++at) {
                INFO(explanation.result.hits[at].id);
                CHECK(sum_of(explanation.hits[at].parts) ==
                      Approx(explanation.result.hits[at].score).epsilon(1e-9).margin(1e-9));
                for (const ScorePart& part : explanation.hits[at].parts) {
                    if (part.kind == "word") CHECK(sum_of(part.parts) == Approx(part.weight).epsilon(1e-9));
                }
            }
        }
    }
}

TEST_CASE("a word's part says where it was found") {
    const Explanation explanation = explain("quorum partners");
    const ExplainedHit& clause = hit_of(explanation, "clause:steering-board/2024#3.5");
    const ScorePart* word = part_of(clause, "partners");
    REQUIRE(word != nullptr);
    CHECK(word->kind == "word");
    REQUIRE(word->parts.size() == 1);
    CHECK(word->parts[0].kind == "text");
    CHECK(word->parts[0].name == "partner");
    CHECK(part_of(clause, "all words together") != nullptr);
    CHECK(clause.lacks.empty());
    const ExplainedHit& term = hit_of(explanation, "term:quorum");
    REQUIRE(part_of(term, "quorum") != nullptr);
    CHECK(part_of(term, "quorum")->parts.size() == 2);
    CHECK(term.lacks == std::vector<std::string>{"partners"});
}

TEST_CASE("words are explained: stems, signs, stop words, phrases, guesses") {
    const auto words = explain("the hospitals +nurses -\"town police\" helth").words;
    REQUIRE(words.size() == 6);
    CHECK(words[0].stop);
    CHECK(words[1].stem == "hospit");
    CHECK(words[2].sign == "+");
    CHECK(words[3].sign == "-");
    CHECK(words[3].phrase == 1);
    CHECK(words[4].phrase == 1);
    CHECK(words[5].text == "health");
    CHECK(words[5].guessed);
    CHECK_FALSE(words[1].guessed);
}

TEST_CASE("the word being typed has its completions") {
    SearchOptions options;
    options.completing = true;
    const auto words = explain("quo", options).words;
    REQUIRE(words.size() == 1);
    CHECK(std::find(words[0].completions.begin(), words[0].completions.end(), "quorum") != words[0].completions.end());
    CHECK(explain("quo").words[0].completions.empty());
    const Explanation begun = explain("health saf", options);
    CHECK(part_of(begun.hits[0], "the query begins the group's name") != nullptr);
    CHECK(part_of(explain("health saf").hits[0], "the query begins the group's name") == nullptr);
}

TEST_CASE("names, topics, synonyms and questions are explained") {
    const Explanation acronym = explain("CDOP");
    REQUIRE(acronym.synonyms.size() == 1);
    CHECK(acronym.synonyms[0].words == "cdop");
    CHECK(acronym.synonyms[0].means == std::vector<std::string>{"child death overview panel"});
    REQUIRE_FALSE(acronym.names.empty());
    CHECK(acronym.names[0].means == std::vector<std::string>{"Child Death Overview Panel (group)"});
    CHECK(acronym.names[0].whole);
    CHECK(acronym.hits[0].parts[0].name == "the query is the group's name");
    CHECK(part_of(acronym.hits[0], "the query is its name") == nullptr);

    const Explanation topic = explain("early years settings");
    REQUIRE(topic.topics.size() == 1);
    CHECK(topic.topics[0].words == "early years settings");
    CHECK(topic.topics[0].means == std::vector<std::string>{"Education Safeguarding Group (group)"});

    const Explanation question = explain("who chairs the health safeguarding group");
    CHECK(question.question == std::vector<std::string>{"chair"});
    CHECK(question.words[0].of_question);
    CHECK(question.words[1].of_question);
    CHECK_FALSE(question.words[2].of_question);
    CHECK(part_of(hit_of(question, "fact:health-safeguarding-group/2024#chair"),
                  "asked for: chair, of the group named") != nullptr);
    CHECK(explain("quorum").synonyms.empty());
}

TEST_CASE("fields are explained, also those that mean nothing here") {
    const auto fields = explain("group:HSG -kind:facts year:soon year:2024 quorum").fields;
    REQUIRE(fields.size() == 4);
    CHECK(fields[0].typed == "group:HSG");
    CHECK(fields[0].means == std::vector<std::string>{"health-safeguarding-group"});
    CHECK(fields[1].typed == "-kind:facts");
    CHECK(fields[1].means == std::vector<std::string>{"fact"});
    CHECK(fields[2].means.empty());
    CHECK(fields[3].means == std::vector<std::string>{"2024"});
}

TEST_CASE("a phrase that stands nowhere is said to be searched for as words") {
    CHECK_FALSE(explain("\"unexpected death\"").phrases_as_words);
    CHECK(explain("\"death unexpected\"").phrases_as_words);
}

TEST_CASE("nothing asked, nothing explained") {
    const Explanation nothing = explain("");
    CHECK(nothing.words.empty());
    CHECK(nothing.hits.empty());
    CHECK_NOTHROW(explain("\xFF\" + - AND ( group: \xE2\x82 zzzz"));
}

TEST_CASE("as JSON it is the object of the result with one key more") {
    const Explanation explanation = explain("quorum \xFF group:hsg \"of the members\"");
    auto json = nlohmann::json::parse(to_json(explanation));
    const auto reasons = json.at("explain");
    json.erase("explain");
    CHECK(json == nlohmann::json::parse(to_json(explanation.result)));
    for (const char* key : {"words", "synonyms", "names", "topics", "question", "fields", "phrases_as_words", "hits"})
        CHECK(reasons.contains(key));
    REQUIRE(reasons.at("hits").size() == explanation.hits.size());
    const auto& hit = reasons.at("hits").at(0);
    CHECK(hit.at("id") == explanation.result.hits[0].id);
    CHECK(hit.at("score").get<double>() == Approx(explanation.result.hits[0].score).margin(1e-4));
    CHECK(hit.at("parts").at(0).contains("weight"));
    CHECK(reasons.at("fields").at(0).at("typed") == "group:hsg");
}
