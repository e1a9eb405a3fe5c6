#include "generator/compile/compile_site.h"

#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/parallel_for.h>

#include <mutex>
#include <stdexcept>

#include "generator/base/file_system.h"
#include "generator/compile/search_files.h"
#include "generator/compile/site_and_theme.h"
#include "generator/data/data_files.h"
#include "generator/data/linked_data.h"
#include "generator/pages/plan_pages.h"
#include "generator/paper/pictures.h"
#include "generator/paper/print_editions.h"
#include "generator/records/extract_records.h"
#include "generator/render/renderer.h"
#include "generator/write/site_writer.h"
#include "search/index_writer.h"

namespace remit {
namespace fs = std::filesystem;
namespace {

// The asset of a theme that loads what is in search/.
const std::string search_script = "search-engine.js";

void tell(const CompileRequest& request, std::string_view stage, std::size_t done = 0, std::size_t total = 0) {
    if (request.progress) request.progress({stage, done, total});
}

bool is_good(const Diagnostics& diagnostics, bool deny_warnings) {
    return !diagnostics.has_errors() && !(deny_warnings && diagnostics.count(Severity::warning) > 0);
}

SiteAndTheme read_and_check(const CompileRequest& request, CompileResult& result) {
    tell(request, "load");
    SiteAndTheme read = read_site_and_theme(request.source, request.theme, result.files, result.diagnostics);
    result.diagnostics.sort(result.files);
    result.good = is_good(result.diagnostics, request.deny_warnings);
    return read;
}

// A site inside its source would be read by the next build; a source inside the site would be foreign files there.
void refuse_overlap(const CompileRequest& request) {
    const fs::path source = fs::weakly_canonical(request.source);
    const fs::path output = fs::weakly_canonical(fs::absolute(request.output));
    const auto within = [](const fs::path& inner, const fs::path& outer) {
        const fs::path way = inner.lexically_relative(outer);
        return !way.empty() && *way.begin() != "..";
    };
    const std::string shown = request.output.string();
    if (within(output, source)) {
        throw std::runtime_error(shown + ": the output lies inside the source folder " + request.source);
    }
    if (within(source, output)) {
        throw std::runtime_error(shown + ": the source folder " + request.source + " lies inside the output");
    }
}

/// What a thread has for itself while pages are rendered.
struct Worker {
    explicit Worker(const Theme& theme) : renderer(theme) {}
    Renderer renderer;
    Diagnostics diagnostics;
};

void render_all(const CompileRequest& request, const SiteContext& context, const Theme& theme, const Pictures& pictures,
                SiteWriter& writer, CompileResult& result) {
    const std::vector<PlannedPage> pages = plan_pages(context);
    tbb::enumerable_thread_specific<Worker> workers([&] { return Worker(theme); });
    std::mutex telling;
    std::size_t done = 0;
    tbb::parallel_for(std::size_t{0}, pages.size(), [&](std::size_t i) {
        Worker& worker = workers.local();
        View view = view_page(context, pages[i]);
        view.set("linked_data", linked_data(context, pages[i].path));
        const std::string page = worker.renderer.render_page(describe(pages[i].kind).layout, view, worker.diagnostics);
        writer.write(pages[i].path, page);
        if (!pages[i].png.empty() && !worker.diagnostics.has_errors()) pictures.write(pages[i].png, page);
        const std::lock_guard guard(telling);
        tell(request, "pages", ++done, pages.size());
    });
    for (Worker& worker : workers) result.diagnostics.take(std::move(worker.diagnostics));
    result.pages = pages.size();
}

// Stages the files of data, and tells the context their sizes: pages say them, so this comes before the first page.
void write_data(SiteContext& context, SiteWriter& writer) {
    const std::span<const DataMaker> makers = data_makers();
    std::vector<DataFile> files(makers.size());
    tbb::parallel_for(std::size_t{0}, makers.size(), [&](std::size_t i) {
        const std::string bytes = makers[i].make(context);
        files[i] = {std::string(makers[i].path), bytes.size()};
        if (!bytes.empty()) writer.write(files[i].path, bytes);
    });
    std::erase_if(files, [](const DataFile& file) { return file.bytes == 0; });
    context.set_data_files(std::move(files));
}

// `in_pages`: the theme's pages search by themselves.
void write_search(const CompileRequest& request, const SiteContext& context, bool in_pages, SiteWriter& writer,
                  CompileResult& result) {
    tell(request, "index");
    const search::Corpus corpus = extract_records(context);
    const fs::path file = writer.scratch_file("index");
    search::write_index(corpus, file, writer.make_scratch_folder("shards"));
    result.records = corpus.records.size();
    result.index_bytes = fs::file_size(file);
    if (in_pages) write_search_files(file, corpus.language, writer);
    writer.adopt(std::string(index_path), file);
}

}  // namespace

CompileResult check_source(const CompileRequest& request) {
    CompileResult result;
    (void)read_and_check(request, result);
    return result;
}

CompileResult compile_site(const CompileRequest& request) {
    CompileResult result;
    const SiteAndTheme source = read_and_check(request, result);
    if (!result.good) return result;
    refuse_overlap(request);

    const fs::path browser = request.pdf ? find_browser() : fs::path{};
    SiteWriter writer(request.output);
    const Pictures pictures(writer);
    const JoinedTheme& theme = source.theme;
    SiteContext context(*source.site, theme.words, theme.folder, pictures.can_make());
    tell(request, "data");
    write_data(context, writer);
    if (request.pdf) {
        const auto printed = [&](std::size_t done, std::size_t total) { tell(request, "PDFs", done, total); };
        const std::string assets = source.assets.empty() ? std::string{} : source.root + "assets";
        std::vector<DataFile> pdfs = print_editions(browser, context, theme, assets, writer, printed);
        result.pdfs = pdfs.size();
        context.set_pdfs(std::move(pdfs));  // Not before: what is printed does not link to itself.
    }
    render_all(request, context, *theme.templates, pictures, writer, result);
    result.diagnostics.sort(result.files);
    result.good = is_good(result.diagnostics, request.deny_warnings);
    if (!result.good) return result;
    for (const auto& [path, bytes] : theme.assets) writer.write(theme.folder + path, bytes);
    for (const std::string& path : source.assets) {
        writer.write("assets/" + path, read_file(source.root + "assets/" + path));
    }
    write_search(request, context, theme.assets.contains(search_script), writer, result);
    tell(request, "write");
    result.changed_files = writer.commit();
    return result;
}

}  // namespace remit
