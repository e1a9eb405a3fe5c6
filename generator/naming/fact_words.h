// What a fact says, in words.
#pragma once

#include <string>
#include <vector>

#include "generator/naming/site_context.h"

namespace remit {

/// What a fact says, in the parts that a place may show or leave out.
struct SaidFact {
    std::vector<Reference> who;       ///< Whom it is about, in the order of its keys.
    std::vector<Reference> besides;   ///< Named as well, but said by `who`: the agency of a post that chairs.
    RichText text;                    ///< The author's own words; may be empty.
    RichText made;                    ///< What the keys say in place of a text; may be empty.
    RichText further;                 ///< More of the author's words: how, deputies, who approves.
    std::string further_label;        ///< Words of the interface in front of `further`; mostly none.
    std::string seat;                 ///< Of a member: who sits, as printed.
    std::string more;                 ///< "core member; no vote": role and standing, a chair's dates, which relation.

    /// The author's words, else those made from the keys.
    [[nodiscard]] const RichText& shown() const { return text.empty() ? made : text; }
    /// Seat and `more` together: "Designated Nurse; core member".
    [[nodiscard]] std::string beside() const { return seat + (seat.empty() || more.empty() ? "" : "; ") + more; }
};

/// What the fact says: the one place that knows it. `edition` is the one that it stands in.
[[nodiscard]] SaidFact say(const SiteContext& context, const Edition& edition, const AnyFact& fact);

/// The whole in words, without links, for people: "Kent Police; core member".
[[nodiscard]] std::string in_words(const SiteContext& context, const Edition& edition, const SaidFact& said);

/// What a search finds the fact by: the author's words where there are any, else all that the keys say.
[[nodiscard]] std::string searched_words(const SiteContext& context, const Edition& edition, const AnyFact& fact);

/// As short as the keys allow, for a table: "at least 4 times a year"; else the author's words.
[[nodiscard]] std::string short_words(const SiteContext& context, const Edition& edition, const AnyFact& fact);

/// "at least 4 times a year", "every other month".
[[nodiscard]] std::string meetings_in_words(const SiteContext& context, const Meetings& meetings);
/// "at least 10 working days before the meeting", "about 2 weeks after the meeting".
[[nodiscard]] std::string deadline_in_words(const SiteContext& context, const Deadline& deadline);
/// "every year; next in October 2025".
[[nodiscard]] std::string review_in_words(const SiteContext& context, const Review& review);

/// The words that say how a member sits, in the order of the page: "no vote", "core member".
[[nodiscard]] std::vector<std::string> standing_in_words(const SiteContext& context, const Member& member);

}  // namespace remit
