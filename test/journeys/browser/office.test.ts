import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aChromium, hasChromium, visit } from '../../builders/a-chromium.ts';
import { aPortal, type Portal } from '../../builders/a-portal.ts';
import { endLeftServers } from '../../builders/a-process.ts';
import { isFit } from './fit.ts';

// What the office of the demo comes for, in the order of a morning. The last journey moves the day, for all who come after.

afterAll(endLeftServers);

describe.runIf(hasChromium)('the office of a demo', () => {
  let server: Portal;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([aPortal(), aChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** As the manager of the programme, on the page that she begins with. */
  const asManager = (look: (page: Page) => Promise<void>) =>
    visit(browser, { address: server.address }, async (page) => {
      await page.goto('/sign-in');
      await page.getByRole('button', { name: /Mira Aldana/ }).click();
      await page.getByRole('heading', { level: 1, name: /are at risk\.$/ }).waitFor();
      await look(page);
    });

  /** Until no partner is worked out anew any more. */
  const settled = async (page: Page) => {
    await page.goto('/programmes/mpn/network');
    await page.getByRole('heading', { level: 1, name: /at risk\.$/ }).waitFor();
    await page.getByText(/are being worked out anew/).waitFor({ state: 'detached', timeout: 240_000 });
  };

  const heading = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 1, name });
  const pending = async (page: Page): Promise<number> => {
    await page.goto('/programmes/mpn/demotions');
    await heading(page, /decide/).waitFor();
    const said = await page.getByRole('heading', { level: 1 }).textContent();
    return Number(/^\d+/.exec(said ?? '')?.[0] ?? (said?.startsWith('One') ? 1 : 0));
  };

  test('the partners that lapse next month are one click from the first page, and a file', async () => {
    await asManager(async (page) => {
      await settled(page);
      await page.getByRole('link', { name: /^Next month, in December 2017/ }).click();
      const title = heading(page, /^\d+ awards of \d+ partners lapse in December 2017/);
      await title.waitFor();
      expect(new URL(page.url()).searchParams.get('lapse')).toBe('2017-12');
      const [awards, partners] = (await title.textContent())?.match(/\d+/g)?.map(Number) ?? [];
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: /^Download/ }).click();
      const file = readFileSync(await (await saved).path());
      const rows: Record<string, string>[] = parse(file, { bom: true, columns: true });
      expect(rows.length).toBe(awards);
      expect(new Set(rows.map((row) => row['Code'])).size).toBe(partners);
      const days = rows.map((row) => row['Act by'] ?? '');
      expect(days.filter((day) => !day.startsWith('2017-12'))).toEqual([]);
      expect(days).toEqual([...days].sort());
      const first = page.getByRole('table').filter({ hasText: 'Act by' }).getByRole('row').nth(1);
      expect(await first.textContent()).toContain(rows[0]?.['Partner'] ?? 'a partner');
    });
  });

  test('an account manager sees her own partners alone, and a partner is handed to somebody else with a reason', async () => {
    await visit(browser, { address: server.address }, async (page) => {
      await page.goto('/sign-in');
      await page.getByRole('button', { name: /Callum Wetherby/ }).click();
      await page.getByRole('button', { name: 'Only partners that I look after' }).click();
      await page.getByRole('button', { name: 'All partners again' }).waitFor();
      expect(new URL(page.url()).searchParams.get('manager')).toMatch(/^[0-9a-f-]{36}$/);
      const lines = page.getByRole('table').filter({ hasText: 'Act by' }).getByRole('row');
      await expect
        .poll(async () => (await lines.allTextContents()).slice(1).every((one) => /Callum/.test(one)))
        .toBe(true);
    });
    await asManager(async (page) => {
      const { partners } = await (await page.request.get('/api/v1/programmes/mpn/partners?country=SE&limit=1')).json();
      await page.goto(`/programmes/mpn/partners/${partners[0].partner}/account-manager`);
      await heading(page, /^Callum Wetherby looks after/).waitFor();
      await page.getByLabel('Who looks after the partner').selectOption('Renata Salcedo');
      await page.getByLabel('Why').last().fill('Kündigung: Übergabe an Renata');
      await page.getByRole('button', { name: 'Save' }).click();
      await heading(page, /^Renata Salcedo looks after .*, since 15.November 2017/).waitFor();
      await page.getByRole('link', { name: 'Account manager: Renata Salcedo' }).waitFor();
      await page.goto(`/programmes/mpn/partners/${partners[0].partner}/audit`);
      await page.getByRole('cell', { name: 'Kündigung: Übergabe an Renata' }).waitFor();
    });
  });

  test('an award that has lapsed is kept until a day, and waits no more', async () => {
    await asManager(async (page) => {
      await page.getByRole('link', { name: 'To decide' }).click();
      await heading(page, /wait for somebody to decide/).waitFor();
      const before = await pending(page);
      await page.getByRole('link', { name: 'Decide', exact: true }).first().click();
      await heading(page, /is not held any more since/).waitFor();
      const address = page.url();
      await page.getByLabel('Kept until').fill('2018-02-28');
      await page.getByText(/gets an extension until 28.February 2018/).waitFor();
      await page.getByLabel('Reason').fill('The exam centre was closed in October.');
      await page.getByRole('button', { name: 'Keep the award' }).click();
      await page.getByText(/The award is kept until 28.February 2018/).waitFor();
      expect(await pending(page)).toBe(before - 1);
      await page.goto(address);
      await page.getByText('The exam centre was closed in October.').waitFor();
      expect(await page.getByRole('button', { name: 'Keep the award' }).count()).toBe(0);
    });
  });

  test('an exception is granted to a partner, a credential is counted for its company, and both are taken back', async () => {
    await asManager(async (page) => {
      await page.goto('/programmes/mpn/partners/tannenhorst-informatik/exceptions');
      await heading(page, /The same rules hold for this partner/).waitFor();
      const grant = page.getByRole('region', { name: 'Grant an exception' });
      const ahead = grant.getByRole('region', { name: 'What it does' });
      await grant.getByRole('radio', { name: /Waiver/ }).check();
      await grant.getByRole('combobox', { name: /^Competency/ }).selectOption('DevOps');
      await ahead.getByText(/^It changes nothing: every award/).waitFor();
      // Each text of the level names its clauses; where they differ, what one has and the other has not is said.
      await grant.getByRole('combobox', { name: /^Competency/ }).selectOption('Application Integration');
      await grant.getByText(/choose a level first/).waitFor();
      await grant.getByRole('combobox', { name: /^Level/ }).selectOption('Gold');
      await grant.getByRole('radio', { name: /One clause alone/ }).check();
      await ahead.getByText(/^Choose the clause/).waitFor();
      expect(await grant.getByRole('button', { name: 'Grant an exception' }).isDisabled()).toBe(true);
      const today = grant.getByRole('group', { name: /the text 2017-07, which binds today$/ });
      const then = grant.getByRole('group', {
        name: /the text 2017-09, which binds at the renewal of 9.September 2018$/,
      });
      await then.getByRole('radio', { name: /^4 people, each with BizTalk/ }).check();
      await today.getByText(/This text does not have the clause/).waitFor();
      await ahead.getByText(/^It changes nothing: every award/).waitFor();
      await today.getByRole('radio', { name: /^Different people/ }).check();
      await ahead.getByText('Better off', { exact: true }).waitFor();
      // What binds today and at the renewal alike is told once, and waived in both.
      await grant.getByRole('combobox', { name: /^Competency/ }).selectOption('Small and Midmarket Cloud Solutions');
      await grant.getByRole('radio', { name: /One clause alone/ }).check();
      await grant.getByRole('radio', { name: /^New Office 365 customers/ }).check();
      await ahead.getByText('Gold Small and Midmarket Cloud Solutions').waitFor();
      await ahead.getByText(/its requirement would be met/).waitFor();
      await isFit(page);
      await grant.getByLabel('Reason').fill('A pilot with the programme.');
      await grant.getByRole('button', { name: 'Grant an exception' }).click();
      await heading(page, /One exception holds for this partner today/).waitFor();
      await page.getByRole('cell', { name: 'A pilot with the programme.' }).waitFor();
      await page.getByRole('cell', { name: /Gold\s*New Office 365 customers in the last 12 months/ }).waitFor();
      await page.goto(
        '/programmes/mpn/partners/tannenhorst-informatik/awards/small-and-midmarket-cloud-solutions/gold',
      );
      await page
        .getByText(/^A waiver of “New Office 365 customers .*” holds from 15 November 2017/)
        .first()
        .waitFor();
      await page.goBack();
      await heading(page, /One exception holds for this partner today/).waitFor();

      const count = page.getByRole('region', { name: 'Count a credential for the company' });
      await count.getByRole('searchbox').fill('70-461');
      await count.getByRole('radio', { name: /70-461/ }).check();
      await count.getByLabel('How many').fill('2');
      await count.getByLabel('Where from').fill('merger of 2017');
      await count.getByLabel('Reason').fill('Their papers were seen.');
      await count.getByRole('button', { name: 'Count a credential for the company' }).click();
      await page.getByRole('cell', { name: 'merger of 2017' }).waitFor();

      for (const about of ['Waiver', '70-461']) {
        const row = page.getByRole('row', { name: about });
        await row.getByText('Take back').first().click();
        if (about === 'Waiver') await row.getByText('Worse off', { exact: true }).waitFor();
        await row.getByLabel('Reason').fill('Granted to the wrong company.');
        await row.getByRole('button', { name: 'Take back' }).click();
        await row.waitFor({ state: 'detached' });
      }
      await heading(page, /The same rules hold for this partner/).waitFor();
    });
  });

  test('an award that was lost is held again from today, as was said before, and that is taken back', async () => {
    await asManager(async (page) => {
      await settled(page);
      await page.getByRole('link', { name: 'Work', exact: true }).click();
      await heading(page, /waits? for somebody of the office/).waitFor();
      await page.getByRole('link', { name: 'Gold Data Analytics' }).first().click();
      await heading(page, /^Gold Data Analytics is not held any more since/).waitFor();
      await page.getByText(/would be held from \d/).waitFor();
      await page.getByLabel('Held again from').fill('2017-11-15');
      await page.getByRole('radio', { name: 'A new term begins' }).check();
      await page
        .getByText(/would be held from 15.November 2017 on, and its next anniversary is 15.November 2018/)
        .waitFor();
      await page.getByLabel('Reason').fill('Their exams were lost on the way.');
      await page.getByRole('button', { name: 'Reinstate the award' }).click();
      await heading(page, /^Gold Data Analytics is held since 15.November 2017/).waitFor();
      await page.getByText('Their exams were lost on the way.').first().waitFor();
      await page.locator('summary').filter({ hasText: 'Take the reinstatement back' }).click();
      await page.getByLabel('Reason').fill('It was another company.');
      await page.getByRole('button', { name: 'Take the reinstatement back' }).click();
      await heading(page, /^Gold Data Analytics is not held any more since/).waitFor();
    });
  });

  test('more time for a whole country is foreseen, granted, and taken back on its first day', async () => {
    await asManager(async (page) => {
      await page.getByRole('link', { name: 'Extensions' }).click();
      await heading(page, 'No extension over countries holds.').waitFor();
      await page.getByLabel('Reason').fill('A flood.');
      await page.getByRole('group', { name: 'Countries' }).getByLabel('Germany').check();
      await page.getByRole('button', { name: 'See which awards it reaches' }).click();
      await page.getByText(/^It would reach \d+ awards of \d+ partners\./).waitFor();
      await page.getByRole('button', { name: 'Grant an extension' }).click();
      await heading(page, 'One extension over countries holds.').waitFor();
      await page.getByText('Take back', { exact: true }).first().click();
      await page.getByLabel('Reason').first().fill('The flood was elsewhere.');
      await page.getByRole('button', { name: 'Take back' }).click();
      await heading(page, 'No extension over countries holds.').waitFor();
      await settled(page);
    });
  });

  test('the day of the demo is moved, and what was not done by then has lapsed', async () => {
    await asManager(async (page) => {
      const before = await pending(page);
      await page.getByRole('button', { name: 'Move the day forward' }).click();
      await page.getByLabel('The new day').fill('2018-01-15');
      await page.getByRole('button', { name: 'Move the day', exact: true }).click();
      await page.getByText(/here it is 15.January 2018/).waitFor();
      await settled(page);
      expect(await pending(page)).toBeGreaterThan(before);
      await page.getByRole('link', { name: 'Audit trail' }).click();
      await page.getByRole('cell', { name: 'day of the demo moved' }).first().waitFor();
      await page.getByRole('button', { name: 'Check that nothing was changed' }).click();
      await page.getByText(/^Nothing was changed: all \d+ entries in \d+ chains are whole\.$/).waitFor();
    });
  });
});
