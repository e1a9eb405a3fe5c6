// data/people-and-posts.csv: who held which post and when.
#include <unordered_map>

#include "generator/naming/web_address.h"
#include "generator/tables/csv_cells.h"
#include "generator/tables/csv_files.h"
#include "generator/tables/csv_table.h"

namespace remit {

std::string people_and_posts_csv(const SiteContext& context) {
    CsvTable table({"post", "post_name", "owner_kind", "owner", "owner_name", "person", "person_name", "from", "to",
                    "as_at", "approximate", "clause", "document", "address"});
    const auto add = [&](const Post* post, const Person* person, const Holding* holding) {
        std::vector<std::string> row(5);
        if (post != nullptr) {
            row = {post->id.value, post->name, std::string(remit::name_of(post->owner.kind)), post->owner.id,
                   context.name_of(post->owner)};
        }
        row.insert(row.end(), {person == nullptr ? std::string{} : person->id.value,
                               person == nullptr ? std::string{} : person->name});
        if (holding == nullptr) row.resize(row.size() + 6);
        else {
            const Reference clause = holding->clause ? context.resolve(holding->clause->value, {}) : Reference{};
            row.insert(row.end(),
                       {holding->from.iso(), holding->to.iso(), holding->as_at.iso(), yes_or_no(holding->approximate),
                        clause.part.empty() ? clause.id : clause.id + "#" + clause.part, id_of(holding->document)});
        }
        row.push_back(web_address(context, post != nullptr ? Reference{Kind::post, post->id.value, {}}
                                                           : Reference{Kind::person, person->id.value, {}}));
        table.add_row(row);
    };
    std::unordered_map<std::string_view, std::vector<std::pair<const Person*, const Holding*>>> holders;
    for (const Person& person : context.site().people) {
        for (const Holding& holding : person.holds) holders[holding.post.value.id].emplace_back(&person, &holding);
    }
    for (const Post& post : context.site().posts) {
        const auto held = holders.find(post.id.value);
        if (held == holders.end()) add(&post, nullptr, nullptr);
        else for (const auto& [person, holding] : held->second) add(&post, person, holding);
    }
    for (const Person& person : context.site().people) {
        if (person.holds.empty()) add(nullptr, &person, nullptr);
    }
    return table.text();
}

}  // namespace remit
