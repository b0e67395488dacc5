import type { Browser, Page } from 'playwright-core';

/** The bytes of the scripts that a page has read by the time that nothing comes any more, as they were sent: compressed. */
export async function scriptsOf(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') sizes.push(request.sizes().then((sent) => sent.responseBodySize));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const sent = await Promise.all(sizes);
  await page.close();
  return sent.reduce((sum, size) => sum + size, 0);
}

/**
 * The milliseconds from pressing a main link to the first frame of the page it leads to, which then has a title of its own. The
 * pointer comes onto the link a moment before, as a hand does: pages are read ahead of the press.
 */
export async function changeTo(page: Page, link: string): Promise<number> {
  const target = page.getByRole('navigation').getByRole('link', { name: link, exact: true });
  await target.hover();
  await page.waitForTimeout(handMs);
  await page.evaluate(waitForTitle);
  await target.click();
  return page.evaluate('changed');
}

/** So long a pointer rests on a link before it is pressed. */
const handMs = 100;

/** In the page: counts from the press on, and ends with the first frame after the title has become another. */
const waitForTitle = `
  changed = new Promise((resolve) => {
    const before = document.title;
    addEventListener('pointerdown', () => {
      const from = performance.now();
      const look = () =>
        requestAnimationFrame(() => (document.title === before ? look() : resolve(performance.now() - from)));
      look();
    }, { once: true, capture: true });
  });
  0`;
