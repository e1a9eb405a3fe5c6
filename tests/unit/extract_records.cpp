// What search can find of a small site: ids, addresses, texts and names.
#include "generator/records/extract_records.h"

#include <catch2/catch.hpp>

#include "generator/check/check_site.h"
#include "generator/load/load_site.h"

using namespace remit;

namespace {

const Words words({{"kind.group", "Group"},
                   {"kind.agency", "Organisation"},
                   {"kind.post", "Post"},
                   {"fact.chair", "Chair"},
                   {"fact.quorum", "Quorum"},
                   {"fact.meetings", "Meets"},
                   {"fact.members", "Members"},
                   {"fact.reports-to", "Reports to"},
                   {"fact.papers", "Papers"},
                   {"search.fact", "{0}: {1}"},
                   {"search.fact-title", "{0} of {1}"},
                   {"search.clause", "{0} {1}"},
                   {"search.trail", "{0} › {1}"},
                   {"search.trail-clause", "{0} › {1}"},
                   {"title.terms", "{0}, {1}"},
                   {"title.accessibility", "Accessibility statement for {0}"},
                   {"description.accessibility", "Who can use it."},
                   {"edition.supplement", "{0}, {1}"},
                   {"meetings.times", "{0} times a year"},
                   {"amount.days-other", "{0} days"}, {"deadline.before", "{0} before"},
                   {"name.edition", "{0}, {1}"},
                   {"name.clause", "{0}, {1}"},
                   {"name.section", "section {0}"},
                   {"name.provision", "{0}, {1}"}});

struct Extracted {
    Extracted() {
        SourceFiles files;
        Diagnostics diagnostics;
        files.add("site.toml", "title = 'T'\nlanguage = 'en-GB'\nas_of = 2024-06-01\n");
        files.add("partnerships/p.toml", "name = 'The Partnership'\nshort_name = 'TP'\nsummary = 'A *summary*.'\n");
        files.add("partnerships/old.toml", "name = 'The Old One'\nto = '2019'\n");
        files.add("groups/g.toml",
                  "name = 'The Board'\nshort_name = 'TB'\naliases = ['Main board']\nkind = 'board'\nstatus = "
                  "'active'\nremit = 'Leads <agency:police>.'\n"
                  "topics = ['money']\n[[name_history]]\nname = 'Old Board'\nshort_name = 'OB'\n");
        files.add("groups/ended.toml",
                  "name = 'Ended'\nkind = 'panel'\nstatus = 'closed'\nremit = 'Asks <agency:police>.'\npartnership = "
                  "['old']\n[[allow]]\nrule = 'no-terms'\nreason = 'r'\n[[post]]\nid = 'warden'\nname = 'Warden'\n");
        files.add("agencies/police.toml",
                  "name = 'Town Police'\nsummary = 'Keeps peace.'\n[[post]]\nid = 'chief'\nname = 'Chief Constable'\n");
        files.add("people/ann.toml", "name = 'Ann Onslow'\n[[holds]]\npost = 'chief'\n");
        files.add("documents/act.toml",
                  "name = 'The Act'\nkind = 'legislation'\ndate = '2004'\nsummary = 'A law.'\n[[provision]]\nid = "
                  "'s'\nlabel = 'Section 11'\ntitle = 'Duties'\n");
        files.add("glossary.toml",
                  "[[term]]\nname = 'Child Death Overview Panel'\nacronym = 'CDOP'\ndefinition = 'A "
                  "panel.'\n[[term]]\nname = 'XYZ'\nacronym = 'XYZ'\nexpanded "
                  "= false\nsee = 'post:chief'\n[[term]]\nname = 'end'\ndefinition = 'An end.'\nsee = 'group:ended'\n");
        files.add("pages/about.toml", "title = 'About'\nsummary = 'S'\nbody = '''\n# Head\n\nBody <group:g>.'''\n");
        files.add("accessibility.toml",
                  "organisation = 'O'\nstatus = 'not-assessed'\nenforcement = 'gb'\ndate = 2024-05-01\nworks = "
                  "'Zoom.'\n[feedback]\nemail = 'a@b'\n"
                  "[[problem]]\nwhat = 'The map.'\nreason = 'non-compliance'\ncriteria = ['1.1.1']\ninstead = 'Ask "
                  "<group:g>.'\n");
        const std::string clauses =
            "[[section]]\nnumber = '3.'\ntitle = 'Meetings'\n[[section.clause]]\nnumber = '3. 5'\ntext = 'See "
            "[them](agency:police):'\nitems = ['one', "
            "'two']\nafter = 'End.'\n"
            "[[section.clause]]\ntitle = 'Own heading'\ntext = 'Words.'\n";
        files.add("terms/g/2018.toml",
                  "title = 'Terms'\ndate = '2018'\nstatus = 'superseded'\npartnership = ['old']\n" + clauses);
        files.add("terms/g/2024.toml",
                  "title = 'Terms'\ndate = '2024'\nstatus = 'in-force'\npartnership = ['p']\nnote = "
                  "'Editor.'\n[[chair]]\npost = 'chief'\nperson = "
                  "'ann'\nclause = '3.5'\n"
                  "[[member]]\nagency = 'police'\nseat = 'An officer'\n[[member]]\ntext = 'A lay "
                  "member'\n[meetings]\nper_year = 4\n[quorum]\ntext = 'Half of "
                  "<agency:police>.'\n"
                  "[[reports_to]]\npartnership = 'p'\n[[deadline]]\nwhat = 'papers'\nbefore = '5 days'\n" +
                      clauses);
        site = check_site(load_site(files, "", {}, diagnostics), diagnostics);
        REQUIRE(site);
        corpus = extract_records(SiteContext(*site, words));
    }
    const search::Record& record(std::string_view id) const {
        for (const search::Record& each : corpus.records) {
            if (each.id == id) return each;
        }
        throw std::runtime_error("no record " + std::string(id));
    }
    std::optional<CheckedSite> site;
    search::Corpus corpus;
};

const Extracted& extracted() {
    static const Extracted once;
    return once;
}

using List = std::vector<std::string>;

}  // namespace

