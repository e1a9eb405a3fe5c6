// The JSON Schema of data/site.json.
#pragma once

#include <string>
#include <string_view>

namespace remit {

/// Of the format, by semantic versioning: docs/data.md says what each part promises.
inline constexpr std::string_view site_json_version = "1.1.0";

/// JSON Schema 2020-12, made from the descriptions of the model's keys.
[[nodiscard]] std::string schema_of_site_json();

}  // namespace remit
