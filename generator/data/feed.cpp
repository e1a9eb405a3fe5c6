// The editions as an Atom feed (RFC 4287).
#include <fmt/format.h>

#include <algorithm>

#include "generator/base/text.h"
#include "generator/data/makers.h"
#include "generator/naming/web_address.h"

namespace remit {
namespace {

// A feed tells what is new; everything is in site.json.
constexpr std::size_t most_entries = 100;

// A feed wants a moment: the first of the time that the date names.
std::string moment(const PartialDate& date) {
    return fmt::format("{:04}-{:02}-{:02}T00:00:00Z", date.year, std::max(date.month, 1), std::max(date.day, 1));
}

std::string entry(const SiteContext& context, const Edition& edition) {
    const Reference reference{Kind::clause, edition.key(), {}};
    const std::string address = markup_escaped(web_address(context, reference));
    const std::string group = context.name_of({Kind::group, edition.group.value, {}});
    return fmt::format(
        "<entry>\n<id>{0}</id>\n<title>{1}</title>\n<updated>{2}</updated>\n<published>{2}</published>\n<link "
        "rel=\"alternate\" type=\"text/html\" href=\"{0}\"/>\n"
        "<category term=\"{3}\" label=\"{4}\"/>\n<summary>{5}</summary>\n</entry>\n",
        address, markup_escaped(context.name_of(reference)), moment(edition.date), edition.status.value,
        markup_escaped(context.words().of("edition-status", edition.status.value)),
        markup_escaped(context.words().with("description.terms", {group, context.edition_label(edition)})));
}

}  // namespace

std::string editions_atom(const SiteContext& context) {
    const Settings& settings = context.site().settings;
    if (settings.base_url.empty()) return {};  // A feed's names and links are whole addresses, or it is none.
    std::vector<const Edition*> editions;
    for (const Edition& edition : context.site().editions) editions.push_back(&edition);
    std::stable_sort(editions.begin(), editions.end(),
                     [](const Edition* a, const Edition* b) { return a->date > b->date; });
    if (editions.size() > most_entries) editions.resize(most_entries);

    const std::string home = markup_escaped(settings.base_url);
    const std::string self = markup_escaped(web_address(context, Address{"data/editions.atom", {}}));
    std::string feed = fmt::format(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" "
        "xml:lang=\"{}\">\n<id>{}</id>\n<title>{}</title>\n"
        "<updated>{}</updated>\n<author><name>{}</name></author>\n<link rel=\"self\" type=\"application/atom+xml\" "
        "href=\"{}\"/>\n"
        "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
        markup_escaped(settings.language), self, markup_escaped(context.words().with("feed.title", {settings.title})),
        moment(editions.empty() ? settings.as_of : editions.front()->date), markup_escaped(settings.title), self, home);
    if (!settings.description.empty())
        feed += fmt::format("<subtitle>{}</subtitle>\n", markup_escaped(settings.description));
    if (!settings.licence.empty())
        feed += fmt::format("<rights>{}</rights>\n", markup_escaped(context.words_of(settings.licence)));
    for (const Edition* edition : editions) feed += entry(context, *edition);
    return feed + "</feed>\n";
}

}  // namespace remit
