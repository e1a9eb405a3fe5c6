// The words of the interface, in the theme's language: what views say besides the author's texts.
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// Words by key ("group-kind.sub-group"), as the theme's strings.toml gives them.
class Words {
public:
    Words() = default;
    explicit Words(std::map<std::string, std::string, std::less<>> words) : words_(std::move(words)) {}

    /// The words of `key`; the key itself where the theme has none, which a test of the default theme excludes.
    [[nodiscard]] std::string operator()(std::string_view key) const;
    /// The words of `key`, or nothing.
    [[nodiscard]] const std::string* find(std::string_view key) const;
    [[nodiscard]] std::vector<std::string_view> keys() const;
    /// The words of `group.name`; empty for an empty name.
    [[nodiscard]] std::string of(std::string_view group, std::string_view name) const;
    /// The words of `key` with `{0}`, `{1}` … replaced.
    [[nodiscard]] std::string with(std::string_view key, std::initializer_list<std::string_view> values) const;

private:
    std::map<std::string, std::string, std::less<>> words_;
};

}  // namespace remit
