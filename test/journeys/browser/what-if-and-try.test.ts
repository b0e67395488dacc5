import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { aChromium, hasChromium, visit } from '../../builders/a-chromium.ts';

/** Signs in as somebody of the demo, as the page of signing in does. */
async function signedIn(page: Page, who: string, address: string): Promise<void> {
  const answer = await page.request.post('/api/auth/sign-in/email', {
    data: { email: `${who}@demo.example`, password: 'demo-of-november-2017' },
    headers: { origin: address },
  });
  expect(answer.status()).toBe(200);
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

describe.runIf(hasChromium)('a browser that judges by itself', () => {
  const server = inject('demo');
  let browser: Browser;
  beforeAll(async () => {
    browser = await aChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  test('tells what would be lost without somebody, to whoever is sent the address, and changes nothing', async () => {
    let shared = '';
    let told = '';
    let place = '';
    await visit(browser, { address: server.address }, async (page) => {
      await signedIn(page, 'administrator', server.address);
      await page.goto('/');
      await page.getByRole('link', { name: 'Standing' }).click();
      // Somebody on whom an award hangs: without them it is lost.
      const hanging = page
        .getByText('If one of these left, it would')
        .locator('xpath=following-sibling::ul[1]/li')
        .first();
      const name = (await hanging.textContent()) ?? '';
      place = page.url();
      await page.getByRole('button', { name: 'Try what would be' }).click();
      await page.locator(':focus').and(page.getByLabel('Who')).waitFor();
      await page.getByLabel('Who').selectOption({ label: name });
      await page.getByRole('button', { name: 'leaves' }).click();
      const result = page.getByRole('status').filter({ hasText: 'would be lost' });
      await result.waitFor();
      await page.getByText('Nothing is changed.', { exact: false }).first().waitFor();
      await page.getByText(`${name} leaves, last day `).first().waitFor();
      told = (await result.textContent()) ?? '';
      shared = page.url();
      expect(new URL(shared).search).toMatch(/^\?leave=/);
      await page.getByText('What would be lost next, if nobody did anything').click();
      await page
        .getByRole('status')
        .filter({ hasText: /The next loss would be|No award that is held/ })
        .waitFor();
      await expectAccessible(page);
    });
    await visit(browser, { address: server.address, colorScheme: 'dark' }, async (page) => {
      await signedIn(page, 'member', server.address);
      const before = await page.request.get(`/api/v1${new URL(place).pathname}`);
      await page.goto(shared);
      await page.getByRole('status').filter({ hasText: told }).waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Back to what is so' }).click();
      await page.waitForURL(place);
      expect(await page.getByRole('status').filter({ hasText: told }).count()).toBe(0);
      const after = await page.request.get(`/api/v1${new URL(place).pathname}`);
      expect(await after.json()).toEqual(await before.json());
    });
  });

  test('adds an exam by the keyboard alone', async () => {
    await visit(browser, { address: server.address }, async (page) => {
      await signedIn(page, 'administrator', server.address);
      await page.goto('/');
      await page.getByRole('link', { name: 'Standing' }).click();
      await page.waitForURL(/standing$/);
      await page.goto(`${page.url()}?day=2018-03-01`);
      await page.getByLabel('Who').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.insertText('70-764');
      await page.getByRole('button', { name: /^Add 70-764/ }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/gain=/);
      await page.getByRole('status').filter({ hasText: 'On 1 March 2018' }).waitFor();
    });
  });

  test('judges and plans with the network cut, and sends nobody the file', async () => {
    // Without routes, which would switch off the browser's own cache: what was loaded stays there, as for any visitor.
    const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' });
    const complaints: string[] = [];
    try {
      const page = await context.newPage();
      page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.goto('/');
      await page.getByRole('link', { name: 'Try it' }).click();
      await page.getByText('From now on it works without a network').waitFor();
      const asked: string[] = [];
      // The browser itself may look for the icon of the page again.
      page.on('request', (request) => /\/icon-/.test(request.url()) || asked.push(request.url()));
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
      await page.getByRole('button', { name: 'Take the sample' }).click();
      await page.getByLabel('Competency').selectOption('data-platform');
      await page.getByLabel('Level').selectOption('gold');
      await page.getByRole('status').filter({ hasText: 'does not meet Gold Data Platform yet' }).waitFor();
      await page.getByRole('heading', { name: 'What closes the gap' }).waitFor();
      await page.getByRole('button', { name: 'Find the cheapest plan' }).click();
      await page.getByRole('status').filter({ hasText: 'This plan reaches Gold Data Platform' }).waitFor();
      await expectAccessible(page);

      const sheet = 'person,credential,earned\nAnn,70-764,08.11.2016\nAnn,70-765,2017-01-24\nBo,70-764,2017-02-30\n';
      await page
        .getByLabel('Choose a file')
        .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
      await page.getByText('2 things in people.csv').waitFor();
      expect(await page.locator('.refusal li strong').allInnerTexts()).toEqual([
        'Line 2, column 12',
        'Line 4, column 11',
      ]);
      await page.getByLabel('Choose a file').setInputFiles({
        name: 'people.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(sheet.replace('08.11.2016', '2016-11-08').replace('02-30', '02-28')),
      });
      await page.getByText('2 people with 3 credentials').waitFor();
      await page.getByRole('status').filter({ hasText: 'Your company does not meet Gold Data Platform yet' }).waitFor();
      expect([...asked, ...complaints]).toEqual([]);
    } finally {
      await context.close();
    }
  });
});
