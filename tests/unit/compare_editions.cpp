// What became of clauses: each fate on terms of a few lines.
#include <catch2/catch.hpp>

#include "generator/compare/edition_difference.h"
#include "tests/support/made_edition.h"

using namespace remit;
using remit::test::MadeEditions;

namespace {

constexpr const char* names[] = {"kept", "added", "dropped", "split", "joined", "left"};

std::string marked_runs(const std::vector<Run>& runs) {
    std::string text;
    for (const Run& run : runs) {
        if (run.spaced) text += ' ';
        if (run.kind == RunKind::dropped) text += "[-" + run.text + "-]";
        else if (run.kind == RunKind::added) text += "{+" + run.text + "+}";
        else text += run.text;
    }
    return text;
}

EditionDifference compare(const std::string& before, const std::string& after) {
    const MadeEditions made(before, after);
    const SiteIndex index(made.site);
    return compare_editions({made.before(), {}}, {made.after(), {}}, {index, index});
}

// A line for each section and passage: what became of it, from where to where.
std::string told(const std::string& before, const std::string& after) {
    std::string text;
    for (const SectionDifference& section : compare(before, after).sections) {
        text += std::string("= ") + names[static_cast<int>(section.fate)] + (section.retitled ? " retitled" : "") +
                (section.moved ? " moved" : "") + (section.renumbered ? " renumbered" : "") + ": " +
                marked_runs(section.title) + "\n";
        for (const PassageDifference& each : section.passages) {
            text += each.is_same() ? "same" : names[static_cast<int>(each.fate)];
            text += std::string(each.reworded ? " reworded" : "") + (each.moved ? " moved" : "") +
                    (each.renumbered ? " renumbered" : "");
            if (each.parts > 0) text += " " + std::to_string(each.part) + " of " + std::to_string(each.parts);
            for (const Place& place : each.before) text += " " + place.anchor;
            text += " >";
            for (const Place& place : each.after) text += " " + place.anchor;
            if (!each.is_same() && !each.words.empty()) text += ": " + marked_runs(each.words);
            text += "\n";
        }
    }
    return text;
}

}  // namespace

TEST_CASE("an edition is the same as itself") {
    const std::string terms =
        "= 1.|Purpose\n1.1|The group keeps children safe.\n- a)|At home.\n- b)|At school.\n= 2.|Quorum\n2.1|Half of "
        "the members.\n";
    CHECK(compare(terms, terms).is_same());
    CHECK(told(terms, terms) ==
          "= kept: Purpose\nsame 1.1 > 1.1\nsame 1.1.a > 1.1.a\nsame 1.1.b > 1.1.b\n= kept: Quorum\nsame 2.1 > 2.1\n");
    CHECK(compare("", "").is_same());
}

TEST_CASE("a new clause gives those behind it other numbers, and no other words") {
    CHECK(told("= 1.|Meetings\n1.1|The group meets four times a year.\n1.2|The chair may call other meetings.\n",
               "= 1.|Meetings\n1.1|Papers go out one week before.\n1.2|The group meets four times a year.\n1.3|The "
               "chair may call other meetings.\n") ==
          "= kept: Meetings\nadded > 1.1: {+Papers go out one week before.+}\n"
          "kept renumbered 1.1 > 1.2: The group meets four times a year.\nkept renumbered 1.2 > 1.3: The chair may "
          "call other meetings.\n");
}

TEST_CASE("a clause is reworded where it stands, and gone or new where nothing is like it") {
    CHECK(told("= 1.|Meetings\n1.1|The group meets four times a year in Maidstone.\n1.2|Minutes go to the board.\n",
               "= 1.|Meetings\n1.1|The group meets six times a year in Maidstone.\n1.2|A lawyer may be asked to "
               "come.\n") ==
          "= kept: Meetings\nkept reworded 1.1 > 1.1: The group meets [-four-] {+six+} times a year in Maidstone.\n"
          "dropped 1.2 >: [-Minutes go to the board.-]\nadded > 1.2: {+A lawyer may be asked to come.+}\n");
}

