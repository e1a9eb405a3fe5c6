// The way of the Tab key through a page.

/// What has the focus: {number, name, shown, outlined, covered}; number tells elements of a page apart. Undefined when
/// the focus has left the page. Runs in the page.
function stopHere() {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) return undefined;
  const style = getComputedStyle(element);
  const [box] = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  const middle = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return {
    number: [...document.querySelectorAll('*')].indexOf(element),
    name: `<${element.localName}> ${(element.textContent.trim() || element.name || element.id || '').slice(0, 40)}`,
    shown: box !== undefined && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
    outlined:
      style.outlineStyle !== 'none' &&
      parseFloat(style.outlineWidth) >= 2 &&
      !/, 0\)$|transparent/.test(style.outlineColor),
    covered: middle !== undefined && middle !== null && !element.contains(middle) && !middle.contains(element),
  };
}

/// Presses `key` ("Tab" or "Shift+Tab") until the focus leaves the page or is back at the first stop (with no window
/// around it, the page's two ends meet), `most` times at most. Returns the stops in order; `left` says whether the
/// focus got out.
export async function goThrough(page, key, most) {
  const stops = [];
  while (stops.length < most) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(stopHere);
    if (stop === undefined || stop.number === stops[0]?.number) return { stops, left: true };
    stops.push(stop);
  }
  return { stops, left: false };
}

/// Presses `key` until what has the focus matches `selector`, and returns the stops on the way, that one last. Fails
/// when they are more than `most`, or when the focus leaves the page before.
export async function goTo(page, key, selector, most = 400) {
  const stops = [];
  while (stops.length < most) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(stopHere);
    if (stop === undefined && stops.length > 0) break;
    if (stop === undefined) continue;  // The page's two ends meet.
    stops.push(stop);
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return stops;
  }
  throw new Error(`${key} does not lead to ${selector} on ${page.url()}; last at ${stops.at(-1)?.name}`);
}

/// Lines for the stops that a reader would not see.
export const unseen = (stops) =>
  stops
    .filter(({ shown, outlined, covered }) => !shown || !outlined || covered)
    .map(
      ({ name, shown, outlined }) =>
        `${name} ${!shown ? 'is out of view' : !outlined ? 'has no outline' : 'is covered'}`,
    );

/// The elements inside `selector` that a keyboard should reach, as {number, name}.
export function reachable(page, selector) {
  return page.evaluate((within) => {
    const all = [...document.querySelectorAll('*')];
    return [
      ...document.querySelectorAll(`${within} :is(a[href], button, input, select, textarea, summary, [tabindex])`),
    ]
      .filter(
        (element) =>
          !element.disabled && element.tabIndex >= 0 && element.checkVisibility({ checkVisibilityCSS: true }),
      )
      .map((element) => ({
        number: all.indexOf(element),
        name: `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`,
      }));
  }, selector);
}
