// Pages of documents, and free pages.
#include "generator/pages/things/thing_views.h"

namespace remit {

void view_document(PageScope& scope, const Document& document, View& view) {
    view.set("summary", scope.block(document.summary));
    view_named(scope, document, view);
    view.set("description", scope.context().words_of(document.summary));
    view.set("kind_label", scope.words().of("document-kind", document.kind));
    view.set("date", scope.context().date_in_words(document.date, document.approximate));
    view.set("publisher", document.publisher);
    view.set("asset_href",
             document.asset.empty() ? std::string{} : scope.href(Reference{Kind::asset, document.asset, {}}));
    view.set("format", document.format).set("size", document.size);
    view.set("not_supplied", document.supplied ? std::string{} : scope.words()("absent.document"));
    View::List replaces, replaced_by, provisions, restated_in;
    for (const LocatedReference& each : document.replaces) replaces.push_back(scope.link(each.value));
    for (const Document& other : scope.site().documents) {
        for (const LocatedReference& each : other.replaces) {
            if (each.value.id == document.id.value) {
                replaced_by.push_back(scope.link({Kind::document, other.id.value, {}}));
            }
        }
    }
    for (const Provision& provision : document.provisions) {
        View each;
        each.set("anchor", provision.id.value).set("provision_label", provision.label);
        each.set("provision_title", provision.title);
        each.set("body", scope.block(provision.text));
        View::List cited;
        for (const Mention& mention : scope.context().mentions_of(Kind::document, document.id.value)) {
            if (mention.to->part == provision.id.value && !mention.from.id.empty()) {
                cited.push_back(scope.link(mention.from));
            }
        }
        each.set("cited", std::move(cited));
        provisions.push_back(std::move(each));
    }
    for (const Edition& edition : scope.site().editions) {
        if (edition.restates && edition.restates->document.value.id == document.id.value) {
            restated_in.push_back(scope.link({Kind::clause, edition.key(), {}}));
        }
    }
    view.set("replaces", std::move(replaces)).set("replaced_by", std::move(replaced_by));
    view.set("provisions", std::move(provisions));
    view.set("restated_in", std::move(restated_in));
    view_mentions(scope, Kind::document, document.id.value, view);
}

void view_free_page(PageScope& scope, const FreePage& page, View& view) {
    view.set("title", page.name).set("description", scope.context().words_of(page.summary));
    view.set("summary", scope.line(page.summary)).set("body", scope.block(page.body, 2));
    view_mentions(scope, Kind::page, page.id.value, view);
}

}  // namespace remit
