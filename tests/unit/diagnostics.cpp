#include "generator/base/diagnostics.h"

#include <array>
#include <catch2/catch.hpp>
#include <set>

using namespace remit;

namespace {

std::vector<std::string> messages(const Diagnostics& diagnostics) {
    std::vector<std::string> all;
    for (const Diagnostic& each : diagnostics.all()) all.push_back(each.message);
    return all;
}

}  // namespace

TEST_CASE("every rule has a slug of its own, a meaning, and is found by its slug") {
    std::set<std::string_view> slugs;
    for (const RuleDescription& rule : all_rules()) {
        INFO(rule.slug);
        CHECK(slugs.insert(rule.slug).second);
        CHECK(find_rule(rule.slug) == rule.rule);
        CHECK(describe(rule.rule).slug == rule.slug);
        CHECK(rule.meaning.ends_with('.'));
    }
    CHECK_FALSE(find_rule("no-such-rule"));
    CHECK_FALSE(find_rule(""));
    CHECK(name_of(Severity::error) == "error");
    CHECK(name_of(Severity::warning) == "warning");
    CHECK(name_of(Severity::note) == "note");
}

TEST_CASE("findings are sorted by path, then by place, whatever the order they came in") {
    SourceFiles files;
    const FileNumber later = files.add("b.toml", "0123456789");
    const FileNumber earlier = files.add("a.toml", "0123456789");
    Diagnostics diagnostics;
    diagnostics.report(Rule::bad_value, {later, 5, 6}, "b 5");
    diagnostics.report(Rule::bad_value, {later, 1, 2}, "b 1");
    diagnostics.report(Rule::bad_value, {earlier, 9, 10}, "a 9");
    diagnostics.report(Rule::missing_key, {}, "in no file");
    diagnostics.sort(files);
    CHECK(messages(diagnostics) == std::vector<std::string>{"in no file", "a 9", "b 1", "b 5"});
}

TEST_CASE("the same finding twice is one finding, another at the same place is not") {
    SourceFiles files;
    const FileNumber file = files.add("a.toml", "0123456789");
    Diagnostics diagnostics;
    diagnostics.report(Rule::bad_value, {file, 1, 2}, "same");
    diagnostics.report(Rule::bad_value, {file, 1, 2}, "other");
    diagnostics.report(Rule::bad_value, {file, 1, 2}, "same");
    diagnostics.report(Rule::bad_date, {file, 1, 2}, "same");
    diagnostics.report(Rule::bad_value, {file, 2, 3}, "same");
    diagnostics.sort(files);
    CHECK(diagnostics.all().size() == 4);
}

TEST_CASE("what several threads found is taken together and counted by severity") {
    Diagnostics first, second;
    first.report(Rule::bad_value, {}, "an error");
    second.report(Rule::numbering_gap, {}, "a warning");
    second.report(Rule::continued_list, {}, "a note");
    CHECK_FALSE(second.has_errors());
    first.take(std::move(second));
    CHECK(messages(first) == std::vector<std::string>{"an error", "a warning", "a note"});
    CHECK(first.count(Severity::error) == 1);
    CHECK(first.count(Severity::warning) == 1);
    CHECK(first.count(Severity::note) == 1);
    CHECK(first.has_errors());
}

TEST_CASE("findings can be taken out again") {
    Diagnostics diagnostics;
    diagnostics.report(Rule::numbering_gap, {}, "gone");
    diagnostics.report(Rule::empty_section, {}, "stays");
    diagnostics.remove_if([](const Diagnostic& each) { return each.rule == Rule::numbering_gap; });
    CHECK(messages(diagnostics) == std::vector<std::string>{"stays"});
}

TEST_CASE("a hint names the nearest candidate, or there is none") {
    constexpr std::array<std::string_view, 2> words{"active", "closed"};
    CHECK(did_you_mean("activ", words) == "did you mean \"active\"?");
    CHECK(did_you_mean("board", words).empty());
}