TEST_CASE("there is a record for everything, in the order of the site, each with its own id") {
    List ids;
    for (const search::Record& record : extracted().corpus.records) ids.push_back(record.id);
    CHECK(ids == List{"partnership:p",
                      "partnership:old",
                      "group:g",
                      "edition:g/2018",
                      "clause:g/2018#3.5",
                      "clause:g/2018#3-2",
                      "edition:g/2024",
                      "fact:g/2024#chair",
                      "fact:g/2024#meetings",
                      "fact:g/2024#quorum",
                      "fact:g/2024#reports-to",
                      "fact:g/2024#papers",
                      "fact:g/2024#members",
                      "clause:g/2024#3.5",
                      "clause:g/2024#3-2",
                      "group:ended",
                      "agency:police",
                      "post:warden",
                      "post:chief",
                      "person:ann",
                      "document:act",
                      "term:cdop",
                      "term:xyz",
                      "term:end",
                      "page:about",
                      "accessibility:"});
    CHECK(extracted().corpus.language == "en");
}

TEST_CASE("a group is found by its names, topics, facts and remit") {
    const search::Record& group = extracted().record("group:g");
    CHECK(group.kind == "group");
    CHECK(group.title == "The Board");
    CHECK(group.url == "groups/g.html");
    CHECK(group.trail == "Group");
    CHECK(group.text == "Leads Town Police.");
    CHECK(group.group == "g");
    CHECK(group.date == "2024");
    CHECK(group.names == List{"TB", "Main board", "Old Board", "OB"});
    CHECK(group.keywords == List{"money"});
    CHECK(group.partnerships == List{"old", "p"});
    CHECK(group.agencies == List{"police"});
    CHECK(group.chairs == List{"Chief Constable, Ann Onslow"});
    CHECK(group.shown_facts == List{"Chair: Chief Constable, Ann Onslow", "Meets: 4 times a year",
                                    "Quorum: Half of Town Police.", "Reports to: The Partnership"});
    CHECK_FALSE(group.superseded);
    CHECK(extracted().record("group:ended").superseded);
    CHECK(extracted().record("partnership:old").superseded);
}

