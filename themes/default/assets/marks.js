// Marks the words that a search found, ?mark=word~word, in what the address points at: the target, or the page's lead.
'use strict';

(() => {
  /// What the fragment names. Not yet :target: this runs before the browser has looked for it.
  function targetOf(fragment) {
    try {
      return document.getElementById(fragment) ?? document.getElementById(decodeURIComponent(fragment));
    } catch {
      return null;  // A % that is none.
    }
  }

  const asked = new URLSearchParams(location.search).get('mark');
  const place = location.hash ? targetOf(location.hash.slice(1)) : document.querySelector('main .lead');
  if (!asked || !place) return;
  const words = asked.split('~', 50).filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  if (words.length === 0) return;
  words.sort((a, b) => b.length - a.length);
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const pieces = [];
    let end = 0;
    for (const { 0: found, index } of text.data.matchAll(whole)) {
      const mark = document.createElement('mark');
      mark.textContent = found;
      pieces.push(text.data.slice(end, index), mark);
      end = index + found.length;
    }
    if (pieces.length > 0) text.replaceWith(...pieces, text.data.slice(end));
  }
})();
