import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { asked } from '../../builders/a-portal.ts';
import { engineKinds } from '../../builders/a-store.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { rulesWithReferences } from '../../builders/rules-with-references.ts';
import { isFit } from './fit.ts';

const place = '/programmes/mpn/partners/tannenhorst-informatik';

/** A customer is asked by a letter over SMTP and answers without signing in, under the rules of the demo with references. */
describe.runIf(hasChromium).each(engineKinds)('a reference of a customer, over %s', (kind) => {
  const demo = anOwnDemo({ kind, isMailed: true });
  beforeAll(async () => {
    await demo.as('manager', async (page) => {
      const { versions } = await asked<{ versions: { id: string }[] }>(
        page,
        'GET',
        '/programmes/mpn/catalogue/versions',
      );
      const path = `/programmes/mpn/catalogue/versions/${versions[0]?.id}/files`;
      const { files } = await asked<{ files: Record<string, string> }>(page, 'GET', path);
      const body = { label: 'with references', files: rulesWithReferences(files) };
      await asked(page, 'POST', '/programmes/mpn/catalogue/versions', body);
    });
  });

  const linkTo = async (email: string, letters = 1): Promise<string> => {
    const to = () => demo.mail.received.filter((letter) => [letter.to].flat().some((one) => one?.text.includes(email)));
    await expect.poll(() => to().length).toBe(letters);
    return /https?:\S+/.exec(to().at(-1)?.text ?? '')?.[0] ?? '';
  };
  const askFor = async (page: Page, { company, email }: { readonly company: string; readonly email: string }) => {
    await page.getByLabel('Company of the customer').fill(company);
    await page.getByLabel('Name of the contact there').fill('Kim Kunde');
    await page.getByLabel('E-mail address of the contact').fill(email);
    await page.getByLabel('What you did for the customer').fill('We moved the shop to the cloud.');
    await page.getByLabel('Day of the work').fill('2017-06-01');
    await page.getByRole('button', { name: 'Send the letter' }).click();
  };

  test('is asked for, approved by the link without signing in, and counted in the standing', async () => {
    await demo.as('administrator', async (page) => {
      await page.goto(place);
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'References' }).click();
      await page.getByRole('heading', { level: 1, name: '2 requirements ask for references' }).waitFor();
      await page.getByText('No customer was asked yet. Fill in the form below').waitFor();
      await isFit(page);
      await askFor(page, { company: 'Kundenhaus AG', email: 'kim@kundenhaus.example' });
      await page.getByText('The letter to Kundenhaus AG goes out.').waitFor();
      const row = page.getByRole('row').filter({ hasText: 'Kundenhaus AG' });
      await row.getByText('Awaiting answer').waitFor();
      await row.getByText('kim@kundenhaus.example').waitFor();
      await isFit(page);
    });

    const link = await linkTo('kim@kundenhaus.example');
    const token = decodeURIComponent(/token=(.+)$/.exec(link)?.[1] ?? '');
    const requested: string[] = [];
    await demo.visit({ refusals: [422] }, async (page) => {
      page.on('request', (request) => requested.push(`${request.url()} ${request.headers()['referer'] ?? ''}`));
      await page.goto(link);
      await page
        .getByRole('heading', { level: 1, name: 'Tannenhorst Informatik GmbH asks Kundenhaus AG for a reference.' })
        .waitFor();
      await expect.poll(() => page.url()).toBe(`${demo.address}/reference`);
      await page.getByText('We moved the shop to the cloud.').waitFor();
      expect(await page.content()).not.toContain('kim@kundenhaus.example');
      await isFit(page);
      expect(await page.getByRole('button', { name: 'Send the answer' }).count()).toBe(0);
      await page.getByRole('radio', { name: 'I approve' }).check();
      await isFit(page);
      await page.getByRole('button', { name: 'Send the answer' }).click();
      await page.getByRole('alert').filter({ hasText: 'Confirm that you may speak for Kundenhaus AG.' }).waitFor();
      await page.getByLabel('I may speak for Kundenhaus AG.').check();
      await page.getByLabel('Day of the work').fill('2018-06-01');
      await page.getByRole('button', { name: 'Send the answer' }).click();
      await page.getByText('is still to come').waitFor();
      await page.getByLabel('Day of the work').fill('2017-05-20');
      await page.getByLabel('A sentence about the work (optional)').fill('It went well.');
      await page.getByRole('button', { name: 'Send the answer' }).click();
      await page.getByRole('heading', { level: 1, name: 'You approved this reference on 15 November 2017.' }).waitFor();
      await isFit(page);

      // The same link again, later.
      await page.goto('/competencies');
      await page.goto(link);
      await page.getByRole('heading', { level: 1, name: 'You approved this reference' }).waitFor();
      await page.getByText('20 May 2017').waitFor();
      expect(await page.getByRole('button', { name: 'Send the answer' }).count()).toBe(0);
    });
    expect(requested.filter((one) => one.includes(token))).toEqual([]);

    await demo.as('member', async (page) => {
      await page.goto(`${place}/references`);
      await page
        .getByRole('heading', { level: 1, name: '1 of 2 requirements that ask for references has enough.' })
        .waitFor();
      const row = page.getByRole('row').filter({ hasText: 'Kundenhaus AG' });
      await row.getByText('Approved').waitFor();
      await row.getByText('“It went well.”').waitFor();
      expect(await page.getByRole('button', { name: 'Send the letter' }).count()).toBe(0);
      const { claims } = await asked<{ claims: readonly { name: string; alone: { verdict: string } }[] }>(
        page,
        'GET',
        `${place}/standing?claims=customer-success/silver`,
      );
      expect(claims.map(({ alone }) => alone.verdict)).toEqual(['met']);
      await page.getByRole('link', { name: 'Silver Customer Success' }).click();
      await page.getByText('1 of 1').first().waitFor();
    });
  });

  test.runIf(kind === engineKinds[0])(
    'is rejected with a reason, in German; what was withdrawn or replaced says so',
    async () => {
      const email = 'mia@altkunde.example';
      await demo.as('administrator', async (page) => {
        await page.goto(`${place}/references`);
        await page.getByLabel('Letter in').selectOption('de');
        await askFor(page, { company: 'Altkunde', email });
        await page.getByRole('row').filter({ hasText: 'Altkunde' }).getByText('Awaiting answer').waitFor();
      });
      const link = await linkTo(email);
      await demo.visit({ locale: 'de-DE' }, async (page) => {
        await page.goto(link);
        await page
          .getByRole('heading', { level: 1, name: 'Tannenhorst Informatik GmbH bittet um eine Referenz von Altkunde.' })
          .waitFor();
        await page.getByRole('radio', { name: 'Ich lehne ab' }).check();
        await page.getByLabel('Warum lehnen Sie ab?').fill('Das war eine andere Firma.');
        await isFit(page);
        await page.getByRole('button', { name: 'Antwort senden' }).click();
        await page.getByRole('heading', { level: 1, name: 'Sie haben diese Referenz am 15. November 2017' }).waitFor();
      });
      const other = 'ole@neukunde.example';
      await demo.as(
        'administrator',
        async (page) => {
          await page.goto(`${place}/references`);
          const row = page.getByRole('row').filter({ hasText: 'Altkunde' });
          await row.getByText('Abgelehnt').waitFor();
          await row.getByText('„Das war eine andere Firma.“').waitFor();
          await isFit(page);
          const body = {
            kind: 'customer-reference',
            company: 'Neukunde',
            contact: 'Ole',
            email: other,
            language: 'de',
          };
          await asked(page, 'POST', `${place}/references`, { ...body, project: 'Ein Netz', on: '2017-06-01' });
          await page.reload();
          const fresh = page.getByRole('row').filter({ hasText: 'Neukunde' });
          await fresh.getByText('Wartet auf Antwort').waitFor();
          await fresh.getByRole('button', { name: 'Zurückziehen' }).click();
          await fresh.getByText('Name und Adresse der Ansprechperson werden gelöscht').waitFor();
          await fresh.getByRole('group').getByRole('button', { name: 'Zurückziehen' }).click();
          await fresh.getByText('Zurückgezogen', { exact: true }).waitFor();
          expect(await fresh.getByText(other).count()).toBe(0);
          await page.getByLabel('Zustand').selectOption('rejected');
          await expect.poll(() => fresh.count()).toBe(0);
          await row.waitFor();
        },
        { locale: 'de-DE' },
      );
      const withdrawn = await linkTo(other);
      await demo.visit({ refusals: [404, 409], locale: 'de-DE' }, async (page) => {
        await page.goto(withdrawn);
        await page.getByRole('alert').filter({ hasText: 'hat ihre Anfrage zurückgenommen' }).waitFor();
        await page.goto('/reference#token=nothing');
        await page.getByRole('alert').filter({ hasText: 'nicht der einer Anfrage' }).waitFor();
      });
    },
  );

  test.runIf(kind === engineKinds[0])('a page of a partner’s references is missing for strangers', async () => {
    await demo.visit({ refusals: [401] }, async (page) => {
      await page.goto(`${place}/references`);
      await page.getByRole('heading', { level: 1, name: 'You are not signed in' }).waitFor();
    });
    await demo.as(
      'person',
      async (page) => {
        await page.goto(`${place}/references`);
        await page.getByRole('heading', { level: 1, name: 'There is nothing here' }).waitFor();
      },
      { refusals: [404] },
    );
  });
});
