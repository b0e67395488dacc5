import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { sheetFromBytes } from '../../../src/exchange/sheet/sheet-from-bytes.ts';
import { aChromium, hasChromium, visit } from '../../builders/a-chromium.ts';
import { demoVisitors } from '../../builders/a-visitor.ts';

const heading = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 1, name }).waitFor();

describe.runIf(hasChromium)('a sheet of people in the portal of the demo', () => {
  const { address } = inject('demo');
  const comeAs = demoVisitors(address);
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await aChromium();
    folder = await mkdtemp(join(tmpdir(), 'assay-sheets-'));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  const asAdministrator = (look: (page: Page, partner: string) => Promise<void>, locale = 'en-GB') =>
    visit(browser, { address, locale, refusals: [409] }, async (page) => {
      await comeAs(page, 'administrator');
      const { roles } = (await (await page.request.get('/api/v1/me')).json()) as { roles: Record<string, string>[] };
      const held = roles.find(({ kind }) => kind === 'partner');
      await look(page, `/programmes/mpn/partners/${held?.['partner']}`);
    });
  const handIn = async (page: Page, name: string, content: string | Uint8Array) => {
    const file = join(folder, name);
    await writeFile(file, content);
    await page.locator('input[type=file]').setInputFiles(file);
  };
  const credentials = async (page: Page, partner: string) => {
    const found = await page.request.get(`/api/v1${partner}/people?text=sheet-`);
    const { people } = (await found.json()) as { people: { person: string; credentials: number }[] };
    return people.map(({ person, credentials: count }) => [person, count]);
  };
  /** How far people are counted, as the API says it. */
  const standing = async (page: Page, partner: string) => (await page.request.get(`/api/v1${partner}/standing`)).text();

  test('from the transcript over what is wrong in it and what it changes to the standing, and all the way back', async () => {
    await asAdministrator(async (page, partner) => {
      const before = await standing(page, partner);
      await page.goto(`${partner}/people`);
      await page.getByRole('link', { name: 'Take over a sheet' }).click();
      await heading(page, 'Take over people and credentials from a sheet');
      await handIn(
        page,
        'transcript.csv',
        [
          'Candidate ID;First Name;Last Name;Exam;Exam Date;Result;Seat',
          'sheet-1;Nora;Falk;Exam 70-764: Administering a SQL Database Infrastructure;03/04/2017;Pass;12',
          'sheet-1;;;70-765;05/06/2017;Pass;',
          'sheet-2;Timo;Rehm;77-427;01/02/2017;Pass',
          'sheet-2;;;70-764;01/02/2017;Fail',
        ].join('\n'),
      );
      await heading(page, 'Nothing of transcript.csv is taken over yet: 4 things are wrong in it.');
      await page.getByRole('row', { name: /^2 Exam Date In “03\/04\/2017” it is not clear/ }).waitFor();
      await page.getByRole('row', { name: /^4 Exam The programme has no exam.*77-427/ }).waitFor();
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

      // The mended sheet is handed in here, and this one can be thrown away.
      await page.getByRole('heading', { name: 'Hand in the mended sheet' }).waitFor();
      expect(await page.locator('input[type=file]').count()).toBe(1);
      await page.getByRole('button', { name: 'Throw it away' }).waitFor();

      await page.getByLabel('In dates like 03/04/2017').selectOption('the month comes first');
      await page.getByLabel('Where the credentials come from').fill('Pearson VUE');
      await page.getByLabel(/^Leave out the rows/).check();
      await page.getByRole('button', { name: 'Read it so' }).click();
      await heading(page, 'This sheet adds 2 people and 2 credentials.');
      const row = page.getByRole('row', { name: /^Nora Falk \(sheet-1\)/ });
      await row.getByText('70-764, earned on 4 March 2017, stated, from Pearson VUE').waitFor();
      await page.getByText('Not of this programme, left out').waitFor();
      // Whoever misses something among the people has read here that it changes nothing.
      await page.getByText('Not read: “Seat”. Choose below what they are, if they matter.').waitFor();
      // What it does to the awards is said before anything is taken over.
      await page.getByRole('heading', { name: 'What it does to your awards' }).waitFor();
      await page
        .getByRole('status')
        .filter({ hasText: /would be worse off/ })
        .waitFor();
      expect(await credentials(page, partner)).toEqual([]);

      // Somebody was quicker: what nobody has seen is not taken over, and it is said why.
      const people = [{ person: 'quick-1', name: 'Quick' }];
      const headers = { origin: address };
      expect((await page.request.post(`/api/v1${partner}/people-feed`, { data: { people }, headers })).status()).toBe(
        200,
      );
      await page.getByRole('button', { name: 'Take it over' }).click();
      await page.getByText('Something about the company was changed since').waitFor();
      // It is compared anew, which takes a moment.
      const sheet = `/api/v1${partner}/people-imports/${new URL(page.url()).pathname.split('/').at(-1)}`;
      await expect.poll(async () => (await (await page.request.get(sheet)).json()).state).toBe('ready');
      await heading(page, 'This sheet adds 2 people and 2 credentials.');
      await page.getByRole('button', { name: 'Take it over' }).click();
      await heading(page, 'transcript.csv is taken over.');
      await page.getByRole('heading', { name: 'What it has changed' }).waitFor();
      await row.getByText('70-764, earned on 4 March 2017, stated, from Pearson VUE').waitFor();
      expect(await credentials(page, partner)).toEqual([
        ['sheet-1', 2],
        ['sheet-2', 0],
      ]);
      await expect.poll(() => standing(page, partner)).not.toBe(before);
      await page.getByRole('link', { name: 'Where you stand now' }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goBack();

      await page.getByRole('button', { name: 'Take it back' }).click();
      await page.getByText('What the sheet has stated is ended').waitFor();
      await page.getByRole('button', { name: 'Take it back' }).click();
      await heading(page, 'transcript.csv is taken back.');
      await page.getByText('6 changes are taken back.').waitFor();
      expect(await credentials(page, partner)).toEqual([]);
    });
  });

  test('the template is filled in Excel and taken as it is; two of one name are for a person to tell', async () => {
    await asAdministrator(async (page, partner) => {
      await page.goto(`${partner}/imports`);
      const [kept] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Excel mit der Liste der Prüfungen' }).click(),
      ]);
      const template = await sheetFromBytes(await readFile(await kept.path()));
      const columns = template.ok ? template.value.columns : [];
      expect(columns).toEqual(expect.arrayContaining(['Kennung', 'Name', 'Prüfung', 'Erworben am', 'Gültig bis']));
      const { people } = (await (await page.request.get(`/api/v1${partner}/people`)).json()) as {
        people: { person: string; name: string }[];
      };
      // Other journeys add people of the same name, or of none.
      const { person = '', name = '' } = people.find((one) => /^p\d+$/.test(one.person)) ?? {};
      const cells: Readonly<Record<string, object>> = {
        Kennung: { value: 'sheet-9' },
        Name: { value: name },
        Prüfung: { value: '70-480' },
        'Erworben am': { value: new Date('2016-02-29T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' },
      };
      const filled = await writeExcelFile([
        columns.map((value) => ({ value })),
        columns.map((column) => cells[column] ?? null),
      ] as never).toBlob();
      await handIn(page, 'vorlage.xlsx', new Uint8Array(await filled.arrayBuffer()));
      await heading(page, /^Dieses Blatt ergänzt 1 Person und 1 Nachweis/);
      await page.getByRole('button', { name: `Dieselbe wie ${person}` }).click();
      await heading(page, 'Dieses Blatt ergänzt 1 Nachweis.');
      await page.getByText('70-480, erworben am 29. Februar 2016').waitFor();
      await page.getByRole('button', { name: 'Verwerfen' }).click();
      await page.getByRole('button', { name: 'Verwerfen' }).click();
      await heading(page, 'vorlage.xlsx ist verworfen.');
    }, 'de-DE');
  });
});
