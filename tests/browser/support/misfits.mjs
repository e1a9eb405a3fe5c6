// What does not fit into the window. Run in pages.

/// Lines for what makes the page wider than the window, and for words and controls that are cut off. `without` is a
/// selector of what is not looked into.
export function misfits(without = ':not(*)') {
  const slack = 1;
  const width = document.documentElement.clientWidth;
  const found = new Set();
  if (document.scrollingElement.scrollWidth > width) {
    found.add(`is ${document.scrollingElement.scrollWidth} pixels wide`);
  }

  // Only heard: clipped to a point on purpose.
  const isOnlyHeard = (element) => element.offsetWidth <= 1 && getComputedStyle(element).overflowX === 'hidden';
  const cutsBox = (element, box) => {
    for (let at = element; at !== null && at !== document.body; at = at.parentElement) {
      const { overflowX } = getComputedStyle(at);
      if (isOnlyHeard(at) || overflowX === 'auto' || overflowX === 'scroll') return false;  // A reader can get at it.
      if (overflowX === 'visible') continue;
      const edge = at.getBoundingClientRect();
      if (box.right > edge.right + slack || box.left < edge.left - slack || box.bottom > edge.bottom + 3 * slack) {
        return true;
      }
    }
    return box.right > width + slack || box.left < -slack;
  };

  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (words.nextNode()) {
    const { data, parentElement } = words.currentNode;
    if (data.trim() === '' || parentElement.closest(without)) continue;
    range.selectNodeContents(words.currentNode);
    const isCut = [...range.getClientRects()].some((box) => cutsBox(parentElement, box));
    if (isCut) found.add(`cuts "${data.trim().slice(0, 60)}"`);
  }
  for (const element of document.querySelectorAll('input, button, select, textarea, img, svg, table')) {
    const box = element.getBoundingClientRect();
    if (box.width > 0 && cutsBox(element.parentElement, box)) found.add(`cuts <${element.localName}>`);
  }
  return [...found];
}

/// Lines for words that stand upon other words, as far as they are shown. Not for what sticks to an edge, which is
/// above other things on purpose, nor in what matches `without`.
export function overlaps(without = ':not(*)') {
  const shownParts = new Map();
  const everything = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
  // The part of the page in which what stands in `element` can be seen; null where nothing of it can, or is not asked
  // for.
  const shownPart = (element) => {
    if (element === null) return everything;
    if (shownParts.has(element)) return shownParts.get(element);
    const { position, clipPath, overflowX } = getComputedStyle(element);
    let part = shownPart(element.parentElement);
    if (clipPath !== 'none' || position === 'sticky' || position === 'fixed' || element.matches(without)) part = null;
    if (part !== null && overflowX !== 'visible') {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      part = {
        left: Math.max(left, part.left),
        right: Math.min(right, part.right),
        top: Math.max(top, part.top),
        bottom: Math.min(bottom, part.bottom),
      };
    }
    shownParts.set(element, part);
    return part;
  };
  const boxes = [];
  const range = document.createRange();
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const at = words.currentNode;
    const part = shownPart(at.parentElement);
    if (at.data.trim() === '' || part === null || !at.parentElement.checkVisibility({ checkVisibilityCSS: true })) {
      continue;
    }
    range.selectNodeContents(at);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const middle = (top + bottom) / 2;
      const half = (bottom - top) / 4;  // Letters fill about half of their line's height.
      const box = {
        at,
        left: Math.max(left + 1, part.left),
        right: Math.min(right - 1, part.right),
        top: Math.max(middle - half, part.top),
        bottom: Math.min(middle + half, part.bottom),
      };
      if (box.left < box.right && box.top < box.bottom) boxes.push(box);
    }
  }
  boxes.sort((a, b) => a.top - b.top);
  const found = new Set();
  boxes.forEach((box, number) => {
    for (let next = number + 1; next < boxes.length && boxes[next].top < box.bottom; ++next) {
      const other = boxes[next];
      if (other.at === box.at || other.left >= box.right || other.right <= box.left) continue;
      found.add(`"${box.at.data.trim().slice(0, 40)}" stands upon "${other.at.data.trim().slice(0, 40)}"`);
    }
  });
  return [...found];
}

/// Lines for what scrolls sideways in a frame of its own, and cannot be scrolled by keyboard.
export const frozenFrames = () =>
  [...document.querySelectorAll('body *')]
    .filter(
      (element) =>
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1,
    )
    .filter((element) => element.tabIndex < 0 || !element.hasAttribute('tabindex'))
    .map((element) => `<${element.localName} class="${element.className}"> scrolls, and is not reached by keyboard`);
