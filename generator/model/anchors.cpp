#include "generator/model/anchors.h"

#include <algorithm>
#include <unordered_set>

#include "generator/base/text.h"

namespace remit {
namespace {

class AnchorGiver {
public:
    void give(Section& section, std::size_t place) {
        std::string wanted = section.id.value;
        if (wanted.empty()) wanted = clean_label(section.number.value);
        if (wanted.empty()) wanted = slug_of(section.title);
        if (wanted.empty()) wanted = "section-" + std::to_string(place);
        section.anchor = take(wanted);
        give_all(section.clauses, section.anchor);
    }

private:
    void give_all(std::vector<Clause>& clauses, const std::string& parent) {
        std::size_t place = 0;
        for (Clause& clause : clauses) {
            ++place;
            const std::string label = clean_label(clause.number.value);
            std::string wanted = clause.id.value;
            if (wanted.empty() && !label.empty()) wanted = stands_alone(label) ? label : parent + "." + label;
            if (wanted.empty()) wanted = parent + "-" + std::to_string(place);
            clause.anchor = take(wanted);
            give_all(clause.items, clause.anchor);
        }
    }

    // "3.5" says where it is; "k" only within its list.
    static bool stands_alone(const std::string& label) {
        const bool digit_first = label.front() >= '0' && label.front() <= '9';
        return digit_first &&
               (label.find('.') != std::string::npos || label.find_first_not_of("0123456789") == std::string::npos);
    }

    std::string take(const std::string& wanted) {
        std::string anchor = wanted;
        for (std::size_t again = 2; !taken_.insert(anchor).second; ++again)
            anchor = wanted + "_" + std::to_string(again);
        return anchor;
    }

    std::unordered_set<std::string> taken_;
};

}  // namespace

std::string clean_label(std::string_view printed) {
    std::string clean;
    for (const char c : printed) {
        // White space and what HTML or an address could not hold are left out; so are brackets.
        if (std::string_view(" \t\r\n()[]{}<>\"'`#%&?\\").find(c) == std::string_view::npos) clean += c;
    }
    while (clean.ends_with('.') || clean.ends_with(':')) clean.pop_back();
    return clean;
}

void assign_anchors(Edition& edition) {
    AnchorGiver giver;
    for (std::size_t i = 0; i < edition.sections.size(); ++i) giver.give(edition.sections[i], i + 1);
}

}  // namespace remit
