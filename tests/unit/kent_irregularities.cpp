// Kent's sources have forty irregularities that were found by hand. What the model can see, the linter finds at its
// place.
#include <algorithm>
#include <catch2/catch.hpp>

#include "generator/base/file_system.h"
#include "generator/check/check_site.h"
#include "generator/load/load_site.h"

using namespace remit;

namespace {

constexpr const char* root = REMIT_SOURCE_DIR "/site-src/";

// The site without its allowances: also what is printed so is found.
struct LoadedKent {
    LoadedKent() {
        std::vector<std::string> assets;
        for (const std::string& path : list_files(root)) {
            if (path.starts_with("assets/")) assets.push_back(path.substr(7));
            else if (path.ends_with(".toml")) files.add(path, read_file(root + path));
        }
        Site site = load_site(files, "", assets, diagnostics);
        site.allowances.clear();
        checked = check_site(std::move(site), diagnostics, &files);
        diagnostics.sort(files);
    }

    // True where the rule finds something in the file on a line with these words (and says `said`).
    bool finds(Rule rule, const std::string& path, const std::string& line, const std::string& said) const {
        return std::any_of(diagnostics.all().begin(), diagnostics.all().end(), [&](const Diagnostic& each) {
            if (each.rule != rule || !each.span.known() || files.file(each.span.file).path != path) return false;
            const std::string_view shown =
                files.line(each.span.file, files.position(each.span.file, each.span.begin).line);
            return shown.find(line) != std::string_view::npos && each.message.find(said) != std::string::npos;
        });
    }

    SourceFiles files;
    Diagnostics diagnostics;
    std::optional<CheckedSite> checked;
};

struct Finding {
    const char* irregularity;
    Rule rule;
    const char* path;
    const char* line;
    const char* said;
};

}  // namespace

