#include "search/wasm/engine.h"

#include <cstdlib>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "search/result_json.h"
#include "search/searcher.h"
#include "search/wasm/one_file.h"

namespace {

using namespace remit::search;

std::optional<Searcher> searcher;
std::string last_answer;

struct Free {
    void operator()(char* memory) const { std::free(memory); }
};
using Memory = std::unique_ptr<char, Free>;

FacetChoice read_choices(std::string_view lines) {
    FacetChoice choices;
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(lines.size(), line.size() + 1));
        const std::size_t tab = line.find('\t');
        if (tab != std::string_view::npos) choices[std::string(line.substr(0, tab))].emplace_back(line.substr(tab + 1));
    }
    return choices;
}

// Runs `work`, which sets the last answer; no exception leaves for JavaScript.
template <typename Work>
bool guarded(const Work& work) {
    try {
        work();
        return true;
    } catch (const std::exception& error) {
        last_answer = error.what();
    } catch (...) {
        last_answer = "the search engine failed";
    }
    return false;
}

}  // namespace

char* remit_allocate(size_t size) { return static_cast<char*>(std::malloc(size)); }

bool remit_open(char* index, size_t size) {
    searcher.reset();
    remit::search::hold_file(index, size);
    return guarded([] {
        last_answer.clear();
        searcher.emplace(std::string(remit::search::held_file_name));
    });
}

bool remit_search(char* query, size_t query_size, char* choices, size_t choices_size, uint32_t offset, uint32_t limit,
                  uint32_t hits_per_group, bool completing) {
    const Memory query_memory(query), choices_memory(choices);
    return guarded([&] {
        if (!searcher) throw IndexError("no search index is open");
        const SearchOptions options{.offset = offset,
                                    .limit = limit,
                                    .hits_per_group = hits_per_group,
                                    .completing = completing,
                                    .facets = read_choices(std::string_view(choices, choices_size))};
        last_answer = to_json(searcher->search(std::string_view(query, query_size), options));
    });
}

bool remit_labels() {
    return guarded([] {
        if (!searcher) throw IndexError("no search index is open");
        last_answer = searcher->labels();
    });
}

const char* remit_answer() { return last_answer.data(); }
size_t remit_answer_size() { return last_answer.size(); }