TEST_CASE("a clause out of the order that the others kept has moved, and only that one") {
    CHECK(told("= 1.|All\n1.1|The first thing that the group does.\n1.2|Another matter for every member.\n1.3|Papers "
               "come in good time.\n",
               "= 1.|All\n1.1|Another matter for every member.\n1.2|Papers come in good time.\n1.3|The first thing "
               "that the group does.\n") ==
          "= kept: All\nkept renumbered 1.2 > 1.1: Another matter for every member.\nkept renumbered 1.3 > 1.2: Papers "
          "come in good time.\n"
          "kept moved renumbered 1.1 > 1.3: The first thing that the group does.\n");
}

TEST_CASE("a clause that went to another section is told of in both") {
    CHECK(told("= 1.|Purpose\n1.1|To keep children safe from harm.\n1.2|Minutes go out within two weeks.\n= "
               "2.|Papers\n2.1|The agenda comes a week before.\n",
               "= 1.|Purpose\n1.1|To keep children safe from harm.\n= 2.|Papers\n2.1|The agenda comes a week "
               "before.\n2.2|Minutes go out within three weeks.\n") ==
          "= kept: Purpose\nsame 1.1 > 1.1\nleft 1.2 > 2.2\n= kept: Papers\nsame 2.1 > 2.1\n"
          "kept reworded moved renumbered 1.2 > 2.2: Minutes go out within [-two-] {+three+} weeks.\n");
}

TEST_CASE("sections move, change their numbers and titles, come and go; what stands in them does not move with them") {
    const std::string chair = "|The chair is chosen by the members each year.\n";
    const std::string quorum = "|No fewer than half of all members must be there.\n";
    const std::string purpose = "|To bring together everybody who works with children in the county.\n";
    CHECK(told("= 1.|Chair\n1.1" + chair + "= 2.|Purpose\n2.1" + purpose + "= 3.|Quorum\n3.1" + quorum,
               "= 1.|Purpose of the group\n1.1" + purpose + "= 2.|Quorum\n2.1" + quorum +
                   "= 3.|Review\n3.1|Every two years.\n") ==
          "= dropped: [-Chair-]\ndropped 1.1 >: [-The chair is chosen by the members each year.-]\n"
          "= kept retitled renumbered: Purpose {+of the group+}\nkept renumbered 2.1 > 1.1: To bring together "
          "everybody who works with children in the county.\n"
          "= kept renumbered: Quorum\nkept renumbered 3.1 > 2.1: No fewer than half of all members must be there.\n"
          "= added: {+Review+}\nadded > 3.1: {+Every two years.+}\n");
    CHECK(told("= A.|Chair\n|" + chair.substr(1) + "= B.|Purpose\n|" + purpose.substr(1),
               "= B.|Purpose\n|" + purpose.substr(1) + "= A.|Chair\n|" + chair.substr(1)) ==
          "= kept: Purpose\nsame B-1 > B-1\n= kept moved: Chair\nsame A-1 > A-1\n");
}

TEST_CASE("a clause that was split has parts, and each part its own words") {
    CHECK(told("= 1.|Papers\n1.1|The agenda goes out ten days before the meeting, and the minutes are sent to all "
               "members within a fortnight.\n",
               "= 1.|Papers\n1.1|The agenda goes out ten days before the meeting.\n1.2|The minutes are sent to all "
               "members within a fortnight.\n") ==
          "= kept: Papers\nsplit 1 of 2 1.1 > 1.1: The agenda goes out ten days before the meeting[-, and the-]{+.+}\n"
          "split 2 of 2 1.1 > 1.2: {+The+} minutes are sent to all members within a fortnight.\n");
}

TEST_CASE("clauses that were joined are shown as one") {
    CHECK(told("= 1.|Papers\n1.1|The agenda goes out ten days before the meeting.\n1.2|The minutes are sent to all "
               "members within a fortnight.\n",
               "= 1.|Papers\n1.1|The agenda goes out ten days before the meeting, and the minutes are sent to all "
               "members within a fortnight.\n") ==
          "= kept: Papers\njoined 1.1 1.2 > 1.1: The agenda goes out ten days before the meeting[-. The-]{+, and the+} "
          "minutes are sent to all members within a fortnight.\n");
}

