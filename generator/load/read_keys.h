// Reads a table of TOML into the struct of the model that describes its keys.
#pragma once

#include <string>

#include "generator/load/complete.h"
#include "generator/load/table_reader.h"
#include "generator/model/key.h"
#include "generator/model/site.h"

namespace remit {

/// Visits the keys of one struct and fills its members. Faults are reported at their place; a member that could not be
/// read keeps the value that it had.
class KeyReader : public KeyVisitor {
public:
    /// `site` takes what stands in the table but is held elsewhere: the posts of `owner`.
    KeyReader(TableReader& table, Site& site, Reference owner = {})
        : table_(table), site_(site), owner_(std::move(owner)) {}

    using KeyVisitor::operator();
    void operator()(const Key& key, auto& member) {
        if (key.side != Side::data) read(key, member);
    }
    void operator()(const OneOf& one) { table_.need_one_of(one.keys, one.exclusive); }
    void operator()(const NeededWhere& needed, const auto& member) {
        if (needed.told_apart || table_.says(needed.where, needed.values) == needed.unless) return;
        if constexpr (Is<decltype(member), RichText>) table_.need_filled(needed.key, member);
        else table_.need(needed.key);
    }
    void operator()(const Key& key, const PostTables&);

    /// False where the table lacks a reference that it is nothing without; that was reported.
    [[nodiscard]] bool is_complete() const { return complete_; }

private:
    void read(const Key& key, std::string& text);
    void read(const Key& key, Located<std::string>& text);
    void read(const Key& key, RichText& text);
    void read(const Key& key, bool& flag) { flag = table_.flag(key.name, key.absent); }
    void read(const Key& key, std::optional<bool>& flag) { flag = table_.maybe_flag(key.name); }
    void read(const Key& key, std::optional<int>& number) { number = table_.number(key.name); }
    void read(const Key& key, PartialDate& date);
    void read(const Key& key, Located<PartialDate>& date);
    void read(const Key& key, std::vector<std::string>& texts) { texts = table_.strings(key.name); }
    void read(const Key& key, std::vector<Located<std::string>>& texts);
    void read(const Key& key, LocatedReference& to);
    void read(const Key& key, std::optional<LocatedReference>& to);
    void read(const Key& key, std::vector<LocatedReference>& to);
    void read(const Key& key, Palette& colours);
    void read(const Key& key, SizeMap& sizes);

    void read(const Key& key, Described auto& thing) {
        if (key.needed) table_.need(key.name);
        if (const TomlValue* value = table_.table(key.name))
            read_table(*value, name_of_table(key, "[", "]"), key, thing);
    }

    template <Described T>
    void read(const Key& key, std::optional<T>& one) {
        const TomlValue* value = table_.table(key.name);
        if (value == nullptr) return;
        T thing;
        if (read_table(*value, name_of_table(key, "[", "]"), key, thing)) one = std::move(thing);
    }

    template <Described T>
    void read(const Key& key, std::vector<T>& all) {
        if constexpr (std::is_same_v<T, Clause>) {
            if (key.form == Form::items) return void(all = read_items(table_, site_));
        }
        if (key.needed) table_.need(key.name);
        for (const TomlValue* value : table_.tables(key.name)) {
            T thing;
            if (read_table(*value, name_of_table(key, "[[", "]]"), key, thing)) all.push_back(std::move(thing));
        }
    }

    template <class T>
    bool read_table(const TomlValue& value, const std::string& what, const Key& key, T& thing) {
        TableReader table(value, table_.context(), what);
        return read_thing(table, site_, key, thing);
    }

public:
    /// Fills `thing` from the whole table, which is then finished. `in`: the key that the table stands in.
    template <class T>
    static bool read_thing(TableReader& table, Site& site, const Key& in, T& thing, const Reference& owner = {}) {
        const bool complete = read_part(table, site, in, thing, owner);
        table.finish();
        return complete;
    }

    /// As read_thing(), of a table that more is read from.
    template <class T>
    static bool read_part(TableReader& table, Site& site, const Key& in, T& thing, const Reference& owner = {}) {
        KeyReader reader(table, site, owner);
        if constexpr (requires { thing.span; }) thing.span = table.span();
        if constexpr (std::is_base_of_v<Fact, T>) describe_fact(thing, reader);
        describe_in(in, thing, reader);
        complete(table, thing);
        return reader.complete_;
    }

private:
    // "[[post]]"; within that "[[post.name_history]]".
    [[nodiscard]] std::string name_of_table(const Key& key, std::string_view open, std::string_view close) const;
    Located<std::string> text_of(const Key& key);

    TableReader& table_;
    Site& site_;
    Reference owner_;
    PartialDate from_;      // Of the key `from`, until `to` is read.
    bool complete_ = true;
};

}  // namespace remit
