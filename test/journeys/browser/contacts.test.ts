import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { asked } from '../../builders/a-portal.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { isFit } from './fit.ts';

const partner = '/programmes/mpn/partners/tannenhorst-informatik';

/** The partner of the demo renews in September 2018: Hauke signs, and Imke stands in for two weeks. */
describe.runIf(hasChromium)('contacts and their deputies', () => {
  const demo = anOwnDemo();
  beforeAll(async () => {
    await demo.moveTo('2018-09-20');
  });

  const name = async (page: Page, filled: Readonly<Record<string, string>>, who: RegExp): Promise<void> => {
    const form = page.getByRole('region', { name: 'Name somebody' });
    const option = await form.getByLabel('Who', { exact: true }).locator('option', { hasText: who }).textContent();
    await form.getByLabel('Who', { exact: true }).selectOption(option ?? '');
    await form.getByLabel('As', { exact: true }).selectOption(filled['part'] ?? 'Contact');
    await form.getByLabel('From').fill(filled['from'] ?? '');
    if (filled['to']) await form.getByLabel('Last day').fill(filled['to']);
    await form.getByLabel('Why').fill(filled['why'] ?? 'As agreed');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('It is saved.').waitFor();
  };
  const renewing = (page: Page) => page.getByRole('button', { name: 'Renew', exact: true });

  test('the manager leaves renewing to the contact, and the deputy renews within two weeks and no longer', async () => {
    await demo.as('manager', async (page) => {
      await page.goto('/programmes/mpn/network');
      await page.getByRole('navigation', { name: 'Office' }).getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('heading', { level: 1, name: 'How this programme is run' }).waitFor();
      await isFit(page);
      await page.getByLabel(/^Only its contact for renewals/).check();
      await page.getByRole('button', { name: 'Settle Who may renew for a partner' }).click();
      await page.getByText('It is settled, from now on.').waitFor();
      await page.getByLabel('Days between two partners').fill('45');
      await page.getByRole('button', { name: 'Settle By how many partners a person is counted' }).click();
      await expect.poll(() => asked(page, 'GET', '/programmes/mpn/linking')).toMatchObject({ coolDownDays: 45 });
      // Somebody else administers the partner as well.
      const { roles } = await asked<{ roles: readonly { id: string; name: string }[] }>(
        page,
        'GET',
        `${partner}/roles`,
      );
      const imke = roles.find((one) => one.name === 'Imke Clausen');
      await asked(page, 'PUT', `/roles/${imke?.id}`, { role: 'partner-administrator' });
    });

    await demo.as('administrator', async (page) => {
      await page.goto(`${partner}/settings`);
      await page.getByRole('link', { name: 'Whom one asks about what, who renews, and who stands in' }).click();
      await page.getByRole('heading', { level: 1, name: /^Nobody is the contact of Tannenhorst/ }).waitFor();
      await name(page, { from: '2018-09-01', why: 'Hauke signs for the company' }, /^Hauke Momsen/);
      await page.getByRole('heading', { level: 1, name: /^Hauke Momsen is the contact of Tannenhorst/ }).waitFor();
      await isFit(page);
    });

    await demo.as('member', async (page) => {
      await page.goto(`${partner}/renewal`);
      await page.getByText('Today that is: Hauke Momsen.').waitFor();
      expect(await renewing(page).count()).toBe(0);
      await isFit(page);
      const refused = await page.request.post(`/api/v1${partner}/membership/renewals`, {
        headers: { origin: demo.address },
        data: { anniversary: '2018-09-09', choices: [] },
      });
      expect([refused.status(), (await refused.json()).detail]).toEqual([
        409,
        expect.stringContaining('Today that is: Hauke Momsen. Ask them to'),
      ]);
    });

    await demo.as('administrator', async (page) => {
      await page.goto(`${partner}/contacts`);
      const days = { part: 'Deputy', from: '2018-09-20', to: '2018-10-03', why: 'Hauke is on leave' };
      await name(page, days, /^Imke Clausen/);
      await page.getByText('Imke Clausen, until 3 October 2018').waitFor();
      await isFit(page);
    });

    await demo.as('member', async (page) => {
      await page.goto(`${partner}/renewal`);
      await page.getByLabel(/^I agree for the company/).check();
      await renewing(page).click();
      await page.getByRole('heading', { level: 1, name: /are to be paid by 10 October 2018/ }).waitFor();
      await page.getByRole('button', { name: 'Take it back' }).waitFor();
    });

    await demo.moveTo('2018-10-04');
    await demo.as('member', async (page) => {
      await page.goto(`${partner}/renewal`);
      await page.getByRole('heading', { level: 1, name: /are to be paid by 10 October 2018/ }).waitFor();
      expect(await page.getByRole('button', { name: 'Take it back' }).count()).toBe(0);
      await page.goto(`${partner}/audit`);
      await page.getByText('Hauke is on leave').waitFor();
    });
  });

  test('whoever leaves is missed on Home, until somebody else is named', async () => {
    await demo.as('manager', async (page) => {
      await page.goto(`${partner}/settings`);
      const row = page.getByRole('row').filter({ hasText: 'Hauke Momsen' });
      await row.getByRole('button', { name: 'End' }).click();
      await row.getByRole('group', { name: 'End' }).getByRole('button', { name: 'End' }).click();
      await page
        .getByText(/Hauke Momsen/)
        .first()
        .waitFor();
    });
    await demo.as(
      'member',
      async (page) => {
        await page.goto(partner);
        await page.getByText('Es gibt keinen Kontakt mehr: Verlängerungen. Hauke Momsen').waitFor();
        await isFit(page);
        await page.getByRole('link', { name: 'Kontakt benennen' }).click();
        await page.getByRole('heading', { level: 1, name: /^Niemand ist bei Tannenhorst/ }).waitFor();
        await isFit(page);
      },
      { locale: 'de-DE' },
    );
    await demo.as('member', async (page) => {
      await page.goto(`${partner}/contacts`);
      await name(page, { from: '2018-10-04' }, /^Imke Clausen/);
      await page.goto(partner);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByText('There is no contact any more').count()).toBe(0);
    });
  });

  test('the office enrols a partner, and its first administrator finds what to do first', async () => {
    const code = 'nordlicht-systemhaus';
    await demo.as('account', async (page) => {
      await page.goto('/programmes/mpn/network');
      await page.getByRole('link', { name: 'Enrol a partner' }).click();
      await page.getByRole('heading', { level: 1, name: 'Enrol a partner' }).waitFor();
      await isFit(page);
      await page.getByLabel('Name of the company').fill('Nordlicht Systemhaus GmbH');
      await page.getByLabel('Code').fill(code);
      await page.getByLabel('Country').fill('de');
      await page.getByLabel('Market').selectOption('developed');
      await page.getByRole('button', { name: 'Enrol' }).click();
      await page.getByRole('heading', { level: 1, name: /^Nordlicht Systemhaus GmbH is enrolled/ }).waitFor();
      await isFit(page);
      await page.getByLabel('Mail', { exact: true }).fill('jonas@nordlicht.example');
      await page.getByRole('button', { name: 'Send the invitation' }).click();
      await page.getByText('jonas@nordlicht.example').first().waitFor();
      const location = page.getByRole('form', { name: 'Add a location' });
      await location.getByLabel('Location').fill('Kiel');
      await location.getByLabel('Code').fill('kiel');
      await location.getByLabel('Country').fill('de');
      await location.getByRole('button', { name: 'Add a location' }).click();
      await page.getByRole('row').filter({ hasText: 'Kiel' }).getByText('Germany').waitFor();
      const parent = page.getByRole('form', { name: 'Say to whom it belongs' });
      await parent.getByLabel('Partner').fill('tannenhorst-informatik');
      await parent.getByRole('button', { name: 'Say to whom it belongs' }).click();
      await page.getByRole('row').filter({ hasText: 'tannenhorst-informatik' }).waitFor();
    });

    const link = await demo.linkTo('jonas@nordlicht.example');
    await demo.visit({}, async (page) => {
      await page.goto(link);
      await page.getByLabel('Your name').fill('Jonas Petersen');
      await page.getByLabel('New password').fill('a password for the journey');
      await page.getByRole('button', { name: 'Sign up and accept' }).click();
      await page.waitForURL(`**/programmes/mpn/partners/${code}`);
      const first = page.getByRole('region', { name: 'What to do first' });
      await first.getByRole('link', { name: 'Bring in your people from a sheet' }).waitFor();
      await first.getByRole('link', { name: 'Choose what to earn' }).waitFor();
      await isFit(page);
      await first.getByRole('link', { name: 'Say where you are' }).click();
      const belongs = 'Nordlicht Systemhaus GmbH has 1 location and belongs to tannenhorst-informatik.';
      await page.getByRole('heading', { level: 1, name: belongs }).waitFor();
      await page.getByText(/^People, credentials and figures of the whole company count/).waitFor();
      // Its administrator says where it is; to whom it belongs, the office does.
      expect(await page.getByText('Say to whom it belongs').count()).toBe(0);
      await isFit(page);
      const row = page.getByRole('row').filter({ hasText: 'kiel' });
      await row.getByText('Change', { exact: false }).first().click();
      const form = page.getByRole('form', { name: 'Change: Kiel' });
      await form.getByLabel('Last day').fill('2018-12-31');
      await form.getByRole('button', { name: 'Save' }).click();
      await row.getByText('31 December 2018').waitFor();

      // What the rules ask about it is stated there too, with what that does to the awards before.
      await page.getByText('Change what it is').click();
      const attribute = page.getByRole('form', { name: 'Change what it is' });
      await attribute.getByLabel('What changes').selectOption('country');
      await attribute.getByLabel(/from now on$/).fill('at');
      await attribute.getByRole('region', { name: 'What it does to the awards' }).getByRole('status').waitFor();
      await isFit(page);
      await attribute.getByRole('button', { name: 'Change it' }).click();
      await attribute.getByText(/ is changed\.$/).waitFor();
      await page.getByText('It is Austria now.').waitFor();
    });
  });
});
