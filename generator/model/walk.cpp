// Every text and every reference of a site, in its order.
#include "generator/model/queries.h"
#include "generator/model/things.h"

namespace remit {
namespace {

using VisitText = std::function<void(const Reference& from, const RichText&)>;
using VisitReference = std::function<void(const Reference& from, const LocatedReference&)>;

class Walker : public KeyVisitor {
public:
    Walker(VisitText text, VisitReference reference) : text_(std::move(text)), reference_(std::move(reference)) {}

    // The terms speak last.
    void walk(const Site& site) {
        for_each_thing(site, [&](const auto& kind, const auto& thing) {
            if constexpr (!Is<decltype(thing), Edition>) walk_thing(kind.kind, thing);
        });
        for (const Edition& edition : site.editions) walk_edition(edition);
    }

    using KeyVisitor::operator();
    void operator()(const Key&, const RichText& text) { text_(from_, text); }
    void operator()(const Key&, const LocatedReference& reference) { reference_(from_, reference); }
    template <class T>
    void operator()(const Key& key, const std::optional<T>& one) {
        if (one) (*this)(key, *one);
    }
    template <class T>
    void operator()(const Key& key, const std::vector<T>& all) {
        for (const T& each : all) (*this)(key, each);
    }
    void operator()(const Key& key, const Described auto& thing) {
        const Reference before = from_;
        speak_from(thing);
        if constexpr (std::is_base_of_v<Fact, std::remove_cvref_t<decltype(thing)>>) describe_fact(thing, *this);
        describe_in(key, thing, *this);
        from_ = before;
    }
    template <class T>
        requires(!Described<T>)
    void operator()(const Key&, const T&) {}

private:
    // What the site says of itself, and its review page, speak for nobody.
    void walk_thing(Kind kind, const Described auto& thing) {
        from_ = {kind, {}, {}};
        if constexpr (requires { thing.id; }) {
            if (kind != Kind::checklist) from_.id = thing.id.value;
        }
        describe_keys(thing, *this);
    }

    void walk_edition(const Edition& edition) {
        edition_ = &edition;
        from_ = edition.reference();
        describe_keys(edition, *this);
    }

    // A fact speaks from its clause, where it names one.
    void speak_from(const Fact& fact) {
        from_ = edition_->reference(find_anchor(*edition_, fact.clause.value).value_or(""));
    }
    void speak_from(const Section& section) { from_.part = section.anchor; }
    void speak_from(const Clause& clause) { from_.part = clause.anchor; }
    template <class T>
        requires(!std::is_base_of_v<Fact, T>)
    void speak_from(const T&) {}

    VisitText text_;
    VisitReference reference_;
    Reference from_;
    const Edition* edition_ = nullptr;
};

}  // namespace

void visit_mentions(const Site& site, const std::function<void(const Mention&)>& visit) {
    const auto visit_links = [&](const Reference& from, const RichText& text) {
        for (const Link& link : text.links) {
            if (link.address.empty()) visit({from, &link.reference, link.span});
        }
    };
    const auto visit_reference = [&](const Reference& from, const LocatedReference& reference) {
        visit({from, &reference.value, reference.span});
    };
    Walker(visit_links, visit_reference).walk(site);
}

void visit_facts(const Edition& edition, const std::function<void(const Fact&)>& visit) {
    const auto each_of = [&](const Key&, const auto& facts) {
        if constexpr (requires { facts.size(); }) {
            for (const Fact& fact : facts) visit(fact);
        } else if (facts) {
            visit(*facts);
        }
    };
    describe_facts(edition, each_of);
}

void visit_texts(const Site& site, const std::function<void(const RichText&)>& visit) {
    Walker([&](const Reference&, const RichText& text) { visit(text); },
           [](const Reference&, const LocatedReference&) {})
        .walk(site);
}

}  // namespace remit
