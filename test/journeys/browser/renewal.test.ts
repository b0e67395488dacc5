import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { engineKinds } from '../../builders/a-store.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { textOfPdf } from '../../builders/text-of-pdf.ts';
import { isFit } from './fit.ts';

const partner = '/programmes/mpn/partners/tannenhorst-informatik';

/** The partner of the demo renews in September 2018: one gold competency goes on as silver by choice, two cannot be renewed. */
describe.runIf(hasChromium).each(engineKinds)('a renewal, over %s', (kind) => {
  const demo = anOwnDemo({ kind });
  beforeAll(async () => {
    await demo.moveTo('2018-09-20');
  });

  test('that lets everything go owes nothing, binds at once, and is taken back with all as before', async () => {
    await demo.as('administrator', async (page) => {
      await page.goto(`${partner}/renewal`);
      await page.getByRole('heading', { level: 1, name: /^Renewal of 9 September 2018/ }).waitFor();
      for (const award of await page
        .getByRole('group')
        .filter({ has: page.getByLabel('Let it go') })
        .all())
        await award.getByLabel('Let it go').check();
      await page.getByText('Nothing is renewed, so nothing is owed.').waitFor();
      await page.getByLabel(/^I agree for the company/).check();
      await page.getByRole('button', { name: 'Renew' }).click();
      await page.getByRole('heading', { level: 1, name: 'Renewed: the renewal of 9 September 2018 is done' }).waitFor();
      await isFit(page);
      await page.getByRole('button', { name: 'Take it back' }).click();
      await page.getByRole('group', { name: 'Take it back' }).getByRole('button', { name: 'Take it back' }).click();
      await page.getByRole('heading', { level: 1, name: /5 of 7 awards can be renewed$/ }).waitFor();
    });
  });

  test('goes from its window to the new anniversary, with one competency going on as silver by choice', async () => {
    await demo.as(
      'administrator',
      async (page) => {
        await page.goto(partner);
        await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Renewal' }).click();
        const title = 'Renewal of 9 September 2018: 5 of 7 awards can be renewed';
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        await isFit(page);
        const failing = page.getByRole('group', { name: 'Gold Small and Midmarket Cloud Solutions' });
        expect(await failing.getByRole('radio').nth(0).isDisabled()).toBe(true);
        await page.getByRole('group', { name: 'Gold DevOps' }).getByLabel('Go on as Silver DevOps').check();
        await page.getByText('4,700.50 EUR', { exact: true }).waitFor();
        await page.getByRole('button', { name: 'Renew' }).click();
        await page.getByText('Read the agreement and tick that you agree').waitFor();
        await page.getByLabel(/^I agree for the company/).check();
        await page.getByRole('button', { name: 'Renew' }).click();
        await page
          .getByRole('heading', { level: 1, name: /^4,700.50 EUR are to be paid by 10 October 2018/ })
          .waitFor();
        await page.getByText('Gold DevOps goes on as Silver DevOps.').waitFor();
        await isFit(page);

        // Taken back and asked for again: the invoice is credited, and the next one has the next number.
        await page.getByRole('button', { name: 'Take it back' }).click();
        await page.getByText('The invoice is credited, and you can choose anew').waitFor();
        await page.getByRole('group', { name: 'Take it back' }).getByRole('button', { name: 'Take it back' }).click();
        await page.getByRole('link', { name: 'Credit note 2 for invoice 1 (PDF)' }).waitFor();
        await page.getByText('would have been renewed.').first().waitFor();
        await page.getByRole('group', { name: 'Gold DevOps' }).getByLabel('Go on as Silver DevOps').check();

        // To whom the invoice goes is told before, and stated on the page of the company.
        await page.getByText('24937 Flensburg').first().waitFor();
        await page.getByRole('link', { name: 'Change it on the page of the company' }).click();
        const stated = page.getByRole('region', { name: 'Whom invoices go to' });
        await page.locator('h2:focus', { hasText: 'Whom invoices go to' }).waitFor();
        await stated.getByText('Change Germany').click();
        const form = stated.getByRole('form', { name: 'Change: Whom invoices go to, DE' });
        await form.getByLabel('Address above the city').fill('Einkauf\nHafenstraße 12');
        await form.getByLabel('VAT number').fill('DE 12');
        await form.getByRole('button').first().click();
        await form.getByText('“DE 12” has not the form of a VAT number of its country').waitFor();
        await isFit(page);
        await form.getByLabel('VAT number').fill('de 000 004 711');
        await form.getByRole('button').first().click();
        await stated.getByText('DE000004711').waitFor();
        await page.goBack();
        await page.getByText('VAT number DE000004711').waitFor();
        await page.getByRole('group', { name: 'Gold DevOps' }).getByLabel('Go on as Silver DevOps').check();
        await page.getByLabel('Your reference').fill('Order 4711');
        await page.getByLabel(/^I agree for the company/).check();
        await page.getByRole('button', { name: 'Renew' }).click();
        await page.getByText('Your reference: Order 4711').waitFor();
        const invoice = page.getByRole('link', { name: 'Invoice 3 (PDF)' });
        await invoice.waitFor();
        const [file] = await Promise.all([page.waitForEvent('download'), invoice.click()]);
        const printed = await textOfPdf(await readFile(await file.path()));
        for (const part of [
          'Tannenhorst Informatik GmbH',
          'Hafenstraße 12',
          'DE000004711',
          'Order 4711',
          'IE0000000AA',
        ])
          expect(printed).toContain(part);
      },
      { refusals: [422] },
    );

    await demo.as('manager', async (page) => {
      await page.goto('/programmes/mpn/renewals');
      await page.getByRole('heading', { level: 1, name: '1 renewal waits for its payment' }).waitFor();
      await isFit(page);
      await page.getByRole('link', { name: 'Tannenhorst Informatik GmbH' }).click();
      await page.getByText('Once 4,700.50 EUR have come in by bank transfer').waitFor();
      await isFit(page);
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
      await isFit(page);
      await page.getByRole('button', { name: 'Write it down' }).click();
      await page.getByText('paid on 20 September 2018').waitFor();
    });

    await demo.as('administrator', async (page) => {
      await page.goto(`${partner}/renewal`);
      await page.getByRole('heading', { level: 1, name: 'Renewed: the renewal of 9 September 2018 is done' }).waitFor();
      // The new term has its next renewal day.
      const next = page.getByRole('article', { name: 'Renewal day: 9 September 2019' });
      await next.getByText('Silver DevOps').waitFor();
      await page.goto(`${partner}/standing`);
      await page.getByText('Silver DevOps').first().waitFor();
    });
  });

  test.runIf(kind === engineKinds[0])('reads as well in German', async () => {
    await demo.as(
      'administrator',
      async (page) => {
        await page.goto(`${partner}/renewal`);
        await page.getByRole('heading', { level: 2, name: 'Was beantragt wurde' }).waitFor();
        await isFit(page);
      },
      { locale: 'de-DE' },
    );
  });
});
