#include "generator/naming/site_context.h"

#include <catch2/catch.hpp>

#include "generator/check/check_site.h"
#include "generator/load/load_site.h"
#include "generator/naming/fact_words.h"

using namespace remit;

namespace {

const Words month_words({{"month.4", "April"},
                         {"month.10", "October"},
                         {"date.day", "{0} {1} {2}"},
                         {"date.month", "{0} {1}"},
                         {"date.about", "about {0}"},
                         {"date.from-to", "from {0} to {1}"},
                         {"date.since", "since {0}"},
                         {"date.until", "until {0}"},
                         {"edition.summary", "{0} (summary)"},
                         {"edition.supplement", "{0}, {1}"},
                         {"name.edition", "{0}, {1}"},
                         {"name.clause", "{0}, {1}"},
                         {"name.section", "section {0}"},
                         {"name.provision", "{0}, {1}"},
                         {"meetings.times", "{0} times a year"},
                         {"meetings.at-least", "at least {0} times a year"},
                         {"amount.working-days-other", "{0} working days"},
                         {"amount.years-two", "{0}, two, years"},
                         {"deadline.before", "{0} before the meeting"},
                         {"deadline.after", "{0} after the meeting"},
                         {"review.every", "every {0}"},
                         {"review.next", "next in {0}"}});

// A small site, checked.
CheckedSite small_site() {
    SourceFiles files;
    Diagnostics diagnostics;
    files.add("site.toml", "title = 'T'\nlanguage = 'en'\nas_of = 2024-06-01\n");
    files.add("partnerships/p.toml", "name = 'P'\n");
    files.add(
        "groups/g.toml",
        "name = 'The Board'\nkind = 'board'\nstatus = 'active'\nremit = 'See <agency:a> and [them](agency:a).'\n");
    files.add("agencies/a.toml", "name = 'Agency'\n[[post]]\nid = 'chief'\nname = 'Chief'\n");
    files.add("people/x.toml", "name = 'Xia'\n");
    files.add("pages/n.toml", "title = 'Notes'\nbody = 'b'\n");
    files.add("documents/d.toml",
              "name = 'The Act'\nkind = 'legislation'\n[[provision]]\nid = 's'\nlabel = 'Section 11'\n");
    files.add("glossary.toml", "[[term]]\nname = 'Long'\nacronym = 'LG'\n[[term]]\nname = 'Short'\n");
    const std::string rest =
        "partnership = ['p']\n[[section]]\nnumber = '3.'\ntitle = 'Chair'\n[[section.clause]]\nnumber = '3. 5'\ntext = "
        "'See [3.5](clause:#3. 5)'\nitems = "
        "['i']\n"
        "[[section]]\ntitle = 'Quorum'\n[[section.clause]]\ntext = '<clause:g/2024-10#3.5>'\n";
    files.add("terms/g/2024-10.toml", "title = 'T'\ndate = '2024-10'\nstatus = 'in-force'\n" + rest);
    files.add("terms/g/2022.toml", "title = 'S'\ndate = '2022'\napproximate = true\nstatus = 'summary-only'\n" + rest);
    files.add("terms/g/2022-more.toml",
              "title = 'Constitution'\ndate = '2022'\nstatus = 'superseded'\nsupplements = '2022'\n" + rest);
    auto site = check_site(load_site(files, "", {}, diagnostics), diagnostics);
    REQUIRE(site);
    return std::move(*site);
}

struct Small {
    CheckedSite site = small_site();
    SiteContext context{site, month_words};
    const Edition& edition(const char* key) const { return *context.index().find_edition(key); }
};

}  // namespace

TEST_CASE("everything has a name to be linked under") {
    const Small small;
    struct Case {
        const char* reference;
        const char* name;
    };
    for (const auto& [reference, name] : {Case{"partnership:p", "P"},
                                          {"group:g", "The Board"},
                                          {"agency:a", "Agency"},
                                          {"post:chief", "Chief"},
                                          {"person:x", "Xia"},
                                          {"page:n", "Notes"},
                                          {"document:d", "The Act"},
                                          {"document:d#s", "The Act, Section 11"},
                                          {"term:lg", "LG"},
                                          {"term:short", "Short"},
                                          {"clause:g/2024-10", "The Board, October 2024"},
                                          {"clause:g/2022", "The Board, about 2022 (summary)"},
                                          {"clause:g/2022-more", "The Board, Constitution, 2022"},
                                          {"clause:g/2024-10#3.5", "The Board, October 2024, 3.5"},
                                          {"clause:g/2024-10#3.5-1", "The Board, October 2024, 3.5"},
                                          {"clause:g/2024-10#3", "The Board, October 2024, section 3"},
                                          {"clause:g/2024-10#quorum", "The Board, October 2024, Quorum"}}) {
        INFO(reference);
        CHECK(small.context.name_of(*parse_reference(reference)) == name);
    }
}

