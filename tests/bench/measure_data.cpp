// measure_data SOURCE: what the files of data, and the data in pages, cost of a build: seconds of CPU and bytes of
// each, tab-separated.
#include <ctime>
#include <iostream>

#include "generator/compile/site_and_theme.h"
#include "generator/data/data_files.h"
#include "generator/data/linked_data.h"
#include "generator/pages/plan_pages.h"

namespace {

double cpu_seconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

// One thread makes everything in turn, so that the process's time is the work's.
template <class Make>
void measure(std::string_view what, Make make) {
    const double start = cpu_seconds();
    const std::size_t bytes = make();
    std::cout << what << '\t' << cpu_seconds() - start << '\t' << bytes << '\n';
}

}  // namespace

int main(int argc, char** argv) {
    using namespace remit;
    if (argc != 2) {
        std::cerr << "usage: measure_data SOURCE\n";
        return 2;
    }
    SourceFiles files;
    Diagnostics diagnostics;
    const SiteAndTheme read = read_site_and_theme(argv[1], {}, files, diagnostics);
    if (!read.site) {
        std::cerr << "measure_data: " << argv[1] << " has errors\n";
        return 2;
    }
    const SiteContext context(*read.site, read.theme.words);
    for (const DataMaker& maker : data_makers()) measure(maker.path, [&] { return maker.make(context).size(); });
    const auto pages = plan_pages(context);
    measure("pages", [&] {
        std::size_t bytes = 0;
        for (const PlannedPage& page : pages) bytes += linked_data(context, page.path).size();
        return bytes;
    });
    return 0;
}
