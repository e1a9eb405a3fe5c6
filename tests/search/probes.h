// Many queries with known answers, made from what an index itself holds: what hand-written questions are too few to
// show.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace remit::search::testing {

/// A query, and the records any of which answers it.
struct Probe {
    std::string query;
    std::vector<std::string> answers;  ///< Ids.
    bool typing = false;               ///< The last word is unfinished.
};

/// Name of a set of probes → probes, made from the records of the index file at `path`. Says nothing of how many are
/// answered.
[[nodiscard]] std::map<std::string, std::vector<Probe>> make_probes(const std::string& path);

/// The set of questions about facts of groups. The fact in force answers, else the newest, or the group itself.
inline constexpr char fact_questions[] = "facts: a question about a group";

}  // namespace remit::search::testing
