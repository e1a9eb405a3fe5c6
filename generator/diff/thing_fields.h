// What two sites are compared by, thing by thing: its keys, as words. Internal to diff/.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "generator/naming/site_context.h"

namespace remit {

/// Keys of the content format and what they say, in the format's order; what is empty is left out. A list is one value.
using Fields = std::vector<std::pair<std::string, std::string>>;

[[nodiscard]] Fields fields_of(const SiteContext& site, const Partnership& partnership);
[[nodiscard]] Fields fields_of(const SiteContext& site, const Group& group);
[[nodiscard]] Fields fields_of(const SiteContext& site, const Agency& agency);
[[nodiscard]] Fields fields_of(const SiteContext& site, const Post& post);
[[nodiscard]] Fields fields_of(const SiteContext& site, const Person& person);
[[nodiscard]] Fields fields_of(const SiteContext& site, const Document& document);
[[nodiscard]] Fields fields_of(const SiteContext& site, const Term& term);
[[nodiscard]] Fields fields_of(const SiteContext& site, const FreePage& page);
/// What an edition is; its facts and clauses are compared otherwise.
[[nodiscard]] Fields fields_of(const SiteContext& site, const Edition& edition);

}  // namespace remit
