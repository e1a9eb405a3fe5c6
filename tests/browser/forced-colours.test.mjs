// In colours that the reader has set for all pages (forced colours), what colour and shade told is told by something
// else.
import test, { after, before } from 'node:test';
import { launchBrowser, withPage } from './support/browser.mjs';
import { assertNone } from './support/problems.mjs';
import { addressOnDisk, encodePath, onePageOfEachKind, siteFolder } from './support/site.mjs';
import { goThrough, unseen } from './support/stops.mjs';

const home = addressOnDisk(siteFolder());
let browser;
before(async () => { browser = await launchBrowser(); });
after(() => browser?.close());

/// Lines for what cannot be seen, or told from what it is not. Runs in the page.
function indistinct() {
  const found = new Set();
  const note = (element, what) =>
    found.add(`<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${what}`);
  const shown = (selector) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility({ checkVisibilityCSS: true }));

  const parts = (colour) => colour.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
  const luminance = (colour) => parts(colour).slice(0, 3).map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.backgroundColor = 'Canvas';
  const ground = luminance(getComputedStyle(probe).backgroundColor);
  const ownColours = ['CanvasText', 'LinkText'].map((colour) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  // By how much a colour stands out from the page's ground: 3 to 1 is what shapes need.
  const ratio = (colour) => {
    if (colour === 'none' || parts(colour)[3] === 0) return 1;
    const [lighter, darker] = [luminance(colour), ground].sort((a, b) => b - a);
    return (lighter + 0.05) / (darker + 0.05);
  };

  for (const control of shown('button, input:not([type=range], [type=checkbox]), select, .tag')) {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(control);
    const isText = control.matches('.text-button, .sort-button');
    if (!isText && (borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1 || ratio(borderTopColor) < 3)) {
      note(control, 'has no border');
    }
  }
  const marks = (link) => {
    const { fontWeight, textDecorationLine, borderBottomStyle, borderBottomColor } = getComputedStyle(link);
    return [fontWeight, textDecorationLine, borderBottomStyle, ratio(borderBottomColor) >= 3].join();
  };
  for (const current of shown('nav a[aria-current]')) {
    const others = [...current.closest('nav').querySelectorAll('a:not([aria-current])')];
    if (others.some((other) => marks(other) === marks(current))) note(current, 'looks like the others');
  }
  for (const shape of shown('main svg :is(rect, circle, path, line):not(marker *)')) {
    const { fill, stroke } = getComputedStyle(shape);
    if (Math.max(ratio(fill), ratio(stroke)) < 3) note(shape, 'is not seen');
  }
  for (const words of shown('main svg text')) {
    if (!ownColours.includes(getComputedStyle(words).fill)) {
      note(words, `"${words.textContent.trim().slice(0, 40)}" is not in the reader's colours`);
    }
  }
  for (const [name, line] of [['ins', 'underline'], ['del', 'line-through']]) {
    for (const words of shown(name)) {
      if (!getComputedStyle(words).textDecorationLine.includes(line)) note(words, 'looks like other words');
    }
  }
  for (const target of shown(':target')) {
    if (getComputedStyle(target).outlineStyle === 'none') note(target, 'looks like what it stands between');
  }
  return [...found];
}

for (const colorScheme of ['light', 'dark']) {
  test(`forced colours, ${colorScheme}: controls, drawings, changes, current page and focus are seen`, async () => {
    const problems = [];
    await withPage(
      browser,
      home,
      { forcedColors: 'active', colorScheme, reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } },
      async (page) => {
        for (const path of await onePageOfEachKind(siteFolder())) {
          await page.goto(`${home}${encodePath(path)}#main_content`);
          const { stops } = await goThrough(page, 'Tab', 8);
          const found = [...(await page.evaluate(indistinct)), ...unseen(stops)];
          problems.push(...found.map((what) => `${path}: ${what}`));
        }
      },
    );
    assertNone(problems, 'things that are not seen');
  });
}
