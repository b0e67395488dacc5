import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aChromium, hasChromium, visit } from '../../builders/a-chromium.ts';
import { aPortal, asked, type Portal, signedInAs } from '../../builders/a-portal.ts';
import { endLeftServers } from '../../builders/a-process.ts';
import { engineKinds } from '../../builders/a-store.ts';
import { textOfPdf } from '../../builders/text-of-pdf.ts';

const partner = '/programmes/mpn/partners/tannenhorst-informatik';

afterAll(endLeftServers);

/** The partner of the demo renews in September 2018: one gold competency goes on as silver by choice, two cannot be renewed. */
describe.runIf(hasChromium).each(engineKinds)('a renewal, over %s', (kind) => {
  let portal: Portal;
  let browser: Browser;
  beforeAll(async () => {
    [portal, browser] = await Promise.all([aPortal({}, kind), aChromium()]);
    await as('manager', (page) => asked(page, 'POST', '/demo/day', { to: '2018-09-20' }));
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  const as = (who: string, look: (page: Page) => Promise<unknown>, locale = 'en-GB') =>
    visit(browser, { address: portal.address, locale }, async (page) => {
      await page.goto('/');
      await signedInAs(page, who);
      await look(page);
    });
  const isAccessible = async (page: Page): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  test('goes from its window to the new anniversary, with one competency going on as silver by choice', async () => {
    await as('administrator', async (page) => {
      await page.goto(partner);
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Renewal' }).click();
      const title = 'Renewal of 9 September 2018: 5 of 7 awards can be renewed';
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await isAccessible(page);
      const failing = page.getByRole('group', { name: 'Gold Small and Midmarket Cloud Solutions' });
      expect(await failing.getByRole('radio').nth(0).isDisabled()).toBe(true);
      await page.getByRole('group', { name: 'Gold DevOps' }).getByLabel('Go on as Silver DevOps').check();
      await page.getByText('4,700.50 EUR', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Renew' }).click();
      await page.getByText('Read the agreement and tick that you agree').waitFor();
      await page.getByLabel(/^I agree for the company/).check();
      await page.getByRole('button', { name: 'Renew' }).click();
      await page.getByRole('heading', { level: 1, name: /^4,700.50 EUR are to be paid by 10 October 2018/ }).waitFor();
      await page.getByText('Gold DevOps goes on as Silver DevOps.').waitFor();
      await isAccessible(page);

      // Taken back and asked for again: the invoice is credited, and the next one has the next number.
      await page.getByRole('button', { name: 'Take it back' }).click();
      await page.getByText('The invoice is credited, and you can choose anew').waitFor();
      await page.getByRole('group', { name: 'Take it back' }).getByRole('button', { name: 'Take it back' }).click();
      await page.getByRole('link', { name: 'Credit note 2 for invoice 1 (PDF)' }).waitFor();
      await page.getByRole('group', { name: 'Gold DevOps' }).getByLabel('Go on as Silver DevOps').check();
      await page.getByLabel(/^I agree for the company/).check();
      await page.getByRole('button', { name: 'Renew' }).click();
      const invoice = page.getByRole('link', { name: 'Invoice 3 (PDF)' });
      await invoice.waitFor();
      const [file] = await Promise.all([page.waitForEvent('download'), invoice.click()]);
      expect(await textOfPdf(await readFile(await file.path()))).toContain('Tannenhorst Informatik GmbH');
    });

    await as('manager', async (page) => {
      await page.goto('/programmes/mpn/renewals');
      await page.getByRole('heading', { level: 1, name: '1 renewal waits for its payment' }).waitFor();
      await isAccessible(page);
      await page.getByRole('link', { name: 'Tannenhorst Informatik GmbH' }).click();
      await page.getByText('Once 4,700.50 EUR have come in by bank transfer').waitFor();
      await isAccessible(page);
      await page.getByLabel('What stood on the transfer').fill('Invoice 3');
      await page.getByRole('button', { name: 'Write it down' }).click();
      await page.getByText('4,700.50 EUR came in on 20 September 2018.').waitFor();

      // Recorded wrongly: it is taken back with a reason, and what was owed is owed again.
      await page.getByText('Take this payment back').first().click();
      const back = page.getByRole('form', { name: 'Take this payment back' });
      await back.getByRole('textbox').fill('It was for another company.');
      await back.getByRole('button', { name: 'Take this payment back' }).click();
      const taken = 'Recorded wrongly, and taken back on 20 September 2018. Reason: It was for another company.';
      await page.getByText(taken).waitFor();
      await page.getByText('4,700.50 EUR, to be paid by 10 October 2018').waitFor();
      await isAccessible(page);
      await page.getByRole('button', { name: 'Write it down' }).click();
      await page.getByText('paid on 20 September 2018').waitFor();
    });

    await as('administrator', async (page) => {
      await page.goto(`${partner}/renewal`);
      await page.getByRole('heading', { level: 1, name: 'Renewed: the renewal of 9 September 2018 is done' }).waitFor();
      // The new term has its next renewal day.
      const next = page.getByRole('row').filter({ hasText: '9 September 2019' });
      await next.getByText('Silver DevOps').waitFor();
      await page.goto(`${partner}/standing`);
      await page.getByText('Silver DevOps').first().waitFor();
    });
  });

  test.runIf(kind === engineKinds[0])('reads as well in German', async () => {
    await as(
      'administrator',
      async (page) => {
        await page.goto(`${partner}/renewal`);
        await page.getByRole('heading', { level: 2, name: 'Was beantragt wurde' }).waitFor();
        await isAccessible(page);
      },
      'de-DE',
    );
  });
});
