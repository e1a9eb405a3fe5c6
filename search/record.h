// What an index is made from: records, the names that stand for each other, and what facets are called. Plain data that
// knows nothing of TOML, HTML or Xapian.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace remit::search {

/// One thing that a query can find. All text is UTF-8 without markup; its control characters count as blanks. What a
/// thing does not have is empty.
struct Record {
    /// Unique in the index: "clause:kscmp-executive-board/2024-10#3.5". The id of a group, agency or partnership is its
    /// kind, a colon and the id that other records call it by: "group:kscmp-executive-board".
    std::string id;
    /// "group", "edition", "clause", "fact", "agency", "person", "post", "document", "term", "page" or "partnership".
    std::string kind;
    /// Heading of the hit. Searched.
    std::string title;
    /// Where the hit leads: relative to the site's root, with fragment. Not searched.
    std::string url;
    /// Where the thing stands: "Executive Board › Terms, October 2024 › 3.5". Only those of editions, clauses and facts
    /// are searched.
    std::string trail;
    /// What is searched, and quoted in snippets.
    std::string text;
    /// Id of the group that the thing belongs to, or of the only group that speaks of it; a group's own id for the
    /// group.
    std::string group;
    /// Id of the edition that the thing belongs to: "2024-10".
    std::string edition;
    /// ISO 8601, as exact as it is known: "2024-10-17", "2024-10" or "2024".
    std::string date;
    /// For kind "fact", which one: "chair", "quorum", "meetings", "papers", "minutes", "members", "reports-to", ….
    std::string fact;
    /// A later edition has taken its place; or the group, agency or partnership has ended.
    bool superseded = false;
    /// Ids of the partnerships that the thing belongs to; a partnership's own id for the partnership.
    std::vector<std::string> partnerships;
    /// Ids of the agencies that the thing concerns (those with a seat, those that a clause links); an agency's own id
    /// for the agency.
    std::vector<std::string> agencies;
    /// Names of the chairs, each with post and person: searched by `chair:` only. For groups and facts about chairs.
    std::vector<std::string> chairs;
    /// Other names of the same thing: acronym, aliases, former names. Searched like the title.
    std::vector<std::string> names;
    /// What a group deals with. Searched like the text, shown nowhere.
    std::vector<std::string> keywords;
    /// Lines that a group's hit shows below its snippet: "Chair: …", "Meets: …", "Quorum: …", "Reports to: …".
    std::vector<std::string> shown_facts;
};

/// Names that stand for each other in queries: an acronym and what it stands for, a former name and the present one.
/// At least two.
using SynonymSet = std::vector<std::string>;

/// What readers see of the facets whose values are ids: facet ("group", "agency", "partnership") → id → name.
using Labels = std::map<std::string, std::map<std::string, std::string>>;

/// All that goes into one index.
struct Corpus {
    std::string language = "en";       ///< ISO 639-1 code: decides how words are stemmed and which are too common.
    std::vector<Record> records;       ///< In the site's order, which hits of equal score keep.
    std::vector<SynonymSet> synonyms;
    Labels labels;                     ///< For every id in the records' `group`, `agencies` and `partnerships`.
};

}  // namespace remit::search
