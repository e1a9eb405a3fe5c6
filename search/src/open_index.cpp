#include "search/src/open_index.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "search/searcher.h"
#include "search/src/packed.h"
#include "search/src/schema.h"
#include "search/src/stamp.h"
#include "search/src/stored_record.h"

namespace remit::search {
namespace {

constexpr std::string_view magic("\x0f\x0dXapian Glass", 14);
constexpr char cut_short[] = ": the search index is cut short or damaged";
constexpr std::uint64_t most_checked = 64U << 20;

// A file that closes itself unless it is given away.
class File {
public:
    explicit File(const std::string& path) : number_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
        if (number_ < 0) throw IndexError(path + ": cannot open the search index: " + std::strerror(errno));
    }
    ~File() {
        if (number_ >= 0) ::close(number_);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    [[nodiscard]] std::uint64_t size() const {
        struct stat status = {};
        return ::fstat(number_, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
    }

    // The bytes at `offset`, fewer at the end of the file or where it cannot be read.
    [[nodiscard]] std::string_view read(std::uint64_t offset, std::size_t bytes) {
        block_.resize(bytes);
        std::size_t done = 0;
        while (done < bytes) {
            const ssize_t got = ::pread(number_, block_.data() + done, bytes - done, static_cast<off_t>(offset + done));
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) break;
            done += static_cast<std::size_t>(got);
        }
        return std::string_view(block_).substr(0, done);
    }

    [[nodiscard]] int give() { return std::exchange(number_, -1); }

private:
    int number_;
    std::string block_;
};

std::uint64_t digest_of(File& file, std::uint64_t size) {
    constexpr std::size_t block = 1 << 16;
    Digest digest;
    for (std::uint64_t at = 0; at < size; at += block) {
        std::string bytes(file.read(at, block));
        if (at == 0) std::fill_n(bytes.begin() + stamp_offset, stamp_size, '\0');
        digest.add(bytes);
    }
    return digest.value();
}

// Xapian given a path would take a file that is not a database for a list of databases to open, of any host and any
// program; and given a damaged database it reads beyond its blocks. So it gets an open file, and only one that is
// whole.
void check(File& file, const std::string& path) {
    const std::string start(file.read(0, stamp_offset + stamp_size));
    if (!start.starts_with(magic)) throw IndexError(path + ": not a search index");
    if (start.size() < stamp_offset + stamp_size) throw IndexError(path + cut_short);
    const std::string_view stamp = std::string_view(start).substr(stamp_offset);
    if (!stamp.starts_with(format_mark.substr(0, 3))) {
        throw IndexError(path + ": a Xapian database, but not a search index that remit wrote");
    }
    if (!stamp.starts_with(format_mark)) {
        throw IndexError(path + ": a search index of another version (format " + stamp[3] + ", not " + format_mark[3] +
                         "): build the site again");
    }
    const std::uint64_t size = file.size();
    // A very large one is checked for its length alone: reading all of it would take longer than the search.
    const std::string expected = make_stamp(size > most_checked ? 0 : digest_of(file, size), size);
    const std::size_t compared = size > most_checked ? stamp_size - sizeof(std::uint64_t) : stamp_size;
    if (stamp.substr(0, compared) != expected.substr(0, compared)) throw IndexError(path + cut_short);
}

Xapian::Database open_database(const std::string& path) {
    File file(path);
    check(file, path);
    return reading(path, [&] { return Xapian::Database(file.give()); });  // Closes the file, also when it throws.
}

}  // namespace

void throw_damaged(const std::string& path, const Xapian::Error& error) {
    throw IndexError(path + cut_short + ": " + error.get_msg());
}

OpenIndex::OpenIndex(const std::string& path)
    : path_(path), database_(open_database(path)), stems_(database_.get_metadata(metadata_key::language)) {
    if (!facets_.unpack(database_.get_metadata(metadata_key::facets))) {
        throw IndexError(path + cut_short + ": its facets cannot be read");
    }
    unit_ = std::log(static_cast<double>(database_.get_doccount()) + 3.0);
}

const Dictionary& OpenIndex::dictionary() {
    if (!has_dictionary_) {
        dictionary_ = Dictionary(database_.get_metadata(metadata_key::dictionary));
        has_dictionary_ = true;
    }
    return dictionary_;
}

bool OpenIndex::has_stem(const std::string& stem) const {
    return database_.term_exists(stem) || database_.term_exists(prefix::title + stem) ||
           database_.term_exists(prefix::trail + stem) ||
           database_.synonyms_begin(stem) != database_.synonyms_end(stem);
}

std::size_t OpenIndex::set_number_of(const Xapian::Document& document) const {
    const std::string bytes = document.get_value(facet_slot);
    std::string_view left = bytes;
    std::uint32_t number = 0;
    return unpack_number(left, number) && number < facets_.sets().size() ? number : facets_.sets().size();
}

const FacetSet* OpenIndex::set_of(const Xapian::Document& document) const {
    const std::size_t number = set_number_of(document);
    return number < facets_.sets().size() ? &facets_.sets()[number] : nullptr;
}

Record OpenIndex::record_of(const Xapian::Document& document) const {
    Record record = unpack_record(document.get_value(record_slot));
    if (const FacetSet* set = set_of(document)) {
        const std::vector<std::string>& names = facets_.names();
        record.kind = names[set->kind];
        record.group = names[set->group];
        record.superseded = set->superseded;
        for (const std::uint32_t number : set->partnerships) record.partnerships.push_back(names[number]);
        for (const std::uint32_t number : set->agencies) record.agencies.push_back(names[number]);
    }
    return record;
}

}  // namespace remit::search
