#include "generator/naming/glossary_matcher.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

Term term(std::string name, std::string acronym = {}, std::vector<std::string> aliases = {}) {
    Term made;
    made.name = std::move(name);
    made.short_name = std::move(acronym);
    made.aliases = std::move(aliases);
    return made;
}

// The text with every match in [brackets].
std::string marked_terms(const std::vector<Term>& terms, std::string_view text) {
    Site site;
    site.terms = terms;
    const GlossaryMatcher matcher(site);
    std::string shown;
    std::size_t at = 0;
    while (true) {
        const GlossaryMatch match = matcher.find_next(text, at);
        if (match.term == nullptr) return shown + std::string(text.substr(at));
        shown += std::string(text.substr(at, match.begin - at)) + "[" +
                 std::string(text.substr(match.begin, match.end - match.begin)) + "]";
        at = match.end;
    }
}

const std::vector<Term> terms{term("Child Death Overview Panel", "CDOP"),
                              term("Quorum", "", {"quorate"}),
                              term("Case Review Group"),
                              term("Case Review"),
                              term("Information technology", "IT"),
                              term("Child's plan"),
                              term("Section 11 audit"),
                              term("Çatal review")};

}  // namespace

TEST_CASE("acronyms match as they are written, names whatever their case") {
    CHECK(marked_terms(terms, "CDOP, cdop and Cdop") == "[CDOP], cdop and Cdop");
    CHECK(marked_terms(terms, "Is it IT?") == "Is it [IT]?");
    CHECK(marked_terms(terms, "quorum QUORUM Quorum quorate") == "[quorum] [QUORUM] [Quorum] [quorate]");
    CHECK(marked_terms(terms, "The child death overview panel") == "The [child death overview panel]");
}

TEST_CASE("only whole words match") {
    CHECK(marked_terms(terms, "CDOPs, xCDOP, CDOP2, quorums, inquorate") == "CDOPs, xCDOP, CDOP2, quorums, inquorate");
    CHECK(marked_terms(terms, "(CDOP) CDOP's \"CDOP\" CDOP-led") == "([CDOP]) [CDOP]'s \"[CDOP]\" [CDOP]-led");
    CHECK(marked_terms(terms, "éCDOP CDOPé") == "éCDOP CDOPé");  // é is a letter, too.
}

TEST_CASE("of two that begin at one place the longer matches") {
    CHECK(marked_terms(terms, "the case review group's case review") == "the [case review group]'s [case review]");
    CHECK(marked_terms(terms, "case review groups") == "[case review] groups");
}

TEST_CASE("terms may hold digits, apostrophes and letters beyond ASCII") {
    CHECK(marked_terms(terms, "a section 11 audit, a child's plan, the Çatal Review") ==
          "a [section 11 audit], a [child's plan], the [Çatal Review]");
}

TEST_CASE("matching goes on behind a match and ends at the end") {
    CHECK(marked_terms(terms, "") == "");
    CHECK(marked_terms(terms, "CDOP") == "[CDOP]");
    CHECK(marked_terms(terms, "CDOP CDOP") == "[CDOP] [CDOP]");
    CHECK(marked_terms({}, "CDOP") == "CDOP");
    CHECK(marked_terms({term("...")}, "a ... b") == "a ... b");  // A term without words never matches.
}
