// HTML as the standard's own parser reads it: the faults it found, and the elements with their attributes.
import { library } from './library.mjs';

const { parse } = await library('parse5');

/// {errors, elements}: errors as "line:column code"; elements in the order of the page, each
/// {name, attributes (a Map), node, where}.
export function parsePage(text) {
  const errors = [];
  const document = parse(text, {
    sourceCodeLocationInfo: true,
    onParseError: (error) => errors.push(`${error.startLine}:${error.startCol} ${error.code}`),
  });
  return { errors, elements: [...elementsOf(document)] };
}

function* elementsOf(node) {
  if (node.tagName) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    yield { name: node.tagName, attributes, node, where: node.sourceCodeLocation?.startLine ?? 0 };
  }
  for (const child of node.childNodes ?? []) yield* elementsOf(child);
  if (node.content) yield* elementsOf(node.content);  // What a <template> holds.
}

/// The words of an element, white space as a reader sees it.
export function textOf(node) {
  const parts = [];
  const collect = (at) => {
    if (at.nodeName === '#text') parts.push(at.value);
    for (const child of at.childNodes ?? []) collect(child);
  };
  collect(node);
  return parts.join('').replace(/[ \t\n\f\r]+/g, ' ').trim();
}
