import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { engineKinds } from '../../builders/a-store.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { textOfPdf } from '../../builders/text-of-pdf.ts';

const partner = '/programmes/mpn/partners/tannenhorst-informatik';

const sheet = [
  'Person;Name;Email;Affiliation;Joined;Exam;Earned;Result',
  ';Jörg Böttcher;joerg@tannenhorst.example;Angestellter;01.10.2017;70-357;03.11.2017;bestanden',
  ';Wiebke Thoms;wiebke@tannenhorst.example;employee;2017-09-01;70-346;31.02.2017;pass',
  'p03;Carla Momsen;;;;70-346;12.10.2017;pass',
].join('\n');

/** The year of somebody who looks after a partner, by pages and letters alone: nobody is asked, and all agree with each other. */
describe.runIf(hasChromium).each(engineKinds)('a year of a partner, over %s', (kind) => {
  const demo = anOwnDemo({ kind, isMailed: true });

  const titled = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const goTo = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
  const sheetOf = (page: Page, award: string) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name: award, exact: true }) });
  /** What the letter says that tells of something, once it has come. */
  const letterOf = async (what: string): Promise<string> => {
    const said = () =>
      demo.mail.received.map(({ subject, text }) => `${subject}\n${text}`).findLast((one) => one.includes(what));
    await expect.poll(() => said() !== undefined).toBe(true);
    return said() ?? '';
  };
  const passes = async (page: Page, person: string, item: string) => {
    await page.goto(`${partner}/people/${person}`);
    await page.getByRole('button', { name: 'Add a credential' }).click();
    await page.getByLabel('What was earned').fill(item);
    await expect.poll(() => page.getByRole('radio').first().isChecked()).toBe(true);
    await page.getByLabel('Earned on').fill('2017-11-18');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The credential was added.').waitFor();
  };
  const leaves = async (page: Page, person: string, told: string) => {
    await page.goto(`${partner}/people/${person}`);
    await page.getByRole('button', { name: 'Say that this person leaves' }).click();
    await page.getByRole('region', { name: 'Leaving the company' }).getByText(told).waitFor();
    await page.getByLabel('Why').fill('Moves on');
    await page.getByRole('button', { name: 'Say that this person leaves' }).click();
    await page.getByText('It is stated that this person leaves').waitFor();
  };
  const handIn = async (page: Page, name: string, text: string) => {
    await page.goto(`${partner}/imports`);
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  };

  test('what is at risk is told with its reason, and a sheet of exams saves it: read, mended, taken over, taken back, and again', async () => {
    await demo.as('administrator', async (page) => {
      await page.goto(partner);
      await titled(page, /^2 of 7 awards are at risk\. The first is Gold Small and Midmarket Cloud Solutions/);
      await goTo(page, 'Plan');
      await titled(page, /^The cheapest plan costs about 978.36 EUR; one award needs something else/);
      await page.getByText('No cheaper plan exists that reaches as much').waitFor();
      await page.getByText(/^Windows 10 Deployment.*to pass on/).waitFor();
      // Also what shares its people with what is at risk.
      const staying = page.getByRole('region', { name: 'What stays as it is without it' });
      for (const name of ['Gold DevOps', 'Silver Datacenter']) await staying.getByText(name).waitFor();
      await page.getByLabel('And reach').selectOption({ label: 'Cloud Platform: Silver' });
      await page.getByRole('button', { name: 'Make the plan' }).click();
      await page.getByText('Silver Cloud Platform, by 15 November 2018').waitFor();
      await goTo(page, 'Standing');
      // Met today, and not by what is asked at the renewal; and the other way round.
      const devices = sheetOf(page, 'Silver Windows and Devices');
      await devices.getByText('would not be renewed').waitFor();
      await devices.getByText('the renewal goes by the requirement of 15 December 2017').waitFor();
      await devices.getByText(/earns 70-357/).waitFor();
      await sheetOf(page, 'Gold Application Integration')
        .getByText('What is asked then (text 2017-09) is met, though what is asked today is not')
        .waitFor();
      // Who is safe by a change of the rules hears of it as well, with its own day, and sees what it is.
      await goTo(page, 'Home');
      const change = page.getByRole('listitem').filter({ hasText: 'The rules of Silver Datacenter change for you' });
      await change.getByText('You are safe by it').waitFor();
      await change.getByRole('link', { name: 'What changes' }).click();
      await page.getByText('From text 2017-07 to text 2017-12').waitFor();
      await page.getByText(/^70-243 .* no longer counts/).waitFor();
      await goTo(page, 'Standing');
      await sheetOf(page, 'Silver Datacenter').getByRole('link', { name: 'What changes' }).waitFor();

      await handIn(page, 'wrong.csv', sheet);
      await titled(page, 'Nothing of wrong.csv is taken over yet: 1 thing is wrong in it.');
      await page.getByText('“31.02.2017” is no day.').waitFor();
      const mended = sheet.replace('31.02.2017', '05.10.2017');
      for (const end of ['back', 'over']) {
        await handIn(page, `${end}.csv`, mended);
        await titled(page, /^This sheet adds /);
        expect(await page.getByText('May be the same person').count()).toBe(0);
        const ahead = page.getByRole('region', { name: 'What it does to your awards' });
        await ahead
          .getByRole('status')
          .filter({ hasText: /would be/ })
          .waitFor();
        await page.getByRole('button', { name: 'Take it over' }).click();
        await titled(page, `${end}.csv is taken over.`);
        if (end === 'over') break;
        await page.getByRole('button', { name: 'Take it back' }).click();
        await page.getByRole('group', { name: 'Take it back' }).getByRole('button', { name: 'Take it back' }).click();
        await titled(page, 'back.csv is taken back.');
      }
      await goTo(page, 'Home');
      await titled(
        page,
        '1 of 7 awards is at risk: Gold Small and Midmarket Cloud Solutions. It is safe until 10 October 2018.',
      );
    });
  });

  test('who leaves is seen before and told by letter, and who passes instead ends it', async () => {
    await demo.as('administrator', async (page) => {
      await leaves(page, 'p01', 'No award would be worse off.');
      await leaves(page, 'p15', '2 awards would be worse off.');
    });
    await demo.moveTo('2017-11-20');
    const letter = await letterOf('With Levin Sönnichsen leaving');
    expect(letter).toMatch(/Silver Collaboration and Content: at risk from 16.November 2017/);
    const [link] = /https?:\S+\/standing/.exec(letter) ?? [];
    await demo.as('administrator', async (page) => {
      await page.goto(link ?? '');
      await sheetOf(page, 'Silver Collaboration and Content')
        .getByText(/earns 70-339/)
        .waitFor();
      await passes(page, 'p03', '70-339');
      await passes(page, 'p10', '70-768');
      await passes(page, 'p10', 'analytics foundational');
      await goTo(page, 'Home');
      await titled(page, /^1 of 7 awards is at risk/);
      await page.getByText('With Levin Sönnichsen leaving').waitFor({ state: 'detached' });
      // Who has left cannot leave once more.
      await page.goto(`${partner}/people/p15`);
      await page.getByText('This person has left: the last day was 15 November 2017.').waitFor();
      expect(await page.getByRole('button', { name: 'Say that this person leaves' }).count()).toBe(0);
    });
  });

  test('a change of the rules is told clause by clause, the company is judged by the text that is shown, and a figure is reported', async () => {
    await demo.moveTo('2017-12-16');
    await demo.as('administrator', async (page) => {
      await page.goto('/programmes/mpn/competencies/windows-and-devices/silver');
      await page.getByLabel('For a company that').selectOption({ label: 'renews' });
      await page.getByLabel('Compared with').fill('2017-07-10');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByText(/70-735 .* now counts in place of 70-734/).waitFor();
      await page.getByText('By the text 2017-12.', { exact: true }).waitFor();
      // Two people have 70-734: they carry it by the old text and no longer by the new one.
      await page.getByText('The 2 other options are not needed.').waitFor();
      await page.getByLabel('For a company that').selectOption({ label: 'holds it' });
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByText('By the text 2017-07, the one that binds your company until its next renewal.').waitFor();
      await page.getByText(/2 of 2 people: Katrin Sönnichsen/).waitFor();

      await goTo(page, 'Figures');
      await page.getByRole('button', { name: 'Report a figure' }).click();
      await page.getByLabel('Figure', { exact: true }).selectOption({ label: 'New Office 365 customers' });
      await page.getByLabel('Value').fill('5');
      await page.getByLabel('Month').fill('2017-11');
      await page.getByLabel('Why').fill('Report of November');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('The figure is reported.').waitFor();

      // Long before its window opens, every page that says gold would fail says as what it can go on.
      const canGoOn = 'As things stand it can go on as Silver Small and Midmarket Cloud Solutions.';
      await goTo(page, 'Renewal');
      await page.getByText(canGoOn).waitFor();
      await goTo(page, 'Standing');
      const sheet = sheetOf(page, 'Gold Small and Midmarket Cloud Solutions');
      await sheet.getByText(canGoOn).waitFor();
      // From which day, which is that of a payment to come: the same as the renewal says once it is open.
      await sheet
        .getByText('the office records the payment, from 10 September 2018 on; it has to come in by 10 October 2018')
        .waitFor();
      await goTo(page, 'Plan');
      await page.getByRole('region', { name: 'At a lower level instead' }).getByText(canGoOn).waitFor();
    });
  });

  test('the renewal is told once by letter, chosen, paid, and has its next day wherever it is named', async () => {
    await demo.moveTo('2018-09-10');
    const letter = await letterOf('7 awards are to be renewed by');
    expect(letter).toContain('As things stand it would fail for Gold Small and Midmarket Cloud Solutions.');
    expect(letter).toContain('As things stand it can go on as Silver Small and Midmarket Cloud Solutions.');
    const [link] = /https?:\S+\/renewal/.exec(letter) ?? [];
    await demo.as('administrator', async (page) => {
      await page.goto(partner);
      await page.getByText('Your renewal is open').waitFor();
      const down =
        'It goes down on the day on which the office records the payment, which has to come in by 10 October 2018';
      // What fails can go on at the level below: said where it is told that it fails, with what that costs and keeps.
      const failing = sheetOf(page, 'Gold Small and Midmarket Cloud Solutions');
      await failing.getByText('it can go on as Silver Small and Midmarket Cloud Solutions').waitFor();
      await failing.getByText(/at least 4 customers instead of at least 25 customers/).waitFor();
      await failing.getByText('You would lose by it').waitFor();
      await failing.getByText(down).waitFor();
      await failing.getByRole('link', { name: 'To the renewal' }).waitFor();
      await page.goto(link ?? '');
      await page.getByRole('group', { name: 'Gold DevOps' }).getByLabel('Go on as Silver DevOps').check();
      await page.getByRole('group', { name: 'Gold DevOps' }).getByText(down).waitFor();
      await page.getByRole('group', { name: 'Silver Windows and Devices' }).getByLabel('Let it go').check();
      await page.getByLabel(/^I agree for the company/).check();
      await page.getByRole('button', { name: 'Renew' }).click();
      await titled(page, /^4,700.50 EUR are to be paid by 10 October 2018/);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Invoice 1 (PDF)' }).click(),
      ]);
      expect(await textOfPdf(await readFile(await file.path()))).toContain('4,700.50 EUR');
      await goTo(page, 'Home');
      await page.getByText('You asked for the renewal on 10 September 2018.').waitFor();
      await page.getByText('in the renewal that was asked for, which binds once it is paid').first().waitFor();
      const chosen = page.getByRole('region', { name: 'What you chose in the renewal' });
      await chosen.getByText('Gold DevOps goes on as Silver DevOps.').waitFor();
      await chosen.getByText(down).first().waitFor();
      await chosen.getByRole('link', { name: 'Invoice 1 (PDF)' }).waitFor();
      // What was decided is neither safe nor at risk.
      await chosen.getByText('Silver Windows and Devices is let go. It is held until 10 October 2018.').waitFor();
      for (const award of ['Silver Windows and Devices', 'Gold DevOps'])
        expect(
          await page
            .getByRole('region', { name: /^(Safe|At risk)$/ })
            .getByText(award)
            .count(),
        ).toBe(0);
      expect(await page.getByText('The renewal of 7 awards').count()).toBe(0);
      // What was let go can be renewed no more, as every page of it says.
      await page.goto(`${partner}/awards/windows-and-devices/silver`);
      await page.getByText('Silver Windows and Devices is let go. It is held until 10 October 2018.').waitFor();
      for (const gone of ['It is not recorded as done', 'Can be renewed', 'Once renewed'])
        expect(await page.getByText(gone).count()).toBe(0);
    });
    await demo.as('manager', async (page) => {
      // What was done is told with the day of the demo, and not with that of the clock that recorded it.
      await page.goto(`${partner}/audit`);
      await page.getByText('10 September 2018 (day of the demo)').first().waitFor();
      expect(await page.getByText(String(new Date().getUTCFullYear())).count()).toBe(0);
      await page.goto('/programmes/mpn/renewals');
      await page.getByRole('link', { name: 'Tannenhorst Informatik GmbH' }).click();
      await page.getByRole('button', { name: 'Write it down' }).click();
      await page.getByText('4,700.50 EUR came in on 10 September 2018.').waitFor();
    });
    await demo.as('administrator', async (page) => {
      await page.goto(`${partner}/renewal`);
      const next = page.getByRole('article', { name: 'Renewal day: 9 September 2019' });
      for (const award of ['Gold Data Analytics', 'Silver DevOps']) await next.getByText(award).waitFor();
      // What was let go ends by itself: no risk, and nothing to renew.
      await goTo(page, 'Home');
      const ending = page.getByRole('region', { name: 'Ending, as was decided' });
      await ending.getByText('Silver Windows and Devices').waitFor();
      await ending.getByText('is held until 10 October 2018, and then ends; nothing is to be done').waitFor();
      expect(await page.getByText('Your renewal is open').count()).toBe(0);
      expect(await page.getByRole('link', { name: 'Renew', exact: true }).count()).toBe(0);
      await goTo(page, 'Standing');
      await sheetOf(page, 'Silver Small and Midmarket Cloud Solutions').getByText('asks for no people').waitFor();
      // What went on at a lower level has ended, and is not counted as not met.
      await titled(page, /of (your )?7 awards/);
      await sheetOf(page, 'Gold DevOps').getByText('Ended', { exact: true }).waitFor();
      await sheetOf(page, 'Gold Data Analytics').getByText('the next one is on 9 September 2019').waitFor();
      await sheetOf(page, 'Silver Windows and Devices').getByText('No renewal comes before that.').waitFor();
    });
  });

  test('what the year has brought is used, shown to others and kept in a calendar', async () => {
    let proof = '';
    let pdf = '';
    await demo.as('administrator', async (page) => {
      await page.goto(`${partner}/benefits`);
      await page
        .getByLabel('Benefit', { exact: true })
        .selectOption({ label: 'Product support incidents (Left: 20 incidents)' });
      await page.getByLabel('How much').fill('2');
      await page.getByRole('button', { name: 'Record the use' }).click();
      await page.getByText('Recorded: 2 of Product support incidents.').waitFor();

      await goTo(page, 'Proof');
      await page.getByRole('button', { name: 'Show the page to whoever has its address' }).click();
      proof = (await page.getByRole('link', { name: 'Look at it as others do' }).getAttribute('href')) ?? '';
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Make the PDF' }).click(),
      ]);
      pdf = await file.path();
      expect(await textOfPdf(await readFile(pdf))).not.toContain('9 September 2018');

      await page.goto(partner);
      await page.getByRole('link', { name: 'In your own calendar' }).click();
      await page.getByRole('button', { name: 'Make an address' }).click();
      const feed = await page.getByLabel('Your new address').inputValue();
      expect(await (await fetch(feed)).text()).toContain('DTSTART;VALUE=DATE:20190910');

      await demo.visit({}, async (stranger) => {
        await stranger.goto(proof);
        await titled(stranger, 'Tannenhorst Informatik GmbH holds 7 competencies on 10 September 2018.');
        const row = stranger.getByRole('row').filter({ hasText: 'Gold Data Analytics' });
        await row.getByText('renewal on 9 September 2019').waitFor();
        await stranger
          .getByRole('row')
          .filter({ hasText: 'Silver Windows and Devices' })
          .getByText('10 October 2018')
          .waitFor();
        await stranger.locator('input[type=file]').setInputFiles(pdf);
        await stranger.getByText('Genuine.').waitFor();
      });
    });
    await demo.as(
      'administrator',
      async (page) => {
        await page.goto(partner);
        await titled(page, /^1 von 6 Auszeichnungen, die weitergehen, ist gefährdet: Small and Midmarket Cloud/);
      },
      { locale: 'de-DE' },
    );
  });
});
