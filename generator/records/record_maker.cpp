#include "generator/records/record_maker.h"

#include <algorithm>

#include "generator/model/standing.h"
#include "generator/naming/fact_words.h"
#include "generator/records/group_of_thing.h"

namespace remit {
namespace {

using search::Record;

template <class Value>
void add_unique(std::vector<Value>& values, const Value& value) {
    if (!value.empty() && std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

void append(std::string& text, const std::string& more) {
    if (more.empty()) return;
    if (!text.empty()) text += ' ';
    text += more;
}

// Clauses of a group that has ended, or of an edition that another took the place of, come after those that hold.
bool has_ended(const Group& group) { return !group.is_external() && group.status != "active"; }

}  // namespace

std::vector<std::string> other_names(const Named& thing) {
    std::vector<std::string> names;
    add_unique(names, thing.short_name);
    for (const std::string& alias : thing.aliases) add_unique(names, alias);
    for (const FormerName& former : thing.name_history) {
        add_unique(names, former.name);
        add_unique(names, former.short_name);
    }
    return names;
}

std::string RecordMaker::names_of(std::initializer_list<const std::optional<LocatedReference>*> references) const {
    std::string names;
    for (const auto* reference : references) {
        if (!*reference) continue;
        if (!names.empty()) names += ", ";
        names += context_.name_of((*reference)->value);
    }
    return names;
}

Record& RecordMaker::add_named(Kind kind, const Named& thing, std::string_view text) {
    const Reference reference{kind, thing.id.value, {}};
    Record record;
    record.id = reference.text();
    record.kind = name_of(kind);
    record.title = thing.name;
    record.url = relative_link({}, address_of(reference));
    record.trail = context_.words().of("kind", record.kind);
    record.text = text;
    record.names = other_names(thing);
    if (kind != Kind::group && kind != Kind::partnership && kind != Kind::page)
        record.group = group_of_thing(context_, reference);
    if (!record.group.empty()) {
        record.trail =
            context_.words().with("search.trail", {context_.name_of({Kind::group, record.group, {}}), record.trail});
    }
    records_.push_back(std::move(record));
    return records_.back();
}

void RecordMaker::add(const Partnership& partnership) {
    Record& record = add_named(Kind::partnership, partnership, context_.words_of(partnership.summary));
    record.partnerships = {partnership.id.value};
    record.superseded = !partnership.to.empty();
}

void RecordMaker::add_group(const Group& group) {
    Record& record = add_named(Kind::group, group, context_.words_of(group.remit));
    record.group = group.id.value;
    record.keywords = group.topics;
    record.superseded = has_ended(group);
    for (const LocatedReference& each : group.partnerships) add_unique(record.partnerships, each.value.id);
    for (const Edition* edition : context_.index().editions_of(group.id.value)) {
        for (const LocatedReference& each : edition->partnerships) add_unique(record.partnerships, each.value.id);
    }
    const Edition* current = find_current_edition(context_.index(), group.id.value);
    if (current == nullptr) return;
    record.date = current->date.iso();
    for (const Member& member : current->members) {
        if (member.agency) add_unique(record.agencies, member.agency->value.id);
    }
    const auto show = [&](std::string_view fact, const std::string& words) {
        if (!words.empty())
            record.shown_facts.push_back(
                context_.words().with("search.fact", {context_.words().of("fact", fact), words}));
    };
    for (const Chair& chair : current->chairs)
        record.chairs.push_back(names_of({&chair.post, &chair.person, &chair.agency}));
    const auto words_of = [&](const auto& fact) { return searched_words(context_, *current, &fact); };
    if (const Chair* chair = find_chair(*current, context_.site().settings.as_of)) show("chair", words_of(*chair));
    if (current->meetings) show("meetings", words_of(*current->meetings));
    if (current->quorum) show("quorum", words_of(*current->quorum));
    std::string lines;
    for (const ReportingLine& line : current->reports_to) {
        const std::string to =
            line.to ? context_.name_of(line.to->value) : context_.words_of(line.text, current->key());
        lines += (lines.empty() ? "" : "; ") + to;
    }
    show("reports-to", lines);
}

void RecordMaker::add(const Group& group) {
    add_group(group);
    for (const Edition* edition : context_.index().editions_of(group.id.value)) add_edition(group, *edition);
}

Record RecordMaker::edition_record(const Group& group, const Edition& edition, std::string_view kind,
                                   const std::string& anchor) const {
    const Reference reference{Kind::clause, edition.key(), anchor};
    Record record;
    record.id = std::string(kind) + reference.text().substr(std::string_view("clause").size());
    record.kind = kind;
    record.url = relative_link({}, address_of(reference));
    record.group = group.id.value;
    record.edition = edition.id.value;
    record.date = edition.date.iso();
    record.superseded = has_ended(group) || is_superseded(context_.index(), edition);
    record.trail = context_.words().with("search.trail", {group.name, context_.edition_label(edition)});
    for (const LocatedReference& each : edition.partnerships) record.partnerships.push_back(each.value.id);
    return record;
}

void RecordMaker::add_edition(const Group& group, const Edition& edition) {
    Record record = edition_record(group, edition, "edition", {});
    record.title = context_.words().with("title.terms",
                                         {edition.title, context_.date_in_words(edition.date, edition.approximate)});
    record.text = context_.words_of(edition.note, edition.key());
    for (const Member& member : edition.members) {
        if (member.agency) add_unique(record.agencies, member.agency->value.id);
    }
    records_.push_back(std::move(record));
    add_facts(group, edition);
    for (const Section& section : edition.sections) {
        for (const Clause& clause : section.clauses) add_clause(group, edition, section, clause);
    }
}

void RecordMaker::add_clause_text(const Edition& edition, const Clause& clause, Record& record) const {
    const auto add = [&](const RichText& text) {
        append(record.text, context_.words_of(text, edition.key()));
        for (const Link& link : text.links) {
            if (link.address.empty() && link.reference.kind == Kind::agency)
                add_unique(record.agencies, link.reference.id);
        }
    };
    add(clause.text);
    for (const Clause& item : clause.items) add_clause_text(edition, item, record);
    add(clause.after);
}

void RecordMaker::add_clause(const Group& group, const Edition& edition, const Section& section, const Clause& clause) {
    Record record = edition_record(group, edition, "clause", clause.anchor);
    const std::string label = clause.number.value.empty() ? section.number.value : clause.number.value;
    const std::string& heading = clause.title.empty() ? section.title : clause.title;
    record.title = label.empty() ? heading : context_.words().with("search.clause", {label, heading});
    record.trail =
        context_.words().with("search.trail-clause", {record.trail, context_.clause_label(edition, clause.anchor)});
    add_clause_text(edition, clause, record);
    records_.push_back(std::move(record));
}

void RecordMaker::add(const Agency& agency) {
    Record& record = add_named(Kind::agency, agency, context_.words_of(agency.summary));
    record.agencies = {agency.id.value};
    record.superseded = !agency.to.empty();
}

void RecordMaker::add(const Person& person) {
    std::string text;
    for (const Holding& holding : person.holds) append(text, context_.name_of(holding.post.value));
    add_named(Kind::person, person, text);
}

void RecordMaker::add(const Post& post) {
    Record& record = add_named(Kind::post, post, context_.name_of(post.owner));
    if (post.owner.kind == Kind::agency) record.agencies = {post.owner.id};
}

void RecordMaker::add(const Document& document) {
    Record& record = add_named(Kind::document, document, context_.words_of(document.summary));
    for (const Provision& provision : document.provisions) {
        append(record.text, provision.label);
        append(record.text, provision.title);
    }
    record.date = document.date.iso();
}

void RecordMaker::add(const Term& term) {
    Record& record = add_named(Kind::term, term, context_.words_of(term.definition));
    record.title = term.short_form();
    if (!term.short_name.empty() && term.expanded) record.names.insert(record.names.begin(), term.name);
    record.names.erase(std::remove(record.names.begin(), record.names.end(), record.title), record.names.end());
}

void RecordMaker::add(const FreePage& page) { add_named(Kind::page, page, context_.words_of(page.body)); }

void RecordMaker::add(const Chart& chart) {
    std::string text = context_.words_of(chart.summary);
    append(text, context_.words_of(chart.note));
    Record& record = add_named(Kind::chart, chart, text);
    record.date = chart.date.iso();
}

void RecordMaker::add(const AccessibilityStatement& statement) {
    Record record;
    record.id = "accessibility:";  // Nothing that has an id of its own can have this one.
    record.kind = name_of(Kind::page);
    record.title = context_.words().with("title.accessibility", {context_.site().settings.title});
    record.url = relative_link({}, address_of(PageKind::accessibility));
    record.trail = context_.words().of("kind", record.kind);
    record.text = context_.words().with("description.accessibility", {context_.site().settings.title});
    const auto add = [&](const RichText& text) { append(record.text, context_.words_of(text)); };
    add(statement.works);
    for (const AccessibilityProblem& problem : statement.problems) {
        add(problem.what);
        add(problem.instead);
    }
    add(statement.improvements);
    for (const AccessibilityTest& test : statement.tests) add(test.how);
    records_.push_back(std::move(record));
}

}  // namespace remit
