import type { Browser, Page } from 'playwright-core';

/** The bytes of the scripts that came by the time that nothing comes any more, as they were sent: compressed, each once. */
export async function scriptsOf(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  const network = await page.context().newCDPSession(page);
  const scripts = new Map<string, string>();
  const sent = new Map<string, number>();
  network.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType.endsWith('javascript')) scripts.set(requestId, response.url);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = scripts.get(requestId);
    if (url !== undefined) sent.set(url, Math.max(encodedDataLength, sent.get(url) ?? 0));
  });
  await network.send('Network.enable');
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
  return [...sent.values()].reduce((sum, size) => sum + size, 0);
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
