// How a struct of the model describes itself: one Key for each key of the content format, with the member for it.
//
// Beside each struct stands `describe_keys(thing, visit)`, which calls `visit(key, member)` for each of its keys in the
// order of the manual. Whatever handles all keys alike visits it: reading TOML (load/read_keys), links and references
// (walk), comparison (compare/same_facts, by model/key_values), JSON (data/json_of_keys), JSON Schema (schema/), and
// the test that writes the manual's tables (tests/golden/key_tables). What a key is, is said nowhere else.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include "generator/model/reference.h"

namespace remit {

/// What a text of TOML has to look like where its C++ type does not tell.
enum class Form : std::uint8_t {
    plain,         ///< As the type says.
    share,         ///< "1/2".
    web_address,   ///< https: or http:.
    email,
    telephone,
    language,      ///< A BCP 47 tag: "en-GB".
    id,            ///< Small letters, digits, single hyphens.
    anchor,        ///< An address within an edition, such as can stand behind the `#` of a link.
    cited,         ///< A clause of the same edition by its printed number or its address; site.json has the address.
    asset,         ///< A path below assets/.
    typed,         ///< `kind:id`, of one of `kinds` where there are any.
    destination,   ///< `kind:id`, or the name of a page that lists something (page_kinds.h).
    rule,          ///< What `[[allow]]` silences: the slug of a warning or note.
    items,         ///< Items of a clause: texts, tables, or `[[item]]`.
};

/// Where a key stands: in what authors write, in site.json, or in both.
enum class Side : std::uint8_t { both, source, data };

/// One key of a table. Names and meanings are in English, as the content format is.
struct Key {
    std::string_view name = {};      ///< As written; empty where it is the name of one of `kinds`, that of `member`.
    std::string_view meaning = {};   ///< For manual and editors: a sentence without its first capital and full stop.
    bool needed = false;
    Form form = Form::plain;
    std::span<const std::string_view> words = {};   ///< The closed list that a text is of; empty: any text.
    std::span<const Kind> kinds = {};               ///< What a reference may lead to; one, where `name` is not empty.
    Side side = Side::both;
    bool who = false;           ///< The fact is about this body, post or person.
    bool says_all =
        false;  ///< Where it is there, the text of the fact may put it as it likes: the keys are compared alone.
    bool compared = true;       ///< Two editions that differ in it alone state the same where this is false.
    bool absent = false;        ///< What a flag is where nobody wrote it.
};

/// True of a `T` and of a const one: what describe_keys() takes, `describe_keys(Is<Chair> auto& chair, auto& visit)`.
template <class Given, class T>
concept Is = std::is_same_v<std::remove_cvref_t<Given>, T>;

/// `kinds_of<Kind::post>` for Key::kinds.
template <Kind... kinds>
inline constexpr std::array<Kind, sizeof...(kinds)> kinds_of{kinds...};

/// One of these keys has to be there; with `exclusive` no more than one.
struct OneOf {
    std::initializer_list<std::string_view> keys;
    bool exclusive = false;
};

/// `key` has to be there where `where` is: a flag that is true, or any other value; with `values` one of these, with
/// `unless` none of these. Visited with the member of `key`, behind both keys.
struct NeededWhere {
    std::string_view key, where;
    std::initializer_list<std::string_view> values = {};
    bool unless = false;
    bool told_apart = false;    ///< The reader reports it in words of its own.
};

/// Stands for keys whose values are held elsewhere or take a reader of their own: `[[post]]` (Site::posts), and how the
/// items of a clause are labelled, with the regular expression of what the label looks like.
struct PostTables {};
struct LabelPattern {
    std::string_view expression;
};

/// What visitors derive from: passes over what they have no interest in.
struct KeyVisitor {
    void operator()(const OneOf&) {}
    void operator()(const NeededWhere&, const auto&) {}
    void operator()(const Key&, const PostTables&) {}
    void operator()(const Key&, const LabelPattern&) {}
};

/// Takes everything and does nothing.
struct AnyVisitor : KeyVisitor {
    using KeyVisitor::operator();
    void operator()(const Key&, const auto&) {}
};

/// True of a struct that has describe_keys().
template <class T>
concept Described = requires(const T& thing, AnyVisitor& visit, const Key& in) { describe_keys(thing, visit); } ||
                    requires(const T& thing, AnyVisitor& visit, const Key& in) { describe_keys(thing, visit, in); };

/// Describes what stands in `in`: some keys depend on where.
void describe_in(const Key& in, Described auto& thing, auto& visit) {
    if constexpr (requires { describe_keys(thing, visit, in); }) describe_keys(thing, visit, in);
    else describe_keys(thing, visit);
}

}  // namespace remit
