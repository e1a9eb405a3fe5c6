#include "generator/naming/change_words.h"

#include "generator/base/text.h"
#include "generator/model/anchors.h"
#include "generator/model/standing.h"

namespace remit {
namespace {

// The first word begins big, the others small, as the theme's words are written.
class Tags {
public:
    explicit Tags(const Words& words) : words_(words) {}

    Tags& add(bool applies, std::string_view key) {
        if (applies) append(words_(key));
        return *this;
    }
    Tags& append(const std::string& words) {
        said_ += said_.empty() ? words : ", " + to_lower(words);
        return *this;
    }
    std::string said() { return std::move(said_); }

private:
    const Words& words_;
    std::string said_;
};

// A summary that does not have something says nothing about it.
std::string_view key_of_gone(const Edition& after) {
    return is_summary(after) ? "change.not-in-summary" : "change.dropped";
}
std::string_view key_of_new(const Edition& before) {
    return is_summary(before) ? "change.not-in-earlier-summary" : "change.added";
}

}  // namespace

ComparedEdition named_edition(const SiteContext& context, const Edition& edition) {
    return {edition, [&context, key = edition.key()](const RichText& text) { return context.with_names(text, key); }};
}

std::string place_in_words(const SiteContext& context, const Place& place) {
    if (place.cited_alone) return place.label;
    const Heading& heading = place.heading;
    if (heading.anchor.empty()) return context.words().with("change.footnote", {place.number});
    std::string words =
        heading.number.empty() ? heading.title : context.words().with("name.section", {clean_label(heading.number)});
    if (!place.label.empty()) words += " " + place.label;
    return words;
}

std::string topic_in_words(const SiteContext& context, std::string_view topic) {
    return context.words().of("fact", topic);
}

std::string fate_in_words(const SiteContext& context, const FactDifference& difference) {
    const bool member = difference.topic == "members";
    switch (difference.fate) {
        case FactFate::changed: return context.words()("change.changed");
        case FactFate::added: return context.words()(member ? "change.came" : "change.added");
        case FactFate::dropped: return context.words()(member ? "change.went" : "change.dropped");
        case FactFate::renamed: return context.words()("change.renamed");
        case FactFate::succeeded: return context.words()("change.succeeded");
        case FactFate::not_stated_before:
        case FactFate::not_stated_after: return context.words()("change.not-stated");
    }
    return {};
}

std::string absence_in_words(const SiteContext& context, const FactDifference& difference, const Edition& edition) {
    if (is_summary(edition)) return context.words()("change.absent-in-summary");
    if (difference.topic == "members")
        return context.words()(edition.members.empty() ? "absent.members" : "change.absent-seat");
    const Topic& topic = find_topic(difference.topic);
    bool stated = false;
    visit_topic(edition, topic, [&](const auto& facts) { stated = !facts.empty(); });
    if (topic.expected && !stated) return context.words().of("absent", topic.name);
    return context.words()("change.absent");
}

std::string fate_in_words(const SiteContext& context, const PassageDifference& difference, const Edition& before,
                          const Edition& after) {
    Tags tags(context.words());
    tags.add(difference.fate == Fate::added, key_of_new(before))
        .add(difference.fate == Fate::dropped, key_of_gone(after));
    tags.add(difference.fate == Fate::joined, "change.joined")
        .add(difference.fate == Fate::left || difference.moved, "change.moved");
    if (difference.fate == Fate::split)
        tags.append(
            context.words().with("change.split", {std::to_string(difference.part), std::to_string(difference.parts)}));
    tags.add(difference.renumbered, "change.renumbered").add(difference.reworded, "change.reworded");
    return tags.said();
}

std::string fate_in_words(const SiteContext& context, const SectionDifference& difference, const Edition& before,
                          const Edition& after) {
    Tags tags(context.words());
    tags.add(difference.fate == Fate::added, key_of_new(before))
        .add(difference.fate == Fate::dropped, key_of_gone(after));
    tags.add(difference.moved, "change.moved")
        .add(difference.renumbered, "change.renumbered")
        .add(difference.retitled, "change.retitled");
    return tags.said();
}

std::vector<std::string> counts_in_words(const SiteContext& context, const DifferenceCounts& counts) {
    std::vector<std::string> lines;
    const auto add = [&](std::size_t count, std::string_view key) {
        if (count > 0) lines.push_back(context.words().with(key, {std::to_string(count)}));
    };
    add(counts.reworded, "change.count-reworded");
    add(counts.moved, "change.count-moved");
    add(counts.renumbered, "change.count-renumbered");
    add(counts.split, "change.count-split");
    add(counts.joined, "change.count-joined");
    add(counts.added, "change.count-added");
    add(counts.dropped, "change.count-dropped");
    add(counts.same, "change.count-same");
    return lines;
}

}  // namespace remit
