// The reference in docs/themes.md, from docs/theme-names and the templates of the default theme.
#pragma once

#include <map>
#include <string>

#include "tests/golden/view_names.h"

namespace remit::test {

/// Partials and layouts: "partials/head" → text.
using Templates = std::map<std::string, std::string>;

/// A tag of a template: `{{#name}}` has the sigil '#', `{{name}}` none, `{{{name}}}` '{'.
struct TemplateTag {
    char sigil = 0;
    std::string name;
};
[[nodiscard]] std::vector<TemplateTag> tags_of(const std::string& text);

/// "text", "HTML", "flag", "list of …", "one … or nothing".
[[nodiscard]] std::string kind_of(const ViewName& name);

/// The reference as Markdown. `words` are those of strings.toml: what stands in braces there is a name as well.
[[nodiscard]] std::string write_reference(NameReference& reference, const Templates& templates,
                                          const std::map<std::string, std::string, std::less<>>& words);

}  // namespace remit::test
