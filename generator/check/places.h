// Where single words of a text stand in the author's file.
#pragma once

#include <string_view>

#include "generator/base/source_files.h"
#include "generator/model/rich_text.h"

namespace remit {

/// Finds words inside texts. Without the files it points at whole texts.
class Places {
public:
    /// `files` may be null; else it outlives this.
    explicit Places(const SourceFiles* files) : files_(files) {}

    /// The first place in the text where these words stand as whole words, across line ends and the marks of links;
    /// the whole text where they cannot be found.
    [[nodiscard]] Span find(const RichText& text, std::string_view words) const;

private:
    const SourceFiles* files_;
};

}  // namespace remit
