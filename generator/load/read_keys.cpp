#include "generator/load/read_keys.h"

#include "generator/load/load_tokens.h"
#include "generator/load/text_forms.h"

namespace remit {

std::string KeyReader::name_of_table(const Key& key, std::string_view open, std::string_view close) const {
    std::string_view within = table_.what();
    if (!within.starts_with("[[")) within = {};
    else within = within.substr(2, within.size() - 4);
    return std::string(open) + std::string(within) + (within.empty() ? "" : ".") + std::string(key.name) +
           std::string(close);
}

Located<std::string> KeyReader::text_of(const Key& key) {
    if (!key.words.empty())
        return key.needed ? table_.needed_choice(key.name, key.words) : table_.choice(key.name, key.words);
    switch (key.form) {
        case Form::share: return table_.fraction(key.name);
        case Form::web_address: return table_.web_address(key.name);
        case Form::email: return read_email(table_, key.name);
        case Form::telephone: return read_telephone(table_, key.name);
        case Form::anchor: return read_anchor(table_, key.name);
        default: return key.needed ? table_.needed(key.name) : table_.located(key.name);
    }
}

void KeyReader::read(const Key& key, std::string& text) {
    Located<std::string> written = text_of(key);
    if (key.words.empty() || !written.value.empty()) text = std::move(written.value);
}

void KeyReader::read(const Key& key, Located<std::string>& text) { text = text_of(key); }

void KeyReader::read(const Key& key, RichText& text) {
    text = key.needed ? table_.needed_text(key.name) : table_.text(key.name);
}

void KeyReader::read(const Key& key, PartialDate& date) {
    if (key.needed) table_.need(key.name);
    date = table_.date(key.name);
    if (key.name == "from") from_ = date;
    if (key.name == "to") check_period(table_, from_, date);
}

void KeyReader::read(const Key& key, Located<PartialDate>& date) {
    read(key, date.value);
    date.span = table_.span_of(key.name);
}

void KeyReader::read(const Key& key, std::vector<Located<std::string>>& texts) {
    if (key.needed) table_.need(key.name);
    texts = key.words.empty() ? table_.located_strings(key.name) : table_.choices(key.name, key.words);
}

void KeyReader::read(const Key& key, std::optional<LocatedReference>& to) {
    if (key.needed) table_.need(key.name);
    if (key.name.empty()) to = table_.reference_of_any(key.kinds);
    else if (key.form == Form::typed) to = table_.typed_reference(key.name);
    else to = table_.reference(key.name, key.kinds.front());
}

void KeyReader::read(const Key& key, LocatedReference& to) {
    std::optional<LocatedReference> found;
    read(key, found);
    if (found) to = std::move(*found);
    else complete_ = false;
}

void KeyReader::read(const Key& key, std::vector<LocatedReference>& to) {
    if (key.needed) table_.need(key.name);
    if (key.form == Form::typed) to = table_.typed_references(key.name);
    else to = table_.references(key.name, key.kinds.front());
}

void KeyReader::read(const Key& key, Palette& colours) {
    const TomlValue* value = table_.table(key.name);
    if (value == nullptr) return;
    TableReader table(*value, table_.context(), name_of_table(key, "[", "]"));
    colours = load_palette(table);
    table.finish();
}

void KeyReader::read(const Key& key, SizeMap& sizes) {
    if (const TomlValue* value = table_.table(key.name)) sizes = load_size_map(*value, table_.context());
}

void KeyReader::operator()(const Key& key, const PostTables&) {
    for (const TomlValue* value : table_.tables(key.name)) {
        Post post;
        post.owner = owner_;
        (void)read_table(*value, name_of_table(key, "[[", "]]"), key, post);
        site_.posts.push_back(std::move(post));
    }
}

}  // namespace remit
