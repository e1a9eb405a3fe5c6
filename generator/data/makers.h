// One function a file of data. Internal to data/.
#pragma once

#include <string>

#include "generator/naming/site_context.h"

namespace remit {

/// Everything that the model holds, as JSON by site.schema.json: each thing on a line of its own, keys in the order of the manual.
[[nodiscard]] std::string site_json(const SiteContext& context);
/// The JSON Schema of site.json.
[[nodiscard]] std::string site_schema(const SiteContext& context);

/// Bodies, posts, people, and who sat where and when, in the W3C's Organization Ontology.
[[nodiscard]] std::string organisation_json_ld(const SiteContext& context);

// Tables, one thing a row. What is in force, over or missed is so on the site's date.
[[nodiscard]] std::string groups_csv(const SiteContext& context);
[[nodiscard]] std::string editions_csv(const SiteContext& context);
/// Every seat and chair of every edition.
[[nodiscard]] std::string members_csv(const SiteContext& context);
/// Every post with each of its holders; posts that nobody is known to hold, and people who hold none, are there too.
[[nodiscard]] std::string people_and_posts_csv(const SiteContext& context);
[[nodiscard]] std::string agencies_csv(const SiteContext& context);
[[nodiscard]] std::string documents_csv(const SiteContext& context);

/// The newest editions as an Atom feed; nothing where the site does not say where it is published.
[[nodiscard]] std::string editions_atom(const SiteContext& context);
/// When terms that hold are due for review, as an iCalendar file; nothing where no terms say it.
[[nodiscard]] std::string reviews_ics(const SiteContext& context);

}  // namespace remit