TEST_CASE("what is irregular in Kent's sources is found at its place") {
    const LoadedKent kent;
    CHECK(kent.checked);
    const char* board = "terms/kscb-board/2018-04-constitution.toml";
    const char* executive = "terms/kscmp-executive-board/2024-10.toml";
    const char* scrutiny = "terms/scrutiny-and-challenge-group/2022-01.toml";
    const char* policy = "terms/policy-and-procedures-group/2024-12.toml";
    const char* education = "terms/education-safeguarding-group/2018-04.toml";
    const char* review = "terms/case-review-group/2018-04.toml";
    const char* health = "terms/health-safeguarding-group/2018-04.toml";
    const char* exploitation = "terms/multi-agency-sexual-exploitation-group/2018-04.toml";
    const char* threats = "terms/risks-threats-and-vulnerabilities-group/2018-04.toml";
    for (const Finding& f :
         {Finding{"I-01", Rule::numbering_gap, board, "\"4.4\"", "follows \"4.2\""},
          {"I-02", Rule::numbering_gap, executive, "\"2.3\"", "follows \"2.1\""},
          {"I-03", Rule::duplicate_number, executive, "\"4.\"", "number of the section"},
          {"I-04", Rule::numbering_gap, education, "\"4.\"", "follows \"2.\""},
          {"I-04", Rule::numbering_gap, education, "\"8.\"", "follows \"6.\""},
          {"I-05", Rule::list_starts_late, education, "", "starts at \"k)\""},
          {"I-05", Rule::list_starts_late, education, "", "starts at \"d)\""},
          {"I-05", Rule::list_starts_late, education, "", "starts at \"g)\""},
          {"I-06", Rule::continued_list, "terms/quality-and-effectiveness-group/2018-04.toml", "", "goes on at \"k)\""},
          {"I-07", Rule::label_style_mixed, review, "", "\"(a)\""},
          {"I-07", Rule::label_style_mixed, board, "\"(a)\"", "\"(a)\""},
          {"I-08", Rule::label_style_mixed, scrutiny, "\"2.1.\"", ""},
          {"I-08", Rule::label_style_mixed, scrutiny, "\"3. 1\"", ""},
          {"I-09", Rule::no_quorum, exploitation, "[meetings]", ""},
          {"I-09", Rule::no_quorum, education, "[meetings]", ""},
          {"I-09", Rule::no_quorum, "terms/district-safeguarding-leads-group/2018-04.toml", "[meetings]", ""},
          {"I-09", Rule::no_quorum, policy, "[meetings]", ""},
          {"I-10", Rule::label_style_mixed, "terms/learning-and-development-group/2018-04.toml", "\"1.1\"",
           "only clause"},
          {"I-14", Rule::half_applied_rename, board, "District Council Safeguarding Leads' Group",
           "Local Children's Partnership Groups"},
          {"I-17", Rule::one_sided_joint, exploitation, "title", "Medway Safeguarding Children Board"},
          {"I-18", Rule::remit_differs, threats, "[[scope]]", "\"Extremism\", \"Online Safeguarding\""},
          {"I-19", Rule::supplement_differs, board, "kcc-public-health", "Youth Offending Service"},
          {"I-20", Rule::supplement_differs, board, "kcc-chief-executive", "Local NHS commissioning arrangements"},
          {"I-21", Rule::half_applied_rename, board, "Children's Health and Wellbeing Board", "0-25's"},
          {"I-24", Rule::attendance_differs, health, "[attendance]", "50% of the meetings here, but to 25%"},
          {"I-25", Rule::remit_differs, health, "\"Kent\"", "Kent and Medway"},
          {"I-26", Rule::review_overdue, board, "[review]", "not after the date"},
          {"I-27", Rule::ambiguous_interval, executive, "bi-annual", ""},
          {"I-27", Rule::ambiguous_interval, executive, "bi-monthly", ""},
          {"I-28", Rule::escalation_differs, scrutiny, "section-12", "section 11"},
          {"I-29", Rule::half_applied_rename, policy, "scrutiny-and-challenge-group",
           "Scrutiny, Assurance and Audit Sub-group"},
          {"I-30", Rule::half_applied_rename, policy, "Policy Review Tracker", "Policy and Procedures tracker"},
          {"I-30", Rule::half_applied_rename, policy, "Policy and Procedures Group", "Policy and Procedure Group"},
          {"I-31", Rule::agency_gone, policy, "kent-surrey-and-sussex-probation-trust",
           "Community Rehabilitation Company"},
          {"I-32", Rule::deadline_units_mixed, scrutiny, "10 working days", "papers"},
          {"I-32", Rule::deadline_units_mixed, executive, "10 working days", "minutes"},
          {"I-33", Rule::superseded_guidance, scrutiny, "document:working-together-2018", "Working Together 2023"},
          {"I-35", Rule::quorum_needs_non_member, review, "agency:health-providers", "Health providers"},
          {"I-36", Rule::repeated_clause, "terms/child-death-overview-panel/2018-04.toml", "", ""},
          {"I-38", Rule::agency_renamed, scrutiny, "Partnership Team", "KSCMP Business Team"},
          {"I-39", Rule::acronym_differs, policy, "Kent Safeguarding Multi-Agency Partnership", "KSCMP"}}) {
        INFO(f.irregularity << " in " << f.path);
        CHECK(kent.finds(f.rule, f.path, f.line, f.said));
    }
}

TEST_CASE("what the model cannot see of Kent's irregularities is told in a note") {
    struct Told {
        const char* irregularity;
        const char* path;
        const char* words;
    };
    for (const Told& told :
         {Told{"I-11", "terms/kscb-board/2018-04-constitution.toml", "words may be lost"},
          {"I-11", "terms/kscmp-executive-board/2024-10.toml", "footnotes 1 and 2 stand in the middle"},
          {"I-12", "terms/kscb-board/2018-04-constitution.toml",
           "Headings of the same rank are printed at several levels"},
          {"I-13", "terms/policy-and-procedures-group/2018-04.toml", "list of contents leaves them out"},
          {"I-15", "terms/kscb-board/2018-04-constitution.toml", "KSCB Structure Chart, is empty"},
          {"I-16", "terms/kscb-board/2018-04-constitution.toml", "in another order"},
          {"I-22", "terms/kscb-board/2018-04-constitution.toml", "links another Corporate"},
          {"I-23", "terms/education-safeguarding-group/2018-04.toml", "is proposed"},
          {"I-26", "terms/kscb-board/2018-04-constitution.toml", "still speaks of the 2015-16 report"},
          {"I-34", "terms/kscmp-executive-board/2024-10.toml", "will become"},
          {"I-37", "terms/scrutiny-and-challenge-group/2022.toml", "That the two are one post is inferred"},
          {"I-39", "terms/emerging-themes-group/2022.toml", "not ordinally identifiable"},
          {"I-40", "terms/kscb-board/2018-04-constitution.toml", "groups are called"}}) {
        INFO(told.irregularity << " in " << told.path);
        CHECK(read_file(root + std::string(told.path)).find(told.words) != std::string::npos);
    }
}
