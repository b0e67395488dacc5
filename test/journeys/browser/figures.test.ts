import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { aChromium, hasChromium, visit } from '../../builders/a-chromium.ts';
import { demoVisitors } from '../../builders/a-visitor.ts';

describe.runIf(hasChromium)('the figures of a partner of the demo', () => {
  const { address } = inject('demo');
  const comeAs = demoVisitors(address);
  let browser: Browser;
  beforeAll(async () => {
    browser = await aChromium();
  });
  afterAll(() => browser.close());

  const standing = async (page: Page, partner: string) => (await page.request.get(`/api/v1${partner}/standing`)).text();

  test('a figure is reported for a month, counts, is corrected, and is withdrawn; what is no number is told beside it', async () => {
    await visit(browser, { address, locale: 'de-DE' }, async (page) => {
      await comeAs(page, 'administrator');
      await page.goto('/');
      await page.getByRole('link', { name: 'Zahlen', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /gemeldet/ }).waitFor();
      const partner = new URL(page.url()).pathname.replace(/\/figures$/, '');
      const before = await standing(page, partner);

      await page.getByRole('button', { name: 'Eine Zahl melden' }).click();
      await page.getByLabel('Zahl', { exact: true }).selectOption('Neue Office-365-Kunden');
      await page.getByLabel('Wert').fill('fünfundzwanzig');
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByText('Das ist keine Zahl.').waitFor();
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      await page.getByLabel('Wert').fill('1.250');
      await page.getByLabel('Monat', { exact: true }).fill('2017-10');
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByText('Die Zahl ist gemeldet.').waitFor();
      const row = page.getByRole('row', { name: /^Neue Office-365-Kunden Oktober 2017/ });
      await row.getByText('1.250', { exact: true }).waitFor();
      await expect.poll(() => standing(page, partner)).not.toBe(before);
      const reported = await standing(page, partner);

      await row.getByRole('button', { name: /^Berichtigen/ }).click();
      expect(await page.getByLabel('Wert').inputValue()).toBe('1250');
      await page.getByLabel('Wert').fill('3');
      await page.getByLabel('Warum').fill('Doppelt gezählt');
      await page.getByRole('button', { name: 'Speichern' }).click();
      await row.getByText('3', { exact: true }).waitFor();
      await expect.poll(() => standing(page, partner)).not.toBe(reported);

      await row.getByRole('button', { name: /^Zurückziehen/ }).click();
      await page.getByText('Die Zahl zählt nicht mehr und bleibt im Verlauf.').waitFor();
      await row.getByRole('group').getByRole('button', { name: 'Zurückziehen' }).click();
      await page.getByText('Die Zahl ist zurückgezogen.').waitFor();
      await row.waitFor({ state: 'detached' });
    });
  });
});
