#include "tests/bench/made_site.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace remit::bench {
namespace {

constexpr std::uint64_t names_seed = 1, texts_seed = 1'000'000;
constexpr std::size_t agency_count = 40, term_count = 50, seat_count = 8;
constexpr std::array<std::string_view, 5> kind_names{"Board", "Panel", "Forum", "Sub-group", "Executive"};
constexpr std::array<std::string_view, 5> kinds{"board", "panel", "forum", "sub-group", "executive"};
constexpr std::array<std::string_view, 6> sectors{"police",    "health",    "local-authority",
                                                  "education", "probation", "voluntary"};
constexpr std::array<std::string_view, 8> section_titles{
    "Purpose",   "Membership",       "Quorum and decisions", "Meetings and papers",
    "Reporting", "Responsibilities", "Sharing information",  "Review of these terms"};

std::string slug(std::string_view name) {
    std::string slug;
    for (const char c : name) {
        if (c == ' ') slug += '-';
        else slug += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return slug;
}

template <class Make>
std::string make_new(std::set<std::string>& seen, Make make) {
    for (;;) {
        std::string name = make();
        if (seen.insert(name).second) return name;
    }
}

}  // namespace

MadeSite::MadeSite(std::size_t groups) {
    Random random(names_seed);
    std::set<std::string> seen;
    const auto two_names = [&] { return vocabulary_.draw_name(random) + ' ' + vocabulary_.draw_name(random); };
    for (std::size_t i = 0; i < agency_count; ++i) {
        MadeAgency agency;
        agency.name = make_new(seen, [&] { return vocabulary_.draw_name(random) + " Agency"; });
        agency.id = slug(agency.name);
        agency.sector = sectors[i % sectors.size()];
        agency.person = make_new(seen, two_names);
        agencies_.push_back(std::move(agency));
    }
    for (std::size_t i = 0; i < term_count; ++i) {
        MadeTerm term;
        term.acronym = make_new(seen, [&] {
            std::string letters;
            for (int letter = 0; letter < 4; ++letter) letters += static_cast<char>('A' + random.below(26));
            return letters;
        });
        term.name = make_new(seen, two_names);
        term.definition = make_sentence(vocabulary_, random, 14);
        terms_.push_back(std::move(term));
    }
    for (std::size_t i = 0; i < groups; ++i) {
        names_.push_back(
            make_new(seen, [&] { return two_names() + ' ' + std::string(kind_names[i % kind_names.size()]); }));
        ids_.push_back(slug(names_.back()));
    }
}

std::string MadeSite::make_link(Random& random) const {
    const std::size_t group = random.below(names_.size());
    const MadeAgency& agency = agencies_[random.below(agencies_.size())];
    switch (random.below(4)) {
        case 0:
            return '[' + agency.name + "](agency:" + agency.id + ')';
        case 1:
            return "[3.1](clause:#3.1)";
        default:
            return '[' + names_[group] + "](group:" + ids_[group] + ')';
    }
}

// A clause in six has a link, one in ten a term of the glossary.
std::string MadeSite::make_text(Random& random) const {
    std::string inside;
    if (random.one_in(6)) inside = make_link(random);
    else if (random.one_in(10)) inside = terms_[random.below(terms_.size())].acronym;
    std::string text = make_sentence(vocabulary_, random, random.between(12, 26), inside);
    if (random.one_in(2)) text += ' ' + make_sentence(vocabulary_, random, random.between(10, 24));
    return text;
}

MadeClause MadeSite::make_clause(Random& random, const std::string& number) const {
    if (!random.one_in(4)) return {number, make_text(random), {}};
    std::string lead = make_sentence(vocabulary_, random, random.between(6, 12));
    lead.back() = ':';
    MadeClause clause{number, std::move(lead), {}};
    for (std::size_t items = random.between(3, 5); items > 0; --items) {
        clause.items.push_back(make_phrase(vocabulary_, random, random.between(6, 11)));
    }
    return clause;
}

MadeClause MadeSite::make_member_clause(Random& random, const MadeGroup& group) const {
    MadeClause clause{"2.1", "The members of the group are:", {}};
    for (const std::size_t seat : group.seats) {
        const MadeAgency& agency = agencies_[seat];
        clause.items.push_back('[' + agency.name + "](agency:" + agency.id + "), " +
                               make_phrase(vocabulary_, random, 3));
    }
    return clause;
}

MadeGroup MadeSite::make_group(std::size_t number) const {
    Random random(texts_seed + number);
    MadeGroup group;
    group.name = names_[number];
    group.kind = kinds[number % kinds.size()];
    group.remit = make_sentence(vocabulary_, random, 18);
    group.partnership = number / 100 + 1;
    while (group.seats.size() < seat_count) {
        const std::size_t seat = random.below(agencies_.size());
        if (std::find(group.seats.begin(), group.seats.end(), seat) == group.seats.end()) group.seats.push_back(seat);
    }
    group.month = random.between(1, 12);
    group.meetings_a_year = random.between(2, 12);
    group.related = {number / 8, random.below(names_.size()), random.below(names_.size())};
    for (std::size_t i = 0; i < section_titles.size(); ++i) {
        const std::string place = std::to_string(i + 1);
        MadeSection section{place + '.', std::string(section_titles[i]), {}};
        const std::size_t clauses = random.between(4, 7);
        for (std::size_t j = 1; j <= clauses; ++j) {
            const bool members = i == 1 && j == 1;
            section.clauses.push_back(members ? make_member_clause(random, group)
                                              : make_clause(random, place + '.' + std::to_string(j)));
        }
        group.sections.push_back(std::move(section));
    }
    return group;
}

}  // namespace remit::bench
