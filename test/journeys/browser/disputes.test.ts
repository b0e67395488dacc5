import { describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { asked } from '../../builders/a-portal.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { isFit } from './fit.ts';

const place = '/programmes/mpn/partners/tannenhorst-informatik';

/** The office holds a credential for doubtful, sees what that does before it does it, and settles it. */
describe.runIf(hasChromium)('a credential that is in doubt', () => {
  const demo = anOwnDemo();

  test('is disputed with a reason, seen by the partner, and revoked with its day; the effect is told before', async () => {
    let person = '';
    let item = '';
    await demo.as('manager', async (page) => {
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

    await demo.as('member', async (page) => {
      await page.goto(`${place}/people/${person}`);
      const disputes = page.getByRole('region', { name: 'Disputed and revoked' });
      await disputes.getByText('Disputed on 15 November 2017.').waitFor();
      expect(await page.getByRole('button', { name: `Settle ${item}` }).count()).toBe(0);
      expect(await page.getByRole('button', { name: `Dispute ${item}` }).count()).toBe(0);
    });

    await demo.as(
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
      { locale: 'de-DE' },
    );
  });

  test('is answered by its holder, who also disputes what is not theirs; the office reads both where it settles them', async () => {
    await demo.as('manager', async (page) => {
      const yui = {
        code: 'yui',
        name: 'Yui Ogata',
        email: 'person@demo.example',
        affiliations: [{ type: 'employee' }],
      };
      await asked(page, 'POST', `${place}/people`, yui);
      for (const item of ['70-532', '70-533'])
        await asked(page, 'POST', `${place}/people/yui/credentials`, { item, earned: '2017-03-01' });
    });
    await demo.as('person', async (page) => {
      await asked(page, 'POST', '/me/wallet/links', { programme: 'mpn', partner: 'tannenhorst-informatik' });
      await page.goto('/me');
      const recorded = page.getByRole('region', { name: 'What companies have recorded of me' });
      await recorded.getByRole('button', { name: 'This is not right 70-533' }).click();
      await recorded.getByRole('radio', { name: 'It is not mine' }).check();
      await recorded.getByLabel('What is so instead').fill('I never took this exam.');
      await isFit(page);
      await recorded.getByRole('button', { name: 'Send it to the office' }).click();
      await recorded.getByText('The office settles it. Until then it may count or not.').waitFor();
      await recorded.getByText('You said on 15 November 2017 that it is not yours.').waitFor();
      await recorded.getByLabel('What you say to it').fill('It belongs to my sister Yuki.');
      await recorded.getByRole('button', { name: 'Say it' }).click();
      await recorded.getByText('“It belongs to my sister Yuki.”').waitFor();
      // Where the company stands is not for somebody who is nothing there but one of its people.
      expect(await recorded.getByText(/hangs on it|If the office upholds it/).count()).toBe(0);
      await isFit(page);
    });
    await demo.as('manager', async (page) => {
      await page.goto('/programmes/mpn/work?kind=credential-dispute');
      await page.getByRole('cell', { name: /70-533/ }).waitFor();
      await page.getByRole('link', { name: /Settle/ }).click();
      const disputes = page.getByRole('region', { name: 'Disputed and revoked' });
      await disputes.getByText('“It belongs to my sister Yuki.”').waitFor();
      await disputes.getByText(/hangs on it|If the office upholds it/).waitFor();
      await disputes.getByText('Its holder said on 15 November 2017 that it is not theirs.').waitFor();
      await isFit(page);
      await disputes.getByRole('button', { name: 'Settle 70-533' }).click();
      await disputes.getByRole('radio', { name: 'It is revoked' }).check();
      await disputes.getByLabel('First day on which it counts no more').fill('2017-03-01');
      await disputes.getByLabel('Why').fill('It was entered for the wrong person.');
      await disputes.getByRole('button', { name: 'Revoke it' }).click();
      await disputes.getByText('Revoked on 15 November 2017').waitFor();
    });
    await demo.as(
      'person',
      async (page) => {
        await page.goto('/me');
        const recorded = page.getByRole('region', { name: 'Was Firmen von mir eingetragen haben' });
        await recorded.getByText('„It was entered for the wrong person.“').waitFor();
        await isFit(page);
      },
      { locale: 'de-DE' },
    );
  });
});
