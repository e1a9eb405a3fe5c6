#include "generator/naming/site_context.h"

#include <algorithm>

#include "generator/base/text.h"
#include "generator/model/anchors.h"
#include "generator/model/standing.h"

namespace remit {
namespace {

// How a reader of the print would cite the clause at `anchor`: "3.5", "1.4 k)", "section 3 a)". What prints no number
// of its own is cited by what holds it.
std::optional<std::string> find_label(const std::vector<Clause>& clauses, std::string_view anchor,
                                      const std::string& holder) {
    for (const Clause& clause : clauses) {
        const std::string number = clean_label(clause.number.value);
        const bool alone = !number.empty() && number.find_first_not_of("0123456789.") == std::string::npos;
        std::string label = alone ? number : holder;
        if (!alone && !number.empty()) label += " " + std::string(trim(clause.number.value));
        if (clause.anchor == anchor) return label;
        if (auto found = find_label(clause.items, anchor, label)) return found;
    }
    return std::nullopt;
}

const DataFile* find_file(const std::vector<DataFile>& files, std::string_view path) {
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const DataFile& file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

std::string mention_key(Kind kind, const std::string& id) { return Reference{kind, id, {}}.text(); }

}  // namespace

SiteContext::SiteContext(const CheckedSite& site, const Words& words, std::string theme_folder, bool makes_png)
    : checked_(site),
      words_(words),
      theme_folder_(std::move(theme_folder)),
      makes_png_(makes_png),
      glossary_(site.site()),
      history_(site.index()),
      structure_today_(structure_at(history_, site.site().settings.as_of)),
      states_(states_until(history_, site.site().settings.as_of)) {
    visit_mentions(site.site(), [&](const Mention& mention) {
        const bool within =
            mention.to->kind == Kind::clause && (mention.to->id.empty() || mention.to->id == mention.from.id);
        if (!within) mentions_[mention_key(mention.to->kind, mention.to->id)].push_back(mention);
    });
}

const DataFile* SiteContext::find_data_file(std::string_view path) const { return find_file(data_files_, path); }

const DataFile* SiteContext::find_pdf(const Edition& edition) const {
    return find_file(pdfs_, address_of(PageKind::edition_pdf, {edition.group.value, edition.id.value}).path);
}

std::string SiteContext::name_of(const Reference& reference) const {
    if (reference.kind == Kind::clause) return name_of_clause(reference);
    const Named* named = index().find_named(reference);
    if (named == nullptr) return reference.id;
    if (reference.kind == Kind::term) return named->short_form();
    if (reference.kind == Kind::document) {
        for (const Provision& provision : index().find_document(reference.id)->provisions) {
            if (provision.id.value == reference.part) {
                return words_.with("name.provision", {named->name, provision.label});
            }
        }
    }
    return named->name;
}

std::string SiteContext::name_of_clause(const Reference& reference) const {
    const Edition* edition = index().find_edition(reference.id);
    if (edition == nullptr) return reference.text();
    const std::string group = name_of({Kind::group, edition->group.value, {}});
    const std::string name = words_.with("name.edition", {group, edition_label(*edition)});
    return reference.part.empty() ? name : words_.with("name.clause", {name, clause_label(*edition, reference.part)});
}

Reference SiteContext::resolve(const Reference& reference, const std::string& edition) const {
    if (reference.kind != Kind::clause) return reference;
    Reference resolved = reference;
    if (resolved.id.empty()) resolved.id = edition;
    const Edition* found = index().find_edition(resolved.id);
    if (found != nullptr && !resolved.part.empty()) resolved.part = find_anchor(*found, resolved.part).value_or("");
    return resolved;
}

RichText SiteContext::with_names(const RichText& text, const std::string& edition) const {
    RichText named = text;
    for (std::size_t i = 0; i + 1 < named.marks.size(); ++i) {
        if (named.marks[i].kind != MarkKind::open_link) continue;
        const Link& link = named.links[named.marks[i].target];
        if (link.bare && link.address.empty()) named.marks[i + 1].text = name_of(resolve(link.reference, edition));
    }
    return named;
}

std::string SiteContext::words_of(const RichText& text, const std::string& edition) const {
    return plain_text(with_names(text, edition));
}

std::string SiteContext::date_in_words(const PartialDate& date, bool approximate) const {
    if (date.empty()) return {};
    const std::string year = std::to_string(date.year);
    std::string text = year;
    if (date.month > 0) {
        const std::string month = words_("month." + std::to_string(date.month));
        text = date.day > 0 ? words_.with("date.day", {std::to_string(date.day), month, year})
                            : words_.with("date.month", {month, year});
    }
    return approximate ? words_.with("date.about", {text}) : text;
}

std::string SiteContext::span_in_words(const PartialDate& from, const PartialDate& to, bool approximate) const {
    const std::string begin = date_in_words(from, approximate);
    const std::string end = date_in_words(to, approximate);
    if (!begin.empty() && !end.empty()) return words_.with("date.from-to", {begin, end});
    if (!begin.empty()) return words_.with("date.since", {begin});
    return end.empty() ? std::string{} : words_.with("date.until", {end});
}

std::string SiteContext::edition_label(const Edition& edition) const {
    std::string label = date_in_words(edition.date, edition.approximate);
    if (is_summary(edition)) label = words_.with("edition.summary", {label});
    if (!edition.supplements.value.empty()) label = words_.with("edition.supplement", {edition.title, label});
    return label;
}

std::string SiteContext::clause_label(const Edition& edition, std::string_view anchor) const {
    for (const Section& section : edition.sections) {
        const std::string label = section.number.value.empty()
                                      ? section.title
                                      : words_.with("name.section", {clean_label(section.number.value)});
        if (section.anchor == anchor) return label;
        if (const auto found = find_label(section.clauses, anchor, label)) return *found;
    }
    return std::string(anchor);
}

const std::vector<Mention>& SiteContext::mentions_of(Kind kind, const std::string& id) const {
    static const std::vector<Mention> none;
    const auto found = mentions_.find(mention_key(kind, id));
    return found == mentions_.end() ? none : found->second;
}

}  // namespace remit
