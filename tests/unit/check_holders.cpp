// People and posts in terms: who has left, and above all who has not.
#include <catch2/catch.hpp>

#include "tests/support/said.h"

using namespace remit::test;

namespace {

constexpr const char* chair = "[[chair]]\npost = 'chief'\nperson = 'ann'\nclause = '1.1'\n";
const SourceText police_with_posts{
    "agencies/police.toml",
    "name = 'Police'\n[[post]]\nid = 'chief'\nname = 'Chief'\n[[post]]\nid = 'deputy'\nname = 'Deputy'\n"};
const SourceText council{"agencies/council.toml", "name = 'Council'\n[[post]]\nid = 'leader'\nname = 'Leader'\n"};

SourceText person(const char* id, const std::string& holds) {
    return {"people/" + std::string(id) + ".toml", "name = '" + std::string(id) + "'\n" + holds};
}

std::string holds(const char* post, const std::string& dates) {
    return "[[holds]]\npost = '" + std::string(post) + "'\n" + dates;
}

}  // namespace

TEST_CASE("a holder of whom no more is known raises no alarm") {
    CHECK(said_of_terms(chair, {police_with_posts, person("ann", "")}) == "");
    CHECK(said_of_terms(chair, {police_with_posts, person("ann", holds("chief", "as_at = '2018'\n"))}) == "");
    CHECK(said_of_terms(chair, {police_with_posts, person("ann", holds("chief", "from = '2018'\nto = '2024'\n"))}) ==
          "");  // Some day of this year.
    CHECK(said_of_terms(chair, {police_with_posts, person("ann", holds("chief", "from = '2010'\nto = '2012'\n") +
                                                                     holds("chief", "from = '2022'\n"))}) == "");
}

TEST_CASE("another holder raises an alarm only when certainly later") {
    const SourceText ann = person("ann", holds("chief", "as_at = '2022'\n"));
    CHECK(said_of_terms(chair, {police_with_posts, ann, person("bob", holds("chief", "as_at = '2022-05'\n"))}) == "");
    CHECK(said_of_terms(chair, {police_with_posts, ann, person("bob", holds("chief", "as_at = '2019'\n"))}) == "");
    CHECK(said_of_terms(chair, {police_with_posts, ann, person("bob", holds("chief", "from = '2025'\n"))}) == "");
    CHECK(said_of_terms(chair, {police_with_posts, ann, person("bob", holds("deputy", "as_at = '2023'\n"))}) == "");
    CHECK(said_of_terms(chair, {police_with_posts, ann, person("bob", holds("chief", "as_at = '2023'\n"))}) ==
          "holder-out-of-date: bob has held the post \"Chief\" since 2023 or before; here it is ann");
}

TEST_CASE("a second post raises an alarm only in the same organisation and only later") {
    CHECK(said_of_terms(
              chair, {police_with_posts, council,
                      person("ann", holds("chief", "as_at = '2022'\n") + holds("leader", "as_at = '2023'\n"))}) == "");
    CHECK(said_of_terms(chair, {police_with_posts, person("ann", holds("chief", "as_at = '2022'\n") +
                                                                     holds("deputy", "as_at = '2022'\n"))}) == "");
    CHECK(said_of_terms(chair, {police_with_posts, person("ann", holds("chief", "as_at = '2022'\n") +
                                                                     holds("deputy", "as_at = '2019'\n"))}) == "");
}

TEST_CASE("turns that are over, seats for several and older terms are left alone") {
    const SourceText ann = person("ann", holds("chief", "from = '2018'\nto = '2020'\n"));
    CHECK(said_of_terms(std::string(chair) + "to = '2020'\n[[chair]]\ntext = 'x'\nclause = '1.1'\nfrom = '2020'\n",
                        {police_with_posts, ann}) == "");
    CHECK(said_of_terms("[[member]]\npost = 'chief'\nperson = 'ann'\ncount = 2\nclause = '1.1'\n",
                        {police_with_posts, ann}) == "");
    CHECK(
        said({police_with_posts, ann, {"terms/g/2018.toml", edition_head("2018", "superseded") + chair + section()}}) ==
        "");
    CHECK(said_of_terms(chair, {police_with_posts, ann}) ==
          "holder-out-of-date: ann held the post \"Chief\" until 2020");
}
