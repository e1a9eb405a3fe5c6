// The one place that knows where the model holds texts and references.
#include "generator/model/queries.h"

namespace remit {
namespace {

using VisitText = std::function<void(const Reference& from, const RichText&)>;
using VisitReference = std::function<void(const Reference& from, const LocatedReference&)>;

class Walker {
public:
    Walker(VisitText text, VisitReference reference) : text_(std::move(text)), reference_(std::move(reference)) {}

    void walk(const Site& site) {
        from_ = {Kind::page, "", ""};
        const Settings& settings = site.settings;
        texts(settings.contact, settings.licence, settings.home_text, settings.urgent_help_text);
        references(settings.home_partnership);
        for (const Partnership& p : site.partnerships) {
            named(Kind::partnership, p);
            texts(p.summary);
            for (const Guidance& g : p.guidance) { reference_(from_, g.document); references(g.clause); texts(g.note); }
            succession(p.succeeds);
        }
        for (const Group& g : site.groups) {
            named(Kind::group, g);
            texts(g.remit);
            list(g.partnerships);
            references(g.parent);
            succession(g.succeeds);
        }
        for (const Agency& a : site.agencies) {
            named(Kind::agency, a);
            texts(a.summary);
            references(a.parent);
            succession(a.succeeds);
        }
        for (const Post& p : site.posts) named(Kind::post, p);
        for (const Person& p : site.people) {
            named(Kind::person, p);
            for (const Holding& h : p.holds) {
                reference_(from_, h.post);
                references(h.clause, h.document);
                texts(h.note);
            }
        }
        for (const Document& d : site.documents) {
            named(Kind::document, d);
            texts(d.summary);
            list(d.replaces);
            for (const Provision& p : d.provisions) texts(p.text);
        }
        for (const Term& t : site.terms) {
            named(Kind::term, t);
            texts(t.definition);
            references(t.see);
        }
        for (const FreePage& p : site.pages) {
            named(Kind::page, p);
            texts(p.summary, p.body);
        }
        for (const Checklist& c : site.checklists) {
            from_ = {Kind::page, "", ""};  // Part of the review page, which speaks for nobody.
            texts(c.summary, c.note);
            for (const ChecklistPoint& p : c.points) { texts(p.text, p.note); list(p.covered_by); }
        }
        for (const Chart& c : site.charts) {
            named(Kind::chart, c);
            texts(c.summary);
            references(c.partnership, c.group);
            for (const ExtraBox& b : c.boxes) { references(b.about, b.upper); texts(b.note); }
        }
        if (site.accessibility) accessibility(*site.accessibility);
        for (const Edition& e : site.editions) edition(e);
    }

private:
    template <class... Texts>
    void texts(const Texts&... all) { (text_(from_, all), ...); }

    template <class... References>
    void references(const References&... all) { ((all ? reference_(from_, *all) : void()), ...); }

    void list(const std::vector<LocatedReference>& all) {
        for (const LocatedReference& each : all) reference_(from_, each);
    }

    void named(Kind kind, const Named& thing) {
        from_ = {kind, thing.id.value, {}};
        texts(thing.note);
        for (const FormerName& former : thing.name_history) texts(former.note);
    }

    void succession(const std::vector<Succession>& all) {
        for (const Succession& each : all) { reference_(from_, each.from); texts(each.note); }
    }

    void accessibility(const AccessibilityStatement& statement) {
        from_ = {Kind::page, "", ""};
        texts(statement.scope, statement.works, statement.improvements, statement.feedback, statement.other_formats);
        for (const AccessibilityTest& t : statement.tests) texts(t.pages, t.how);
        for (const AccessibilityProblem& p : statement.problems) texts(p.what, p.why, p.instead);
    }

    // A fact speaks from its clause, where it names one.
    void fact(const Edition& e, const Fact& f) {
        from_ = {Kind::clause, e.key(), find_anchor(e, f.clause.value).value_or("")};
        texts(f.text, f.note);
    }

    void edition(const Edition& e) {
        const Reference whole{Kind::clause, e.key(), {}};
        from_ = whole;
        list(e.partnerships);
        references(e.restates);
        texts(e.restates_note, e.note);
        for (const auto* chairs : {&e.chairs, &e.deputy_chairs}) {
            for (const Chair& c : *chairs) { fact(e, c); references(c.post, c.person, c.agency); }
        }
        for (const ReportingLine& r : e.reports_to) { fact(e, r); references(r.to); texts(r.how); }
        for (const Member& m : e.members) { fact(e, m); references(m.agency, m.group, m.post, m.person, m.on_behalf_of); }
        if (e.meetings) fact(e, *e.meetings);
        if (e.quorum) { fact(e, *e.quorum); list(e.quorum->requires_); }
        if (e.attendance) { fact(e, *e.attendance); texts(e.attendance->deputies); }
        if (e.secretariat) { fact(e, *e.secretariat); references(e.secretariat->who); }
        for (const Deadline& d : e.deadlines) fact(e, d);
        if (e.review) { fact(e, *e.review); texts(e.review->approved_by); }
        for (const Escalation& s : e.escalations) { fact(e, s); texts(s.to, s.how); }
        for (const Relation& r : e.relations) { fact(e, r); references(r.to); }
        for (const Scope& s : e.scopes) { fact(e, s); references(s.group); list(s.joint_with); }
        for (const Section& section : e.sections) {
            from_ = {Kind::clause, e.key(), section.anchor};
            texts(section.note);
            clauses(e, section.clauses);
        }
        from_ = whole;
        for (const Footnote& footnote : e.footnotes) texts(footnote.text);
    }

    void clauses(const Edition& e, const std::vector<Clause>& all) {
        for (const Clause& clause : all) {
            from_ = {Kind::clause, e.key(), clause.anchor};
            texts(clause.text, clause.note);
            clauses(e, clause.items);
            from_.part = clause.anchor;
            texts(clause.after);
        }
    }

    VisitText text_;
    VisitReference reference_;
    Reference from_;
};

}  // namespace

void visit_mentions(const Site& site, const std::function<void(const Mention&)>& visit) {
    Walker([&](const Reference& from, const RichText& text) {
        for (const Link& link : text.links) {
            if (link.address.empty()) visit({from, &link.reference, link.span});
        }
    }, [&](const Reference& from, const LocatedReference& reference) { visit({from, &reference.value, reference.span}); }).walk(site);
}

void visit_facts(const Edition& edition, const std::function<void(const Fact&)>& visit) {
    const auto all = [&](const auto& facts) {
        for (const Fact& fact : facts) visit(fact);
    };
    const auto one = [&](const auto& fact) {
        if (fact) visit(*fact);
    };
    all(edition.chairs);
    all(edition.deputy_chairs);
    all(edition.reports_to);
    all(edition.members);
    one(edition.meetings);
    one(edition.quorum);
    one(edition.attendance);
    one(edition.secretariat);
    all(edition.deadlines);
    one(edition.review);
    all(edition.escalations);
    all(edition.relations);
    all(edition.scopes);
}

void visit_texts(const Site& site, const std::function<void(const RichText&)>& visit) {
    Walker([&](const Reference&, const RichText& text) { visit(text); }, [](const Reference&, const LocatedReference&) {}).walk(site);
}

}  // namespace remit
