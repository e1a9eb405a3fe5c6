#include "generator/compile/today.h"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>

namespace remit {
namespace {

namespace chrono = std::chrono;

constexpr long long last_second = 253'402'300'799;   // Of the year 9999.

chrono::seconds seconds_in(std::string_view text) {
    long long seconds = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (parsed.ec != std::errc{} || parsed.ptr != text.data() + text.size() || seconds < 0 || seconds > last_second) {
        throw std::runtime_error("SOURCE_DATE_EPOCH: \"" + std::string(text) + "\" is not a number of seconds");
    }
    return chrono::seconds(seconds);
}

}  // namespace

PartialDate today() {
    auto now = chrono::system_clock::now();
    const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
    if (epoch != nullptr && *epoch != '\0') now = chrono::system_clock::time_point(seconds_in(epoch));
    const chrono::year_month_day day(chrono::floor<chrono::days>(now));
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

}  // namespace remit
