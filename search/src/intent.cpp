#include "search/src/intent.h"

namespace remit::search {
namespace {

struct Pattern {
    std::string_view words;  // `*`: any words, or none.
    std::string_view facts;  // Separated by blanks.
};

// The first that fits counts, so the narrower stand first: a deputy chair before a chair.
constexpr Pattern patterns[] = {
    {"deputy chair", "deputy-chair chair"},
    {"vice chair", "deputy-chair chair"},
    {"who * deputises", "deputy-chair"},
    {"who chairs", "chair"},
    {"who * chair", "chair"},
    {"who leads", "chair"},
    {"chaired by", "chair"},
    {"chair of", "chair"},
    {"chairperson", "chair"},
    {"how often * meet", "meetings"},
    {"how often * meets", "meetings"},
    {"how often", "meetings"},
    {"how many times * meet", "meetings"},
    {"when does * meet", "meetings"},
    {"when do * meet", "meetings"},
    {"when is * meeting", "meetings"},
    {"when are * meetings", "meetings"},
    {"frequency", "meetings"},
    {"how many * quorum", "quorum"},
    {"is * quorate", "quorum"},
    {"are * quorate", "quorum"},
    {"quorate", "quorum"},
    {"quorum", "quorum"},
    {"quoracy", "quorum"},
    {"action log", "action-log minutes"},
    {"when * minutes", "minutes"},
    {"who * minutes", "minutes secretariat"},
    {"when * papers", "papers agenda"},
    {"when * agenda", "agenda papers"},
    {"deadline * papers", "papers agenda"},
    {"deadline * minutes", "minutes"},
    {"papers * deadline", "papers agenda"},
    {"agenda * deadline", "agenda papers"},
    {"deadlines", "papers agenda minutes"},
    {"dispute", "escalation"},
    {"disputes", "escalation"},
    {"disagreement", "escalation"},
    {"escalate", "escalation"},
    {"escalation", "escalation"},
    {"who sits on", "members"},
    {"who is on", "members"},
    {"who attends", "members"},
    {"who must attend", "attendance members"},
    {"attendance", "attendance"},
    {"substitutes", "attendance"},
    {"who * member of", "members"},
    {"who * members of", "members"},
    {"members of", "members"},
    {"membership of", "members"},
    {"membership", "members"},
    {"who * report to", "reports-to"},
    {"who * reports to", "reports-to"},
    {"reports to", "reports-to"},
    {"report to", "reports-to"},
    {"accountable to", "reports-to"},
    {"when * reviewed", "review"},
    {"review date", "review"},
    {"next review", "review"},
    {"secretariat", "secretariat"},
    {"who * administers", "secretariat"},
};

std::string_view take(std::string_view& list) {
    const std::size_t size = list.find(' ');
    const std::string_view item = list.substr(0, size);
    list.remove_prefix(size == std::string_view::npos ? list.size() : size + 1);
    return item;
}

// Whether `pattern` fits the words from `at` on; marks its words. The nearest word after a gap is as good as any.
bool fits(std::string_view pattern, std::span<const std::string> words, std::size_t at, std::vector<bool>& own) {
    own.assign(words.size(), false);
    bool gap = false;
    while (!pattern.empty()) {
        const std::string_view wanted = take(pattern);
        if (wanted == "*") {
            gap = true;
            continue;
        }
        while (gap && at < words.size() && words[at] != wanted) ++at;
        if (at >= words.size() || words[at] != wanted) return false;
        own[at++] = true;
        gap = false;
    }
    return true;
}

}  // namespace

std::optional<Intent> find_intent(std::span<const std::string> words) {
    Intent intent;
    for (const Pattern& pattern : patterns) {
        for (std::size_t at = 0; at < words.size(); ++at) {
            if (!fits(pattern.words, words, at, intent.own)) continue;
            for (std::string_view facts = pattern.facts; !facts.empty();) intent.facts.push_back(take(facts));
            return intent;
        }
    }
    return std::nullopt;
}

}  // namespace remit::search
