#include "tests/golden/key_tables.h"

#include <algorithm>

#include "generator/model/things.h"
#include "tests/golden/key_rows.h"

namespace remit::test {
namespace {

std::string table_of(const KeyRows& keys) {
    std::string table = "| key | takes | | meaning |\n|---|---|---|---|\n";
    for (const KeyRow& row : keys.rows) {
        const std::string needed = row.needed.empty() ? "" : row.needed + " ";
        table += "| " + row.key + " | " + row.takes + " | " + needed + "| " + row.meaning + " |\n";
    }
    for (const std::string& choice : keys.choices) table += (&choice == &keys.choices.front() ? "\n" : " ") + choice;
    return keys.choices.empty() ? table : table + "\n";
}

KeyRows named_keys() {
    KeyRows keys;
    const Named named;
    describe_named(named, keys);
    return keys;
}

template <class T>
KeyRows keys_of(std::string path = {}, const Key& in = {}) {
    KeyRows keys(std::move(path));
    const T thing{};
    describe_in(in, thing, keys);
    return keys;
}

// Leaves out what everything with a name of its own has, where this has all of that.
std::string table_of_named(KeyRows keys) {
    const std::vector<KeyRow> common = named_keys().rows;
    const auto is_in = [](const std::vector<KeyRow>& rows, const KeyRow& row) {
        return std::find(rows.begin(), rows.end(), row) != rows.end();
    };
    const auto has = [&](const KeyRow& row) { return is_in(keys.rows, row); };
    if (!std::all_of(common.begin(), common.end(), has)) return table_of(keys);
    std::erase_if(keys.rows, [&](const KeyRow& row) { return is_in(common, row); });
    return "Besides [those of everything that has a name](#names-dates-addresses):\n\n" + table_of(keys);
}

// The one key that depends on what succeeds.
std::string table_of_successions(const std::set<std::string>& kinds) {
    const Key in{.kinds = kinds_of<Kind::group>};
    KeyRows keys = keys_of<Succession>({}, in);
    keys.rows.front().key = code_list({kinds.begin(), kinds.end()}, "or");
    keys.rows.front().takes = "id";
    return table_of(keys);
}

// Kinds of facts, in the order of the manual; those of one type together.
class FactTables : public KeyVisitor {
public:
    template <class T>
    void operator()(const Key& key, const std::optional<T>&) {
        add<T>(key, "[" + std::string(key.name) + "]");
    }
    template <class T>
    void operator()(const Key& key, const std::vector<T>&) {
        add<T>(key, "[[" + std::string(key.name) + "]]");
    }

    std::string finish() {
        std::string all;
        for (const FactSection& section : sections_) {
            all += (all.empty() ? "#### " : "\n#### ") + section.heading + "\n\n";
            all += section.meanings + "\n\n" + section.table;
        }
        return all;
    }

private:
    struct FactSection {
        std::string heading, meanings, table;
    };

    template <class T>
    void add(const Key& key, const std::string& written) {
        const std::string table = table_of(keys_of<T>());
        const std::string meaning = "`" + written + "`: " + std::string(key.meaning) + ".";
        const auto is_alike = [&](const FactSection& section) { return section.table == table; };
        const auto alike = std::find_if(sections_.begin(), sections_.end(), is_alike);
        if (alike == sections_.end()) return sections_.push_back({"`" + written + "`", meaning, table});
        alike->heading += ", `" + written + "`";
        alike->meanings += " " + meaning;
    }

    std::vector<FactSection> sections_;
};

std::string table_of_facts() {
    FactTables tables;
    const Facts facts;
    describe_facts(facts, tables);
    return tables.finish();
}

}  // namespace

std::map<std::string, std::string> key_tables() {
    std::map<std::string, std::string> tables;
    std::set<std::string> predecessors;
    for_each_kind([&](const auto& kind) {
        using T = typename std::remove_cvref_t<decltype(kind)>::Thing;
        const KeyRows keys = keys_of<T>();
        tables[std::string(name_of(kind.kind))] = table_of_named(keys);
        predecessors.insert(keys.predecessors.begin(), keys.predecessors.end());
    });
    KeyRows every_fact;
    const Fact fact;
    describe_fact(fact, every_fact);
    tables["allow"] = table_of(keys_of<Allowance>());
    tables["what has a name"] = table_of(named_keys());
    tables["former name"] = table_of(keys_of<FormerName>());
    tables["succession"] = table_of_successions(predecessors);
    tables["every fact"] = table_of(every_fact);
    tables["facts"] = table_of_facts();
    tables["section"] = table_of(keys_of<Section>("section"));
    tables["clause"] = table_of(keys_of<Clause>("section.clause"));
    return tables;
}

}  // namespace remit::test
