// The fact records of an edition: one for each topic that a question asks for ("who chairs…", "how often…").
#include "generator/naming/fact_words.h"
#include "generator/records/record_maker.h"

namespace remit {

void RecordMaker::add_topic(const Group& group, const Edition& edition, const Topic& topic,
                            const std::vector<AnyFact>& facts) {
    if (facts.empty()) return;
    const std::string anchor = find_anchor(edition, common(facts.front()).clause.value).value_or("");
    search::Record record = edition_record(group, edition, "fact", anchor);
    record.id = "fact:" + edition.key() + "#" + std::string(topic.name);
    record.fact = topic.name;
    record.title = context_.words().with("search.fact-title", {context_.words().of("fact", topic.name), group.name});
    for (const AnyFact& fact : facts) {
        const std::string words = searched_words(context_, edition, fact);
        if (words.empty()) continue;
        if (!record.text.empty()) record.text += "; ";
        record.text += words;
    }
    if (topic.name == "chair") {
        for (const Chair& chair : edition.chairs)
            record.chairs.push_back(names_of({&chair.post, &chair.person, &chair.agency}));
    }
    if (topic.name == "members") {
        for (const Member& member : edition.members) {
            if (member.agency) record.agencies.push_back(member.agency->value.id);
        }
    }
    if (!record.text.empty()) records_.push_back(std::move(record));
}

void RecordMaker::add_facts(const Group& group, const Edition& edition) {
    for (const Topic& topic : all_topics) {
        visit_topic(edition, topic, [&](const auto& facts) {
            add_topic(group, edition, topic, {facts.begin(), facts.end()});
        });
    }
}

}  // namespace remit
