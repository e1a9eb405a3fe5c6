// View and theme → HTML. The template engine stays behind this header.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "generator/base/diagnostics.h"
#include "generator/pages/view.h"
#include "generator/render/theme.h"

namespace remit {

/// Runs templates. One a thread: the engine's templates keep state while they run. `theme` must outlive it.
class Renderer {
public:
    explicit Renderer(const Theme& theme);
    ~Renderer();
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;

    /// The bytes of the page. A name that the view does not have is reported at its place in the template
    /// (unknown-template-name); the page is then incomplete.
    [[nodiscard]] std::string render_page(std::string_view layout, const View& view, Diagnostics& diagnostics);

private:
    struct Engine;
    std::unique_ptr<Engine> engine_;
};

}  // namespace remit
