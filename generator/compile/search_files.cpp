#include "generator/compile/search_files.h"

#include <fmt/format.h>
#include <libdeflate.h>

#include <memory>
#include <new>
#include <string_view>

#include "generator/base/digest.h"
#include "generator/base/embedded_file.h"
#include "generator/base/file_system.h"

namespace remit {
namespace {

// Compression by the site, not by its server: few servers compress what is no text, and none needs to be told to.
std::string gzip(std::string_view bytes) {
    // A large index takes seconds at the level that suits a small one.
    const int level = bytes.size() < (16U << 20) ? 9 : 2;
    const std::unique_ptr<libdeflate_compressor, void (*)(libdeflate_compressor*)> compressor(
        libdeflate_alloc_compressor(level), libdeflate_free_compressor);
    if (!compressor) throw std::bad_alloc();
    std::string packed(libdeflate_gzip_compress_bound(compressor.get(), bytes.size()), '\0');
    packed.resize(libdeflate_gzip_compress(compressor.get(), bytes.data(), bytes.size(), packed.data(), packed.size()));
    return packed;
}

std::string base64(std::string_view bytes) {
    constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const auto byte = [&](std::size_t next) {
            return at + next < bytes.size() ? static_cast<unsigned char>(bytes[at + next]) : 0U;
        };
        const unsigned three = byte(0) << 16 | byte(1) << 8 | byte(2);
        text += digits[three >> 18];
        text += digits[three >> 12 & 63];
        text += at + 1 < bytes.size() ? digits[three >> 6 & 63] : '=';
        text += at + 2 < bytes.size() ? digits[three & 63] : '=';
    }
    return text;
}

// Of what the program holds of the engine: one to load, and not its licence or source.
bool is_engine(const EmbeddedFile& file) {
    return file.path.starts_with("engine-") && file.path.ends_with(".gz") && !file.path.ends_with(".tar.gz");
}

/// A packed file as files.js names it.
struct Loaded {
    std::string name;
    std::size_t bytes = 0;
};

Loaded write_packed(std::string_view kind, std::string_view packed, SiteWriter& writer) {
    const Loaded loaded{fmt::format("{}-{}", kind, digest_of(packed).substr(0, 16)), packed.size()};
    writer.write("search/" + loaded.name + ".bin", packed);
    writer.write("search/" + loaded.name + ".js",
                 fmt::format("remitSearchBytes(\"{}\",\"{}\");\n", loaded.name, base64(packed)));
    return loaded;
}

// The engine with the language's stemmer; any other where there is none: it then has no stemmer for it either.
const EmbeddedFile* find_engine(const std::string& language) {
    const EmbeddedFile* any = nullptr;
    for (const EmbeddedFile& file : embedded_engine()) {
        if (!is_engine(file)) continue;
        if (any == nullptr || file.path == "engine-" + language + ".gz") any = &file;
    }
    return any;
}

}  // namespace

void write_search_files(const std::filesystem::path& index, const std::string& language, SiteWriter& writer) {
    const EmbeddedFile* file = find_engine(language);
    if (file == nullptr) {
        writer.write("search/files.js", "remitSearchFiles(null);\n");
        return;
    }
    const Loaded engine = write_packed("engine", file->bytes, writer);
    const Loaded packed_index = write_packed("index", gzip(read_file(index)), writer);
    writer.write(
        "search/files.js",
        fmt::format(
            "remitSearchFiles({{\"engine\":\"{}\",\"index\":\"{}\",\"bytes\":{{\"engine\":{},\"index\":{}}}}});\n",
            engine.name, packed_index.name, engine.bytes, packed_index.bytes));
    for (const EmbeddedFile& other : embedded_engine()) {
        if (!is_engine(other)) writer.write("search/" + std::string(other.path), other.bytes);
    }
}

}  // namespace remit
