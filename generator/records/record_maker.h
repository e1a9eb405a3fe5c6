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
    RecordMaker(const SiteContext& context, std::vector<search::Record>& records) : context_(context), records_(records) {}

    void add_partnership(const Partnership& partnership);
    void add_group(const Group& group);
    /// The edition, its facts, and its clauses with their items.
    void add_edition(const Group& group, const Edition& edition);
    void add_agency(const Agency& agency);
    void add_person(const Person& person);
    void add_post(const Post& post);
    void add_document(const Document& document);
    void add_term(const Term& term);
    void add_page(const FreePage& page);
    void add_accessibility(const AccessibilityStatement& statement);

private:
    /// id, kind, title, url and names of anything that has a name.
    search::Record& add_named(Kind kind, const Named& thing, std::string_view text);
    search::Record edition_record(const Group& group, const Edition& edition, std::string_view kind, const std::string& anchor) const;
    void add_clause(const Group& group, const Edition& edition, const Section& section, const Clause& clause);
    void add_clause_text(const Edition& edition, const Clause& clause, search::Record& record) const;
    void add_fact(const Group& group, const Edition& edition, std::string_view name, const std::vector<const Fact*>& facts);
    void add_facts(const Group& group, const Edition& edition);

    /// What a fact says, in words, whoever wrote them.
    [[nodiscard]] std::string words_of_fact(const Edition& edition, const Fact& fact) const;
    [[nodiscard]] std::string names_of(std::initializer_list<const std::optional<LocatedReference>*> references) const;

    const SiteContext& context_;
    std::vector<search::Record>& records_;
};

}  // namespace remit
