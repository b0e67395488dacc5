import { beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { asked } from '../../builders/a-portal.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { isFit } from './fit.ts';

const partner = '/programmes/mpn/partners/tannenhorst-informatik';
const [apps, cloud] = ['Gold Application Integration', 'Gold Small and Midmarket Cloud Solutions'];
const devices = 'Silver Windows and Devices';

interface Shown {
  readonly agreement: { readonly id: string };
  readonly ahead: readonly {
    readonly anniversary: string;
    readonly awards: readonly {
      readonly competency: string;
      readonly level: string;
      readonly name: string;
      readonly proposed: string | null;
    }[];
  }[];
}

/** What the partner of the demo chooses in September 2018: two awards go on as silver, one is let go; and is told on every page. */
describe.runIf(hasChromium)('what was chosen in a renewal', () => {
  const demo = anOwnDemo();
  beforeAll(async () => {
    await demo.moveTo('2018-09-10');
    // Enough customers for silver, and too few for gold.
    await demo.as('administrator', (page) =>
      asked(page, 'POST', `${partner}/measurements`, {
        metric: 'new-office-365-customers',
        value: 5,
        month: '2018-08',
      }),
    );
  });

  test('is told by Benefits before it is asked for, as it can be: at which lower level, what goes and what stays', async () => {
    await demo.as('administrator', async (page) => {
      await page.goto(`${partner}/benefits`);
      const row = page.getByRole('row').filter({ hasText: cloud });
      await row.getByText('As things stand it can go on as Silver Small and Midmarket Cloud Solutions.').waitFor();
      await row.getByText('You would keep by it').waitFor();
      await isFit(page);
    });
  });

  test('is told by Benefits as Home tells it, until it is paid', async () => {
    await demo.as('administrator', async (page) => {
      const { agreement, ahead } = await asked<Shown>(page, 'GET', `${partner}/membership/renewals`);
      const [{ anniversary, awards } = { anniversary: '', awards: [] }] = ahead;
      const renewAt = (name: string, proposed: string | null): string | null =>
        name === 'Silver Datacenter' ? null : [apps, cloud].includes(name) ? 'silver' : proposed;
      const choices = awards.map(({ competency, level, name, proposed }) => ({
        ...{ competency, level },
        renewAt: renewAt(name, proposed),
      }));
      await asked(page, 'POST', `${partner}/membership/renewals`, { anniversary, agreement: agreement.id, choices });

      await page.goto(`${partner}/benefits`);
      const goesDown =
        'It goes down on the day on which the office records the payment, which has to come in by 10 October 2018';
      for (const name of [apps, cloud]) {
        const row = page.getByRole('row').filter({ hasText: name });
        await row.getByText('Goes down', { exact: true }).waitFor();
        await row.getByText(goesDown).waitFor();
        await row.getByText('You would lose by it').waitFor();
        await row.getByText('You would keep by it').waitFor();
      }
      const row = page.getByRole('row').filter({ hasText: cloud });
      await row.getByText('2,250 USD').first().waitFor();
      expect(await row.getByText('still there until').count()).toBe(0);
      expect(await row.getByText('You choose that when you renew').count()).toBe(0);
      const kept = page.getByRole('row').filter({ hasText: 'Gold DevOps' });
      await kept.getByText('It hangs on the renewal asked for on 10 September 2018, which is not paid yet').waitFor();
      expect(await page.getByText('as long as it is renewed').count()).toBe(0);
      const ended = page.getByRole('row').filter({ hasText: 'Silver Datacenter' });
      await ended.getByText('Ending', { exact: true }).waitFor();
      await ended.getByText('10 October 2018').first().waitFor();
      await isFit(page);

      // The same in Standing: nothing of it is lost otherwise, and nothing has to be closed.
      await page.goto(`${partner}/standing`);
      const sheetOf = (name: string) =>
        page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });
      await sheetOf(cloud).getByText(goesDown).waitFor();
      await sheetOf(cloud).getByText('2,250 USD').first().waitFor();
      for (const gone of ['still there until', 'What closes the gap', 'On whom it hangs'])
        expect(await sheetOf(cloud).getByText(gone).count()).toBe(0);
      expect(await sheetOf('Silver Datacenter').getByText('On whom it hangs').count()).toBe(0);
      await sheetOf('Gold DevOps').getByText('its requirement has been met in the window already').waitFor();
      await sheetOf('Gold DevOps').getByText('the renewal was asked for on 10 September 2018').waitFor();
      expect(await page.getByText('can be done').count()).toBe(0);
      // What is to begin with the payment says so on its own page.
      await page.goto(`${partner}/awards/small-and-midmarket-cloud-solutions/silver`);
      await page.getByText(goesDown).waitFor();
      await page.goto(`${partner}/awards/small-and-midmarket-cloud-solutions/gold`);
      await page.getByText(goesDown).waitFor();
      for (const gone of ['Can be renewed', 'Once renewed', 'Ends on'])
        expect(await page.getByText(gone).count()).toBe(0);
      // Nor is a figure missing for what goes down, or was let go.
      await page.goto(`${partner}/figures`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByText('What is still missing for the days ahead').count()).toBe(0);
    });
  });

  test('is neither planned for nor told as staying by the plan, for those who may know of it', async () => {
    await demo.as('administrator', async (page) => {
      await page.goto(`${partner}/plan`);
      await page.getByRole('heading', { level: 1, name: 'No exam has to be passed.' }).waitFor();
      for (const name of [apps, cloud]) {
        const box = page.getByLabel(`${name} (you chose in the renewal: goes on as ${name.replace('Gold', 'Silver')})`);
        expect(await box.isChecked()).toBe(false);
      }
      expect(await page.getByLabel('Silver Datacenter (you chose in the renewal: let go)').isChecked()).toBe(false);
      expect(await page.getByLabel('Gold DevOps').isChecked()).toBe(true);
      const chosen = page.getByRole('region', { name: 'What you chose in the renewal' });
      await chosen.getByText('Silver Datacenter is let go.').waitFor();
      expect(await chosen.getByRole('listitem').filter({ hasText: 'Gold DevOps' }).count()).toBe(0);
      const stays = page.getByRole('region', { name: 'What stays as it is without it' });
      expect(await stays.getByRole('listitem').allInnerTexts()).toEqual([
        'Gold Data Analytics',
        'Gold DevOps',
        'Silver Collaboration and Content',
      ]);
      expect(await page.getByText('You choose that when you renew').count()).toBe(0);
      await isFit(page);
      // Who wants to keep it all the same is told what that takes.
      await page.getByLabel(cloud).check();
      await page.getByRole('button', { name: 'Make the plan' }).click();
      await page.getByText(`${cloud}, by 10 October 2018`).waitFor();
      await isFit(page);
    });
    await demo.as('member', async (page) => {
      await page.goto(`${partner}/plan`);
      expect(await page.getByLabel(cloud, { exact: true }).isChecked()).toBe(true);
    });
  });

  test('is no loss to whoever leaves, before it is said and where it is tried: it is decided already', async () => {
    const decided = /^Not told here, as it is decided by the renewal that was asked for: .*Silver Datacenter/;
    await demo.as('administrator', async (page) => {
      await page.goto(`${partner}/people/p11`);
      const where = page.getByRole('region', { name: 'Where this person counts' });
      const datacenter = where.getByRole('listitem').filter({ hasText: 'Silver Datacenter' });
      await datacenter.waitFor();
      expect(await datacenter.getByText('Without this person').count()).toBe(0);
      await page.getByRole('button', { name: 'Say that this person leaves' }).click();
      const leaving = page.getByRole('region', { name: 'Leaving the company' });
      await leaving.getByText(decided).waitFor();
      expect(await leaving.getByRole('listitem').filter({ hasText: 'Silver Datacenter' }).count()).toBe(0);
      await isFit(page);

      await page.goto(`${partner}/standing?leave=p11`);
      await page.getByText('What would be lost next, if nobody did anything').click();
      const next = page.getByRole('group').filter({ hasText: 'What would be lost next, if nobody did anything' });
      await next.getByText(decided).waitFor();
      expect(await next.getByRole('listitem').filter({ hasText: 'Silver Datacenter' }).count()).toBe(0);
      expect(await next.getByRole('listitem').filter({ hasText: cloud }).count()).toBe(0);
      await isFit(page);
    });
    // Whoever may not see renewals is told of every award as it stands.
    await demo.as('member', async (page) => {
      const told = await asked<object>(page, 'GET', `${partner}/people/p11/leaving?last=2018-09-30`);
      expect(told).not.toHaveProperty('decided');
      expect(told).toMatchObject({
        awards: expect.arrayContaining([expect.objectContaining({ name: 'Silver Datacenter' })]),
      });
    });
  });

  test('changes no verdict and no text of what was let go, once the others are paid', async () => {
    const told = async () => {
      const texts: (string | null)[] = [];
      await demo.as('administrator', async (page) => {
        await page.goto(`${partner}/standing`);
        const sheet = page
          .getByRole('article')
          .filter({ has: page.getByRole('heading', { name: devices, exact: true }) });
        await sheet.getByRole('heading', { name: 'Why it is not met' }).waitFor();
        expect(await sheet.getByText('What closes the gap').count()).toBe(0);
        texts.push(...(await sheet.locator('h3 + *').first().allInnerTexts()));
        for (const award of ['windows-and-devices', 'datacenter']) {
          await page.goto(`${partner}/awards/${award}/silver`);
          texts.push(
            await page
              .getByRole('link', { name: /^Text \d/ })
              .first()
              .textContent(),
          );
        }
      });
      return texts;
    };
    const before = await told();
    expect(before.slice(1)).toEqual(['Text 2017-12', 'Text 2017-12']);
    await demo.as('manager', async (page) => {
      const {
        asked: [renewal],
      } = await asked<{ asked: readonly { id: string; owed: { minor: number } }[] }>(
        page,
        'GET',
        `${partner}/membership/renewals`,
      );
      const payment = { on: '2018-09-10', amount: renewal?.owed.minor, method: 'bank-transfer', reference: 'R1' };
      await asked(page, 'POST', `${partner}/membership/renewals/${renewal?.id}/payments`, payment);
    });
    await demo.as('administrator', async (page) => {
      await page.goto(`${partner}/awards/windows-and-devices/silver`);
      await page.getByText('No renewal comes before that.').waitFor();
    });
    expect(await told()).toEqual(before);
  });
});
