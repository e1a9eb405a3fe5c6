// The themes say nothing that a strings.toml could not say in another language.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>

namespace fs = std::filesystem;

namespace {

// What a reader would read or hear of a template: text between tags, and the attributes that are spoken.
std::string said_by(const std::string& source) {
    static const std::regex comments("\\{\\{![^]*?\\}\\}"), tags("\\{\\{\\{?[^}]*\\}\\}\\}?");
    static const std::regex styles("<style>[^]*?</style>");
    const std::string plain =
        std::regex_replace(std::regex_replace(std::regex_replace(source, comments, ""), styles, ""), tags, "");
    static const std::regex spoken("(?:aria-label|aria-description|title|alt|placeholder|data-[a-z-]+)=\"([^\"]*)\"");
    static const std::regex slots("data-(?:slot|layout|kind|zoom)=\"[^\"]*\""), elements("<[^>]*>");
    const std::string without_slots = std::regex_replace(plain, slots, "");
    std::string said = std::regex_replace(plain, elements, " ");
    for (std::sregex_iterator at(without_slots.begin(), without_slots.end(), spoken), end; at != end; ++at) {
        said += " " + (*at)[1].str();
    }
    return said;
}

}  // namespace

TEST_CASE("the templates of the themes have no words of their own") {
    static const std::regex letters("[A-Za-z]{2,}");
    std::size_t templates = 0;
    for (const char* folder : {"default/layouts", "default/partials", "plain/partials"}) {
        for (const auto& entry : fs::directory_iterator(fs::path(REMIT_SOURCE_DIR) / "themes" / folder)) {
            std::ostringstream text;
            text << std::ifstream(entry.path()).rdbuf();
            const std::string said = said_by(text.str());
            std::smatch word;
            INFO(entry.path().filename() << " says \""
                                         << (std::regex_search(said, word, letters) ? word.str() : std::string{})
                                         << "\"; put it into strings.toml");
            CHECK(word.empty());
            ++templates;
        }
    }
    CHECK(templates > 50);
}
