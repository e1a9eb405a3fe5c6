// Which group a thing without terms of its own belongs to: a document, a term, a post, a person, an agency.
#pragma once

#include <string>

#include "generator/naming/site_context.h"

namespace remit {

/// The id of the group that owns `thing`, that its glossary entry leads to, or that alone speaks of it: its facts, terms and
/// notes mention the thing, and no other group's do. Empty where there is none, or where more than one does.
[[nodiscard]] std::string group_of_thing(const SiteContext& context, const Reference& thing);

}  // namespace remit
