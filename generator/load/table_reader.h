// Reads the keys of one TOML table: right types, known words, nothing left over. Every fault is reported at its place
// and answered with an empty value, so that one fault does not hide the next.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "generator/load/toml_value.h"
#include "generator/model/organisation.h"

namespace remit {

/// What is the same for all tables of one file.
struct FileContext {
    const SourceFiles& files;
    FileNumber number;
    Diagnostics& diagnostics;
};

/// One table. Each key is asked for once; finish() then reports the keys that nobody asked for.
class TableReader {
public:
    /// REQUIRES: `value` holds a table and outlives the reader. `what` names it in messages: "a group", "[[member]]".
    TableReader(const TomlValue& value, FileContext context, std::string_view what);

    [[nodiscard]] std::string string(std::string_view key);
    [[nodiscard]] Located<std::string> located(std::string_view key);
    /// As located(), but its absence or emptiness is reported.
    [[nodiscard]] Located<std::string> needed(std::string_view key);
    [[nodiscard]] RichText text(std::string_view key);
    [[nodiscard]] RichText needed_text(std::string_view key);
    /// One of `words`; empty when absent or wrong.
    [[nodiscard]] Located<std::string> choice(std::string_view key, std::span<const std::string_view> words);
    [[nodiscard]] Located<std::string> needed_choice(std::string_view key, std::span<const std::string_view> words);
    /// Some of `words`; what is not one of them is reported and left out.
    [[nodiscard]] std::vector<Located<std::string>> choices(std::string_view key,
                                                            std::span<const std::string_view> words);
    [[nodiscard]] PartialDate date(std::string_view key);
    [[nodiscard]] bool flag(std::string_view key, bool absent = false);
    [[nodiscard]] std::optional<bool> maybe_flag(std::string_view key);
    /// A whole number from 0 to 1,000,000.
    [[nodiscard]] std::optional<int> number(std::string_view key);
    [[nodiscard]] std::vector<std::string> strings(std::string_view key);
    [[nodiscard]] std::vector<Located<std::string>> located_strings(std::string_view key);

    /// An id of something of `kind`.
    [[nodiscard]] std::optional<LocatedReference> reference(std::string_view key, Kind kind);
    [[nodiscard]] std::vector<LocatedReference> references(std::string_view key, Kind kind);
    /// The first of the keys (names of kinds) that is there; two of them are reported.
    [[nodiscard]] std::optional<LocatedReference> reference_of_any(std::span<const Kind> kinds);
    /// `kind:id` as text.
    [[nodiscard]] std::optional<LocatedReference> typed_reference(std::string_view key);
    [[nodiscard]] std::vector<LocatedReference> typed_references(std::string_view key);

    /// The table at `key`, or nothing.
    [[nodiscard]] const TomlValue* table(std::string_view key);
    /// The tables of `[[key]]`.
    [[nodiscard]] std::vector<const TomlValue*> tables(std::string_view key);
    /// The elements of a list, whatever they are.
    [[nodiscard]] const TomlArray* list(std::string_view key);
    [[nodiscard]] bool has(std::string_view key) const;
    /// Whether the key is there: a flag that is true, or any other value; with `values`, a text that is one of these.
    [[nodiscard]] bool says(std::string_view key, std::initializer_list<std::string_view> values) const;

    /// Reports that one of these keys is needed, unless one is there; with `exclusive` also that a second one is.
    void need_one_of(std::initializer_list<std::string_view> keys, bool exclusive = false);
    /// Reports a key as missing, unless it is there. finish() names all that are missing at once.
    void need(std::string_view key);
    /// Likewise, of a text that was read already; an empty one is reported too.
    void need_filled(std::string_view key, const RichText& text);

    /// An address on the web: `https://…` or `http://…`; another is reported and left out.
    [[nodiscard]] Located<std::string> web_address(std::string_view key);
    /// A share such as "1/2"; another text is reported and left out.
    [[nodiscard]] Located<std::string> fraction(std::string_view key);

    /// Reports the keys that are missing, and every key that was not asked for, with the nearest that was.
    void finish();

    [[nodiscard]] Span span() const { return table_.span; }
    /// As messages name the table.
    [[nodiscard]] std::string_view what() const { return what_; }
    /// Where the value of a key stands; no place when the key is not there.
    [[nodiscard]] Span span_of(std::string_view key) const;
    [[nodiscard]] const FileContext& context() const { return context_; }
    void report(Rule rule, Span span, std::string message, std::string hint = {}) const;

private:
    const TomlValue* find(std::string_view key);
    void report_type(std::string_view key, const TomlValue& value, std::string_view wanted) const;
    Located<std::string> check_choice(std::string_view key, Located<std::string> value,
                                      std::span<const std::string_view> words) const;
    std::optional<LocatedReference> typed(std::string_view key, const TomlValue& value) const;

    const TomlValue& table_;
    FileContext context_;
    std::string what_;
    std::vector<std::string_view> asked_;
    std::vector<std::string_view> missing_;
};

/// The place inside the quotes of a string literal.
[[nodiscard]] Span inside_quotes(Span literal);

}  // namespace remit
