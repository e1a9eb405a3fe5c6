// The tables of keys in docs/content-format.md, from the descriptions of keys in generator/model.
#pragma once

#include <map>
#include <string>

namespace remit::test {

/// Markdown by the name of what has the keys: a kind of thing ("group", "settings"), a table that several have ("post",
/// "former name"), "facts" for all kinds of facts.
[[nodiscard]] std::map<std::string, std::string> key_tables();

}  // namespace remit::test
