#include "generator/compare/passages.h"

#include <algorithm>

#include "generator/base/text.h"
#include "generator/model/anchors.h"

namespace remit {
namespace {

bool is_body(Kind kind) {
    return kind == Kind::agency || kind == Kind::group || kind == Kind::partnership || kind == Kind::post ||
           kind == Kind::person;
}

std::size_t count_words(const Wording& words) {
    return static_cast<std::size_t>(std::count_if(
        words.begin(), words.end(), [](const Word& word) { return !word.is_break() && !word.is_punctuation(); }));
}

// Whom a text names, where at least half of its words, and they few, are the links to them.
std::vector<Reference> names_in(const RichText& text, const Wording& words) {
    constexpr std::size_t most_words = 20;
    std::vector<Reference> names;
    RichText linked;
    bool within = false;
    for (const Mark& mark : text.marks) {
        if (mark.kind == MarkKind::open_link) {
            const Link& link = text.links[mark.target];
            within = link.address.empty() && is_body(link.reference.kind);
            if (within) names.push_back(link.reference);
        } else if (mark.kind == MarkKind::close) {
            within = false;
        } else if (within && mark.kind == MarkKind::text) {
            linked.marks.push_back(mark);
            linked.marks.push_back({MarkKind::line_break, 0, 0, {}, 0});
        }
    }
    const std::size_t all = count_words(words);
    if (names.empty() || all > most_words || count_words(wording_of(linked)) * 2 < all) return {};
    return names;
}

class Collector {
public:
    explicit Collector(const ComparedEdition& compared) : compared_(compared) {}

    Passages collect() {
        for (const Section& section : compared_.edition.sections) {
            found_.headings.push_back({section.anchor, section.number.value, section.title});
            for (const Clause& clause : section.clauses) add(clause, 0, {});
        }
        if (compared_.edition.footnotes.empty()) return std::move(found_);
        found_.headings.emplace_back();
        for (const Footnote& footnote : compared_.edition.footnotes) {
            Passage passage = start(footnote.anchor, footnote.number.value, 0, {});
            passage.words = wording_of(named(footnote.text));
            keep(std::move(passage));
        }
        return std::move(found_);
    }

private:
    RichText named(const RichText& text) const { return compared_.with_names ? compared_.with_names(text) : text; }

    Passage start(const std::string& anchor, const std::string& number, std::size_t depth,
                  const Passage& holder) const {
        Passage passage;
        passage.section = found_.headings.size() - 1;
        passage.anchor = anchor;
        passage.number = number;
        passage.depth = depth;
        const std::string clean = clean_label(number);
        passage.cited_alone = !clean.empty() && clean.find_first_not_of("0123456789.") == std::string::npos;
        if (passage.cited_alone) {
            passage.label = clean;
        } else {
            passage.cited_alone = holder.cited_alone;
            passage.label = holder.label;
            if (!clean.empty()) passage.label += (passage.label.empty() ? "" : " ") + std::string(trim(number));
        }
        return passage;
    }

    void add(const Clause& clause, std::size_t depth, const Passage& holder) {
        const Passage own = start(clause.anchor, clause.number.value, depth, holder);
        Passage passage = own;
        if (!clause.title.empty()) {
            passage.words = wording_of(clause.title);
            if (!clause.text.empty()) passage.words.push_back({"\n", false});
        }
        const RichText text = named(clause.text);
        const Wording words = wording_of(text);
        passage.words.insert(passage.words.end(), words.begin(), words.end());
        passage.names = names_in(text, passage.words);
        keep(std::move(passage));
        for (const Clause& item : clause.items) add(item, depth + 1, own);
        passage = own;
        passage.behind_items = true;
        passage.words = wording_of(named(clause.after));
        keep(std::move(passage));
    }

    void keep(Passage passage) {
        if (!passage.words.empty()) found_.all.push_back(std::move(passage));
    }

    const ComparedEdition& compared_;
    Passages found_;
};

}  // namespace

Passages passages_of(const ComparedEdition& compared) { return Collector(compared).collect(); }

}  // namespace remit
