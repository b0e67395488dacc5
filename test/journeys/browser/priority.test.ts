import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { engineKinds } from '../../builders/a-store.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { isFit } from './fit.ts';

const partner = '/programmes/mpn/partners/tannenhorst-informatik';
const data = 'Gold Data Analytics';

/** Somebody passes an exam, and awards that were met lack people: which of them count first is for their partner to say. */
describe.runIf(hasChromium).each(engineKinds)('for which awards people are counted first, over %s', (kind) => {
  const demo = anOwnDemo({ kind });
  const asAdministrator = (look: (page: Page) => Promise<unknown>) => demo.as('administrator', look);
  const sheetOf = (page: Page, award: string) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name: award, exact: true }) });
  const shown = (page: Page) => page.getByRole('main').locator('ol strong').allTextContents();

  test('an order that keeps more is told where an award lacks people, looked at, saved, and given back', async () => {
    await asAdministrator(async (page) => {
      await page.goto(`${partner}/people/p03`);
      await page.getByRole('button', { name: 'Add a credential' }).click();
      await page.getByLabel('What was earned').fill('70-412');
      await expect.poll(() => page.getByRole('radio').first().isChecked()).toBe(true);
      await page.getByLabel('Earned on').fill('2017-11-14');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('The credential was added.').waitFor();

      await page.goto(`${partner}/awards/data-analytics/gold`);
      const told = /In another order 5 of the awards that you hold would be met, and not only 4\./;
      await page.getByText(told).waitFor();
      await page.goto(`${partner}/standing`);
      await sheetOf(page, data).getByText(told).waitFor();
      await sheetOf(page, data).getByText('you can try above: “Try what would be, if…”').waitFor();
      await sheetOf(page, data).getByRole('link', { name: 'Look at that order' }).click();

      await page.getByRole('heading', { level: 1, name: /^People are counted for Gold Application/ }).waitFor();
      expect((await shown(page)).slice(0, 2)).toEqual([data, 'Gold DevOps']);
      await page.getByText('1 award would be worse off.').waitFor();
      await page.getByText('This order is not saved yet.').waitFor();
      await isFit(page);
      await page.getByLabel('Why').fill('Data first');
      await page.getByRole('button', { name: 'Save the order' }).click();
      await page.getByText('The order is saved.').waitFor();
      await page.getByRole('heading', { level: 1, name: `People are counted for ${data} first.` }).waitFor();
      await page.getByText('This is your own order.').waitFor();
      await page.goto(`${partner}/standing`);
      await sheetOf(page, data).getByRole('heading', { name: 'Why it is met' }).waitFor();
    });
  });

  test('an award is moved by the keyboard, and keeps the focus', async () => {
    await asAdministrator(async (page) => {
      await page.goto(`${partner}/priority`);
      await page.getByRole('button', { name: `Move ${data} down` }).focus();
      await page.keyboard.press('Enter');
      await page.getByText(`${data} is now number 2 of 7.`).waitFor();
      const focused = () => page.evaluate('document.activeElement.getAttribute("aria-label")');
      await expect.poll(focused).toBe(`Move ${data} down`);
      await page.getByRole('button', { name: `Move ${data} up` }).focus();
      await page.keyboard.press('Enter');
      // At the top there is nothing to press upwards.
      await expect.poll(focused).toBe(`Move ${data} down`);
      expect((await shown(page))[0]).toBe(data);

      await page.getByRole('button', { name: 'Fill in the programme’s order' }).click();
      await page.getByText(/awards? would be worse off\./).waitFor();
      await page.getByRole('button', { name: 'Save the order' }).click();
      await page.getByText('This is the order of the programme').waitFor();
    });
  });
});
