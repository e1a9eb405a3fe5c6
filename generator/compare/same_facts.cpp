#include "generator/compare/same_facts.h"

namespace remit {
namespace {

bool same(const RichText& one, const RichText& other) { return same_words(wording_of(one), wording_of(other)); }
bool same(const Located<std::string>& one, const Located<std::string>& other) { return one.value == other.value; }
bool same(const std::optional<LocatedReference>& one, const std::optional<LocatedReference>& other) {
    return same_reference(one, other);
}
template <class T>
bool same(const std::vector<Located<T>>& one, const std::vector<Located<T>>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const Located<T>& a, const Located<T>& b) { return a.value == b.value; });
}
template <class T>
bool same(const T& one, const T& other) { return one == other; }

bool is_empty(const Located<std::string>& text) { return text.value.empty(); }
bool is_empty(bool flag) { return !flag; }
template <class T>
bool is_empty(const std::optional<T>& value) { return !value; }
template <class T>
bool is_empty(const T& value) { return value.empty(); }

}  // namespace

bool same_value(const KeyValue& one, const KeyValue& other) {
    return std::visit([&](const auto* value) { return same(*value, **std::get_if<decltype(value)>(&other)); }, one);
}

bool is_there(const KeyValue& value) {
    return std::visit([](const auto* each) { return !is_empty(*each); }, value);
}

}  // namespace remit
