// An edition as a row of passages: what is compared, whatever it is nested in.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "generator/compare/wording.h"
#include "generator/model/edition.h"

namespace remit {

/// One edition to be compared, and how to give links without words of their own some: those of the edition's own site.
struct ComparedEdition {
    const Edition& edition;
    std::function<RichText(const RichText&)> with_names;   ///< May be empty: then such links show as written.
};

/// A section's heading. The footnotes of an edition are a section without number, title and anchor, behind the others.
struct Heading {
    std::string anchor, number, title;
};

/// The own text of a clause, item or footnote, or the text behind its items. What has no text is no passage.
struct Passage {
    std::size_t section = 0;   ///< Number of its heading.
    std::string anchor;
    std::string number;        ///< As printed; may be empty.
    /// How it is cited within its section: "3.5", "1.4 k)", "b)"; empty where no number is printed.
    std::string label;
    bool cited_alone = false;  ///< The label says enough without the section.
    bool behind_items = false;
    std::size_t depth = 0;     ///< 0 of a clause.
    std::vector<Reference> names;   ///< Of a line of a list that is hardly more than the names of agencies, groups,
                                    ///< posts …: whom it names.
    Wording words;             ///< A printed sub-heading comes first, as a paragraph.
};

struct Passages {
    std::vector<Heading> headings;
    std::vector<Passage> all;  ///< In reading order.
};

/// Editors' notes are left out: they are not the terms'.
[[nodiscard]] Passages passages_of(const ComparedEdition& compared);

}  // namespace remit
