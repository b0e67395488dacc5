import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { aChromium, hasChromium, visit } from '../../builders/a-chromium.ts';
import { type DemoVisitor, demoVisitors } from '../../builders/a-visitor.ts';
import { type EnglishWords, englishOn, englishWords } from '../../builders/english-words.ts';
import { routeOf, routesOfPortal } from '../../builders/the-portal.ts';
import { allPages, named, type Sight } from './all-pages.ts';
import { wrongByKeyboard } from './by-keyboard.ts';
import { violationsOn } from './fit.ts';

test('every route of the portal is among the pages that are looked at', async () => {
  const routes = await routesOfPortal();
  expect(routes).toContain('/programmes/$programme/partners/$partner');
  const seen = new Set(allPages.map(({ address }) => routeOf(address, routes)));
  expect(routes.filter((route) => !seen.has(route))).toEqual([]);
});

/** Waits until a page has read what it shows. */
async function shown(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main h1').waitFor();
}

/** What reaches beyond the right edge of a page that should not be scrolled sideways. */
const beyondTheEdge = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isScrolled = (one) => one !== document.body && one !== null && (getComputedStyle(one).overflowX !== 'visible' || isScrolled(one.parentElement));
  const beyond = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5 && !isScrolled(one.parentElement));
  return [\`\${scrollWidth} of \${clientWidth}\`, ...beyond.slice(0, 8).map((one) => one.outerHTML.slice(0, 160))];
})()`;

async function beyondTheEdgeOf(page: Page): Promise<readonly string[]> {
  const beyond = async () => ((await page.evaluate(beyondTheEdge)) as string[]).join('\n');
  await page.setViewportSize({ width: 360, height: 740 });
  const narrow = await beyond();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  const enlarged = await beyond();
  await page.evaluate("document.documentElement.style.fontSize = ''");
  return [narrow && `at 360 px: ${narrow}`, enlarged && `at 200 %: ${enlarged}`].filter(Boolean);
}

/** The texts of a page, and what is said of it to those who do not see it; but not what says of itself that it is in another language. */
const textsShown = `(() => {
  const texts = [document.title];
  const isOther = (element) => element?.closest('[lang]')?.lang !== document.documentElement.lang;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!isOther(node.parentElement) && !node.parentElement.closest('script, style, noscript, code')) texts.push(node.data);
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      if (element.hasAttribute(name) && !isOther(element)) texts.push(element.getAttribute(name));
  return texts.map((text) => text.trim()).filter((text) => text !== '');
})()`;

describe.runIf(hasChromium)('every page of the portal', () => {
  const { address } = inject('demo');
  let browser: Browser;
  let english: EnglishWords;
  const names = new Map<string, string>();
  const comeAs = demoVisitors(address);
  beforeAll(async () => {
    [browser, english] = await Promise.all([aChromium(), englishWords()]);
    const read = (visitor: DemoVisitor, look: (answer: (path: string) => Promise<Answer>) => Promise<void>) =>
      visit(browser, { address }, async (page) => {
        await comeAs(page, visitor);
        await look(async (path) => (await page.request.get(`/api/v1${path}`)).json());
      });
    await read('administrator', async (answer) => {
      const partner = one((await answer('/me'))['roles'], ({ kind }) => kind === 'partner')['partner'] ?? '';
      const { people } = await answer(`/programmes/mpn/partners/${partner}/people`);
      names.set(named.partner, partner).set(named.person, one(people)['person'] ?? '');
    });
    await visit(browser, { address }, async (page) => {
      await comeAs(page, 'administrator');
      // A page that shows nothing yet has no origin of its own, and what it sends is refused.
      await page.goto('/design');
      const at = `/api/v1/programmes/mpn/partners/${names.get(named.partner)}`;
      names.set(named.sheet, await aSheet(page, at)).set(named.address, await aProof(page, at));
    });
    await read('manager', async (answer) => {
      // A new demo notices what has lapsed while it works out where its partners stand.
      const { partner = '', id = '' } = await vi.waitFor(
        async () => one((await answer('/programmes/mpn/demotions?state=open'))['demotions']),
        { timeout: 240_000, interval: 500 },
      );
      names.set(named.lapsed, partner).set(named.demotion, id);
    });
  });
  afterAll(() => browser.close());

  const addressOf = (sight: Sight): string =>
    [...names].reduce((said, [name, code]) => said.replace(name, code), sight.address);

  test('are built as people get them, without what helps to develop them', async () => {
    await visit(browser, { address }, async (page) => {
      const scripts: string[] = [];
      page.on('response', (answer) => {
        if (answer.request().resourceType() === 'script') scripts.push(answer.url());
      });
      await shown(page, '/programmes/mpn/competencies');
      const texts = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()));
      expect(texts.join('\n')).toContain('react.transitional.element');
      expect(texts.join('\n')).not.toContain('React DevTools');
    });
  });

  test.each(allPages)(
    '$address is whole for $visitor in light and dark, narrow and enlarged, and by the keyboard',
    async (sight) => {
      for (const locale of ['en-GB', 'de-DE'])
        await visit(browser, { address, locale }, async (page) => {
          await comeAs(page, sight.visitor);
          await shown(page, addressOf(sight));
          if (sight.address !== '/') expect(page.url()).toBe(`${address}${addressOf(sight)}`);
          expect(await page.locator('h1').count()).toBe(1);
          expect(await page.locator('main h1').textContent()).toMatch(/\w{3}/);
          expect(await page.title()).toMatch(/^.+ · Assay$/);
          expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
          const found = englishOn((await page.evaluate(textsShown)) as string[], english);
          const wrong: string[] = locale === 'de-DE' ? found.map((text) => `English: ${text}`) : [];
          // What is looked for is there to be found: the same page in English has it. Its form is the same in both.
          if (locale === 'en-GB') {
            expect(found.length).toBeGreaterThan(5);
            wrong.push(...(await wrongByKeyboard(page)).map((place) => `by the keyboard ${place}`));
            wrong.push(...(await violationsOn(page)).map((violation) => `light: ${violation}`));
            // What is not a matter of colours is the same in the dark.
            await page.emulateMedia({ colorScheme: 'dark' });
            wrong.push(...(await violationsOn(page, ['color-contrast'])).map((violation) => `dark: ${violation}`));
          }
          wrong.push(...(await beyondTheEdgeOf(page)));
          expect(wrong.map((one) => `${locale}: ${one}`)).toEqual([]);
        });
    },
  );
});

