// Clauses as a page without classes shows them: places that hold a link to themselves.

/// The links whose fragment names the element that they stand in. For the page: goes there as text,
/// `(${permalinks})()`.
export const permalinks = () => [...document.querySelectorAll('main a[href^="#"]')]
  .filter((link) => link.closest('[id]')?.id === decodeURIComponent(link.hash.slice(1)));
