#include "generator/chart/text_width.h"

#include <array>
#include <cstdint>

#include "generator/base/text.h"

namespace remit {
namespace {

// Hundredths of the font's size, from the space to the tilde.
constexpr std::array<std::uint8_t, 95> ascii_widths{
    32, 40, 46, 84, 64, 95, 78, 27, 39,  39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79,
    60, 79, 69, 63, 61, 73, 68, 99, 69,  61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63,
    63, 28, 28, 58, 28, 97, 63, 61, 63,  63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84};

double letter_width(std::string_view letter) {
    const auto first = static_cast<unsigned char>(letter.front());
    if (first >= 0x20 && first < 0x7F) return ascii_widths[first - 0x20U];
    const std::size_t columns = display_width(letter);
    return columns == 0 ? 0 : columns == 2 ? 100 : 66;
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Fills lines word by word.
class Wrapper {
public:
    Wrapper(double size, double width) : size_(size), width_(width) {}

    void add_word(std::string_view word) {
        const double needed = width_of(word, size_);
        const double space = line_.empty() ? 0 : width_of(" ", size_);
        if (used_ + space + needed <= width_) return append(word, space + needed);
        end_line();
        if (needed <= width_) return append(word, needed);
        break_word(word);
    }

    std::vector<std::string> finish() {
        end_line();
        return std::move(lines_);
    }

private:
    void append(std::string_view word, double width) {
        if (!line_.empty()) line_ += ' ';
        line_ += word;
        used_ += width;
    }

    void end_line() {
        if (!line_.empty()) lines_.push_back(std::move(line_));
        line_.clear();
        used_ = 0;
    }

    void break_word(std::string_view word) {
        std::size_t best = 0;  // Behind the last hyphen or slash of the line.
        std::size_t at = 0;
        while (at < word.size()) {
            const std::string_view letter = word.substr(at, code_point_length(word, at));
            const double needed = size_ * letter_width(letter) / 100;
            if (used_ + needed > width_ && at > 0) {
                const std::size_t cut = best > 0 ? best : at;
                lines_.emplace_back(word.substr(0, cut));
                word.remove_prefix(cut);
                at = best = 0;
                used_ = 0;
                continue;
            }
            used_ += needed;
            at += letter.size();
            if (letter == "-" || letter == "/") best = at;
        }
        line_ = word;
    }

    double size_, width_, used_ = 0;
    std::string line_;
    std::vector<std::string> lines_;
};

}  // namespace

double width_of(std::string_view text, double size) {
    double width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = code_point_length(text, at);
        width += letter_width(text.substr(at, length));
        at += length;
    }
    return width * size / 100;
}

std::vector<std::string> wrap_words(std::string_view text, double size, double width) {
    Wrapper wrapper(size, width);
    std::size_t begin = 0;
    while (begin < text.size()) {
        std::size_t end = begin;
        while (end < text.size() && !is_space(text[end])) ++end;
        if (end > begin) wrapper.add_word(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return wrapper.finish();
}

}  // namespace remit
