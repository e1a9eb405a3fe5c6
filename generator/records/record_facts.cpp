// The fact records of an edition: one for each thing that a question asks for ("who chairs…", "how often…").
#include "generator/records/record_maker.h"

namespace remit {
namespace {

template <class FactType>
std::vector<const Fact*> all_of(const std::vector<FactType>& facts) {
    std::vector<const Fact*> found;
    for (const Fact& fact : facts) found.push_back(&fact);
    return found;
}

template <class FactType>
std::vector<const Fact*> one_of(const std::optional<FactType>& fact) {
    if (!fact) return {};
    return {&*fact};
}

}  // namespace

void RecordMaker::add_fact(const Group& group, const Edition& edition, std::string_view name, const std::vector<const Fact*>& facts) {
    if (facts.empty()) return;
    const std::string anchor = find_anchor(edition, facts.front()->clause.value).value_or("");
    search::Record record = edition_record(group, edition, "fact", anchor);
    record.id = "fact:" + edition.key() + "#" + std::string(name);
    record.fact = name;
    record.title = context_.words().with("search.fact-title", {context_.words().of("fact", name), group.name});
    for (const Fact* fact : facts) {
        const std::string words = words_of_fact(edition, *fact);
        if (words.empty()) continue;
        if (!record.text.empty()) record.text += "; ";
        record.text += words;
    }
    if (name == "chair") {
        for (const Chair& chair : edition.chairs) record.chairs.push_back(names_of({&chair.post, &chair.person, &chair.agency}));
    }
    if (name == "members") {
        for (const Member& member : edition.members) {
            if (member.agency) record.agencies.push_back(member.agency->value.id);
        }
    }
    if (!record.text.empty()) records_.push_back(std::move(record));
}

void RecordMaker::add_facts(const Group& group, const Edition& edition) {
    add_fact(group, edition, "chair", all_of(edition.chairs));
    add_fact(group, edition, "deputy-chair", all_of(edition.deputy_chairs));
    add_fact(group, edition, "meetings", one_of(edition.meetings));
    add_fact(group, edition, "quorum", one_of(edition.quorum));
    add_fact(group, edition, "reports-to", all_of(edition.reports_to));
    add_fact(group, edition, "members", all_of(edition.members));
    add_fact(group, edition, "attendance", one_of(edition.attendance));
    add_fact(group, edition, "secretariat", one_of(edition.secretariat));
    add_fact(group, edition, "review", one_of(edition.review));
    add_fact(group, edition, "escalation", all_of(edition.escalations));
    for (const std::string_view what : {"agenda", "papers", "minutes", "action-log"}) {
        std::vector<const Fact*> deadlines;
        for (const Deadline& deadline : edition.deadlines) {
            if (deadline.what == what) deadlines.push_back(&deadline);
        }
        add_fact(group, edition, what, deadlines);
    }
}

}  // namespace remit
