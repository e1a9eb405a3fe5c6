// What two sites are compared by, thing by thing: the values of its keys, as words. Internal to diff/.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "generator/model/site.h"
#include "generator/naming/site_context.h"

namespace remit {

/// Keys of the content format and what they say, in the format's order; what is empty is left out. A list is one value.
using Fields = std::vector<std::pair<std::string, std::string>>;

/// Says the keys of one struct in words.
class KeyWords : public KeyVisitor {
public:
    /// `edition` is the key of the edition that texts stand in, or empty.
    KeyWords(const SiteContext& site, std::string edition) : site_(site), edition_(std::move(edition)) {}

    using KeyVisitor::operator();
    void operator()(const Key& key, const auto& member) {
        if (key.side != Side::data) add(std::string(key.name), say(key, member));
    }
    void add(std::string key, std::string value) {
        if (!value.empty()) fields_.emplace_back(std::move(key), std::move(value));
    }
    [[nodiscard]] Fields done() { return std::move(fields_); }

private:
    std::string say(const Key&, const std::string& text) const { return text; }
    std::string say(const Key&, const Located<std::string>& text) const { return text.value; }
    std::string say(const Key&, const RichText& text) const { return site_.words_of(text, edition_); }
    std::string say(const Key& key, bool flag) const { return flag == key.absent ? "" : flag ? "true" : "false"; }
    std::string say(const Key&, const std::optional<bool>& flag) const { return !flag ? "" : *flag ? "true" : "false"; }
    std::string say(const Key&, const std::optional<int>& number) const {
        return number ? std::to_string(*number) : "";
    }
    std::string say(const Key&, const PartialDate& date) const { return date.iso(); }
    std::string say(const Key&, const Located<PartialDate>& date) const { return date.value.iso(); }
    std::string say(const Key&, const LocatedReference& to) const { return to.value.text(); }
    std::string say(const Key&, const Palette& colours) const;
    std::string say(const Key&, const SizeMap& sizes) const;
    template <class T>
    std::string say(const Key& key, const std::optional<T>& one) const {
        return one ? say(key, *one) : std::string{};
    }
    template <class T>
    std::string say(const Key& key, const std::vector<T>& all) const {
        std::string words;
        for (const T& each : all) words += (words.empty() ? "" : "; ") + say(key, each);
        return words;
    }
    // A table within: "Old name, from 2018". What is compared by other means, the facts and the text of an edition, is
    // not said.
    template <Described T>
    std::string say(const Key& key, const T& thing) const {
        if constexpr (std::is_base_of_v<Fact, T> || std::is_same_v<T, Section> || std::is_same_v<T, Footnote>)
            return {};
        else {
            KeyWords within(site_, edition_);
            describe_in(key, thing, within);
            return in_a_row(within.done());
        }
    }
    static std::string in_a_row(const Fields& fields);

    const SiteContext& site_;
    std::string edition_;
    Fields fields_;
};

template <class T>
[[nodiscard]] Fields fields_of(const SiteContext& site, const T& thing) {
    std::string edition;
    if constexpr (std::is_same_v<T, Edition>) edition = thing.key();
    KeyWords words(site, std::move(edition));
    describe_keys(thing, words);
    if constexpr (std::is_same_v<T, Post>) words.add("owner", thing.owner.text());
    return words.done();
}

}  // namespace remit
