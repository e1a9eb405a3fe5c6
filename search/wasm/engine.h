// The search engine as the page sees it: a WebAssembly module with these functions and nothing of JavaScript's own. The
// caller puts bytes into memory from remit_allocate() and reads answers from the address that a function returns.
// One index at a time; every function may be called at any time and in any order.
#pragma once

#include <stddef.h>
#include <stdint.h>

extern "C" {

/// Memory for `size` bytes that the caller fills in; or null. Freed by the function that it is passed to.
char* remit_allocate(size_t size);

/// Opens the index whose bytes are `index`, in place of any that was open. Takes `index` over. Returns true, or false
/// when it is none that can be searched: remit_answer() then says why.
bool remit_open(char* index, size_t size);

/// Answers `query`, any bytes; takes `query` and `choices` over. `choices` are facets as lines "facet\tvalue\n". The
/// other arguments are those of SearchOptions (searcher.h). Returns true and leaves the answer of result_json.h for
/// remit_answer(); or false and a message, when no index is open or it turns out damaged.
bool remit_search(char* query, size_t query_size, char* choices, size_t choices_size, uint32_t offset, uint32_t limit,
                  uint32_t hits_per_group, bool completing);

/// Leaves Searcher::labels() for remit_answer(); false and a message as above.
bool remit_labels();

/// What the last function left: JSON, or a message. UTF-8; valid until the next call of any function.
const char* remit_answer();
size_t remit_answer_size();
}
