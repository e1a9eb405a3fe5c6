// One function a file of data. Internal to data/.
#pragma once

#include <string>

#include "generator/naming/site_context.h"

namespace remit {

/// Everything that the model holds, as JSON by site.schema.json: each thing on a line of its own, keys in the order of
/// the manual.
[[nodiscard]] std::string site_json(const SiteContext& context);
/// The JSON Schema of site.json.
[[nodiscard]] std::string site_schema(const SiteContext& context);

/// Bodies, posts, people, and who sat where and when, in the W3C's Organization Ontology.
[[nodiscard]] std::string organisation_json_ld(const SiteContext& context);

/// The newest editions as an Atom feed; nothing where the site does not say where it is published.
[[nodiscard]] std::string editions_atom(const SiteContext& context);
/// When terms that hold are due for review, as an iCalendar file; nothing where no terms say it.
[[nodiscard]] std::string reviews_ics(const SiteContext& context);

}  // namespace remit
