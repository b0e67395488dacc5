import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { aChromium, hasChromium, visit } from '../../builders/a-chromium.ts';
import { demoVisitors } from '../../builders/a-visitor.ts';

describe.runIf(hasChromium)('the benefits of a partner of the demo', () => {
  const { address } = inject('demo');
  const comeAs = demoVisitors(address);
  let browser: Browser;
  beforeAll(async () => {
    browser = await aChromium();
  });
  afterAll(() => browser.close());

  const isAccessible = async (page: Page): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  };
  const sheet = (page: Page, name: string) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });

  test('are seen with the awards that give them; a use is recorded, subtracted, refused where too much, and withdrawn', async () => {
    await visit(browser, { address, locale: 'en-GB', refusals: [409] }, async (page) => {
      await comeAs(page, 'administrator');
      await page.goto('/');
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Benefits' }).click();
      await page.getByRole('heading', { level: 1, name: /^Your awards give you 5 benefits, worth about/ }).waitFor();
      await page.getByText('Sample data is in this sum').waitFor();
      const studio = sheet(page, 'Visual Studio subscriptions');
      await studio.getByText('Gold DevOps: 10 subscriptions, counted as the first competency.').waitFor();
      await studio.getByText('6 other awards add nothing: this is given once.').waitFor();
      const lost = page.getByRole('row', { name: /^Silver Windows and Devices/ });
      await lost.getByText('At risk').waitFor();
      await lost.getByText(/^Internal-use rights: 5 licences/).waitFor();
      await isAccessible(page);

      await page
        .getByLabel('Benefit', { exact: true })
        .selectOption({ label: 'Visual Studio subscriptions (Left: 10 subscriptions)' });
      await page.getByLabel('How much').fill('11');
      await page.getByRole('button', { name: 'Record the use' }).click();
      await page.getByText('Record at most 10').waitFor();
      await isAccessible(page);
      await page.getByLabel('How much').fill('4');
      await page.getByLabel('What for (optional)').fill('The new team');
      await page.getByRole('button', { name: 'Record the use' }).click();
      await page.getByText('Recorded: 4 of Visual Studio subscriptions.').waitFor();
      await studio.getByText('4 subscriptions', { exact: true }).waitFor();
      await studio.getByText('6 subscriptions', { exact: true }).waitFor();

      const row = page.getByRole('row', { name: /The new team/ });
      await row.getByRole('button', { name: /^Withdraw/ }).click();
      await page.getByText('Then 4 can be used again.').waitFor();
      await row.getByRole('group').getByRole('button', { name: 'Withdraw' }).click();
      await row.getByText('Withdrawn').waitFor();
      await studio.getByText('0 subscriptions', { exact: true }).waitFor();
    });
  });

  test('read in German and fit a telephone; a risk tells what would go with it, at home and in the standing', async () => {
    await visit(browser, { address, locale: 'de-DE' }, async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await comeAs(page, 'administrator');
      await page.goto('/');
      await page.getByText('Sie würden verlieren').first().waitFor();
      await page.getByText('Leistungen im Wert von rund 750 USD im Jahr (mit Beispieldaten).').first().waitFor();
      await page.getByText('Falls alle wegfallen, würden Sie verlieren').waitFor();
      const { pathname } = new URL(page.url());
      await page.goto(`${pathname}/standing`);
      await page.getByRole('heading', { name: 'Sie würden verlieren' }).first().waitFor();
      await isAccessible(page);
      await page.goto(`${pathname}/benefits`);
      await page
        .getByRole('heading', { level: 1, name: /^Ihre Auszeichnungen gewähren Ihnen 5 Leistungen im Wert/ })
        .waitFor();
      await sheet(page, 'Supportfälle für Produkte').getByText('20 Supportfälle', { exact: true }).first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      await isAccessible(page);
    });
  });

  test('are told to everybody beside each level, with their source', async () => {
    await visit(browser, { address, locale: 'en-GB' }, async (page) => {
      await page.goto('/programmes/mpn/competencies/data-platform');
      const gold = page.getByRole('article').filter({ hasText: 'Gold: the whole requirement' }).first();
      await gold.getByRole('heading', { name: 'What this level gives' }).waitFor();
      await gold.getByText('Visual Studio subscriptions: 10 subscriptions for a partner as a whole').waitFor();
      await gold.getByRole('link', { name: 'Source Visual Studio subscriptions' }).waitFor();
      await isAccessible(page);
    });
  });
});
