// What a fact says, for a place where facts of every kind stand beside each other.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/naming/site_context.h"

namespace remit {

/// The parts of a fact: who it is about, its text, and what its keys say besides.
struct SaidFact {
    std::vector<Reference> who;
    RichText text;            ///< The author's, or made from the keys; empty where `who` says it.
    std::string more;         ///< "Designated Nurse; core member; no vote": seat, role and standing, or a chair's dates; may be empty.
};

/// `topic` is one of compare_facts(). REQUIRES: the fact is of that topic.
[[nodiscard]] SaidFact said_fact(const SiteContext& context, std::string_view topic, const Fact& fact);

/// The whole in words, without links: "Kent Police; core member". `edition` is the key of the edition it stands in.
[[nodiscard]] std::string in_words(const SiteContext& context, const SaidFact& said, const std::string& edition);

}  // namespace remit
