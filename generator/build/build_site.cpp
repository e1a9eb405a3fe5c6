#include "generator/build/build_site.h"

#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/parallel_for.h>

#include <mutex>
#include <stdexcept>

#include "generator/base/file_system.h"
#include "generator/base/run_program.h"
#include "generator/build/pictures.h"
#include "generator/build/print_editions.h"
#include "generator/build/search_files.h"
#include "generator/build/sources.h"
#include "generator/data/data_files.h"
#include "generator/data/linked_data.h"
#include "generator/pages/plan_pages.h"
#include "generator/records/extract_records.h"
#include "generator/render/renderer.h"
#include "generator/tables/table_files.h"
#include "generator/write/site_writer.h"
#include "search/index_writer.h"

namespace remit {
namespace fs = std::filesystem;
namespace {

// The asset of a theme that loads what is in search/.
const std::string search_script = "search-engine.js";

void tell(const BuildRequest& request, std::string_view stage, std::size_t done = 0, std::size_t total = 0) {
    if (request.progress) request.progress({stage, done, total});
}

bool is_good(const Diagnostics& diagnostics, bool deny_warnings) {
    return !diagnostics.has_errors() && !(deny_warnings && diagnostics.count(Severity::warning) > 0);
}

Sources load_and_check(const BuildRequest& request, BuildResult& result) {
    tell(request, "load");
    Sources sources = read_sources(request.source, request.theme, result.files, result.diagnostics);
    result.diagnostics.sort(result.files);
    result.good = is_good(result.diagnostics, request.deny_warnings);
    return sources;
}

// A site inside its source would be read by the next build; a source inside the site would be foreign files there.
void refuse_overlap(const BuildRequest& request) {
    const fs::path source = fs::weakly_canonical(request.source);
    const fs::path output = fs::weakly_canonical(fs::absolute(request.output));
    const auto within = [](const fs::path& inner, const fs::path& outer) {
        const fs::path way = inner.lexically_relative(outer);
        return !way.empty() && *way.begin() != "..";
    };
    if (within(output, source)) throw std::runtime_error(request.output.string() + ": the output lies inside the source folder " + request.source);
    if (within(source, output)) throw std::runtime_error(request.output.string() + ": the source folder " + request.source + " lies inside the output");
}

/// What a thread has for itself while pages are rendered.
struct Worker {
    explicit Worker(const Theme& theme) : renderer(theme) {}
    Renderer renderer;
    Diagnostics diagnostics;
};

// The drawing as PNG, at `path` in the site. `folder` is for what is in the making.
void write_png(const fs::path& converter, std::string_view drawing, const std::string& path, const fs::path& folder,
               SiteWriter& writer) {
    const fs::path png = folder / fs::path(path).filename();
    const fs::path svg = fs::path(png).replace_extension(".svg");
    write_file(svg, drawing);
    convert_to_png(converter, svg, png);
    writer.write(path, read_file(png.string()));
}

void render_all(const BuildRequest& request, const SiteContext& context, const Theme& theme, const fs::path& converter, SiteWriter& writer, BuildResult& result) {
    const fs::path pictures = writer.make_scratch_folder("pictures");
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
        if (!pages[i].png.empty() && !worker.diagnostics.has_errors()) {
            write_png(converter, page, pages[i].png, pictures, writer);
        }
        const std::lock_guard guard(telling);
        tell(request, "pages", ++done, pages.size());
    });
    for (Worker& worker : workers) result.diagnostics.take(std::move(worker.diagnostics));
    result.pages = pages.size();
}

// Also tells the context, as pages list the files with their sizes.
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
void write_search(const BuildRequest& request, const SiteContext& context, bool in_pages, SiteWriter& writer, BuildResult& result) {
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

BuildResult check_source(const BuildRequest& request) {
    BuildResult result;
    (void)load_and_check(request, result);
    return result;
}

BuildResult build_site(const BuildRequest& request) {
    BuildResult result;
    const Sources sources = load_and_check(request, result);
    if (!result.good) return result;
    refuse_overlap(request);

    const fs::path browser = request.pdf ? find_browser() : fs::path{};
    SiteWriter writer(request.output);
    const fs::path converter = find_program("rsvg-convert");
    SiteContext context(*sources.site, sources.words, sources.theme_folder, !converter.empty());
    tell(request, "data");
    write_data(context, writer);
    if (request.pdf) {
        std::vector<DataFile> pdfs = print_editions(browser, context, sources, writer, [&](std::size_t done, std::size_t total) { tell(request, "PDFs", done, total); });
        result.pdfs = pdfs.size();
        context.set_pdfs(std::move(pdfs));  // Not before: what is printed does not link to itself.
    }
    render_all(request, context, *sources.theme, converter, writer, result);
    result.diagnostics.sort(result.files);
    result.good = is_good(result.diagnostics, request.deny_warnings);
    if (!result.good) return result;
    for (const auto& [path, bytes] : sources.theme_assets) writer.write(sources.theme_folder + path, bytes);
    for (const std::string& path : sources.assets) writer.write("assets/" + path, read_file(sources.root + "assets/" + path));
    writer.write(std::string(membership_csv_path), membership_csv(context));
    writer.write(std::string(meetings_csv_path), meetings_csv(context));
    write_search(request, context, sources.theme_assets.contains(search_script), writer, result);
    tell(request, "write");
    result.changed_files = writer.commit();
    return result;
}

}  // namespace remit
