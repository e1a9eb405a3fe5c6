#include "search/src/stored_record.h"

#include <vector>

namespace remit::search {
namespace {

constexpr char field_end = '\x1f';
constexpr char item_end = '\x1e';

void append_clean(std::string& out, std::string_view text) {
    for (const char c : text) out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
}

void append_list(std::string& out, const std::vector<std::string>& items) {
    for (const std::string& item : items) {
        append_clean(out, item);
        out += item_end;
    }
    out += field_end;
}

std::string_view take(std::string_view& bytes, char end) {
    const std::size_t size = bytes.find(end);
    const std::string_view field = bytes.substr(0, size);
    bytes.remove_prefix(size == std::string_view::npos ? bytes.size() : size + 1);
    return field;
}

std::vector<std::string> take_list(std::string_view& bytes) {
    std::vector<std::string> items;
    for (std::string_view list = take(bytes, field_end); !list.empty();) items.emplace_back(take(list, item_end));
    return items;
}

}  // namespace

std::string pack_record(const Record& record) {
    std::string bytes;
    for (const std::string* field : {&record.id, &record.url, &record.title, &record.trail, &record.edition,
                                     &record.date, &record.fact, &record.text}) {
        append_clean(bytes, *field);
        bytes += field_end;
    }
    append_list(bytes, record.names);
    append_list(bytes, record.shown_facts);
    while (!bytes.empty() && bytes.back() == field_end) bytes.pop_back();
    return bytes;
}

Record unpack_record(std::string_view bytes) {
    Record record;
    for (std::string* field : {&record.id, &record.url, &record.title, &record.trail, &record.edition, &record.date,
                               &record.fact, &record.text}) {
        *field = take(bytes, field_end);
    }
    record.names = take_list(bytes);
    record.shown_facts = take_list(bytes);
    return record;
}

}  // namespace remit::search
