#include "generator/load/text_forms.h"

#include <fmt/format.h>

#include <algorithm>

#include "generator/model/anchors.h"

namespace remit {
namespace {

void report_form(const TableReader& table, std::string_view key, const Located<std::string>& text, const char* hint) {
    table.report(Rule::bad_value, text.span, fmt::format("`{}` cannot be \"{}\"", key, text.value.substr(0, 80)), hint);
}

}  // namespace

Located<std::string> read_email(TableReader& table, std::string_view key) {
    Located<std::string> email = table.located(key);
    if (!email.span.known()) return {};
    const std::size_t at = email.value.find('@');
    const bool plain = email.value.find_first_of(" \t\r\n<>\"?&%:") == std::string::npos;
    const bool one_at = at != std::string::npos && email.value.find('@', at + 1) == std::string::npos;
    if (plain && one_at && at > 0 && at + 1 < email.value.size()) return email;
    report_form(table, key, email, "write the address alone: \"name@example.org\"");
    return {};
}

Located<std::string> read_telephone(TableReader& table, std::string_view key) {
    Located<std::string> phone = table.located(key);
    if (!phone.span.known()) return {};
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto digits = std::count_if(phone.value.begin(), phone.value.end(), is_digit);
    if (digits >= 3 && phone.value.find_first_not_of("0123456789 +()-") == std::string::npos) return phone;
    report_form(table, key, phone, "write the number alone; when it is answered goes into `text`");
    return {};
}

Located<std::string> read_anchor(TableReader& table, std::string_view key) {
    Located<std::string> address = table.located(key);
    if (address.span.known() && (address.value.empty() || clean_label(address.value) != address.value)) {
        table.report(Rule::bad_id, address.span, "\"" + address.value + "\" is not an address",
                     "an address has no spaces, brackets or quotes, and does not end in a full stop");
    }
    return address;
}

void check_period(const TableReader& table, const PartialDate& from, const PartialDate& to) {
    // A year ends after each of its months: "2024-10" to "2024" is no fault.
    const bool same_start =
        !to.empty() && from.year == to.year && (to.month == 0 || (from.month == to.month && to.day == 0));
    if (to.empty() || !(to < from) || same_start) return;
    table.report(Rule::bad_date, table.span_of("to"),
                 fmt::format("this ends ({}) before it begins ({})", to.iso(), from.iso()));
}

}  // namespace remit
