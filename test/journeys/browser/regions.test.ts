import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { aChromium, hasChromium, visit } from '../../builders/a-chromium.ts';

const silver = '/programmes/mpn/competencies/cloud-platform/silver';

describe.runIf(hasChromium)('the region of a visitor', () => {
  const { address } = inject('demo');
  let browser: Browser;
  beforeAll(async () => {
    browser = await aChromium();
  });
  afterAll(() => browser.close());

  const asks = (page: Page, amount: string) => page.getByText(`at least ${amount} USD`).waitFor();
  const regionIn = (page: Page) => new URL(page.url()).searchParams.get('region');

  test('once chosen, it sets what is asked, whom to ask and the language, stands in the address, and is remembered', async () => {
    await visit(browser, { address }, async (page) => {
      await page.goto(silver);
      await page.getByText('15,000 USD').first().waitFor();
      await page.getByText('10,000 USD').first().waitFor();

      await page.getByLabel('Region').selectOption('India');
      await asks(page, '10,000');
      expect(await page.getByText('15,000 USD').count()).toBe(0);
      await page.getByText('As it is asked in the region India.').waitFor();
      await page.getByRole('link', { name: '+91 22 5550 0100' }).waitFor();
      expect(await page.getByRole('link', { name: 'Help' }).getAttribute('href')).toMatch(
        /^mailto:partners\.in@programme\.example\?/,
      );
      expect(regionIn(page)).toBe('india');

      // It goes on from page to page, and is there for whoever comes back without it.
      await page.getByRole('link', { name: 'Competencies' }).click();
      await page.getByRole('heading', { level: 1, name: /competencies that a partner can earn/ }).waitFor();
      expect(regionIn(page)).toBe('india');
      await page.goto(silver);
      await asks(page, '10,000');
      expect(regionIn(page)).toBe('india');

      await page.getByLabel('Region').selectOption('Germany, Austria and Switzerland');
      await page.getByText('mindestens 15.000 USD').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('de');
      await page.getByLabel('Sprache').selectOption('English');
      await asks(page, '15,000');

      await page.getByLabel('Region').selectOption('All regions');
      await page.getByText('10,000 USD').first().waitFor();
      expect(regionIn(page)).toBe(null);
      await page.reload();
      await page.getByText('10,000 USD').first().waitFor();
      expect(regionIn(page)).toBe(null);
    });
  });

  test('an address that is sent shows the same to somebody else; one that no region has shows all of them', async () => {
    await visit(browser, { address }, async (page) => {
      await page.goto(`${silver}?region=germany-austria-switzerland`);
      await page.getByText('mindestens 15.000 USD').waitFor();
    });
    await visit(browser, { address }, async (page) => {
      await page.goto(`${silver}?region=atlantis`);
      await page.getByText('10,000 USD').first().waitFor();
      expect(await page.getByLabel('Region').inputValue()).toBe('all');
    });
  });

  test('a sheet of people is tried as a partner of the region, and a difference is narrowed to it', async () => {
    const crm = 'cloud-customer-relationship-management';
    const sheet = {
      name: 'people.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('person,item,earned\nann,MB2-712,2017-01-10\n'),
    };
    await visit(browser, { address }, async (page) => {
      await page.goto(`/programmes/mpn/try?competency=${crm}&level=gold&region=japan`);
      await page.getByLabel('Choose a file').setInputFiles(sheet);
      await page.getByText('Judged as in the region Japan').waitFor();
      await page
        .getByText(/at least 300,000 USD/)
        .first()
        .waitFor();
      await page.getByLabel('Region').selectOption('India');
      await page.getByText('Judged as in the region India').waitFor();
      await page.getByText('market: developing').waitFor();
      await page
        .getByText(/at least 150,000 USD/)
        .first()
        .waitFor();

      await page.goto(`/programmes/mpn/competencies/${crm}/gold?on=2017-12-15&against=2017-08-01&region=india`);
      await page.getByText('Only what is different for partners of the region India.').waitFor();
    });
  });
});
