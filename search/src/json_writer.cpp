#include "search/src/json_writer.h"

#include <cmath>

namespace remit::search {
namespace {

// The length of a UTF-8 sequence that begins with `lead`, or 0 if none does.
std::size_t sequence_size(unsigned lead) {
    if (lead < 0x80) return 1;
    if (lead < 0xC2) return 0;
    if (lead < 0xE0) return 2;
    if (lead < 0xF0) return 3;
    return lead < 0xF5 ? 4 : 0;
}

// The length of the valid UTF-8 sequence at `at`, or 0.
std::size_t sequence_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const unsigned lead = byte(at);
    const std::size_t size = sequence_size(lead);
    if (size == 0 || size > text.size() - at) return 0;
    for (std::size_t index = 1; index < size; ++index) {
        if ((byte(at + index) & 0xC0) != 0x80) return 0;
    }
    // Not the shortest form, surrogates, beyond Unicode.
    if ((lead == 0xE0 && byte(at + 1) < 0xA0) || (lead == 0xED && byte(at + 1) > 0x9F)) return 0;
    if ((lead == 0xF0 && byte(at + 1) < 0x90) || (lead == 0xF4 && byte(at + 1) > 0x8F)) return 0;
    return size;
}

}  // namespace

void JsonWriter::text(std::string_view text) {
    out_ += '"';
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = sequence_at(text, at);
        const std::string_view letter = text.substr(at, size);
        at += size == 0 ? 1 : size;
        if (size == 0) {
            out_ += "\uFFFD";
        } else if (letter == "\"" || letter == "\\") {
            out_ += '\\';
            out_ += letter;
        } else if (letter == "\n") {
            out_ += "\\n";
        } else if (letter == "\u2028" || letter == "\u2029") {  // End a line in older JavaScript.
            out_ += letter == "\u2028" ? "\\u2028" : "\\u2029";
        } else if (const auto byte = static_cast<unsigned char>(letter[0]);
                   byte < 0x20 || byte == 0x7F || byte == '<') {
            out_ += "\\u00";
            out_ += "0123456789abcdef"[byte >> 4];
            out_ += "0123456789abcdef"[byte & 0xF];
        } else {
            out_ += letter;
        }
    }
    out_ += '"';
}

void JsonWriter::number(std::uint64_t number) { out_ += std::to_string(number); }

// Without printf, whose decimal point is the locale's.
void JsonWriter::decimals(double value) {
    const bool finite = std::isfinite(value) && std::fabs(value) < 1e12;
    const auto tenthousandths = static_cast<std::int64_t>(std::llround((finite ? value : 0) * 10'000));
    const std::uint64_t size = static_cast<std::uint64_t>(tenthousandths < 0 ? -tenthousandths : tenthousandths);
    if (tenthousandths < 0) out_ += '-';
    out_ += std::to_string(size / 10'000);
    const std::string digits = std::to_string(size % 10'000);
    out_ += '.' + std::string(4 - digits.size(), '0') + digits;
}

void JsonWriter::key(std::string_view name) {
    if (out_.back() != '{') out_ += ',';
    text(name);
    out_ += ':';
}

void JsonWriter::member(std::string_view name, std::string_view value) {
    key(name);
    text(value);
}

void JsonWriter::list(std::string_view name, const std::vector<std::string>& texts) {
    key(name);
    for (std::size_t at = 0; at < texts.size(); ++at) {
        out_ += at == 0 ? '[' : ',';
        text(texts[at]);
    }
    out_ += texts.empty() ? "[]" : "]";
}

}  // namespace remit::search
