// What all pages of one site share: names of things, dates in words, who mentions whom, the glossary.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "generator/model/checked_site.h"
#include "generator/model/structure.h"
#include "generator/naming/address.h"
#include "generator/naming/glossary_matcher.h"
#include "generator/naming/words.h"

namespace remit {

/// A file that the site has beside its pages.
struct DataFile {
    std::string path;         ///< Below the site's root: "data/site.json".
    std::size_t bytes = 0;
};

/// Made once for a build and then only read, also by several threads. `site` and `words` must outlive it.
class SiteContext {
public:
    /// `theme_folder` is where the theme's assets are in the site, with a slash at its end.
    /// `makes_png`: beside each chart's drawing the build puts a picture in PNG.
    SiteContext(const CheckedSite& site, const Words& words, std::string theme_folder = "theme/",
                bool makes_png = false);

    [[nodiscard]] const Site& site() const { return checked_.site(); }
    [[nodiscard]] const SiteIndex& index() const { return checked_.index(); }
    [[nodiscard]] const std::vector<Diagnostic>& findings() const { return checked_.findings(); }
    [[nodiscard]] const Words& words() const { return words_; }
    [[nodiscard]] const std::string& theme_folder() const { return theme_folder_; }
    /// What the pages are to say of files of data: set when these are made, before the first page is viewed.
    void set_data_files(std::vector<DataFile> files) { data_files_ = std::move(files); }
    [[nodiscard]] const std::vector<DataFile>& data_files() const { return data_files_; }
    /// The one at the path, or null where the site has none.
    [[nodiscard]] const DataFile* find_data_file(std::string_view path) const;
    /// The editions as PDF, one beside its page, where there are any; set before the first page is viewed that tells of
    /// them.
    void set_pdfs(std::vector<DataFile> pdfs) { pdfs_ = std::move(pdfs); }
    /// That of an edition, or null.
    [[nodiscard]] const DataFile* find_pdf(const Edition& edition) const;
    [[nodiscard]] const GlossaryMatcher& glossary() const { return glossary_; }
    [[nodiscard]] bool makes_png() const { return makes_png_; }
    [[nodiscard]] const History& history() const { return history_; }
    /// Who was part of what, as at the site's date.
    [[nodiscard]] const Structure& structure_today() const { return structure_today_; }
    /// What that was at every date at which it changed, up to the site's.
    [[nodiscard]] const std::vector<State>& states() const { return states_; }

    /// The name of a thing as a link without words of its own shows it: "Case Review Group",
    /// "KSCMP Executive Board, October 2024, 3.5". REQUIRES: the reference was checked and names its edition.
    [[nodiscard]] std::string name_of(const Reference& reference) const;
    /// A clause reference with its part turned into the anchor, and its edition filled in from `edition` where it names
    /// none.
    [[nodiscard]] Reference resolve(const Reference& reference, const std::string& edition) const;

    /// The text with links without words of their own under their target's name. `edition` is the key of the edition
    /// that it stands in, or empty.
    [[nodiscard]] RichText with_names(const RichText& text, const std::string& edition = {}) const;
    /// The words of a text alone, links without words of their own under their target's name. `edition` is the key of
    /// the edition that the text stands in, or empty.
    [[nodiscard]] std::string words_of(const RichText& text, const std::string& edition = {}) const;

    /// "October 2024", "about 2022", "22 November 2026"; empty for an empty date.
    [[nodiscard]] std::string date_in_words(const PartialDate& date, bool approximate = false) const;
    /// "from 2018 to September 2019", "until 2019", "since 2022", or empty.
    [[nodiscard]] std::string span_in_words(const PartialDate& from, const PartialDate& to,
                                            bool approximate = false) const;
    /// "October 2024" or "about 2022 (summary)".
    [[nodiscard]] std::string edition_label(const Edition& edition) const;
    /// How a reader of the print cites the clause: "3.5", "1.4 k)", "section 3".
    [[nodiscard]] std::string clause_label(const Edition& edition, std::string_view anchor) const;

    /// Who mentions the thing, in the order of the site. Parts of documents count for the document.
    [[nodiscard]] const std::vector<Mention>& mentions_of(Kind kind, const std::string& id) const;

private:
    [[nodiscard]] std::string name_of_clause(const Reference& reference) const;

    const CheckedSite& checked_;
    const Words& words_;
    std::string theme_folder_;
    std::vector<DataFile> data_files_, pdfs_;
    bool makes_png_ = false;
    GlossaryMatcher glossary_;
    History history_;
    Structure structure_today_;
    std::vector<State> states_;
    std::unordered_map<std::string, std::vector<Mention>> mentions_;
};

}  // namespace remit
