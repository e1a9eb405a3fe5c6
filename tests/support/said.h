// What the linter says of a small site, as lines to compare.
#pragma once

#include <initializer_list>
#include <string>

namespace remit::test {

/// A file of the site below its root.
struct SourceText {
    std::string path;
    std::string text;
};

/// The diagnostics of a site with these files: "slug: message" each, in the order of places, one a line; "" where there
/// are none. The site has a partnership "p", a group "g" ("The Board") and the date 2024-06-01, unless `files` say
/// otherwise.
[[nodiscard]] std::string said(std::initializer_list<SourceText> files);

/// As said(), of a site with these facts or sections in the terms of "g", which are of 2024 and in force.
[[nodiscard]] std::string said_of_terms(const std::string& facts, std::initializer_list<SourceText> more = {});

/// The keys that every edition needs.
[[nodiscard]] std::string edition_head(const std::string& date, const std::string& status = "in-force");

/// A section with the clause 1.1 that says `text`.
[[nodiscard]] std::string section(const std::string& text = "Words.");

}  // namespace remit::test
