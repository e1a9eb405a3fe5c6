// What rules ask about an edition: does it still hold, which words are the print's, which other edition goes with it.
#pragma once

#include <functional>
#include <string>

#include "generator/model/queries.h"

namespace remit {

/// True where the edition is what a reader goes by today: in force, under review, a draft of what is to come, or the
/// summary that is all there is. What an older edition says was right in its day.
[[nodiscard]] bool is_live(const SiteIndex& index, const Edition& edition);

/// The edition of `group` that is part of the same document as `edition` (else of the same date); or nothing.
[[nodiscard]] const Edition* find_beside(const SiteIndex& index, const Edition& edition, std::string_view group);

/// Calls `visit` for the texts of the sections: what the print says, without the editor's notes.
void visit_printed(const Edition& edition, const std::function<void(const RichText&)>& visit);

/// Calls `visit` for every reference that a fact of the edition makes, with its fact.
void visit_fact_references(const Edition& edition, const std::function<void(const Fact&, const LocatedReference&)>& visit);

/// What a thing is called in a message: its name; its id where it is not there.
[[nodiscard]] std::string called(const SiteIndex& index, const Reference& reference);

/// The names of a thing that can be named in a text; nothing where it is not there.
[[nodiscard]] const Named* find_named(const SiteIndex& index, const Reference& reference);

/// The agency that a reference means: itself, or the one that a post belongs to; else nothing.
[[nodiscard]] const Agency* find_agency_of(const SiteIndex& index, const Reference& reference);

/// True where one of the two agencies is the other or a part of it.
[[nodiscard]] bool are_related(const SiteIndex& index, const Agency& one, const Agency& other);

}  // namespace remit
