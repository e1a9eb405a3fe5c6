#include "generator/paper/print_pdf.h"

#include <fmt/format.h>
#include <unistd.h>

#include <stdexcept>
#include <vector>

#include "generator/base/file_system.h"
#include "generator/base/run_program.h"

namespace remit {
namespace fs = std::filesystem;
namespace {

// A page takes a second or two; a machine under load takes more.
constexpr std::chrono::minutes limit{3};

std::string file_address(const fs::path& file) {
    std::string address = "file://";
    for (const unsigned char c : file.string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           std::string_view("/-._~").find(static_cast<char>(c)) != std::string_view::npos;
        address += plain ? std::string(1, static_cast<char>(c)) : fmt::format("%{:02X}", c);
    }
    return address;
}

// What a program says last is mostly why it failed.
std::string last_lines(std::string_view text) {
    constexpr int most = 5;
    while (text.ends_with('\n')) text.remove_suffix(1);
    std::size_t from = text.size();
    for (int lines = 0; from > 0 && (text[from - 1] != '\n' || ++lines < most); --from) {}
    std::string last;
    for (const char c : text.substr(from)) last += c == '\n' ? std::string("\n  ") : std::string(1, c);
    return last.empty() ? std::string{} : "; it said last:\n  " + last;
}

std::vector<std::string> command(const fs::path& browser, const fs::path& html, const fs::path& own,
                                 const fs::path& pdf) {
    std::vector<std::string> words{
        // Whatever it keeps in a home, it keeps in this one.
        "/usr/bin/env",
        "HOME=" + own.string(),
        browser.string(),
        "--headless",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-extensions",
        "--user-data-dir=" + (own / "profile").string(),
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-breakpad",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-agent=Remit",  // Which the PDF names as its maker, with the machine's system otherwise.
        "--no-pdf-header-footer",
        "--generate-pdf-document-outline",
        "--print-to-pdf=" + pdf.string()};
    if (::geteuid() == 0) words.emplace_back("--no-sandbox");  // Of root it asks this.
    words.push_back(file_address(html));
    return words;
}

}  // namespace

std::string with_date(std::string pdf, const PartialDate& date) {
    const std::string made = fmt::format("{:04}{:02}{:02}000000+00'00'", date.year, date.month, date.day);
    for (const std::string_view key : {"/CreationDate (D:", "/ModDate (D:"}) {
        for (std::size_t at = pdf.find(key); at != std::string::npos; at = pdf.find(key, at + 1)) {
            const std::size_t begin = at + key.size();
            if (pdf.find(')', begin) - begin != made.size()) {
                throw std::runtime_error("a PDF has a date in a form that is not known");
            }
            pdf.replace(begin, made.size(), made);
        }
    }
    return pdf;
}

std::string print_pdf(const fs::path& browser, const fs::path& html, const fs::path& own, const PartialDate& date) {
    fs::create_directories(own);
    const fs::path pdf = own / "page.pdf";
    const ProgramResult result = run_program(command(browser, html, own, pdf), {}, limit);
    const auto fail = [&](const std::string& how) {
        throw std::runtime_error(browser.string() + ": " + how + last_lines(result.err));
    };
    if (result.timed_out) fail(fmt::format("it took longer than {} minutes", limit.count()));
    if (result.status != 0) fail(fmt::format("exit status {}", result.status));
    if (!fs::exists(pdf)) fail("it wrote nothing");
    std::string bytes = read_file(pdf);
    if (!bytes.starts_with("%PDF-")) fail("what it wrote is no PDF");
    fs::remove_all(own);
    return with_date(std::move(bytes), date);
}

}  // namespace remit