TEST_CASE("lines of a list that name bodies are matched by whom they name") {
    CHECK(told("= 1.|Members\n1.1|From:\n- |[Kent and Medway Trust](agency:a)\n- |[Cee](agency:c)\n",
               "= 1.|Members\n1.1|From:\n- |[See of the county](agency:c)\n- |[Kent and Medway Board](agency:b)\n- "
               "|[Kent and Medway Trust for all](group:g)\n") ==
          "= kept: Members\nsame 1.1 > 1.1\nkept reworded 1.1-2 > 1.1-1: [-Cee-] {+See of the county+}\n"
          "kept reworded moved 1.1-1 > 1.1-2: Kent and Medway [-Trust-] {+Board+}\nadded > 1.1-3: {+Kent and Medway "
          "Trust for all+}\n");
}

TEST_CASE("the same number with quite other words is no match") {
    CHECK(told("= 1.|Chair\n1.1|The council appoints whoever chairs.\n",
               "= 1.|Chair\n1.1|Meetings are open to the press unless closed.\n") ==
          "= kept: Chair\ndropped 1.1 >: [-The council appoints whoever chairs.-]\nadded > 1.1: {+Meetings are open to "
          "the press unless closed.+}\n");
}

TEST_CASE("editions with nothing in common, and an empty one, are all gone and all new") {
    const EditionDifference other = compare("= 1.|One\n1.1|Alpha beta gamma.\n",
                                            "= 9.|Nine\n9.1|Delta epsilon zeta.\n= 10.|Ten\n10.1|Eta theta iota.\n");
    CHECK(other.counts.dropped == 1);
    CHECK(other.counts.added == 2);
    CHECK(told("= 1.|One\n1.1|Alpha.\n", "") == "= dropped: [-One-]\ndropped 1.1 >: [-Alpha.-]\n");
    CHECK(told("", "= 1.|One\n1.1|Alpha.\n") == "= added: {+One+}\nadded > 1.1: {+Alpha.+}\n");
}

TEST_CASE("the text behind items, sub-headings and footnotes are compared; editors' notes are not") {
    const std::string head = "[[footnote]]\nnumber = '1'\ntext = 'See the act of ";
    const std::string clause =
        "[[section]]\ntitle = 'S'\n[[section.clause]]\ntext = 'The board makes sure that:'\nitems = ['children are "
        "safe']\n";
    CHECK(
        told(head + "2004.'\n" + clause + "after = 'A report follows each year.'\nnote = 'n'\ntitle = 'Aims'\n",
             head + "2014.'\n" + clause + "after = 'A report follows each month.'\nnote = 'other'\ntitle = 'Aim'\n") ==
        "= kept: S\nkept reworded s-1 > s-1: [-Aims-] {+Aim+}\nThe board makes sure that:\nsame s-1-1 > s-1-1\n"
        "kept reworded s-1 > s-1: A report follows each [-year-] {+month+}.\n"
        "= kept: \nkept reworded footnote-1 > footnote-1: See the act of [-2004-] {+2014+}.\n");
}

TEST_CASE("names of 200 letters and words from right to left are compared like others") {
    const std::string long_name(200, 'n');
    CHECK(told("= 1.|" + long_name + "\n1.1|" + long_name + " sits.\n",
               "= 1.|" + long_name + "\n1.1|" + long_name + " stands.\n") ==
          "= kept: " + long_name + "\nkept reworded 1.1 > 1.1: " + long_name + " [-sits-] {+stands+}.\n");
    CHECK(told("= 1.|الغرض\n1.1|تجتمع المجموعة كل شهر في المدينة.\n",
               "= 1.|الغرض\n1.1|تجتمع المجموعة كل سنة في المدينة.\n") ==
          "= kept: الغرض\nkept reworded 1.1 > 1.1: تجتمع المجموعة كل [-شهر-] {+سنة+} في المدينة.\n");
}
