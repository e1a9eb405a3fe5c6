// The words that closed lists of the content format take, in the order of the manual.
#pragma once

#include <array>
#include <string_view>

namespace remit::vocabulary {

inline constexpr std::array<std::string_view, 9> group_kinds{"partnership", "board", "executive", "sub-group", "panel",
                                                             "forum", "task-and-finish", "team", "external"};
inline constexpr std::array<std::string_view, 7> group_statuses{"active",   "renamed", "merged",   "split",
                                                                "replaced", "closed",  "not-known"};
inline constexpr std::array<std::string_view, 13> sectors{
    "police",    "health",    "local-authority", "district-council",
    "education", "probation", "prison",          "courts",
    "voluntary", "fire",      "government",      "lay",
    "other"};
inline constexpr std::array<std::string_view, 12> document_kinds{"legislation", "guidance", "framework", "policy",
                                                                 "plan",        "report",   "terms",     "arrangements",
                                                                 "protocol",    "web-page", "form",      "other"};
inline constexpr std::array<std::string_view, 5> edition_statuses{"in-force", "superseded", "under-review", "draft",
                                                                  "summary-only"};
inline constexpr std::array<std::string_view, 4> member_roles{"member", "adviser", "observer", "attendee"};
inline constexpr std::array<std::string_view, 4> deadline_subjects{"papers", "agenda", "minutes", "action-log"};
inline constexpr std::array<std::string_view, 2> quorum_bases{"members", "core"};
inline constexpr std::array<std::string_view, 12> relation_kinds{"advises",
                                                                 "informs",
                                                                 "supports",
                                                                 "refers-to",
                                                                 "nominates-to",
                                                                 "liaises-with",
                                                                 "commissions-from",
                                                                 "assures",
                                                                 "directs-training-to",
                                                                 "challenges",
                                                                 "shares-priorities-with",
                                                                 "receives-reports-from"};
inline constexpr std::array<std::string_view, 5> chart_relations{"part-of", "reports-to", "joint-with", "advises",
                                                                 "chair-sits-on"};
inline constexpr std::array<std::string_view, 4> compliance_statuses{"full", "partial", "not", "not-assessed"};
inline constexpr std::array<std::string_view, 3> test_methods{"self-assessment", "third-party", "automatic"};
inline constexpr std::array<std::string_view, 3> problem_reasons{"non-compliance", "disproportionate-burden",
                                                                 "out-of-scope"};
inline constexpr std::array<std::string_view, 3> enforcement_places{"gb", "ni", "none"};
inline constexpr std::array<std::string_view, 2> contrast_kinds{"text", "shape"};

}  // namespace remit::vocabulary
