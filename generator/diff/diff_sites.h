// What differs between two editions, or two sites, told in words and ready to be printed.
#pragma once

#include <string>
#include <vector>

#include "generator/base/diagnostics.h"
#include "generator/compare/word_difference.h"

namespace remit {

struct DiffRequest {
    std::string older, newer;  ///< Each an edition's key ("group/2018-04"), its file, a site's folder, or a revision of
                               ///< the source in git.
    std::string source;         ///< Folder of the site that keys and revisions are of.
};

/// A key of a thing whose value differs; an empty side does not have it.
struct ToldField {
    std::string field, before, after;
};

/// A group, agency, post, … or edition of two sites. `fate` is "added", "dropped" or "changed".
struct ToldThing {
    std::string kind, list, id, name, fate;   ///< `list` is what its kind is called as many: "groups".
    std::vector<ToldField> fields;
};

struct ToldFact {
    std::string topic, fate;    ///< For programs: "quorum", "dropped".
    std::string label, told;    ///< For people: "Quorum", "Dropped".
    std::string before, after;  ///< What it says, and where; empty where it says nothing.
};

/// A section's heading or a passage. `fates` are for programs: "added", "dropped", "split", "joined", "left" (it is now
/// in another section), "moved", "renumbered", "reworded", "retitled".
struct ToldText {
    std::vector<std::string> fates;
    std::string told;                        ///< For people: "Moved, reworded".
    std::vector<std::string> before, after;  ///< Where it stands, as cited: "3.5", "section 4".
    std::vector<Run> words;
    bool is_heading = false;
    std::size_t depth = 0;
};

/// One edition against another, or against itself in another site.
struct ToldEdition {
    std::string before, after;           ///< Keys.
    std::string title;
    std::vector<ToldField> fields;
    std::vector<ToldFact> facts;
    std::vector<std::string> counts;     ///< "3 reworded", ….
    std::vector<ToldText> texts;         ///< Headings, each with what changed under it; what is the same is left out.
    bool only_file = false;  ///< The file differs in nothing that is compared: comments, notes, how facts are put.
};

struct DiffResult {
    bool good = false;               ///< False: one side has errors, which are in `diagnostics`; nothing was compared.
    std::string faulty;              ///< Which side that is, as the user named it.
    SourceFiles files;
    Diagnostics diagnostics;
    std::vector<ToldThing> things;       ///< By kind, in the order of the content format.
    std::vector<ToldEdition> editions;

    [[nodiscard]] bool same() const { return things.empty() && editions.empty(); }
};

/// Throws std::runtime_error, in words for the user, when a side is not to be found or read, or one is a site and the
/// other an edition.
[[nodiscard]] DiffResult diff_sites(const DiffRequest& request);

}  // namespace remit
