// Whether two facts state the same.
#pragma once

#include <algorithm>

#include "generator/compare/wording.h"
#include "generator/model/facts.h"
#include "generator/model/key_values.h"

namespace remit {

[[nodiscard]] inline bool same_reference(const std::optional<LocatedReference>& one,
                                         const std::optional<LocatedReference>& other) {
    return one.has_value() == other.has_value() && (!one || one->value == other->value);
}

/// Values of one key; places do not count, and of texts nothing but their words.
[[nodiscard]] bool same_value(const KeyValue& one, const KeyValue& other);

/// False where nothing stands in the key.
[[nodiscard]] bool is_there(const KeyValue& value);

/// Whether two facts state the same. Where their keys say all (Key::says_all), texts may put it otherwise; where there
/// are no such keys, texts decide. `with_who`: whom they are about counts as well.
template <class T>
[[nodiscard]] bool same_fact(const T& one, const T& other, bool with_who = true) {
    const KeyValues first(one), second(other);
    bool said_by_keys = false;
    for (std::size_t i = 0; i < first.all().size(); ++i) {
        const auto& [key, value] = first.all()[i];
        if (key.says_all && is_there(value)) said_by_keys = true;
        if (!key.compared || (key.who && !with_who)) continue;
        if (!same_value(value, second.all()[i].second)) return false;
    }
    return said_by_keys || same_words(wording_of(one.text), wording_of(other.text));
}

/// Whom the fact is about by the first of its keys that says it; or nothing.
template <class T>
[[nodiscard]] std::optional<LocatedReference> body_of(const T& fact) {
    const KeyValues values(fact);
    for (const auto& [key, value] : values.all()) {
        if (!key.who) continue;
        const auto& who = **std::get_if<const std::optional<LocatedReference>*>(&value);
        if (who) return who;
    }
    return std::nullopt;
}

}  // namespace remit