/** Where a partner shows to others what it holds. */
const aProof = (page: Page, at: string): Promise<string> =>
  page.evaluate(async (path) => {
    const body = JSON.stringify({ isListed: true });
    const answer = await fetch(`${path}/proof-page`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return ((await answer.json()) as { page: { address: string } }).page.address;
  }, at);

/** A sheet that was handed in and read, with somebody new, somebody of a like name, and an exam; its id. */
async function aSheet(page: Page, partner: string): Promise<string> {
  const { people } = (await (await page.request.get(`${partner}/people`)).json()) as Answer;
  const file = Buffer.from(`Kennung,Name,Prüfung\nnew-1,${one(people)['name']},70-480\n`).toString('base64');
  const headers = { origin: new URL(page.url()).origin };
  const started = await page.request.post(`${partner}/people-imports`, {
    data: { fileName: 'new.csv', file },
    headers,
  });
  const { id } = (await started.json()) as { readonly id: string };
  const isReady = async () => {
    const { state } = (await (await page.request.get(`${partner}/people-imports/${id}`)).json()) as Row;
    expect(state).toBe('ready');
  };
  await vi.waitFor(isReady, { timeout: 240_000 });
  return id;
}

type Row = Readonly<Record<string, string>>;
type Answer = Readonly<Record<string, readonly Row[]>>;

const one = (rows: readonly Row[] = [], is: (row: Row) => boolean = () => true): Row => {
  const found = rows.find(is);
  if (!found) throw new Error('The demo has nobody and nothing of that kind.');
  return found;
};
