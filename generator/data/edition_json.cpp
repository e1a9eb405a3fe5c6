#include "generator/data/site_json.h"

namespace remit {
namespace {

class EditionJson {
public:
    EditionJson(const SiteContext& context, const Edition& edition) : context_(context), edition_(edition), key_(edition.key()) {}

    Json make() {
        JsonObject json = object();
        json.set("group", edition_.group.value).set("id", edition_.id.value).path({Kind::clause, key_, {}});
        json.set("title", edition_.title).set("date", edition_.date).flag("approximate", edition_.approximate).set("status", edition_.status.value);
        json.flag("superseded", context_.is_superseded(edition_));
        json.ids("partnership", edition_.partnerships).set("supplements", edition_.supplements.value);
        json.set_json("restates", edition_.restates ? object().id("document", edition_.restates->document).text("note", edition_.restates->note).finish() : Json{});
        json.text("note", edition_.note);
        add_facts(json);
        json.set_json("section", all(edition_.sections, [&](const Section& each) { return section(each); }));
        json.set_json("footnote", all(edition_.footnotes, [&](const Footnote& each) {
            return object().set("number", each.number.value).set("anchor", each.anchor).text("text", each.text).finish();
        }));
        return json.finish();
    }

private:
    JsonObject object() const { return JsonObject(context_, key_); }

    // What every fact ends with; `own` sets what is its own.
    template <class T, class Own>
    Json fact(const T& fact, Own own) const {
        JsonObject json = object();
        own(json, fact);
        json.text("text", fact.text).set("clause", find_anchor(edition_, fact.clause.value).value_or("")).text("note", fact.note).flag("inferred", fact.inferred);
        return json.finish();
    }

    template <class T, class Make>
    static Json all(const std::vector<T>& things, Make make) {
        Json list = Json::array();
        for (const T& each : things) list.push_back(make(each));
        return list;
    }

    template <class T, class Own>
    void add(JsonObject& json, const char* key, const std::vector<T>& facts, Own own) const {
        json.set_json(key, all(facts, [&](const T& each) { return fact(each, own); }));
    }

    template <class T, class Own>
    void add(JsonObject& json, const char* key, const std::optional<T>& one, Own own) const {
        if (one) json.set_json(key, fact(*one, own));
    }

    void add_facts(JsonObject& json) const {
        for (const auto& [key, chairs] : {std::pair{"chair", &edition_.chairs}, std::pair{"deputy_chair", &edition_.deputy_chairs}}) {
            add(json, key, *chairs, [](JsonObject& each, const Chair& c) {
                each.id("post", c.post).id("person", c.person).id("agency", c.agency).set("label", c.label).set("from", c.from).set("to", c.to);
            });
        }
        add(json, "reports_to", edition_.reports_to, [](JsonObject& each, const ReportingLine& r) { each.id_by_kind(r.to).text("how", r.how); });
        add(json, "member", edition_.members, [](JsonObject& each, const Member& m) {
            each.id("agency", m.agency).id("group", m.group).id("post", m.post).id("person", m.person).set("seat", m.seat).set("role", m.role);
            each.flag("voting", m.voting).flag("virtual", m.is_virtual).flag("counts_for_quorum", m.counts_for_quorum).flag("core", m.core);
            each.set("count", m.count).id("on_behalf_of", m.on_behalf_of);
        });
        add(json, "meetings", edition_.meetings, [](JsonObject& each, const Meetings& m) {
            each.set("per_year", m.per_year).flag("minimum", m.minimum).set("interval", m.interval.value).set("duration", m.duration);
        });
        add(json, "quorum", edition_.quorum, [](JsonObject& each, const Quorum& q) {
            each.set("fraction", q.fraction).set("of", q.of).set("one_of_each", q.one_of_each).references("requires", q.requires_);
            each.flag("excluding_chair", q.excluding_chair).flag("includes_chair", q.includes_chair);
        });
        add(json, "attendance", edition_.attendance, [](JsonObject& each, const Attendance& a) {
            each.set("fraction", a.fraction).text("deputies", a.deputies).set("deputies_share", a.deputies_share).set("deputies_per_year", a.deputies_per_year);
        });
        add(json, "secretariat", edition_.secretariat, [](JsonObject& each, const Secretariat& s) { each.id_by_kind(s.who); });
        add(json, "deadline", edition_.deadlines, [](JsonObject& each, const Deadline& d) {
            each.set("what", d.what).set("before", d.before.value).set("after", d.after.value).flag("minimum", d.minimum).flag("approximate", d.approximate);
        });
        add(json, "review", edition_.review, [](JsonObject& each, const Review& r) {
            each.set("every", r.every.value).text("approved_by", r.approved_by).set("next", r.next);
        });
        add(json, "escalation", edition_.escalations, [](JsonObject& each, const Escalation& e) { each.text("to", e.to).text("how", e.how); });
        add(json, "relation", edition_.relations, [](JsonObject& each, const Relation& r) { each.set("kind", r.kind).id_by_kind(r.to); });
        add(json, "scope", edition_.scopes, [](JsonObject& each, const Scope& s) {
            each.id("group", s.group).set("subjects", s.subjects).set("area", s.area.value).ids("joint_with", s.joint_with);
        });
    }

    Json section(const Section& section) const {
        JsonObject json = object();
        json.set("number", section.number.value).set("anchor", section.anchor).set("title", section.title);
        json.set_json("clause", all(section.clauses, [&](const Clause& each) { return clause(each); }));
        return json.text("note", section.note).finish();
    }

    // As deep as the author nested the items, which load limits.
    Json clause(const Clause& clause) const {
        JsonObject json = object();
        json.set("number", clause.number.value).set("anchor", clause.anchor).set("title", clause.title).text("text", clause.text);
        json.set_json("items", all(clause.items, [&](const Clause& each) { return this->clause(each); }));
        return json.text("after", clause.after).text("note", clause.note).finish();
    }

    const SiteContext& context_;
    const Edition& edition_;
    std::string key_;
};

}  // namespace

Json json_of(const SiteContext& context, const Edition& edition) { return EditionJson(context, edition).make(); }

}  // namespace remit
