// generate_editions CLAUSES WORDS FOLDER: writes a site with two editions of so many clauses of so many words, and the
// same clauses as old.txt and new.txt, a line each, for programs that compare texts. Of twenty clauses twelve are the
// same, five have words changed, one is gone, one is new, one stands elsewhere.
#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <utility>
#include <vector>

#include "tests/bench/made_text.h"

namespace fs = std::filesystem;

namespace remit::bench {
namespace {

void write(const fs::path& path, const std::string& bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    if (!(file << bytes).flush()) throw std::runtime_error("cannot write " + path.string());
}

// Every ninth word or so is another.
std::string reworded(const std::string& sentence, const Vocabulary& vocabulary, Random& random) {
    std::string text, word;
    for (std::size_t at = 0; at < sentence.size();) {
        const std::size_t end = std::min(sentence.find(' ', at), sentence.size());
        word = sentence.substr(at, end - at);
        text += (text.empty() ? "" : " ") + (random.one_in(9) ? vocabulary.draw(random) : word);
        at = end + 1;
    }
    return text;
}

constexpr std::size_t in_a_section = 20;

/// `sections` of clauses.
void write_edition(const fs::path& folder, const std::string& id, const std::string& status,
                   const std::vector<std::vector<std::string>>& sections, const char* plain) {
    std::string toml = "title = \"Terms\"\ndate = \"" + id + "\"\nstatus = \"" + status + "\"\npartnership = [\"p\"]\n";
    std::string text;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const std::string section = std::to_string(i + 1);
        toml += "\n[[section]]\nnumber = \"" + section + ".\"\ntitle = \"Section " + section + "\"\n";
        for (std::size_t k = 0; k < sections[i].size(); ++k) {
            toml += "\n  [[section.clause]]\n  number = \"" + section + "." + std::to_string(k + 1) +
                    "\"\n  text = \"" + sections[i][k] + "\"\n";
            text += sections[i][k] + "\n";
        }
    }
    write(folder / "site/terms/group" / (id + ".toml"), toml);
    write(folder / plain, text);
}

void generate(std::size_t count, std::size_t words, const fs::path& folder) {
    const Vocabulary vocabulary;
    Random random(1);
    std::vector<std::vector<std::string>> before((count + in_a_section - 1) / in_a_section), after(before.size());
    for (std::size_t i = 0; i < count; ++i) {
        before[i / in_a_section].push_back(make_sentence(vocabulary, random, words));
    }
    std::string elsewhere;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string& clause = before[i / in_a_section][i % in_a_section];
        std::vector<std::string>& section = after[i / in_a_section];
        const std::size_t lot = count == 1 ? 3 : random.below(20);
        if (lot == 0) continue;
        if (lot == 1) section.push_back(make_sentence(vocabulary, random, words));
        if (lot == 2 && elsewhere.empty()) {
            elsewhere = clause;
            continue;
        }
        section.push_back(lot >= 3 && lot < 8 ? reworded(clause, vocabulary, random) : clause);
        if (lot == 8 && !elsewhere.empty()) section.push_back(std::exchange(elsewhere, {}));
    }
    write(folder / "site/site.toml", "title = \"T\"\nlanguage = \"en-GB\"\nas_of = 2025-01-01\n");
    write(folder / "site/partnerships/p.toml", "name = \"P\"\n");
    write(folder / "site/groups/group.toml", "name = \"G\"\nkind = \"board\"\nstatus = \"active\"\nremit = \"R\"\n");
    write_edition(folder, "2020", "superseded", before, "old.txt");
    write_edition(folder, "2024", "in-force", after, "new.txt");
}

std::size_t number(const char* text) {
    const std::string_view digits = text;
    std::size_t value = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (parsed.ec != std::errc{} || parsed.ptr != digits.data() + digits.size() || value == 0) {
        throw std::runtime_error("not a number: " + std::string(digits));
    }
    return value;
}

}  // namespace
}  // namespace remit::bench

int main(int argc, char** argv) {
    try {
        if (argc != 4) throw std::runtime_error("usage: generate_editions CLAUSES WORDS FOLDER");
        remit::bench::generate(remit::bench::number(argv[1]), remit::bench::number(argv[2]), argv[3]);
    } catch (const std::exception& error) {
        std::cerr << "generate_editions: " << error.what() << '\n';
        return 2;
    }
}
