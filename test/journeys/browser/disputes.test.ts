import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aChromium, hasChromium, visit } from '../../builders/a-chromium.ts';
import { aPortal, asked, type Portal, signedInAs } from '../../builders/a-portal.ts';
import { endLeftServers } from '../../builders/a-process.ts';

const place = '/programmes/mpn/partners/tannenhorst-informatik';

afterAll(endLeftServers);

/** The office holds a credential for doubtful, sees what that does before it does it, and settles it. */
describe.runIf(hasChromium)('a credential that is in doubt', () => {
  let portal: Portal;
  let browser: Browser;
  beforeAll(async () => {
    [portal, browser] = await Promise.all([aPortal(), aChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  const as = (who: string, look: (page: Page) => Promise<void>, locale = 'en-GB') =>
    visit(browser, { address: portal.address, locale, refusals: [] }, async (page) => {
      await page.goto('/');
      await signedInAs(page, who);
      await look(page);
    });
  const isFit = async (page: Page): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 844 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  test('is disputed with a reason, seen by the partner, and revoked with its day; the effect is told before', async () => {
    let person = '';
    let item = '';
    await as('manager', async (page) => {
      const { statements } = await asked<{
        statements: readonly { person: string; statement: string | { item: string; validThrough?: string } }[];
      }>(page, 'GET', `${place}/credentials`);
      const first = statements[0];
      person = first?.person ?? '';
      item = typeof first?.statement === 'object' ? first.statement.item : (first?.statement ?? '');
      await page.goto(`${place}/people/${person}`);
      await page.getByRole('button', { name: `Dispute ${item}` }).click();
      // Told before: what it does to the awards.
      await page.getByRole('status').filter({ hasText: /award/i }).first().waitFor();
      await page.getByLabel('Why', { exact: true }).fill('The number is that of somebody else.');
      await isFit(page);
      await page.getByRole('button', { name: 'Dispute it' }).click();
      const disputes = page.getByRole('region', { name: 'Disputed and revoked' });
      await disputes.getByText('“The number is that of somebody else.”').waitFor();
      await disputes.getByText('The office has not settled it yet.').waitFor();
      await isFit(page);
    });

    await as('member', async (page) => {
      await page.goto(`${place}/people/${person}`);
      const disputes = page.getByRole('region', { name: 'Disputed and revoked' });
      await disputes.getByText('Disputed on 15 November 2017.').waitFor();
      expect(await page.getByRole('button', { name: `Settle ${item}` }).count()).toBe(0);
      expect(await page.getByRole('button', { name: `Dispute ${item}` }).count()).toBe(0);
    });

    await as(
      'account',
      async (page) => {
        await page.goto(`${place}/people/${person}`);
        const disputes = page.getByRole('region', { name: 'Bestritten und widerrufen' });
        await disputes.getByRole('button', { name: `Entscheiden ${item}` }).click();
        await disputes.getByRole('radio', { name: 'Er wird widerrufen' }).check();
        await disputes.getByLabel('Erster Tag, an dem er nicht mehr zählt').fill('2017-11-01');
        await disputes
          .getByRole('status')
          .filter({ hasText: /Auszeichnung/ })
          .first()
          .waitFor();
        await disputes.getByLabel('Warum').fill('Der Anbieter hat es bestätigt.');
        await isFit(page);
        await disputes.getByRole('button', { name: 'Nachweis widerrufen' }).click();
        await disputes.getByText('Er zählt ab 1. November 2017 nicht mehr.').waitFor();
        await disputes.getByText('„Der Anbieter hat es bestätigt.“').waitFor();
        await isFit(page);
      },
      'de-DE',
    );
  });
});
