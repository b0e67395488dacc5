import type { Page } from 'playwright-core';

/** On the longest lists the first places tell of the others, which are alike. */
const placesTried = 120;

/** A field of a day is four stops: its parts, and what opens a calendar. */
const partsOfDay = 3;

/** What is scrolled in its own box is a stop as well. */
const boxesScrolled = 5;

/**
 * What of a page the keyboard does not serve as it should: what the tab key does not come to, and where nobody sees that it
 * has come. Of radio buttons it comes to one, which the arrow keys go on from.
 */
export async function wrongByKeyboard(page: Page): Promise<readonly string[]> {
  const { places, days } = (await page.evaluate(listen)) as { readonly places: number; readonly days: number };
  const tried = Math.min(places, placesTried);
  const steps = tried + days * partsOfDay + boxesScrolled;
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('Tab');
  return (await page.evaluate(`(${heard})(${tried})`)) as string[];
}

/** Counts the places to come to, from the beginning of the page, and listens where the keyboard is. */
const listen = `(() => {
  const group = (one) => (one.type === 'radio' ? one.name : undefined);
  const isOfGroup = (one, _, all) =>
    group(one) === undefined || one === (all.find((other) => group(other) === group(one) && other.checked) ?? all.find((other) => group(other) === group(one)));
  const places = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((one) => !one.disabled && one.type !== 'hidden' && one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }))
    .filter(isOfGroup);
  const seen = new Map();
  document.addEventListener('focusin', ({ target }) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    const { top, bottom, left, right } = target.getBoundingClientRect();
    const at = document.elementFromPoint((left + right) / 2, Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1));
    seen.set(target, {
      hasRing: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      isInWindow: bottom > 0 && top < innerHeight,
      isCovered: at !== null && !target.contains(at) && !at.contains(target) && getComputedStyle(at).position !== 'static',
    });
  });
  document.activeElement?.blur();
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
  window.keyboardTried = { places, seen };
  return { places: places.length, days: places.filter((one) => one.type === 'date' || one.type === 'month').length };
})()`;

const heard = `((tried) => {
  const { places, seen } = window.keyboardTried;
  const named = (one) => one.outerHTML.slice(0, 120);
  return [
    ...places.slice(0, tried).filter((one) => !seen.has(one)).map((one) => 'not come to: ' + named(one)),
    ...[...seen].flatMap(([one, { hasRing, isInWindow, isCovered }]) => [
      ...(hasRing ? [] : ['without a ring: ' + named(one)]),
      ...(isInWindow ? [] : ['out of the window: ' + named(one)]),
      ...(isCovered ? ['covered: ' + named(one)] : []),
    ]),
  ];
})`;