TEST_CASE("a clause holds its items and what stands behind them, and knows where it stands") {
    const search::Record& clause = extracted().record("clause:g/2024#3.5");
    CHECK(clause.kind == "clause");
    CHECK(clause.title == "3. 5 Meetings");
    CHECK(clause.url == "terms/g/2024.html#3.5");
    CHECK(clause.trail == "The Board › 2024 › 3.5");
    CHECK(clause.text == "See them: one two End.");
    CHECK(clause.group == "g");
    CHECK(clause.edition == "2024");
    CHECK(clause.date == "2024");
    CHECK(clause.partnerships == List{"p"});
    CHECK(clause.agencies == List{"police"});
    CHECK_FALSE(clause.superseded);
    CHECK(extracted().record("clause:g/2018#3.5").superseded);
    CHECK(extracted().record("clause:g/2024#3-2").title == "3. Own heading");
}

TEST_CASE("a fact says in words what was asked for, at its clause where it names one") {
    const search::Record& chair = extracted().record("fact:g/2024#chair");
    CHECK(chair.fact == "chair");
    CHECK(chair.title == "Chair of The Board");
    CHECK(chair.text == "Chief Constable, Ann Onslow");
    CHECK(chair.url == "terms/g/2024.html#3.5");
    CHECK(chair.chairs == List{"Chief Constable, Ann Onslow"});
    CHECK(extracted().record("fact:g/2024#meetings").text == "4 times a year");
    CHECK(extracted().record("fact:g/2024#meetings").url == "terms/g/2024.html");
    CHECK(extracted().record("fact:g/2024#members").text == "Town Police An officer; A lay member");
    CHECK(extracted().record("fact:g/2024#members").agencies == List{"police"});
    CHECK(extracted().record("fact:g/2024#papers").text == "5 days before");
    CHECK(extracted().record("fact:g/2024#reports-to").text == "The Partnership");
}

TEST_CASE("editions, documents, terms, posts, people and pages have their own words") {
    CHECK(extracted().record("edition:g/2024").title == "Terms, 2024");
    CHECK(extracted().record("edition:g/2024").text == "Editor.");
    CHECK(extracted().record("document:act").text == "A law. Section 11 Duties");
    CHECK(extracted().record("document:act").date == "2004");
    CHECK(extracted().record("term:cdop").title == "CDOP");
    CHECK(extracted().record("term:cdop").names == List{"Child Death Overview Panel"});
    CHECK(extracted().record("term:cdop").url == "glossary.html#cdop");
    CHECK(extracted().record("term:xyz").names.empty());
    CHECK(extracted().record("post:chief").text == "Town Police");
    CHECK(extracted().record("post:chief").agencies == List{"police"});
    CHECK(extracted().record("person:ann").text == "Chief Constable");
    CHECK(extracted().record("agency:police").agencies == List{"police"});
    CHECK(extracted().record("page:about").text == "Head Body The Board.");
    CHECK(extracted().record("accessibility:").kind == "page");
    CHECK(extracted().record("accessibility:").title == "Accessibility statement for T");
    CHECK(extracted().record("accessibility:").url == "accessibility.html");
    CHECK(extracted().record("accessibility:").text == "Who can use it. Zoom. The map. Ask The Board.");
    CHECK(extracted().record("partnership:p").text == "A summary.");
}

TEST_CASE("a thing belongs to the group that owns it, that its glossary entry leads to, or that alone speaks of it") {
    CHECK(extracted().record("post:chief").group == "g");
    CHECK(extracted().record("post:chief").trail == "The Board › Post");
    CHECK(extracted().record("person:ann").group == "g");
    CHECK(extracted().record("post:warden").group == "ended");
    CHECK(extracted().record("term:end").group == "ended");
    CHECK(extracted().record("term:xyz").group == "g");   // It sees a post, of which one group speaks.
    CHECK(extracted().record("agency:police").group.empty());  // Two groups speak of it,
    CHECK(extracted().record("agency:police").trail == "Organisation");
    CHECK(extracted().record("document:act").group.empty());   // and none of this.
}

TEST_CASE("names of one thing are synonyms, an acronym that nobody expands is not") {
    CHECK(extracted().corpus.synonyms == std::vector<List>{{"The Partnership", "TP"},
                                                           {"The Board", "TB", "Main board", "Old Board", "OB"},
                                                           {"Child Death Overview Panel", "CDOP"}});
}