TEST_CASE("a clause as it is printed is turned into its address") {
    const Small small;
    CHECK(small.context.resolve({Kind::clause, "", "3. 5"}, "g/2024-10") ==
          Reference{Kind::clause, "g/2024-10", "3.5"});
    CHECK(small.context.resolve({Kind::clause, "g/2022", "3.5"}, "g/2024-10") ==
          Reference{Kind::clause, "g/2022", "3.5"});
    CHECK(small.context.resolve({Kind::clause, "g/2022", ""}, "") == Reference{Kind::clause, "g/2022", ""});
    CHECK(small.context.resolve({Kind::group, "g", ""}, "g/2024-10") == Reference{Kind::group, "g", ""});
}

TEST_CASE("the words of a text have links under the names of their targets") {
    const Small small;
    CHECK(small.context.words_of(small.context.index().find_group("g")->remit) == "See Agency and them.");
    CHECK(small.context.words_of(small.edition("g/2022").sections[1].clauses[0].text, "g/2022") ==
          "The Board, October 2024, 3.5");
}

TEST_CASE("dates are said as exactly as they are known") {
    const Small small;
    CHECK(small.context.date_in_words({2024, 10, 1}) == "1 October 2024");
    CHECK(small.context.date_in_words({2024, 10, 0}) == "October 2024");
    CHECK(small.context.date_in_words({2024, 0, 0}) == "2024");
    CHECK(small.context.date_in_words({2024, 10, 0}, true) == "about October 2024");
    CHECK(small.context.date_in_words({}, true) == "");
    CHECK(small.context.span_in_words({2018, 0, 0}, {2024, 10, 0}) == "from 2018 to October 2024");
    CHECK(small.context.span_in_words({2018, 0, 0}, {}) == "since 2018");
    CHECK(small.context.span_in_words({}, {2024, 4, 0}, true) == "until about April 2024");
    CHECK(small.context.span_in_words({}, {}) == "");
}

TEST_CASE("facts without a text are said in words") {
    const Small small;
    Meetings meetings;
    meetings.interval.value = "every other month";
    CHECK(meetings_in_words(small.context, meetings) == "every other month");
    meetings.per_year = 4;
    meetings.interval.value.clear();
    CHECK(meetings_in_words(small.context, meetings) == "4 times a year");
    meetings.minimum = true;
    CHECK(meetings_in_words(small.context, meetings) == "at least 4 times a year");
    Deadline deadline;
    deadline.before.value = "10 working days";
    CHECK(deadline_in_words(small.context, deadline) == "10 working days before the meeting");
    deadline.before.value = "as soon as can be";
    CHECK(deadline_in_words(small.context, deadline) == "as soon as can be before the meeting");
    Review review;
    review.every.value = "2 years";
    review.next = {2024, 10, 0};
    CHECK(review_in_words(small.context, review) == "every 2, two, years; next in October 2024");
}

TEST_CASE("the chair is the one whose turn it is, else the first") {
    Edition edition;
    CHECK(find_chair(edition, {2024, 6, 1}) == nullptr);
    edition.chairs.resize(3);
    edition.chairs[0].to = {2023, 0, 0};
    edition.chairs[1].from = {2023, 0, 0};
    edition.chairs[1].to = {2025, 0, 0};
    edition.chairs[2].from = {2025, 0, 0};
    CHECK(find_chair(edition, {2024, 6, 1}) == &edition.chairs[1]);
    CHECK(find_chair(edition, {2022, 6, 1}) == &edition.chairs[0]);
    CHECK(find_chair(edition, {2026, 6, 1}) == &edition.chairs[2]);
}

TEST_CASE("mentions are kept by what they lead to, those within one edition are not") {
    const Small small;
    CHECK(small.context.mentions_of(Kind::agency, "a").size() == 2);
    CHECK(small.context.mentions_of(Kind::group, "g").empty());
    std::string from;
    for (const Mention& mention : small.context.mentions_of(Kind::clause, "g/2024-10"))
        from += mention.from.text() + " ";
    CHECK(from == "clause:g/2022#quorum-1 clause:g/2022-more#quorum-1 ");
}
