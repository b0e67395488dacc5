import { beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { asked } from '../../builders/a-portal.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { rulesWithReferences } from '../../builders/rules-with-references.ts';
import { isFit } from './fit.ts';

const place = '/programmes/mpn/partners/tannenhorst-informatik';
const what = 'Customer reference of 1 June 2017';

/** A reference turns out false: the office disputes it, its partner answers, and it is revoked from a day on. */
describe.runIf(hasChromium)('evidence that is in doubt', () => {
  const demo = anOwnDemo();
  beforeAll(() =>
    demo.as('manager', async (page) => {
      const versions = '/programmes/mpn/catalogue/versions';
      const kept = await asked<{ versions: { id: string }[] }>(page, 'GET', versions);
      const path = `${versions}/${kept.versions[0]?.id}/files`;
      const { files } = await asked<{ files: Record<string, string> }>(page, 'GET', path);
      await asked(page, 'POST', versions, { label: 'with references', files: rulesWithReferences(files) });
      const body = {
        ...{ kind: 'customer-reference', on: '2017-06-01', details: { customer: 'Kundenhaus' } },
        verification: 'documented',
      };
      await asked(page, 'POST', `${place}/evidence`, body);
    }),
  );

  test('is verified by the office alone, where somebody has seen a document only', async () => {
    await demo.as('administrator', async (page) => {
      await page.goto(`${place}/evidence`);
      await page.getByText('document seen').waitFor();
      expect(await page.getByRole('button', { name: /^Verify/ }).count()).toBe(0);
    });
    await demo.as('account', async (page) => {
      await page.goto(`${place}/evidence`);
      await page.getByRole('button', { name: `Verify: ${what}` }).click();
      await isFit(page);
      await page
        .getByRole('form')
        .getByRole('button', { name: `Verify: ${what}` })
        .click();
      await page.getByText(`${what} is verified.`).waitFor();
      await page.getByText('document seen').waitFor({ state: 'detached' });
      expect(await page.getByRole('button', { name: /^Verify/ }).count()).toBe(0);
    });
  });

  test('is disputed, waits in the work, is answered by its partner, and revoked from a day on', async () => {
    await demo.as('expert', async (page) => {
      await page.goto(place);
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Evidence' }).click();
      await page.getByRole('heading', { level: 1, name: 'One piece of evidence, and none is in doubt.' }).waitFor();
      await page.getByRole('button', { name: 'Dispute Customer reference 1 June 2017' }).click();
      // Told before: what it does to the awards.
      await page.getByRole('status').filter({ hasText: /award/i }).first().waitFor();
      await page.getByLabel('Why', { exact: true }).fill('The customer says that there was no such work.');
      await isFit(page);
      await page.getByRole('button', { name: 'Dispute it' }).click();
      const disputes = page.getByRole('region', { name: 'Disputed and revoked' });
      await disputes.getByText('“The customer says that there was no such work.”').waitFor();
      await page.getByRole('heading', { level: 1, name: 'One piece of evidence is in doubt.' }).waitFor();
      await isFit(page);
    });

    await demo.as('administrator', async (page) => {
      await page.goto(place);
      const news = page.getByRole('region', { name: 'What is new' });
      await news.getByText(`Evidence is disputed: ${what}`).waitFor();
      await news.getByRole('link', { name: 'See the evidence' }).click();
      await page.getByRole('form', { name: `Answer the doubt about: ${what}` }).waitFor();
      await page.getByLabel('Your answer').fill('Here is the contract.');
      await isFit(page);
      await page.getByRole('button', { name: 'Send the answer' }).click();
      await page.getByText('Your answer is with the office.').waitFor();
      await page.getByText('“Here is the contract.”').waitFor();
      expect(await page.getByRole('button', { name: /^Settle/ }).count()).toBe(0);
      expect(await page.getByRole('button', { name: /^Dispute/ }).count()).toBe(0);
    });

    await demo.as(
      'account',
      async (page) => {
        await page.goto('/programmes/mpn/work?kind=evidence-dispute');
        const row = page.getByRole('row').filter({ hasText: 'Beleg bestritten' });
        await row.getByText('Kundenreferenz').waitFor();
        await row.getByRole('link', { name: /^Entscheiden/ }).click();
        const disputes = page.getByRole('region', { name: 'Bestritten und widerrufen' });
        await disputes.getByText('Der Partner sagte dazu am 15. November 2017: „Here is the contract.“').waitFor();
        await disputes.getByRole('button', { name: /^Entscheiden/ }).click();
        await disputes.getByRole('radio', { name: 'Er wird widerrufen' }).check();
        await disputes.getByLabel('Erster Tag, an dem er nicht mehr zählt').fill('2017-11-01');
        await disputes
          .getByRole('status')
          .filter({ hasText: /Auszeichnung/ })
          .first()
          .waitFor();
        await disputes.getByLabel('Warum').fill('Der Kunde bleibt dabei.');
        await isFit(page);
        await disputes.getByRole('button', { name: 'Beleg widerrufen' }).click();
        await disputes.getByText('Er zählt ab 1. November 2017 nicht mehr. „Der Kunde bleibt dabei.“').waitFor();
        await page.getByText('zählt bis 31. Oktober 2017').waitFor();
        await isFit(page);
      },
      { locale: 'de-DE' },
    );
  });
});
