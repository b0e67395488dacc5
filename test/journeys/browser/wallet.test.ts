import { beforeAll, describe, expect, test, vi } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { asked } from '../../builders/a-portal.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { isFit } from './fit.ts';

const programme = '/programmes/mpn';
const exams = ['70-496', '70-498'];
const person = 'person@demo.example';
const chief = { email: 'chefin@kiefernhof.example', password: 'drei alte Kiefern am See' };

/** A company whose only award hangs on two people; one of them is somebody with a wallet. */
const company = (code: string, name: string) => ({
  partner: code,
  name,
  programme: 'mpn',
  attributes: { country: 'DE' },
  people: [{ id: 'nils', name: 'Nils Ohlsen', affiliation: 'employee', credentials: [...exams, 'csm'] }],
  statuses: [{ status: 'devops', level: 'silver', from: '2017-02-01' }],
  claims: ['devops/silver'],
});

/** What a link, its end and a leaver do is said before, and who loses somebody hears of it; what is claimed is verified by the office. */
describe.runIf(hasChromium)('a wallet between two companies', () => {
  const demo = anOwnDemo({ isMailed: true });
  beforeAll(async () => {
    await demo.as('manager', async (page) => {
      for (const [code, name] of [
        ['kiefernhof', 'Kiefernhof GmbH'],
        ['moorland', 'Moorland Systeme'],
      ] as const) {
        await asked(page, 'POST', `${programme}/partners`, company(code, name));
        const yui = { code: 'yui', name: 'Yui Ogata', email: person, affiliations: [{ type: 'employee' }] };
        await asked(page, 'POST', `${programme}/partners/${code}/people`, yui);
      }
      const invited = { email: chief.email, role: 'partner-administrator', language: 'de' };
      await asked(page, 'POST', `${programme}/partners/kiefernhof/invitations`, invited);
      const token = decodeURIComponent(/token=(\S+)/.exec(await letterTo(chief.email, /Einladung/))?.[1] ?? '');
      await asked(page, 'POST', '/invitations/signed-up', { token, name: 'Frauke Thede', password: chief.password });
    });
    // On the day on which she comes she is told what is at risk already, and there is one letter a day: what comes of the
    // wallet is told on the next. Who does not wait for it here links faster than a busy machine works out the risk.
    await letterTo(chief.email, /^DevOps Silber ist gefährdet$/);
    await demo.as('person', async (page) => {
      for (const item of exams)
        await asked(page, 'POST', '/me/wallet/credentials', { programme: 'mpn', item, earned: '2017-03-01' });
    });
  });

  /** The text of the newest letter to an address with such a subject, when it has come. */
  const letterTo = async (email: string, subject: RegExp): Promise<string> => {
    const found = () => {
      const letter = demo.mail.received.findLast(
        ({ to, subject: of = '' }) => (to as { text: string }).text === email && subject.test(of),
      );
      if (!letter) {
        const came = demo.mail.received.map(({ subject: of, to }) => `${of} (${(to as { text: string }).text})`);
        throw new Error(`There is no letter to ${email} with the subject ${subject}, only: ${came.join('; ')}.`);
      }
      return letter.text ?? '';
    };
    return vi.waitFor(found, { timeout: 240_000 });
  };

  test('a person sees what a link does, moves in one act after seeing what that does at both, and then has to wait', async () => {
    await demo.as('person', async (page) => {
      await page.goto('/me');
      const where = page.getByRole('region', { name: 'Where they count' });
      const foresee = async (code: string) => {
        await where.getByLabel('Code of the company').fill(code);
        await where.getByRole('button', { name: 'See what it does' }).click();
      };
      await foresee('kiefernhof');
      const ahead = where.getByRole('group', { name: 'What a link to Kiefernhof GmbH does' });
      await ahead.getByText('Kiefernhof GmbH: No award would be worse off. 1 would be better off.').waitFor();
      await ahead.getByText('From 15 November 2017 its requirement would be met.').waitFor();
      expect(await where.getByText('Nils Ohlsen').count()).toBe(0);
      await ahead.getByRole('button', { name: 'Leave it' }).click();
      await where.getByText('They count for no company yet.').waitFor();

      await foresee('kiefernhof');
      await ahead.getByRole('button', { name: 'Link to Kiefernhof GmbH' }).click();
      await where.getByText('Your wallet is linked to Kiefernhof GmbH').waitFor();

      await foresee('moorland');
      const moving = where.getByRole('group', { name: 'What a link to Moorland Systeme does' });
      await moving.getByText('your link to Kiefernhof GmbH ends in the same act').waitFor();
      await moving.getByText('Kiefernhof GmbH: 1 award would be worse off.').waitFor();
      await moving.getByText('Moorland Systeme: No award would be worse off. 1 would be better off.').waitFor();
      await isFit(page);
      await moving
        .getByRole('button', { name: 'Link to Moorland Systeme and end the link to Kiefernhof GmbH' })
        .click();
      await where.getByText('Your wallet is linked to Moorland Systeme').waitFor();
      expect(await where.getByRole('button', { name: 'End this link' }).count()).toBe(1);

      await foresee('kiefernhof');
      await where.getByText('you can from 15 December 2017 on').waitFor();
      expect(await where.getByRole('button', { name: /^Link to Kiefernhof GmbH/ }).count()).toBe(0);
      await where.getByRole('button', { name: 'Leave it' }).click();

      await where.getByRole('button', { name: 'End this link' }).click();
      await where.getByText('1 award would be worse off.').waitFor();
      await where.getByText('From 15 November 2017 its requirement would no longer be met.').waitFor();
      await where.getByRole('button', { name: 'Cancel' }).click();
    });
  });

  test('who administers the company that loses gets a letter with one link, and reads at home what is new', async () => {
    await demo.moveTo('2017-11-16');
    const text = await letterTo(chief.email, /^Yui Ogata teilt keine Nachweise mehr mit Ihnen$/);
    expect(text).toMatch(/Was nicht mehr zählt: 70-496 .* und 70-498 /);
    expect(text).toMatch(/DevOps Silber: gefährdet .*gehalten bis/);
    // Beside the one to do something about it stands the one that stops letters.
    const links = text.match(/https?:\S+/g)?.filter((one) => !one.includes('/letters/'));
    expect(links).toEqual([`${demo.address}${programme}/partners/kiefernhof/standing`]);
    await demo.visit({ locale: 'de-DE' }, async (page) => {
      await page.goto('/');
      const headers = { origin: demo.address };
      expect((await page.request.post('/api/auth/sign-in/email', { data: chief, headers })).status()).toBe(200);
      await page.goto(links?.[0] ?? '');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goto(`${programme}/partners/kiefernhof`);
      const news = page.getByRole('region', { name: 'Was neu ist' });
      await news.getByText('Yui Ogata teilt keine Nachweise mehr mit Ihnen').waitFor();
      await news.getByText(/DevOps Silber: gefährdet .*gehalten bis/).waitFor();
      await isFit(page);
      await news.getByRole('link', { name: 'Zur Person' }).click();
      await page.getByRole('heading', { level: 1, name: /^Yui Ogata/ }).waitFor();
    });
    expect(demo.mail.received.filter(({ subject = '' }) => /shares credentials|teilt keine/.test(subject)).length).toBe(
      1,
    );
  });

  test('the office verifies what the person claims, many at once, and says by what', async () => {
    await demo.as('manager', async (page) => {
      await page.goto(`${programme}/partners/moorland/people/yui`);
      const credentials = page.getByRole('region', { name: 'Credentials' });
      await expect.poll(() => credentials.getByText('stated, not verified yet').count()).toBe(2);
      await credentials.getByRole('button', { name: 'Verify what is stated' }).click();
      await isFit(page);
      await credentials.getByLabel('By what').fill('Transcript 4711');
      await credentials.getByRole('button', { name: 'Verify them' }).click();
      await credentials.getByText('2 credentials are proved now').waitFor();
      await expect.poll(() => credentials.getByText('stated, not verified yet').count()).toBe(0);
      expect(await credentials.getByRole('button', { name: 'Verify what is stated' }).count()).toBe(0);
    });
  });

  test('before somebody is said to leave, the page tells what that does, for the day that is chosen, also in German', async () => {
    await demo.as('manager', async (page) => {
      await page.goto(`${programme}/partners/moorland/people/nils`);
      await page.getByRole('button', { name: 'Say that this person leaves' }).click();
      const leaving = page.getByRole('region', { name: 'Leaving the company' });
      await leaving.getByText('1 award would be worse off.').waitFor();
      await leaving.getByText('From 17 November 2017 its requirement would no longer be met.').waitFor();
      await leaving.getByLabel('Last day').fill('2017-12-31');
      await leaving.getByText('From 1 January 2018 its requirement would no longer be met.').waitFor();
      await isFit(page);
    });
    await demo.as(
      'manager',
      async (page) => {
        await page.goto(`${programme}/partners/moorland/people/nils`);
        await page.getByRole('button', { name: 'Angeben, dass diese Person geht' }).click();
        const leaving = page.getByRole('region', { name: 'Weggang' });
        await leaving.getByText('1 Auszeichnung stünde schlechter da.').waitFor();
        await leaving.getByText('Ab 17. November 2017 wäre die Anforderung nicht mehr erfüllt.').waitFor();
      },
      { locale: 'de-DE' },
    );
  });

  test('the page of somebody who is known to leave still tells what becomes of the awards, and how to take it back', async () => {
    await demo.as('manager', async (page) => {
      await page.goto(`${programme}/partners/moorland/people/nils`);
      await page.getByRole('button', { name: 'Say that this person leaves' }).click();
      const leaving = page.getByRole('region', { name: 'Leaving the company' });
      await leaving.getByLabel('Last day').fill('2017-12-31');
      await leaving.getByRole('button', { name: 'Say that this person leaves' }).click();
      await leaving.getByText('If this person stays after all, correct the time under “Who it is”.').waitFor();
      await leaving.getByRole('button', { name: 'State an earlier last day' }).waitFor();
      await page
        .getByRole('heading', { level: 1, name: /31 December 2017\. Without this person 1 award would be/ })
        .waitFor();
      const where = page.getByRole('region', { name: 'Where this person counts' });
      await where.getByText('From 1 January 2018 its requirement would no longer be met.').waitFor();
      await isFit(page);
    });
  });
});
