// The page about the files of data.
#include "generator/pages/frame/frame_views.h"
#include "generator/pages/frame/size_in_words.h"
#include "generator/pages/lists/list_views.h"

namespace remit {

void view_data(PageScope& scope, View& view) {
    set_title(scope, "data", view);
    const Words& words = scope.words();
    View::List files;
    for (const DataFile& file : scope.context().data_files()) {
        if (!file.path.starts_with("data/")) continue;   // It stands beside a page of tables, which links to it.
        const std::string name = file.path.substr(file.path.rfind('/') + 1);
        View each;
        each.set("file_name", name).set("href", scope.href(Address{file.path, {}}));
        each.set("file_words", words.of("data-file", name));
        each.set("file_kind", words.of("data-kind", name.substr(name.rfind('.') + 1)));
        each.set("size", size_in_words(words, file.bytes));
        files.push_back(std::move(each));
    }
    view.set("files", std::move(files));
    view.set("no_licence", scope.site().settings.licence.empty() ? words("absent.licence") : std::string{});
}

}  // namespace remit
