import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { csvRows } from '../../../src/exchange/csv-rows.ts';
import { refusalsIn } from '../../../src/exchange/refusals.ts';
import { sourceText } from '../../../src/exchange/source-text.ts';
import { demoPassword } from '../../../src/main/demo/sign-ins.ts';
import { aChromium, hasChromium, visit } from '../../builders/a-chromium.ts';

/** The pages of the partner that a demo's administrator works for. */
async function signedIn(page: Page, who: 'administrator' | 'member'): Promise<string> {
  const credentials = { email: `${who}@demo.example`, password: demoPassword };
  await page.goto('/sign-in');
  const origin = new URL(page.url()).origin;
  const answer = await page.request.post('/api/auth/sign-in/email', { data: credentials, headers: { origin } });
  expect(answer.status()).toBe(200);
  const { roles } = (await (await page.request.get('/api/v1/me')).json()) as { roles: Record<string, string>[] };
  const held = roles.find(({ kind }) => kind === 'partner');
  return `/programmes/${held?.['programme']}/partners/${held?.['partner']}`;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Who is counted for what, as the API says it. */
async function countedNow(page: Page, partner: string): Promise<string> {
  const standing = await (await page.request.get(`/api/v1${partner}/standing`)).json();
  return JSON.stringify((standing as { claims: { counted: unknown }[] }).claims.map(({ counted }) => counted));
}

describe.runIf(hasChromium)('the people and settings of a partner of the demo', () => {
  const server = inject('demo');
  let browser: Browser;
  beforeAll(async () => {
    browser = await aChromium();
  });
  afterAll(async () => {
    await browser.close();
  });
  const visiting = (look: (page: Page) => Promise<void>, refusals: readonly number[] = []) =>
    visit(browser, { address: server.address, refusals }, look);

  test('an administrator adds a person and a credential, corrects it, and sees where the person counts', async () => {
    await visiting(async (page) => {
      const partner = await signedIn(page, 'administrator');
      await page.goto(`${partner}/people`);
      const before = await heading(page).textContent();
      await page.getByRole('button', { name: 'Add a person' }).click();
      await page.getByLabel('Name', { exact: true }).fill('=Nele Brandt');
      await page.getByLabel('Id (optional)').fill('n-99');
      await page.getByLabel('Since').fill('2017-01-01');
      await page.getByRole('button', { name: 'Save' }).click();
      const link = page.getByRole('link', { name: '=Nele Brandt' });
      await link.waitFor();
      expect(await heading(page).textContent()).not.toBe(before);

      // Looked for and sorted, all of it in the address.
      await page.getByLabel('Find by name').fill('nele');
      await page.getByText(/^1 of \d+ are shown/).waitFor();
      await page.getByRole('button', { name: 'Next to expire' }).click();
      await expect.poll(() => page.url()).toMatch(/name=nele.*sort=expiry/);
      const [kept] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^Download/ }).click(),
      ]);
      const text = (await readFile(await kept.path(), 'utf8')).replace('\uFEFF', '');
      const rows = csvRows(text, ',', refusalsIn(sourceText(text, 'people.csv')));
      expect(rows.map((row) => row.map((cell) => cell.text))).toEqual([
        ['person', 'name', 'affiliation', 'item', 'earned', 'validThrough', 'verification', 'state'],
        ['n-99', "'=Nele Brandt", 'employee', '', '', '', '', ''],
      ]);

      await link.click();
      await page.getByRole('heading', { name: '=Nele Brandt counts for no award today.' }).waitFor();
      const counted = await countedNow(page, partner);
      const focused = (name: string) => page.locator(':focus').and(page.getByRole('button', { name })).waitFor();
      for (const [button, field] of [
        ['Add a credential', 'What was earned'],
        ['Say that this person leaves', 'Last day'],
      ] as const) {
        await page.getByRole('button', { name: button }).click();
        await page.locator(':focus').and(page.getByLabel(field)).waitFor();
        await page.getByRole('button', { name: 'Cancel' }).click();
        await focused(button);
      }
      await page.getByRole('button', { name: 'Add a credential' }).click();
      await page.getByLabel('What was earned').fill('70-764');
      await page.getByRole('radio', { name: /70-764/ }).check();
      await page.getByLabel('Earned on').fill('2017-02-01');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('The credential was added.').waitFor();
      const line = page.getByRole('listitem').filter({ hasText: '70-764' });
      await line.getByText('earned 1 February 2017').waitFor();
      await line.getByText('stated, not verified yet').waitFor();
      await expect.poll(() => countedNow(page, partner)).not.toBe(counted);
      await page.getByRole('heading', { name: /^=Nele Brandt counts for [1-9]/ }).waitFor();

      await line.getByRole('button', { name: 'Correct' }).click();
      await line.getByLabel('Earned on').fill('2017-03-01');
      await line.getByLabel('Why').fill('Ein Tippfehler, ü');
      await line.getByRole('button', { name: 'Save' }).click();
      await line.getByText('earned 1 March 2017').waitFor();
      await line.getByRole('button', { name: 'Withdraw' }).click();
      await line.getByRole('button', { name: 'Withdraw' }).click();
      await page.getByText('The credential was withdrawn').waitFor();
      await page.getByRole('heading', { name: '=Nele Brandt counts for no award today.' }).waitFor();
    });
  });

  test('an error stands beside its field, and what was typed outlives a sign-in that has ended', async () => {
    await visiting(
      async (page) => {
        const partner = await signedIn(page, 'administrator');
        await page.goto(`${partner}/people`);
        await page.getByRole('button', { name: 'Add a person' }).click();
        await page.getByLabel('Name', { exact: true }).fill('Ole Brandt');
        const mail = page.getByLabel('Mail');
        await mail.fill('no address');
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByText('Mend what is marked').waitFor();
        expect(await mail.getAttribute('aria-invalid')).toBe('true');
        await mail.fill('ole@example.com');
        await page.context().clearCookies();
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByText('Your sign-in has ended.').waitFor();

        const [tab] = await Promise.all([
          page.context().waitForEvent('page'),
          page.getByRole('link', { name: 'Sign in, in a new tab' }).click(),
        ]);
        await tab.getByRole('button', { name: /Hauke Momsen/ }).click();
        await tab.getByText(/^All \d+ are shown/).waitFor();
        expect(await mail.inputValue()).toBe('ole@example.com');
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByRole('link', { name: 'Ole Brandt' }).waitFor();
      },
      [401, 422],
    );
  });

  test('a change of what somebody else changed meanwhile overwrites nothing unseen', async () => {
    await visiting(
      async (page) => {
        const partner = await signedIn(page, 'administrator');
        await page.goto(`${partner}/people/p08`);
        const line = page.getByRole('listitem').filter({ hasText: '70-346' });
        await line.getByRole('button', { name: 'Correct' }).click();
        await line.getByLabel('Earned on').fill('2016-09-04');
        const { origin } = new URL(page.url());
        const body = { data: { code: 'meanwhile' }, headers: { origin } };
        expect((await page.request.post(`/api/v1${partner}/people`, body)).status()).toBe(201);
        await line.getByRole('button', { name: 'Save' }).click();
        await line.getByText('nothing was overwritten').waitFor();
        expect(await line.getByLabel('Earned on').inputValue()).toBe('2016-09-04');
        await line.getByRole('button', { name: 'Save' }).click();
        await line.getByText('earned 4 September 2016').waitFor();
      },
      [412],
    );
  });

  test('an invitation that is sent from the page arrives, and can be withdrawn', async () => {
    await visiting(async (page) => {
      const partner = await signedIn(page, 'administrator');
      await page.goto(`${partner}/settings`);
      await heading(page).getByText('nobody is invited').waitFor();
      const form = page.locator('form').filter({ hasText: 'Invite somebody' });
      await form.getByLabel('Mail').fill('erika@example.com');
      await form.getByLabel('Language of the letter').selectOption('de');
      await form.getByRole('button', { name: 'Send the invitation' }).click();
      await page.getByText('A letter goes to erika@example.com').waitFor();
      await expect.poll(() => letterTo('erika@example.com')).toContain('/invitation#token=');
      await heading(page).getByText('1 more is invited').waitFor();
      await page.getByRole('button', { name: 'Withdraw erika@example.com' }).click();
      await page.getByText('The link in the letter opens nothing from now on.').waitFor();
      await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
      await heading(page).getByText('nobody is invited').waitFor();
    });
  });

  test('a key is made, its secret opens the API, and it ends', async () => {
    await visiting(async (page) => {
      const partner = await signedIn(page, 'administrator');
      await page.goto(`${partner}/settings`);
      await page.getByRole('button', { name: 'Make a key' }).click();
      await page.getByLabel('Name of the key').fill('Export at night');
      await page.getByRole('button', { name: 'Make a key' }).click();
      const secret = await page.getByLabel('The secret of your new key').inputValue();
      const asked = () =>
        fetch(`${server.address}/api/v1${partner}/people`, { headers: { authorization: `Bearer ${secret}` } });
      expect((await asked()).status).toBe(200);
      await page.getByRole('button', { name: 'I have kept it' }).click();
      expect(await page.content()).not.toContain(secret);
      await page.getByRole('button', { name: 'End this key Export at night' }).click();
      await page.getByRole('button', { name: 'End this key', exact: true }).click();
      await page.getByText('The key “Export at night” has ended.').waitFor();
      expect((await asked()).status).toBe(401);
    });
  });

  test('a member sees people, and nothing that would be refused', async () => {
    await visiting(async (page) => {
      const partner = await signedIn(page, 'member');
      await page.goto(`${partner}/people`);
      await page.getByText(/^All \d+ are shown/).waitFor();
      expect(await page.getByRole('button', { name: 'Add a person' }).count()).toBe(0);
      expect(await page.getByRole('link', { name: 'Settings' }).count()).toBe(0);
      await page.goto(`${partner}/settings`);
      await page.getByRole('heading', { name: 'How you sign in, and the keys of your programs' }).waitFor();
      expect(await page.getByRole('heading', { name: 'People and roles' }).count()).toBe(0);
    });
  });

  /** The text of the letter to somebody, out of the folder that letters are put in. */
  async function letterTo(address: string): Promise<string | undefined> {
    const files = (await readdir(server.letters)).filter((name) => name.endsWith('.eml'));
    for (const name of files) {
      const letter = await simpleParser(await readFile(join(server.letters, name)));
      const to = Array.isArray(letter.to) ? letter.to : [letter.to];
      if (to.some((one) => one?.text.includes(address))) return letter.text;
    }
    return undefined;
  }
});
