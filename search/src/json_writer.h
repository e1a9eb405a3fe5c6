// JSON, piece by piece, on one line. Its strings are safe inside a script element; bytes that are not UTF-8 become U+FFFD.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace remit::search {

/// Brackets and braces are the caller's, as raw(); the commas between members are not.
class JsonWriter {
public:
    void raw(std::string_view text) { out_ += text; }

    void text(std::string_view text);
    void number(std::uint64_t number);
    void decimals(double value);  ///< Four of them; what is not finite is 0.
    void boolean(bool value) { out_ += value ? "true" : "false"; }

    void key(std::string_view name);
    void member(std::string_view name, std::string_view value);
    void list(std::string_view name, const std::vector<std::string>& texts);

    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    std::string out_;
};

}  // namespace remit::search
