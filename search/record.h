// What can be found: one record for each group, edition, clause, fact, agency, person, post,
// document, term and page. Owns the vocabulary of the index; knows nothing of TOML or HTML.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace remit::search {

/// One thing that a query can find. All text is UTF-8 without markup.
struct Record {
    std::string id;           ///< Unique in the index: "clause:kscmp-executive-board/2024-10#3.5".
    std::string kind;         ///< group, edition, clause, fact, agency, person, post, document, term, page, partnership.
    std::string title;        ///< Heading of the hit; short.
    std::string url;          ///< Relative to the site's root, with fragment.
    std::string trail;        ///< Where it stands: "Executive Board › Terms, October 2024 › 3.5". Of a clause, fact or edition it is searched.
    std::string text;         ///< What is searched and quoted in snippets.
    std::string group;        ///< Id of the group it belongs to, or that alone speaks of it; or empty.
    std::string edition;      ///< Id of the edition ("2024-10"), or empty.
    std::string date;         ///< ISO, as exact as known: "2024-10"; or empty.
    std::string fact;         ///< For kind fact: chair, deputy-chair, quorum, meetings, papers, minutes, members, reports-to, ….
    bool superseded = false;  ///< A later edition has taken its place, or the group has ended.
    std::vector<std::string> partnerships;  ///< Ids of the partnerships it belongs to.
    std::vector<std::string> agencies;      ///< Ids of the agencies it concerns: those with a seat, or itself.
    std::vector<std::string> chairs;        ///< Words of the chair (post and person) for `chair:`; on group and chair-fact records.
    std::vector<std::string> names;         ///< Other names that mean this thing: acronyms, aliases, former names.
    std::vector<std::string> keywords;      ///< Topics: searched like text, shown nowhere.
    std::vector<std::string> shown_facts;   ///< Lines that a group's hit shows: "Chair: …", "Meets: …", "Quorum: …", "Reports to: …".
};

/// Words that stand for each other in queries: an acronym and what it stands for, a former name and the present one.
using SynonymSet = std::vector<std::string>;

/// Facet ("group", "agency", "partnership") → id → name: what a reader sees of a facet whose values are ids.
using Labels = std::map<std::string, std::map<std::string, std::string>>;

/// All that goes into one index.
struct Corpus {
    std::string language = "en";          ///< Of the stemmer and stop words: a code.
    std::vector<Record> records;          ///< In the site's order: ties in a result keep it.
    std::vector<SynonymSet> synonyms;     ///< Each set at least two names.
    Labels labels;                        ///< Of the ids that records have.
};

}  // namespace remit::search
