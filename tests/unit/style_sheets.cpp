#include "generator/theme/style_sheets.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

using Assets = std::map<std::string, std::string>;

Assets joined(Assets assets) {
    Diagnostics diagnostics;
    join_style_sheets(assets, diagnostics);
    CHECK(diagnostics.all().empty());
    return assets;
}

}  // namespace

TEST_CASE("sheets that are imported stand where they were, and are files no more") {
    CHECK(joined({{"theme.css", "@import \"a.css\";\n@import \"b.css\";\nbody { }\n"},
                  {"a.css", "a { }\n"},
                  {"b.css", "@import \"c.css\";\nb { }\n"},
                  {"c.css", "c { }\n"},
                  {"alone.css", "p { }"},
                  {"x.js", "@import \"a.css\";\n"}}) == Assets{{"theme.css", "a { }\nc { }\nb { }\nbody { }\n"},
                                                               {"alone.css", "p { }"},
                                                               {"x.js", "@import \"a.css\";\n"}});
    CHECK(joined({{"t.css", "@import \"a.css\";\n@import \"a.css\";"}, {"a.css", "a { }\n"}}) ==
          Assets{{"t.css", "a { }\n"}});
}

TEST_CASE("what is no import of a sheet beside it is left alone") {
    const Assets assets{{"t.css", "@import url(a.css) print;\np { }\n@import \"a.css\";\n"}, {"a.css", ""}};
    CHECK(joined(assets) == assets);
    CHECK(joined({{"t.css", "/* @import \"a.css\"; */\np { }\n"}, {"a.css", ""}}) ==
          Assets{{"t.css", "p { }\n"}, {"a.css", ""}});
}

TEST_CASE("what only authors read is left out of sheets, and texts in quotes are not touched") {
    CHECK(joined({{"t.css",
                   "/* A\n note */\na {\n  b: c; /* why */\n\n  d: \"/* x */  \\\" \";\n  e: ' /*';\n}\n/* the end"}})
              .at("t.css") == "a {\nb: c; \nd: \"/* x */  \\\" \";\ne: ' /*';\n}\n");
    CHECK(joined({{"t.css", "/*"}}).at("t.css") == "");
    CHECK(joined({{"t.css", ""}}).at("t.css") == "");
}

TEST_CASE("sheets that import each other stand once each") {
    CHECK(joined({{"t.css", "@import \"a.css\";\nt { }"},
                  {"a.css", "@import \"b.css\";\na { }\n"},
                  {"b.css", "@import \"a.css\";\nb { }\n"}})
              .at("t.css") == "b { }\na { }\nt { }");
}

TEST_CASE("a sheet that is not there is reported") {
    Assets assets{{"t.css", "@import \"a.css\";\nt { }"}};
    Diagnostics diagnostics;
    join_style_sheets(assets, diagnostics);
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all()[0].message == "the theme has no assets/a.css, which assets/t.css imports");
}

TEST_CASE("colours and sizes are custom properties, colours in both schemes") {
    const Palette palette{{{"ink", {*parse_colour("#123"), {}}}}, {{"ink", {*parse_colour("#eee"), {}}}}};
    CHECK(style_sheet_of(palette, {{"measure", {"36rem", {}}}}) ==
          ":root { --ink: #112233; --measure: 36rem; }\n@media (prefers-color-scheme: dark) {\n  :root { --ink: "
          "#eeeeee; }\n}\n");
}
