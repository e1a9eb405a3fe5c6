// What differs between the facts of two editions.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "generator/model/queries.h"

namespace remit {

/// What became of a fact. A summary states little; what it leaves out is not thereby gone.
enum class FactFate : std::uint8_t {
    changed,            ///< Both editions state it, otherwise.
    added,
    dropped,
    renamed,            ///< The same body or post, under another name at the date of the newer edition.
    succeeded,          ///< Another body, which took over from the first.
    not_stated_before,  ///< The older edition is a summary that does not state it.
    not_stated_after,   ///< The newer one is.
};

/// One difference. `topic` is the name of a Topic: "chair", "quorum", "members", "joint-with", "relation".
/// Where the whole list of members is on one side alone, all of them are in one difference.
struct FactDifference {
    std::string_view topic;
    FactFate fate = FactFate::changed;
    std::vector<AnyFact> before, after;
    std::optional<Reference> body_before, body_after;   ///< Of joint-with, renamed and succeeded: who it is about.
    bool inferred = false;   ///< Of succeeded: no source says so.
};

/// The sites that two editions stand in; one and the same, or a site at two times.
struct ComparedSites {
    const SiteIndex& before;
    const SiteIndex& after;
};

/// In the order of "At a glance", then members, then other relations. Facts that state the same by their keys are the
/// same however their text puts it where keys say it all: dates, deadlines, how often the group meets.
[[nodiscard]] std::vector<FactDifference> compare_facts(const Edition& before, const Edition& after,
                                                        const ComparedSites& sites);

}  // namespace remit
