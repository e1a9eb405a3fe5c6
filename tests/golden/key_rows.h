// The keys of one struct of the model as rows of a table in the manual.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "generator/model/key.h"
#include "generator/model/site.h"

namespace remit::test {

struct KeyRow {
    std::string key, takes, needed, meaning;   ///< Markdown.
    bool operator==(const KeyRow&) const = default;
};

/// "`a`, `b` or `c`".
[[nodiscard]] std::string code_list(const std::vector<std::string>& words, const std::string& last);

/// What a key takes, in words of the manual: "one of `a` `b`", "id of a group".
[[nodiscard]] std::string takes_text(const Key& key, bool many);
[[nodiscard]] std::string takes_reference(const Key& key, bool many);

/// Where the manual tells of the keys of tables that several things have, or that have much to be told; else empty.
template <class T> inline constexpr const char* told_at = "";
template <> inline constexpr const char* told_at<FormerName> = "#names-that-something-had-before";
template <> inline constexpr const char* told_at<Succession> = "#what-came-before";
template <> inline constexpr const char* told_at<Post> = "#posts";
template <> inline constexpr const char* told_at<Section> = "#sections-clauses-items";
template <> inline constexpr const char* told_at<Clause> = "#sections-clauses-items";

/// Visits the keys of a struct and of the tables in it. Facts have tables of their own and are passed over.
class KeyRows : public KeyVisitor {
public:
    /// `path` is where the struct's tables stand, "section"; `lead` stands before each key: "[home] ".
    explicit KeyRows(std::string path = {}, std::string lead = {}) : path_(std::move(path)), lead_(std::move(lead)) {}

    std::vector<KeyRow> rows;
    std::vector<std::string> choices;      ///< "One of `a` and `b` is needed."
    std::set<std::string> predecessors;    ///< Of what kinds `succeeds` can be.

    using KeyVisitor::operator();
    void operator()(const Key& key, const auto& member) {
        if (key.side != Side::data) add(key, member);
    }
    void operator()(const OneOf& one);
    void operator()(const NeededWhere& needed, const auto&) { add_condition(needed); }
    void operator()(const Key& key, const PostTables&) { add(key, std::vector<Post>{}); }
    void operator()(const Key& key, const LabelPattern&) { add_row(key, "words"); }

private:
    void add(const Key& key, const std::string&) { add_row(key, takes_text(key, false)); }
    void add(const Key& key, const Located<std::string>&) { add_row(key, takes_text(key, false)); }
    void add(const Key& key, const std::vector<std::string>&) { add_row(key, takes_text(key, true)); }
    void add(const Key& key, const std::vector<Located<std::string>>&) { add_row(key, takes_text(key, true)); }
    void add(const Key& key, const RichText&) { add_row(key, "text"); }
    void add(const Key& key, bool) { add_row(key, key.absent ? "true or false, else true" : "true or false"); }
    void add(const Key& key, const std::optional<bool>&) { add_row(key, "true or false"); }
    void add(const Key& key, const std::optional<int>&) { add_row(key, "number"); }
    void add(const Key& key, const PartialDate&) { add_row(key, "date"); }
    void add(const Key& key, const Located<PartialDate>&) { add_row(key, "date"); }
    void add(const Key& key, const LocatedReference&) { add_row(key, takes_reference(key, false)); }
    void add(const Key& key, const std::optional<LocatedReference>&) { add_row(key, takes_reference(key, false)); }
    void add(const Key& key, const std::vector<LocatedReference>&) { add_row(key, takes_reference(key, true)); }
    void add(const Key& key, const Palette&);
    void add(const Key& key, const SizeMap&) { add_named(key, {"[sizes]"}, "table of sizes"); }

    template <Described T>
    void add(const Key& key, const T&) { add_table<T>(key, false); }
    template <Described T>
    void add(const Key& key, const std::optional<T>&) { add_table<T>(key, false); }
    template <Described T>
    void add(const Key& key, const std::vector<T>&) { add_table<T>(key, true); }

    template <class T>
    void add_table(const Key& key, bool many) {
        if (std::is_base_of_v<Fact, T>) return;
        if (std::is_same_v<T, Clause> && key.form == Form::items) return add_row(key, "list of texts and tables");
        if (std::is_same_v<T, Succession>) predecessors.insert(std::string(name_of(key.kinds.front())));
        const std::string name = (path_.empty() ? "" : path_ + ".") + std::string(key.name);
        const std::string table = many ? "[[" + name + "]]" : "[" + name + "]";
        const std::string what = many ? "tables" : "table";
        const std::string where = told_at<T>;
        add_named(key, {table}, where.empty() ? what : "[" + what + "](" + where + ")");
        if (where.empty()) add_inner<T>(key, name, table);
    }
    template <class T>
    void add_inner(const Key& key, const std::string& path, const std::string& table) {
        KeyRows inner(path, table + " ");
        const T thing{};
        describe_in(key, thing, inner);
        rows.insert(rows.end(), inner.rows.begin(), inner.rows.end());
        choices.insert(choices.end(), inner.choices.begin(), inner.choices.end());
    }

    void add_row(const Key& key, const std::string& takes);
    void add_named(const Key& key, const std::vector<std::string>& written, const std::string& takes);
    void add_condition(const NeededWhere& needed);

    std::string path_, lead_;
};

}  // namespace remit::test
