import { beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { asked } from '../../builders/a-portal.ts';
import { engineKinds } from '../../builders/a-store.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { isFit } from './fit.ts';

const partner = '/programmes/mpn/partners/tannenhorst-informatik';

interface Shown {
  readonly agreement: { readonly id: string };
  readonly ahead: readonly {
    readonly anniversary: string;
    readonly awards: readonly {
      readonly competency: string;
      readonly level: string;
      readonly proposed: string | null;
    }[];
  }[];
}

/** The partner of the demo asks for its renewal in September 2018, and pays nothing until its window has closed. */
describe.runIf(hasChromium).each(engineKinds)('a renewal that is not paid, over %s', (kind) => {
  const demo = anOwnDemo({ kind });
  beforeAll(async () => {
    await demo.moveTo('2018-09-20');
    await demo.as('administrator', async (page) => {
      const { agreement, ahead } = await asked<Shown>(page, 'GET', `${partner}/membership/renewals`);
      const [{ anniversary, awards } = { anniversary: '', awards: [] }] = ahead;
      const choices = awards.map(({ competency, level, proposed }) => ({ competency, level, renewAt: proposed }));
      await asked(page, 'POST', `${partner}/membership/renewals`, { anniversary, agreement: agreement.id, choices });
    });
    await demo.moveTo('2018-10-15');
  });

  test('is found under Work, ended with what is foreseen, taken back on the same day, and gets more time', async () => {
    await demo.as('administrator', async (page) => {
      await page.goto(partner);
      await page
        .getByRole('heading', { level: 1, name: /were to be paid by 10 October 2018, and have not come/ })
        .waitFor();
      await page.getByText('does not bind, as it was not paid in time. Pay it now').waitFor();
      const hanging = page.getByRole('region', { name: 'Hanging on a renewal that is not paid' });
      await hanging.getByRole('listitem').filter({ hasText: 'Gold DevOps' }).getByText('Not paid').waitFor();
      expect(await page.getByRole('region', { name: 'Safe' }).count()).toBe(0);
      await hanging.getByText('sure only until 10 October 2018').first().waitFor();
      await page
        .getByRole('region', { name: 'What you chose in the renewal' })
        .getByText('Gold DevOps is renewed.')
        .waitFor();
      const hangs = 'which was not paid in time: it is sure only until 10 October 2018.';
      await page.goto(`${partner}/awards/devops/gold`);
      await page.getByText(hangs).waitFor();
      await isFit(page);
      await page.goto(`${partner}/standing`);
      await page.getByText(hangs).first().waitFor();
    });

    await demo.as('manager', async (page) => {
      await page.goto('/programmes/mpn/work?kind=renewal-overdue');
      await page.getByRole('link', { name: 'Decide Tannenhorst Informatik GmbH' }).click();
      await page.getByRole('heading', { level: 1, name: /were to be paid by 10 October 2018/ }).waitFor();
      const form = page.getByRole('form', { name: 'Decide about the missing payment' });
      await form.getByLabel('End the renewal').check();
      await form.getByText('Gold DevOps ends on 10 October 2018.').waitFor();
      await form.getByText('Invoice 1 is credited.').waitFor();
      await isFit(page);
      await form.getByLabel('Reason').fill('Nobody answers.');
      await form.getByRole('button', { name: 'End the renewal' }).click();
      await page.getByText('ended, not paid').waitFor();
      await page.getByText('Reason: Nobody answers.').waitFor();
      await page.getByRole('link', { name: 'Credit note 2 for invoice 1 (PDF)' }).waitFor();
      await isFit(page);
    });

    await demo.as('administrator', async (page) => {
      await page.goto(`${partner}/awards/devops/gold`);
      await page.getByText('It ended: its renewal was not paid.').waitFor();
      await page.goto(`${partner}/renewal`);
      await page.getByText('Reason: Nobody answers.').waitFor();
      const title = 'The renewal of 9 September 2018 was ended, as it was not paid';
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(await page.getByText('Gold DevOps is renewed.').count()).toBe(0);
      expect(await page.getByText('Take the decision back').count()).toBe(0);
    });

    await demo.as('manager', async (page) => {
      await page.goto(`${partner}/renewal`);
      await page.getByText('Take the decision back').first().click();
      const back = page.getByRole('form', { name: 'Take the decision back' });
      await back.getByLabel('Reason').fill('It is on its way.');
      await back.getByRole('button', { name: 'Take the decision back' }).click();
      await page.getByText('Taken back on 15 October 2018. Reason: It is on its way.').waitFor();
      await page.getByRole('link', { name: 'Invoice 3 (PDF)' }).waitFor();
      const form = page.getByRole('form', { name: 'Decide about the missing payment' });
      await form.getByLabel('To be paid by').fill('2018-10-31');
      await form.getByLabel('Reason').fill('It is on its way.');
      await form.getByRole('button', { name: 'Give more time' }).click();
      await page.getByRole('heading', { level: 1, name: /are to be paid by 31 October 2018/ }).waitFor();
      await page.getByText('15 October 2018: it can be paid until 31 October 2018.').waitFor();
      await page.goto('/programmes/mpn/work?kind=renewal-overdue');
      await page.getByText('Nothing waits for you.').waitFor();
    });
  });

  test.runIf(kind === engineKinds[0])('reads as well in German', async () => {
    await demo.as(
      'manager',
      async (page) => {
        await page.goto(`${partner}/renewal`);
        await page.getByText('15. Oktober 2018: Gezahlt werden kann bis zum 31. Oktober 2018.').waitFor();
        await isFit(page);
      },
      { locale: 'de-DE' },
    );
  });
});
