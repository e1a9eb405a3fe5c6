// What rules ask about an edition: which words are the print's, which other edition goes with it, whom its facts name.
#pragma once

#include <functional>
#include <string>

#include "generator/model/queries.h"

namespace remit {

/// The edition of `group` that is part of the same document as `edition` (else of the same date); or nothing.
[[nodiscard]] const Edition* find_beside(const SiteIndex& index, const Edition& edition, std::string_view group);

/// Calls `visit` for the texts of the sections: what the print says, without the editor's notes.
void visit_printed(const Edition& edition, const std::function<void(const RichText&)>& visit);

/// Calls `visit` for every reference that a fact of the edition makes, with its fact.
void visit_fact_references(const Edition& edition,
                           const std::function<void(const Fact&, const LocatedReference&)>& visit);

/// What a thing is called in a message: its name; its id where it is not there.
[[nodiscard]] std::string called(const SiteIndex& index, const Reference& reference);

/// True where one of the two agencies is the other or a part of it.
[[nodiscard]] bool are_related(const SiteIndex& index, const Agency& one, const Agency& other);

}  // namespace remit
