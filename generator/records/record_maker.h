// Makes the records of one site, thing by thing. Internal to records/.
#pragma once

#include <string>
#include <vector>

#include "generator/naming/site_context.h"
#include "search/record.h"

namespace remit {

/// Acronym, aliases, and former names with their acronyms.
[[nodiscard]] std::vector<std::string> other_names(const Named& thing);

/// Adds to `records`, which must outlive it, as must the context.
class RecordMaker {
public:
    RecordMaker(const SiteContext& context, std::vector<search::Record>& records)
        : context_(context), records_(records) {}

    // One a kind of thing. The site itself and the review page, which checklists are part of, are not searched.
    void add(const Settings&) {}
    void add(const Partnership& partnership);
    /// With its editions, their facts, and their clauses with items.
    void add(const Group& group);
    void add(const Edition&) {}
    void add(const Agency& agency);
    void add(const Post& post);
    void add(const Person& person);
    void add(const Document& document);
    void add(const Term& term);
    void add(const FreePage& page);
    void add(const Checklist&) {}
    void add(const Chart& chart);
    void add(const AccessibilityStatement& statement);

private:
    void add_group(const Group& group);
    void add_edition(const Group& group, const Edition& edition);
    /// id, kind, title, url and names of anything that has a name.
    search::Record& add_named(Kind kind, const Named& thing, std::string_view text);
    search::Record edition_record(const Group& group, const Edition& edition, std::string_view kind,
                                  const std::string& anchor) const;
    void add_clause(const Group& group, const Edition& edition, const Section& section, const Clause& clause);
    void add_clause_text(const Edition& edition, const Clause& clause, search::Record& record) const;
    void add_topic(const Group& group, const Edition& edition, const Topic& topic, const std::vector<AnyFact>& facts);
    void add_facts(const Group& group, const Edition& edition);

    [[nodiscard]] std::string names_of(std::initializer_list<const std::optional<LocatedReference>*> references) const;

    const SiteContext& context_;
    std::vector<search::Record>& records_;
};

}  // namespace remit
