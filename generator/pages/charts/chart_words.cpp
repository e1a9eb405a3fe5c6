#include "generator/pages/charts/chart_words.h"

#include "generator/model/vocabulary.h"

namespace remit {

std::string_view name_of(TieKind kind) { return vocabulary::chart_relations[static_cast<std::size_t>(kind)]; }

std::string_view shape_of(const ChartBox& box) {
    if (box.extra != nullptr) return "extra";
    switch (box.body.about.kind) {
        case Kind::partnership: return "partnership";
        case Kind::post: return "post";
        case Kind::agency: return "agency";
        default: break;
    }
    if (static_cast<const Group*>(box.body.named)->is_external()) return "outside";
    return box.body.joint ? "joint" : "group";
}

std::string words_of_tie(const PageScope& scope, const ChartLine& line, TieKind kind, std::string_view group) {
    std::string words = scope.words().of(group, name_of(kind));
    return line.is_inferred(kind) ? scope.words().with("chart.inferred", {words}) : words;
}

std::string kind_words(const PageScope& scope, const ChartBox& box) {
    if (box.extra != nullptr) return box.extra->kind;
    if (box.body.about.kind == Kind::agency) {
        return scope.words().of("sector", static_cast<const Agency*>(box.body.named)->sector);
    }
    if (box.body.about.kind == Kind::post) {
        return scope.words().with("chart.post",
                                  {scope.words().of("kind", "post"),
                                   scope.context().name_of(static_cast<const Post*>(box.body.named)->owner)});
    }
    if (box.body.about.kind != Kind::group) return scope.words().of("kind", name_of(box.body.about.kind));
    std::string words = scope.words().of("group-kind", static_cast<const Group*>(box.body.named)->kind);
    return box.body.joint ? scope.words().with("chart.joint", {words}) : words;
}

std::string chair_words(const PageScope& scope, const ChartBox& box) {
    const Chair* chair = box.body.chair;
    if (chair == nullptr) return {};
    for (const auto* who : {&chair->person, &chair->post, &chair->agency}) {
        if (*who) return scope.context().name_of((*who)->value);
    }
    return scope.context().words_of(chair->text, box.body.edition == nullptr ? std::string{} : box.body.edition->key());
}

std::string change_words(const PageScope& scope, const ChartBox& box) {
    switch (box.change) {
        case Change::none: return {};
        case Change::new_box: return scope.words()("chart-change.new");
        case Change::gone: return scope.words()("chart-change.gone");
        case Change::renamed: return scope.words().with("chart-change.renamed", {box.former_name});
        case Change::new_chair: return scope.words()("chart-change.new-chair");
    }
    return {};
}

View view_box_name(const PageScope& scope, const ChartBox& box) {
    View view;
    view.set("label", box.body.name).set("href", box.links ? scope.href(box.body.about) : std::string{});
    return view;
}

}  // namespace remit
