// Which group a thing without terms of its own belongs to: a document, a term, a post, a person, an agency.
#pragma once

#include <string>

#include "generator/naming/site_context.h"

namespace remit {

/// The id of the group that owns `thing`, or that alone speaks of it: its facts, terms and notes mention the thing, and
/// no other group's do. Of a term, that of the thing which its glossary entry names. Empty where there is none, or more
/// than one.
[[nodiscard]] std::string group_of_thing(const SiteContext& context, const Reference& thing);

}  // namespace remit
