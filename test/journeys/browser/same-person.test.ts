import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { wrongByKeyboard } from './by-keyboard.ts';
import { isFit } from './fit.ts';

const people = '/programmes/mpn/partners/tannenhorst-informatik/people';

/** A person with one credential, as the company's administrator states it. */
async function aPerson(tab: Page, code: string, name: string, item: string): Promise<void> {
  const { origin } = new URL(tab.url());
  const post = async (path: string, data: object) =>
    (await tab.request.post(`/api/v1${people}${path}`, { data, headers: { origin } })).status();
  const affiliations = [{ type: 'employee', from: '2016-01-01' }];
  expect(await post('', { code, name, affiliations })).toBe(201);
  expect(await post(`/${code}/credentials`, { item, earned: '2017-02-01' })).toBe(201);
}

/** Whoever keeps the list of people finds one of them on it twice. */
describe.runIf(hasChromium)('somebody who is on the list twice', () => {
  const demo = anOwnDemo();

  test('is suggested, looked at side by side with what it does to the awards, made one by the keyboard, and taken apart', async () => {
    await demo.as(
      'administrator',
      async (tab) => {
        await tab.goto(people);
        await aPerson(tab, 'rf-1', 'Ruben Fischer', '70-764');
        await aPerson(tab, 'rf-2', 'R. Fischer', '70-765');
        await tab.goto(`${people}/rf-1`);
        const begin = tab.getByRole('button', { name: 'This is the same person as …' });
        await begin.focus();
        await tab.keyboard.press('Enter');
        const suggested = tab.getByRole('radio', { name: /R\. Fischer rf-2, a similar name/ });
        await tab.locator(':focus').and(suggested).waitFor();
        await tab.keyboard.press('Space');
        const compared = tab.getByRole('table', { name: 'The two side by side, and the one person that they become' });
        await compared
          .getByRole('row', { name: /70-765, earned 1.February.2017 – stated, not verified yet/ })
          .waitFor();
        await compared.getByRole('row', { name: /rf-1 rf-2 rf-1; rf-2 goes on meaning this person/ }).waitFor();
        await tab.getByRole('status').filter({ hasText: /award/i }).first().waitFor();
        await isFit(tab);
        expect(await wrongByKeyboard(tab)).toEqual([]);
        // Without how it is known it is not done.
        await tab.getByRole('button', { name: 'They are one person' }).click();
        await tab.getByLabel('How you know').and(tab.locator('[aria-invalid=true]')).waitFor();
        await tab.getByLabel('How you know').fill('One personnel file.');
        await tab.getByRole('button', { name: 'They are one person' }).click();
        await tab.getByText('Ruben Fischer is one person now.').waitFor();
        await tab.locator(':focus').and(begin).waitFor();
        await tab.getByText('R. Fischer (rf-2), the same person as has been said since').waitFor();
        await tab.getByText('70-765').first().waitFor();
        await isFit(tab);

        // Whoever comes by the other code is at the person.
        await tab.goto(`${people}/rf-2`);
        await expect.poll(() => new URL(tab.url()).pathname).toBe(`${people}/rf-1`);
        await tab.getByRole('button', { name: /^Take back: these are two people/ }).click();
        await tab.getByLabel('Why').fill('They are cousins.');
        await isFit(tab);
        await tab.getByRole('button', { name: 'Take back: these are two people' }).click();
        await tab.getByText('They are two people again, as before.').waitFor();
        await tab.getByText(/R\. Fischer \(rf-2\), from .* until .*: that was taken back/).waitFor();
        await tab.goto(`${people}/rf-2`);
        await tab.getByRole('heading', { level: 1, name: /^R\. Fischer/ }).waitFor();
      },
      { refusals: [422] },
    );
  });
});
