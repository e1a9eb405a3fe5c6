// The native half of parity.test.mjs: answers requests from standard input, a line of JSON each.
//   answer_requests INDEX
// A request is a line "offset limit hits_per_group completing QUERY CHOICES": the last two in hexadecimal, "-" for
// nothing, CHOICES as remit_search() takes them (search/wasm/engine.h).
#include <cstdint>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>

#include "search/result_json.h"
#include "search/searcher.h"

namespace {

using namespace remit::search;

std::string from_hex(const std::string& digits) {
    std::string bytes;
    if (digits == "-") return bytes;
    for (std::size_t at = 0; at + 1 < digits.size(); at += 2) {
        bytes += static_cast<char>(std::stoi(digits.substr(at, 2), nullptr, 16));
    }
    return bytes;
}

FacetChoice read_choices(const std::string& text) {
    FacetChoice choices;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        choices[line.substr(0, line.find('\t'))].push_back(line.substr(line.find('\t') + 1));
    }
    return choices;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    const Searcher searcher(arguments[1]);
    std::cout << searcher.labels() << '\n';
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream fields(line);
        SearchOptions options;
        std::string query, choices;
        fields >> options.offset >> options.limit >> options.hits_per_group >> options.completing >> query >> choices;
        options.facets = read_choices(from_hex(choices));
        std::cout << to_json(searcher.search(from_hex(query), options)) << '\n';
    }
}
