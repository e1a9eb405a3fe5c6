#include "tests/search/probes.h"

#include <algorithm>
#include <cctype>

#include "search/src/open_index.h"

namespace remit::search::testing {
namespace {

struct Question {
    const char *fact, *before, *after;
};

constexpr Question questions[] = {
    {"chair", "who chairs the ", ""},         {"chair", "chair of ", ""},
    {"chair", "who is the chair of the ", ""}, {"meetings", "how often does the ", " meet"},
    {"meetings", "when does the ", " meet"},  {"members", "who sits on the ", ""},
    {"members", "members of the ", ""},       {"minutes", "when are the minutes sent of the ", ""},
    {"papers", "when are papers sent out for the ", ""}, {"quorum", "quorum of the ", ""},
    {"quorum", "how many are a quorum of the ", ""},
};

std::vector<Record> records_of(const std::string& path) {
    const OpenIndex index(path);
    std::vector<Record> records;
    const Xapian::Database& database = index.database();
    for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at) {
        records.push_back(index.record_of(database.get_document(*at)));
    }
    return records;
}

// "2018-04" of "2018-04-constitution": two papers of one month are equally new.
std::string month_of(const Record& fact) { return fact.edition.substr(0, 7); }

// Ids of the group's facts of that name that count: in force, or else the newest.
std::vector<std::string> facts_that_count(const std::vector<Record>& records, const std::string& group,
                                          const std::string& name) {
    std::string newest;
    bool any_in_force = false;
    for (const Record& record : records) {
        if (record.group != group || record.fact != name) continue;
        newest = std::max(newest, month_of(record));
        any_in_force = any_in_force || !record.superseded;
    }
    std::vector<std::string> ids;
    for (const Record& record : records) {
        if (record.group != group || record.fact != name) continue;
        if (any_in_force ? !record.superseded : month_of(record) == newest) ids.push_back(record.id);
    }
    return ids;
}

// Every second longer word, six of them: a reader who half remembers the sentence.
std::string some_words(const std::string& text) {
    std::string some, word;
    std::size_t seen = 0;
    for (const char letter : text + " ") {
        if (std::isalnum(static_cast<unsigned char>(letter)) != 0) {
            word += letter;
            continue;
        }
        if (word.size() > 3 && ++seen % 2 == 1) some += (some.empty() ? "" : " ") + word;
        word.clear();
        if (seen == 11) break;
    }
    return some;
}

// "3.5 Quorum" → "Quorum".
std::string without_label(const std::string& title) {
    const std::size_t at = title.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return at == std::string::npos ? "" : title.substr(at);
}

// The first two words, of the second `letters` letters.
std::string begun(const std::string& name, std::size_t letters) {
    const std::size_t second = name.find(' ') + 1;
    return name.substr(0, std::min(second + letters, name.find(' ', second)));
}

// Without a letter in the middle of the longest word.
std::string misspelt(std::string name) {
    std::size_t longest = 0, at = 0;
    for (std::size_t begin = 0, end = 0; begin < name.size(); begin = end + 1) {
        end = std::min(name.find(' ', begin), name.size());
        if (end - begin > longest) longest = end - begin, at = begin;
    }
    return name.erase(at + longest / 2, 1);
}

}  // namespace

std::map<std::string, std::vector<Probe>> make_probes(const std::string& path) {
    const std::vector<Record> records = records_of(path);
    std::map<std::string, std::string> groups;
    for (const Record& record : records) {
        if (record.kind == "group") groups[record.group] = record.title;
    }
    std::map<std::string, std::vector<Probe>> sets;
    for (const auto& [group, name] : groups) {
        for (const Question& question : questions) {
            std::vector<std::string> answers = facts_that_count(records, group, question.fact);
            if (answers.empty()) continue;
            answers.push_back("group:" + group);
            sets[fact_questions].push_back({question.before + name + question.after, answers});
        }
        sets["groups by name"].push_back({name, {"group:" + group}});
        sets["groups by misspelt name"].push_back({misspelt(name), {"group:" + group}});
        for (const std::size_t letters : {3, 5}) {
            sets["groups by name half typed"].push_back({begun(name, letters), {"group:" + group}, true});
        }
    }
    for (const Record& record : records) {
        const bool is_named = record.kind == "agency" || record.kind == "person" || record.kind == "post" ||
                              record.kind == "document" || record.kind == "term";
        if (is_named) {
            sets["others by name"].push_back({record.title, {record.id}});
            sets["others by name two thirds typed"].push_back(
                {record.title.substr(0, record.title.size() * 2 / 3), {record.id}, true});
        }
        if (record.kind != "clause") continue;
        if (record.text.size() > 40) {
            const char* set = record.superseded ? "clauses superseded by some words" : "clauses in force by some words";
            sets[set].push_back({some_words(record.text), {record.id}});
        }
        if (without_label(record.title).size() < 4) continue;
        Probe& probe = sets["clauses by heading and group"].emplace_back(
            Probe{without_label(record.title) + " " + groups[record.group], {}});
        for (const Record& other : records) {
            if (other.kind == "clause" && other.group == record.group && other.title == record.title) {
                probe.answers.push_back(other.id);
            }
        }
    }
    return sets;
}

}  // namespace remit::search::testing
