// One page in the making: where it is, which glossary terms it has shown, and how texts and links look from there.
#pragma once

#include <optional>
#include <string>
#include <unordered_set>
#include <utility>

#include "generator/naming/site_context.h"
#include "generator/pages/view.h"

namespace remit {

/// Lives as long as one page is viewed; used by one thread.
class PageScope {
public:
    /// `path` is the page's; `edition` the key of the edition it shows, or empty.
    /// A server shows the not-found page at any address, so its links begin with the site's own, where that is known.
    PageScope(const SiteContext& context, std::string path, std::string edition = {})
        : context_(context), path_(std::move(path)), edition_(std::move(edition)) {
        if (path_ == address_of(PageKind::not_found).path) far_root_ = context_.site().settings.base_url;
    }

    /// The same page for texts that stand beside its own: it has shown no term yet, and shows no edition.
    [[nodiscard]] PageScope beside() const { return {context_, path_}; }

    [[nodiscard]] const SiteContext& context() const { return context_; }
    [[nodiscard]] const Site& site() const { return context_.site(); }
    [[nodiscard]] const SiteIndex& index() const { return context_.index(); }
    [[nodiscard]] const Words& words() const { return context_.words(); }
    [[nodiscard]] const std::string& path() const { return path_; }

    /// The page's path, or that of the page which it shows as well.
    [[nodiscard]] const std::string& lasting_path() const { return stands_for_.empty() ? path_ : stands_for_; }

    /// From here on texts stand in another edition, by its key: what `clause:#3.5` means. Returns the key of the one
    /// before.
    std::string stand_in(std::string edition) { return std::exchange(edition_, std::move(edition)); }

    /// The page shows what has its lasting address at `path`: links to places on that page stay on this one.
    void stand_for(std::string path) { stands_for_ = std::move(path); }

    [[nodiscard]] std::string href(const Address& to) const {
        if (!stands_for_.empty() && to.path == stands_for_ && !to.fragment.empty()) {
            return relative_link(path_, {path_, to.fragment});
        }
        return far_root_ + relative_link(path_, to);
    }
    /// The way from the page to the root of the site, with its slash; empty in the root.
    [[nodiscard]] std::string root() const { return far_root_ + way_to_root(path_); }
    [[nodiscard]] std::string href(const Reference& to) const;

    /// A text with its blocks, its highest heading at level `top`. Glossary terms are marked at their first use on the
    /// page.
    [[nodiscard]] Markup block(const RichText& text, int top = 3);
    /// A text for a place that holds no blocks: paragraphs and items are parted by line breaks.
    [[nodiscard]] Markup line(const RichText& text);

    /// {label, href} of a thing, under its own name or the one given.
    [[nodiscard]] View link(const Reference& to, std::string label = {}) const;
    /// `name` as a list of one link, or none.
    void set_link(View& view, std::string_view name, const std::optional<LocatedReference>& to) const;

private:
    MarkupStep step_of(const Mark& mark, const RichText& text) const;
    void add_words(Markup& markup, std::string_view words);

    const SiteContext& context_;
    std::string path_;
    std::string edition_;
    std::string stands_for_;
    std::string far_root_;   // The site's address, for a page that is shown anywhere.
    std::unordered_set<const Term*> shown_terms_;
};

}  // namespace remit
