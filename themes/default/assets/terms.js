// What a term means, beside it, for whoever points at it or comes to it by keyboard: the link to the glossary stays a
// link. As WCAG 1.4.13 asks, one can point at the meaning, Escape takes it away, and it stays until one leaves.
'use strict';

(() => {
  const meaning = document.createElement('span');
  meaning.className = 'meaning';
  meaning.id = 'term_meaning';
  meaning.setAttribute('role', 'tooltip');
  let term = null;  // The one whose meaning is shown.
  let leaving;

  function show(next) {
    clearTimeout(leaving);
    if (term === next) return;
    hide();
    term = next;
    // The title would be shown as well, by the browser.
    meaning.textContent = term.dataset.meaning ??= term.title;
    term.removeAttribute('title');
    term.setAttribute('aria-describedby', meaning.id);
    document.body.append(meaning);
    place();
  }

  /// Below the term, or above where the window ends; within the window.
  function place() {
    const line = term.getBoundingClientRect();
    const box = meaning.getBoundingClientRect();
    const below = line.bottom + 6 + box.height <= innerHeight;
    const wide = document.documentElement.clientWidth;
    meaning.style.top = `${scrollY + (below ? line.bottom + 4 : line.top - box.height - 4)}px`;
    meaning.style.left = `${scrollX + Math.max(8, Math.min(line.left, wide - box.width - 8))}px`;
  }

  function hide() {
    clearTimeout(leaving);
    term?.removeAttribute('aria-describedby');
    if (term) term.title = term.dataset.meaning;
    meaning.remove();
    term = null;
  }

  const termOf = (target) => target.closest?.('a.term[title], a.term[data-meaning]');
  const isNear = (target) => target && (target === meaning || termOf(target) === term);
  document.addEventListener('pointerover', (event) => {
    const next = termOf(event.target);
    if (next && event.pointerType !== 'touch') show(next);
    else if (term && isNear(event.target)) clearTimeout(leaving);
  });
  document.addEventListener('pointerout', (event) => {
    if (term && isNear(event.target) && !isNear(event.relatedTarget) && document.activeElement !== term) {
      leaving = setTimeout(hide, 200);
    }
  });
  document.addEventListener('focusin', (event) => {
    const next = termOf(event.target);
    if (next) show(next);
    else if (term) hide();
  });
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && term) hide();
  });
})();
