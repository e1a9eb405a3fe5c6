#include "generator/records/extract_records.h"

#include <algorithm>
#include <iterator>

#include "generator/model/things.h"
#include "generator/records/record_maker.h"

namespace remit {
namespace {

// Names that stand for each other: a thing's name, acronym, aliases and former names.
void add_synonyms(std::vector<search::SynonymSet>& sets, const Named& thing) {
    search::SynonymSet set{thing.name};
    const auto add = [&](const std::string& name) {
        if (!name.empty() && std::find(set.begin(), set.end(), name) == set.end()) set.push_back(name);
    };
    for (const std::string& name : other_names(thing)) add(name);
    if (set.size() > 1) sets.push_back(std::move(set));
}

template <class T>
void add_all_synonyms(std::vector<search::SynonymSet>& sets, const std::vector<T>& things) {
    for (const T& thing : things) add_synonyms(sets, thing);
}

template <class T>
void add_labels(std::map<std::string, std::string>& labels, const std::vector<T>& things) {
    for (const T& thing : things) labels.emplace(thing.id.value, thing.name);
}

}  // namespace

search::Corpus extract_records(const SiteContext& context) {
    const Site& site = context.site();
    search::Corpus corpus;
    corpus.language = site.settings.language.substr(0, site.settings.language.find('-'));
    RecordMaker maker(context, corpus.records);
    for_each_thing(site, [&](const auto&, const auto& thing) { maker.add(thing); });

    add_labels(corpus.labels["partnership"], site.partnerships);
    add_labels(corpus.labels["group"], site.groups);
    add_labels(corpus.labels["agency"], site.agencies);

    add_all_synonyms(corpus.synonyms, site.partnerships);
    add_all_synonyms(corpus.synonyms, site.groups);
    add_all_synonyms(corpus.synonyms, site.agencies);
    add_all_synonyms(corpus.synonyms, site.documents);
    for (const Term& term : site.terms) {
        if (term.expanded) add_synonyms(corpus.synonyms, term);
    }
    return corpus;
}

}  // namespace remit
