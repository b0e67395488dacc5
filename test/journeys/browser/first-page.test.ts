import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { aChromium, hasChromium, visit } from '../../builders/a-chromium.ts';
import { type DemoVisitor, demoVisitors } from '../../builders/a-visitor.ts';

const competency = '/programmes/mpn/competencies/data-platform';
const home = '/programmes/mpn/partners/tannenhorst-informatik';

describe.runIf(hasChromium)('the page that somebody begins with', () => {
  const { address } = inject('demo');
  const as = demoVisitors(address);
  let browser: Browser;
  beforeAll(async () => {
    browser = await aChromium();
  });
  afterAll(() => browser.close());

  test.for<readonly [DemoVisitor, string, string]>([
    ['nobody', '/programmes/mpn/competencies', 'Competencies'],
    ['nobody', competency, 'Data Platform'],
    ['nobody', `${competency}/gold`, 'Gold Data Platform'],
    ['nobody', '/programmes/mpn/try', 'Try it'],
    ['administrator', home, 'Home, Tannenhorst Informatik GmbH'],
    ['administrator', `${home}/standing`, 'Standing, Tannenhorst Informatik GmbH'],
  ])('is written by the server, for %s at %s, and the browser goes on from it', async ([who, path, name]) => {
    await visit(browser, { address }, async (page) => {
      await as(page, who);
      // On a machine that is too busy the shell is sent; the next time the answers are at hand.
      await expect
        .poll(async () => (await page.request.get(path)).text(), { timeout: 30_000 })
        .toContain(`<title>${name} · Assay</title>`);
      expect(/<h1[^>]*>[^<]/.test(await (await page.request.get(path)).text())).toBe(true);

      // What stood there before the scripts came stands there afterwards: it was taken over and not made anew.
      const scriptsMayCome = await scriptsHeldBack(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(path, { waitUntil: 'commit' });
      const title = page.getByRole('heading', { level: 1 });
      await title.waitFor();
      const before = await title.elementHandle();
      scriptsMayCome();
      await page.locator('#first-answers').waitFor({ state: 'detached' });
      await page.waitForLoadState('networkidle');
      expect(await before?.evaluate((one) => one.isConnected)).toBe(true);
      expect(asked.filter((one) => /^\/api\/.*(get-session|installation|\/me|forecast|standing)$/.test(one))).toEqual(
        [],
      );
    });
  });

  test('stays where its reader has moved it while the scripts were still on their way', async () => {
    await visit(browser, { address }, async (page) => {
      await as(page, 'administrator');
      await expect
        .poll(async () => (await page.request.get(home)).text(), { timeout: 30_000 })
        .toContain('<title>Home, Tannenhorst');
      const scriptsMayCome = await scriptsHeldBack(page);
      await page.goto(home, { waitUntil: 'commit' });
      const link = page.getByRole('link', { name: 'In your own calendar' });
      await link.scrollIntoViewIfNeeded();
      const height = () => page.evaluate<number>('window.scrollY');
      expect(await height()).toBeGreaterThan(0);
      // What comes later above it may grow: the link stays where the hand is.
      const at = async () => Math.round((await link.boundingBox())?.y ?? -1);
      const before = await at();
      scriptsMayCome();
      await page.locator('#first-answers').waitFor({ state: 'detached' });
      await page.waitForLoadState('networkidle');
      expect(Math.abs((await at()) - before)).toBeLessThan(4);
      // Every page after it begins at its top.
      await link.click();
      await page.getByRole('button', { name: 'Make an address' }).waitFor();
      await expect.poll(height).toBe(0);
    });
  });

  test('comes in the language and the light that were chosen, and leads from the bare address to where one begins', async () => {
    await visit(browser, { address }, async (page) => {
      await page.goto(competency);
      await page.getByLabel('Language').selectOption('Deutsch');
      await page.getByLabel('Helligkeit').selectOption('dark');
      const written = await (await page.request.get(competency)).text();
      expect(written).toContain('<html lang="de" data-theme="dark">');
      expect(written).toContain('Kompetenz');
      const begun = await page.request.get('/', { maxRedirects: 0 });
      expect([begun.status(), begun.headers()['location']]).toEqual([302, '/programmes/mpn/competencies']);
      await as(page, 'administrator');
      expect((await page.request.get('/', { maxRedirects: 0 })).headers()['location']).toBe(home);
    });
  });

  test.for<readonly [string, (page: Page) => Promise<unknown>, (page: Page) => Promise<void>]>([
    [
      'chosen',
      (page) => page.getByLabel('Language').selectOption('Deutsch'),
      (page) => page.locator('html[lang=de]').waitFor(),
    ],
    ['typed', (page) => page.getByLabel('Find by name').fill('devops'), (page) => page.waitForURL('**called=devops')],
    [
      'pressed',
      (page) => page.getByRole('button', { name: 'Search' }).click(),
      (page) => page.getByRole('dialog').waitFor(),
    ],
    [
      'asked for by Ctrl K',
      (page) => page.getByRole('button', { name: 'Search' }).press('Control+k'),
      (page) => page.getByRole('dialog').waitFor(),
    ],
  ])('loses nothing that is %s before its scripts have come', async ([, act, isDone]) => {
    await visit(browser, { address }, async (page) => {
      const scriptsMayCome = await scriptsHeldBack(page);
      await page.goto('/programmes/mpn/competencies', { waitUntil: 'commit' });
      await act(page);
      scriptsMayCome();
      await isDone(page);
    });
  });

  test('tells each visitor only what is theirs, also where many begin at once', async () => {
    await visit(browser, { address }, async (page) => {
      await as(page, 'administrator');
      const own = await page.context().cookies();
      const cookie = own.map(({ name, value }) => `${name}=${value}`).join('; ');
      const begun = await Promise.all(
        Array.from({ length: 12 }, async (_, place) => {
          const isOwn = place % 2 === 0;
          const answer = await fetch(`${address}${place % 4 < 2 ? home : competency}`, {
            headers: isOwn ? { cookie } : {},
          });
          const text = await answer.text();
          const isWritten = text.includes('first-answers');
          if (isWritten) expect(answer.headers.get('cache-control')).toBe('private, no-cache');
          return { isOwn, isWritten, isTold: /Signed in as|Tannenhorst Informatik/.test(text) };
        }),
      );
      expect(begun.filter(({ isOwn, isTold }) => !isOwn && isTold)).toEqual([]);
      expect(begun.filter(({ isOwn, isWritten, isTold }) => isOwn && isWritten && !isTold)).toEqual([]);
      for (const own of [true, false])
        expect(begun.some(({ isOwn, isWritten }) => isOwn === own && isWritten)).toBe(true);
    });
  });

  test.each([
    '//',
    '//elsewhere.example/sign-in',
    '/%E0%A4%A',
    '/programmes/%00/competencies',
    '/?region=%FF',
    `/${'a/'.repeat(500)}`,
  ])('breaks for no address that somebody may write: %s', async (path) => {
    const answer = await fetch(`${address}${path}`, { redirect: 'manual' });
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers.get('location') ?? '/').toMatch(/^\/(?!\/)/);
  });

  test('says at a requirement where the own company stands, to nobody else', async () => {
    await visit(browser, { address }, async (page) => {
      const own = page.getByRole('heading', { name: 'Where Tannenhorst Informatik GmbH stands' });
      await page.goto(`${competency}/gold`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await own.count()).toBe(0);
      for (const who of ['member', 'administrator'] as const) {
        await page.context().clearCookies();
        await as(page, who);
        await page.goto(`${competency}/gold`);
        await own.waitFor();
        await page.getByText('Nobody yet; 4 needed.').waitFor();
        await page.getByRole('heading', { name: 'What closes the gap' }).waitFor();
      }
      // On a day on which nothing was asked yet it says so, and does not break.
      await page.goto(`${competency}/gold?on=2001-01-01`);
      await own.waitFor();
    });
  });

  test('is the shell alone where it is refused, and the browser then says why', async () => {
    await visit(browser, { address, refusals: [401] }, async (page) => {
      const written = await (await page.request.get(home)).text();
      expect(written).not.toContain('first-answers');
      await page.goto(home);
      await page.getByRole('heading', { level: 1, name: 'You are not signed in' }).waitFor();
    });
  });
});

/** From now on the page gets no script; answers with what lets them come. */
async function scriptsHeldBack(page: Page): Promise<() => void> {
  let mayCome = (): void => undefined;
  const coming = new Promise<void>((resolve) => {
    mayCome = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await coming;
    await route.continue();
  });
  return mayCome;
}
