// Texts → HTML by the theme's markup templates.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "generator/pages/view.h"
#include "generator/render/theme.h"

namespace remit {

/// One a thread, as Renderer. `theme` must outlive it.
class MarkupRenderer {
public:
    explicit MarkupRenderer(const Theme& theme);
    ~MarkupRenderer();

    /// Safe HTML: what the author wrote is escaped, and only the templates make tags.
    [[nodiscard]] std::string render(const Markup& markup);

private:
    class MarkupTemplate;
    std::string apply(const MarkupStep& step, const std::string& content);

    std::vector<std::unique_ptr<MarkupTemplate>> templates_;  ///< By MarkKind.
};

}  // namespace remit
