#include "generator/base/text.h"

#include <array>
#include <catch2/catch.hpp>

using namespace remit;
using namespace std::literals;

TEST_CASE("valid UTF-8 is told from bytes that are none") {
    for (const std::string_view good : {""sv, "plain"sv, "é"sv, "\u20AC"sv, "\U0001F600"sv, "\xED\x9F\xBF"sv,
                                        "\xEE\x80\x80"sv, "\xF4\x8F\xBF\xBF"sv, "a\0b"sv}) {
        INFO(good);
        CHECK_FALSE(find_invalid_utf8(good));
    }
    struct Case {
        std::string_view text;
        std::size_t at;
    };
    for (const auto& [text, at] : {Case{"a\x80", 1},
                                   {"\xFF", 0},
                                   {"ab\xC3", 2},
                                   {"\xC3(", 0},
                                   {"\xE2\x82", 0},
                                   {"\xE2\x28\xA1", 0},
                                   {"\xF0\x9F\x98", 0},
                                   {"\xC0\xAF", 0},
                                   {"\xC1\xBF", 0},
                                   {"\xE0\x80\xAF", 0},
                                   {"\xF0\x80\x80\xAF", 0},  // Overlong forms.
                                   {"\xED\xA0\x80", 0},
                                   {"\xED\xBF\xBF", 0},  // Surrogates.
                                   {"\xF4\x90\x80\x80", 0},
                                   {"\xF5\x80\x80\x80", 0},
                                   {"\xF8\x88\x80\x80\x80", 0}}) {  // Beyond Unicode.
        INFO(text);
        CHECK(find_invalid_utf8(text) == at);
    }
}

TEST_CASE("code points are counted, and a byte that is not UTF-8 counts as one") {
    CHECK(count_code_points("") == 0);
    CHECK(count_code_points("abc") == 3);
    CHECK(count_code_points("é\u20AC\U0001F600") == 3);
    CHECK(count_code_points("a\x80\x80z") == 4);
    CHECK(count_code_points("\xE2\x82") == 2);
    CHECK(code_point_length("\U0001F600", 0) == 4);
    CHECK(code_point_length("\xF0\x9F", 0) == 1);  // Cut off: no overrun.
}

TEST_CASE("display width is that of a terminal") {
    CHECK(display_width("abc") == 3);
    CHECK(display_width("é") == 1);
    CHECK(display_width("e\u0301") == 1);       // A combining accent.
    CHECK(display_width("\u6F22\u5B57") == 4);  // Two Chinese characters.
    CHECK(display_width("\uFF21") == 2);        // A full-width A.
    CHECK(display_width("\U0001F600") == 2);
    CHECK(display_width("a\u200Bb") == 2);  // A zero-width space.
    CHECK(display_width("\xFF") == 1);
}

TEST_CASE("lower case changes ASCII letters alone") {
    CHECK(to_lower("ABCxyz-19") == "abcxyz-19");
    CHECK(to_lower("É[@`{") == "É[@`{");
}

TEST_CASE("trim takes white space off both ends and no more") {
    CHECK(trim("  a b\t\r\n") == "a b");
    CHECK(trim("a") == "a");
    CHECK(trim(" \t\r\n").empty());
    CHECK(trim("").empty());
    CHECK(trim("\u00A0a") == "\u00A0a");  // A no-break space was meant.
}

TEST_CASE("a slug keeps letters and digits and joins them with single hyphens") {
    struct Case {
        std::string_view text, slug;
    };
    for (const auto& [text, slug] : {Case{"Purpose", "purpose"},
                                     {"Chair's role (1)", "chairs-role-1"},
                                     {"Chair\u2019s role", "chairs-role"},
                                     {"  Roles & responsibilities  ", "roles-responsibilities"},
                                     {"--a--b--", "a-b"},
                                     {"Über", "ber"},
                                     {"\u6F22", ""},
                                     {"...", ""},
                                     {"", ""},
                                     {"2018/19", "2018-19"}}) {
        INFO(text);
        CHECK(slug_of(text) == slug);
    }
}

TEST_CASE("an id has small letters, digits and single hyphens between them") {
    for (const std::string_view good : {"a", "2018-04", "health-safeguarding-group", "x1"}) {
        INFO(good);
        CHECK(is_kebab_case(good));
    }
    for (const std::string_view bad : {"", "-a", "a-", "a--b", "A", "a_b", "a b", "é", "a/b", ".", "a.b"}) {
        INFO(bad);
        CHECK_FALSE(is_kebab_case(bad));
    }
}

TEST_CASE("the nearest candidate is found, and none where none is near") {
    constexpr std::array<std::string_view, 5> groups{"health-safeguarding-group", "case-review-group", "kscb-board",
                                                     "active", "closed"};
    struct Case {
        std::string_view typed, nearest;
    };
    for (const auto& [typed, nearest] : {Case{"helth-safeguarding-group", "health-safeguarding-group"},
                                         {"case-reveiw-group", "case-review-group"},
                                         {"ACTIVE", "active"},
                                         {"acitve", "active"},
                                         {"activ", "active"},
                                         {"actives", "active"},
                                         {"close", "closed"}}) {
        INFO(typed);
        CHECK(find_nearest(typed, groups) == std::string(nearest));
    }
    for (const std::string_view typed : {"", "x", "act", "something-else", "board"}) {
        INFO(typed);
        CHECK_FALSE(find_nearest(typed, groups));
    }
}

TEST_CASE("of candidates that are equally near the first is taken") {
    constexpr std::array<std::string_view, 2> words{"minute", "minuts"};
    CHECK(find_nearest("minutes", words) == "minute");
    CHECK_FALSE(find_nearest("minutes", {}));
}

TEST_CASE("a word of a megabyte is not compared letter by letter") {
    const std::string long_word(1'000'000, 'a');
    const std::array<std::string_view, 2> words{long_word, "active"};
    CHECK_FALSE(find_nearest(long_word + "b", words));
}

TEST_CASE("a list is joined with its own last word") {
    const std::array<std::string, 3> three{"a", "b", "c"};
    CHECK(join_list(three, ", ", " and ") == "a, b and c");
    CHECK(join_list(std::span(three).first(2), ", ", " or ") == "a or b");
    CHECK(join_list(std::span(three).first(1), ", ", " or ") == "a");
    CHECK(join_list({}, ", ", " or ").empty());
}

TEST_CASE("what HTML or XML would take for markup is escaped") {
    CHECK(markup_escaped("<script>alert('a & \"b\"')</script>") ==
          "&lt;script&gt;alert(&#39;a &amp; &quot;b&quot;&#39;)&lt;/script&gt;");
    CHECK(markup_escaped("é \u202E \U0001F600 {{x}} &amp;") == "é \u202E \U0001F600 {{x}} &amp;amp;");
    CHECK(markup_escaped("") == "");
}
