import { beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { asked } from '../../builders/a-portal.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { isFit } from './fit.ts';

const place = '/programmes/mpn/partners/tannenhorst-informatik';

/** A partner meets a requirement, applies for the award and has it; or the office decides. */
describe.runIf(hasChromium)('an award that is applied for', () => {
  const demo = anOwnDemo();
  beforeAll(() =>
    // They count for nothing else yet; two more who could are counted for another gold.
    demo.as('manager', async (page) => {
      for (const code of ['lena-berg', 'omar-berg', 'nadia-berg']) {
        await asked(page, 'POST', `${place}/people`, { code, name: code, affiliations: [{ from: '2016-01-01' }] });
        if (code !== 'lena-berg')
          await asked(page, 'POST', `${place}/people/${code}/credentials`, { item: '70-734', earned: '2017-06-01' });
      }
    }),
  );

  test('is held at once, and goes on from silver with its renewal day', async () => {
    await demo.as('administrator', async (page) => {
      // One short: nothing to apply for, and the page says why.
      await page.goto(`${place}/awards/windows-and-devices/gold/application`);
      await page
        .getByRole('region', { name: 'It cannot be given today.' })
        .getByText(/are counted for/)
        .waitFor();
      expect(await page.getByRole('button', { name: /^Apply/ }).count()).toBe(0);
      await isFit(page);
    });
    await demo.as('manager', (page) =>
      asked(page, 'POST', `${place}/people/lena-berg/credentials`, { item: '70-734', earned: '2017-06-01' }),
    );
    await demo.as('administrator', async (page) => {
      await page.goto('/programmes/mpn/competencies/windows-and-devices/gold');
      await page.getByRole('link', { name: 'Apply for Gold Windows and Devices' }).click();
      const does = page.getByRole('region', { name: 'What it does' });
      await does.getByText(/^Silver Windows and Devices: ends on the day before/).waitFor();
      await does.getByText('9 September 2018').waitFor();
      await does.getByText('Internal-use rights: 15 licences').waitFor();
      await page.getByRole('button', { name: 'Apply for Gold Windows and Devices' }).click();
      await page.getByText('Tick that the company agrees.').waitFor();
      await isFit(page);
      await page.getByLabel('The company agrees: Membership terms 2017 (sample)').check();
      await page.getByRole('button', { name: 'Apply for Gold Windows and Devices' }).click();
      await page
        .getByRole('heading', { level: 1, name: 'Gold Windows and Devices was given on application.' })
        .waitFor();
      await isFit(page);
      await page.getByRole('link', { name: 'The award and its history' }).click();
      await page.getByText('It was granted as applied for, and is held from 15 November 2017 on.').waitFor();
      await page.goto(`${place}/standing`);
      await page.getByRole('heading', { level: 2, name: 'Gold Windows and Devices' }).waitFor();
      const before = page.getByRole('region', { name: 'Awards before' });
      await before.getByText('held until 14 November 2017').waitFor();
      await isFit(page);
      await before.getByRole('link', { name: 'Silver Windows and Devices' }).click();
      await page.getByText('It ended, and goes on as Gold Windows and Devices.').waitFor();
    });
  });

  test('waits for the office, where the programme has it so, and the partner hears how it ended', async () => {
    await demo.as('manager', async (page) => {
      await page.goto('/programmes/mpn/settings');
      const policy = page.getByRole('region', { name: 'When a partner applies for an award' });
      await policy.getByRole('radio', { name: 'Somebody in the office decides' }).check();
      await policy.getByRole('button', { name: /^Settle/ }).click();
      await policy.getByText('It is settled, from now on.').waitFor();
      await isFit(page);
    });
    await demo.as('administrator', async (page) => {
      await page.goto(place);
      const possible = page.getByRole('region', { name: 'What you can apply for' });
      await possible.getByRole('link', { name: 'Apply for Silver Application Development' }).click();
      await page.getByLabel('The company agrees: Membership terms 2017 (sample)').check();
      await page.getByRole('button', { name: 'Apply for Silver Application Development' }).click();
      await page
        .getByRole('heading', {
          level: 1,
          name: 'The application for Silver Application Development waits for the office.',
        })
        .waitFor();
      await page.getByRole('button', { name: 'Take the application back' }).waitFor();
      await isFit(page);
    });
    await demo.as(
      'account',
      async (page) => {
        await page.goto('/programmes/mpn/work?kind=award-application');
        const row = page.getByRole('row').filter({ hasText: 'Auszeichnung beantragt' });
        await row.getByText('Application Development Silber').waitFor();
        await isFit(page);
        await row.getByRole('link', { name: /^Entscheiden/ }).click();
        await page.getByRole('radio', { name: 'Bewilligen' }).check();
        await isFit(page);
        await page.getByRole('button', { name: 'Bewilligen' }).click();
        await page
          .getByRole('heading', { level: 1, name: 'Application Development Silber wurde auf Antrag verliehen.' })
          .waitFor();
        await page.getByText('Verleihung zurücknehmen').first().waitFor();
        await isFit(page);
      },
      { locale: 'de-DE' },
    );
    await demo.as('administrator', async (page) => {
      await page.goto(place);
      const news = page.getByRole('region', { name: 'What is new' });
      await news.getByText('You have Silver Application Development').waitFor();
      await page.getByRole('link', { name: 'Silver Application Development' }).first().waitFor();
      await news.getByRole('link', { name: 'See the application' }).click();
      await page
        .getByRole('heading', { level: 1, name: 'Silver Application Development was given on application.' })
        .waitFor();
    });
  });
});
