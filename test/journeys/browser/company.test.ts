import { describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { isFit } from './fit.ts';

const partner = '/programmes/mpn/partners/tannenhorst-informatik';

/** The company page of the demo's partner: its people change what it is called and where it is, the office what it is a member of. */
describe.runIf(hasChromium)('a company', () => {
  const demo = anOwnDemo();

  test('is renamed by its administrator, moves nothing that was kept, and stands in a second country', async () => {
    await demo.as(
      'administrator',
      async (page) => {
        await page.goto(`${partner}/settings`);
        await page.getByRole('link', { name: 'Locations, to whom it belongs, and what is counted together' }).click();
        await page.getByRole('heading', { level: 1, name: /^Tannenhorst Informatik GmbH has/ }).waitFor();
        await page.getByText('The office of the programme states the membership.').waitFor();
        await page.getByText('Change the name', { exact: true }).first().click();
        const rename = page.getByRole('form', { name: 'Change the name' });
        // The code in its addresses is the office's to change.
        expect(await rename.getByRole('textbox').count()).toBe(2);
        await rename.getByLabel('Name of the company').fill(' ');
        await rename.getByRole('button', { name: 'Change the name' }).click();
        await rename.getByRole('alert').waitFor();
        await isFit(page);
        await rename.getByLabel('Name of the company').fill('Tannenhorst Cloud GmbH');
        await rename.getByLabel(/^Why/).fill('Entered in the register of companies');
        await rename.getByRole('button', { name: 'Change the name' }).click();
        await page.getByRole('heading', { level: 1, name: /^Tannenhorst Cloud GmbH has/ }).waitFor();

        // Where none is on record yet, the form stands open.
        const location = page.getByRole('form', { name: 'Add a location' });
        await location.getByLabel('Location', { exact: true }).fill('Vienna');
        await location.getByLabel('Code').fill('vienna');
        await location.getByLabel('Country').fill('AT');
        await location.getByRole('button', { name: 'Add a location' }).click();
        await page.getByRole('row').filter({ hasText: 'Vienna' }).getByText('Austria').waitFor();
        await isFit(page);
        await page.goto(partner);
        await page.getByText('Tannenhorst Cloud GmbH').first().waitFor();
        await page.goto(`${partner}/audit`);
        await page.getByText('Entered in the register of companies').waitFor();
      },
      { refusals: [422] },
    );
  });

  test('is a member since a day that the office states, and everybody of the company reads it', async () => {
    await demo.as('manager', async (page) => {
      await page.goto(`${partner}/company`);
      await page.getByText('State or correct the membership').click();
      const form = page.getByRole('form', { name: 'State or correct the membership' });
      await form.getByLabel('Member since').fill('2012-03-01');
      await form.getByLabel('Level of membership').fill('Network member');
      await form.getByRole('button', { name: 'Save the membership' }).click();
      await form.getByText('It is saved.').waitFor();
      await isFit(page);
    });
    await demo.as('member', async (page) => {
      await page.goto(`${partner}/company`);
      const membership = page.getByRole('region', { name: 'Membership' });
      await membership.getByText('1 March 2012').waitFor();
      await membership.getByText('Network member').waitFor();
      expect(await page.getByText('State or correct the membership').count()).toBe(0);
      // What may not be pressed may not be asked for either.
      const refused = await page.request.post(`/api/v1${partner}/memberships`, {
        headers: { origin: demo.address },
        data: { since: '2001-01-01' },
      });
      expect(refused.status()).toBe(403);
    });
  });
});
