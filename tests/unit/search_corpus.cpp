#include "tests/support/search_corpus.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "search/index_writer.h"

namespace remit::search::testing {
namespace {

namespace fs = std::filesystem;

struct Body {
    std::string id, title;
    std::vector<std::string> names;
    std::string remit;
    std::vector<std::string> topics;
    std::vector<std::string> agencies;
};

Record group(const Body& body, std::vector<std::string> chairs, std::vector<std::string> shown = {}) {
    Record record = make_record("group:" + body.id, "group", body.title, body.remit, body.id);
    record.url = "groups/" + body.id + ".html";
    record.trail = "Groups";
    record.names = body.names;
    record.keywords = body.topics;
    record.agencies = body.agencies;
    record.partnerships = {"harbour"};
    record.chairs = std::move(chairs);
    record.shown_facts = std::move(shown);
    return record;
}

// A clause or fact of an edition of `body`'s terms.
Record part(const Body& body, const std::string& kind, const std::string& label, const std::string& title,
            const std::string& text, const std::string& year, bool superseded = false) {
    Record record = make_record(kind + ":" + body.id + "/" + year + "#" + label, kind, title, text, body.id);
    record.url = "terms/" + body.id + "/" + year + ".html#" + label;
    record.trail = body.title + " › Terms, " + year + " › " + label;
    record.edition = record.date = year;
    record.superseded = superseded;
    record.agencies = body.agencies;
    record.partnerships = {superseded ? "quay" : "harbour"};
    return record;
}

Record fact(const Body& body, const std::string& name, const std::string& title, const std::string& text,
            const std::string& year, bool superseded = false) {
    Record record = part(body, "fact", name, title + " of the " + body.title, text, year, superseded);
    record.fact = name;
    if (name == "chair") record.chairs = {text};
    return record;
}

const Body board{"steering-board", "Harbour Steering Board", {"Steering Board"},
                 "Leads the partnership: the police, the council and the health service decide here together.",
                 {"strategy", "funding", "annual report"}, {"town-police", "town-council", "health-trust"}};
const Body deaths{"child-death-overview-panel", "Child Death Overview Panel", {"CDOP"},
                  "Looks at the death of every child, to learn what could prevent others.",
                  {"unexpected death of a child", "coroner"}, {"town-police", "health-trust"}};
const Body health{"health-safeguarding-group",
                  "Health Safeguarding Group",
                  {"HSG"},
                  "Brings hospitals, nurses and doctors together to keep children safe.",
                  {"hospitals"},
                  {"health-trust"}};
const Body schools{"education-safeguarding-group",
                   "Education Safeguarding Group",
                   {"ESG"},
                   "Links schools, colleges and nurseries with the partnership.",
                   {"early years settings"},
                   {"town-council"}};
const Body harm{"exploitation-group",
                "Multi-Agency Exploitation Group",
                {"MAEG", "Sexual Exploitation Group"},
                "Knows where children are exploited and by whom, and stops it.",
                {"gangs", "missing children"},
                {"town-police"}};
const Body old{"quality-group", "Quality Group", {}, "Checked the quality of work with children until 2019.",
               {"audits"},      {"town-council"}};

}  // namespace

Record make_record(std::string id, std::string kind, std::string title, std::string text, std::string group) {
    Record record;
    record.id = std::move(id);
    record.kind = std::move(kind);
    record.title = std::move(title);
    record.text = std::move(text);
    record.group = std::move(group);
    record.url = "page.html";
    return record;
}

Corpus harbour_corpus() {
    Corpus corpus;
    auto& records = corpus.records;
    records.push_back(group(board, {"Chief Constable", "Ann Onslow"},
                            {"Chair: Chief Constable", "Meets: every two months", "Quorum: all three partners"}));
    records.push_back(fact(board, "chair", "Chair", "The Chief Constable, Ann Onslow.", "2024"));
    records.push_back(fact(board, "meetings", "Meetings", "Every two months.", "2024"));
    records.push_back(fact(board, "quorum", "Quorum", "All three partners must be there.", "2024"));
    records.push_back(fact(board, "papers", "Papers", "Sent out a week before.", "2024"));
    records.push_back(
        part(board, "clause", "1.1", "1.1 Purpose", "The Board leads safeguarding across the harbour.", "2024"));
    records.push_back(
        part(board, "clause", "3.5", "3.5 Quorum", "A meeting is quorate only if all three partners attend.", "2024"));
    records.push_back(
        part(board, "clause", "3.6", "3.6 Substitutes", "A substitute comes only as an exception.", "2024"));
    records.push_back(part(board, "clause", "4.1", "4.1 Voting", "The partners vote; advisers do not vote.", "2024"));
    records.push_back(
        part(board, "clause", "1.1", "1.1 Purpose", "The Board leads safeguarding across the harbour.", "2018", true));
    records.push_back(group(deaths, {"Director of Public Health"}));
    records.push_back(fact(deaths, "meetings", "Meetings", "At least four times a year.", "2024"));
    records.push_back(fact(deaths, "chair", "Chair", "The Director of Public Health.", "2024"));
    records.push_back(
        part(deaths, "clause", "2.1", "2.1 Review", "Every unexpected death is reviewed within a month.", "2024"));
    records.push_back(group(health, {"Chief Nurse", "Bea Nash"}));
    records.push_back(fact(health, "chair", "Chair", "The Chief Nurse, Bea Nash.", "2024"));
    records.push_back(fact(health, "quorum", "Quorum", "Two thirds of the members.", "2024"));
    records.push_back(fact(health, "quorum", "Quorum", "Half of the members.", "2018", true));
    records.push_back(
        part(health, "clause", "9", "9 Dispute", "The chair takes a dispute between agencies to the Board.", "2024"));
    records.push_back(group(schools, {"Cy Teacher"}));
    records.push_back(fact(schools, "chair", "Chair", "The headteacher of Five Oaks School, Cy Teacher.", "2024"));
    records.push_back(fact(schools, "members", "Members", "Schools, colleges, nurseries and the council.", "2024"));
    records.push_back(
        part(schools, "clause", "2.1", "2.1 Duties", "Raises what worries schools with the partnership.", "2024"));
    records.push_back(group(harm, {"Detective Inspector"}));
    records.push_back(part(harm, "clause", "1.2", "1.2 Strategy",
                           "Writes the strategy against the exploitation of children.", "2024"));
    records.push_back(
        part(harm, "clause", "1.3", "1.3 Sharing", "Shares what is known of victims of exploitation.", "2024"));
    Record ended = group(old, {});
    ended.superseded = true;
    ended.partnerships = {"quay"};
    records.push_back(ended);

    const auto add = [&](const char* id, const char* kind, const char* title, const char* text,
                         std::vector<std::string> names = {}) {
        Record record = make_record(id, kind, title, text);
        record.names = std::move(names);
        if (record.kind == "agency") record.agencies = {record.id.substr(7)};
        if (record.kind == "partnership") record.partnerships = {record.id.substr(12)};
        records.push_back(std::move(record));
    };
    add("partnership:harbour", "partnership", "Harbour Safeguarding Partnership", "The partnership since 2019.",
        {"HSP"});
    add("partnership:quay", "partnership", "Quay Safeguarding Board", "The board until 2019.", {"QSB"});
    add("agency:town-police", "agency", "Town Police", "The police force of the town.");
    add("agency:town-council", "agency", "Town Council", "The council of the town.", {"TC"});
    add("agency:health-trust", "agency", "Harbour Health Trust", "Runs the hospital.",
        {"HHT", "Harbour Hospital Trust"});
    add("person:ann-onslow", "person", "Ann Onslow", "Chief Constable since 2023.");
    add("post:chief-nurse", "post", "Chief Nurse", "Leads the nurses of the trust.");
    add("document:guidance", "document", "Guidance for partners, 2023", "National guidance on working together.");
    add("term:quorum", "term", "Quorum", "How many members make a meeting valid.", {"quorate"});
    add("page:about", "page", "About this site", "Who wrote these pages and why.");
    corpus.synonyms = {{"CDOP", "Child Death Overview Panel"},
                       {"HHT", "Harbour Health Trust", "Harbour Hospital Trust"}};
    return corpus;
}

std::string write_index_in(const remit::test::TemporaryFolder& folder, const Corpus& corpus) {
    const fs::path scratch = folder.path() / "scratch";
    fs::create_directory(scratch);
    const fs::path path = folder.path() / "search.idx";
    write_index(corpus, path, scratch);
    return path.string();
}

SearchResult ask(const Corpus& corpus, std::string_view query, const SearchOptions& options) {
    const remit::test::TemporaryFolder folder;
    return Searcher(write_index_in(folder, corpus)).search(query, options);
}

SearchResult ask_harbour(std::string_view query, const SearchOptions& options) {
    static const remit::test::TemporaryFolder folder;
    static const Searcher searcher(write_index_in(folder, harbour_corpus()));
    return searcher.search(query, options);
}

std::vector<std::string> ids(const SearchResult& result) {
    std::vector<std::string> list;
    for (const Hit& hit : result.hits) list.push_back(hit.id);
    return list;
}

std::string first_id(const SearchResult& result) {
    return result.hits.empty() ? std::string() : result.hits.front().id;
}

bool has_hit(const SearchResult& result, std::string_view id) {
    return std::any_of(result.hits.begin(), result.hits.end(), [&](const Hit& hit) { return hit.id == id; });
}

std::string marked(const Hit& hit) {
    std::string text;
    for (const SnippetPart& part : hit.snippet) text += part.matched ? "[" + part.text + "]" : part.text;
    return text;
}

}  // namespace remit::search::testing
