#include "generator/paper/print_editions.h"

#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <mutex>
#include <stdexcept>

#include "generator/base/file_system.h"
#include "generator/base/run_program.h"
#include "generator/model/standing.h"
#include "generator/paper/paper_page.h"
#include "generator/paper/print_pdf.h"
#include "generator/pages/plan_pages.h"
#include "generator/render/renderer.h"

namespace remit {
namespace fs = std::filesystem;
namespace {

// A browser takes some hundred megabytes, and is several processes itself.
constexpr int most_at_once = 2;

/// A page to print, as it stands in the scratch folder.
struct Sheet {
    std::string page;   ///< Its path in the site, and below the folder.
    std::string pdf;    ///< The path of its PDF in the site.
};

// What pages look like, and nothing that runs.
void write_looks(const JoinedTheme& theme, const std::string& assets, const fs::path& folder) {
    for (const auto& [path, bytes] : theme.assets) {
        if (path.ends_with(".js")) continue;
        const fs::path file = folder / (theme.folder + path);
        fs::create_directories(file.parent_path());
        write_file(file, bytes);
    }
    if (!assets.empty()) fs::create_directory_symlink(fs::absolute(assets), folder / "assets");
}

// Empty where the theme has faults.
std::vector<Sheet> write_sheets(const SiteContext& context, const Theme& theme, const fs::path& folder) {
    Renderer renderer(theme);
    Diagnostics diagnostics;
    std::vector<Sheet> sheets;
    for (const PlannedPage& page : plan_pages(context)) {
        if (page.kind != PageKind::edition || !is_held_today(context.index(), *page.shown)) continue;
        const Address pdf = address_of(PageKind::edition_pdf, {page.shown->group.value, page.shown->id.value});
        const Sheet sheet{page.path, pdf.path};
        View view = view_page(context, page);
        view.set("linked_data", std::string{});
        const std::string html = renderer.render_page(describe(page.kind).layout, view, diagnostics);
        if (diagnostics.has_errors()) return {};
        fs::create_directories((folder / sheet.page).parent_path());
        write_file(folder / sheet.page, page_for_paper(html, sheet.page, context.site().settings.base_url));
        sheets.push_back(sheet);
    }
    return sheets;
}

std::string print_sheet(const fs::path& browser, const fs::path& folder, const Sheet& sheet, const fs::path& own,
                        const PartialDate& date) {
    try {
        return print_pdf(browser, folder / sheet.page, own, date);
    } catch (const std::runtime_error& error) {
        throw std::runtime_error("could not print " + sheet.page + " as PDF: " + error.what());
    }
}

}  // namespace

fs::path find_browser() {
    const fs::path browser = find_program("chromium");
    if (browser.empty()) {
        throw std::runtime_error("--pdf needs Chromium: there is no program \"chromium\" on the PATH " +
                                 std::string("(on Debian: apt install chromium)"));
    }
    return browser;
}

std::vector<DataFile> print_editions(const fs::path& browser, const SiteContext& context, const JoinedTheme& theme,
                                     const std::string& assets, SiteWriter& writer,
                                     const std::function<void(std::size_t, std::size_t)>& tell) {
    const fs::path folder = writer.make_scratch_folder("paper");
    write_looks(theme, assets, folder);
    const std::vector<Sheet> sheets = write_sheets(context, *theme.templates, folder);
    std::vector<DataFile> files(sheets.size());
    std::mutex telling;
    std::size_t done = 0;
    oneapi::tbb::task_arena arena(most_at_once);
    arena.execute([&] {
        tbb::parallel_for(std::size_t{0}, sheets.size(), [&](std::size_t i) {
            const fs::path own = folder / ("browser-" + std::to_string(i));
            const std::string pdf = print_sheet(browser, folder, sheets[i], own, context.site().settings.as_of);
            writer.write(sheets[i].pdf, pdf);
            files[i] = {sheets[i].pdf, pdf.size()};
            const std::lock_guard guard(telling);
            tell(++done, sheets.size());
        });
    });
    return files;
}

}  // namespace remit
