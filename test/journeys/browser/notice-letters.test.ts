import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { asked } from '../../builders/a-portal.ts';
import { engineKinds } from '../../builders/a-store.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { isFit } from './fit.ts';

const programme = '/programmes/mpn';
const password = 'correct horse battery';

/** Of the two firms the same is told, and somebody else looks after each; only the first one mends what is told. */
const [mended, left] = ['briefhaus', 'postwerk'] as const;
const partner = `${programme}/partners/${mended}`;
const readerOf = (code: string) => `lena@${code}.example`;

/** Two people make Data Platform gold, and its renewal is far away. */
const firm = (code: string) => ({
  ...{ partner: code, name: code, attributes: { country: 'DE' }, claims: ['data-platform/gold'] },
  statuses: [{ status: 'data-platform', level: 'gold', from: '2017-10-01' }],
  people: [
    { id: 'ana', name: 'Ana Alt', credentials: ['70-764', '70-765', 'data-platform-foundational'] },
    { id: 'bo', name: 'Bo Berg', credentials: ['70-762', '70-761', '70-473', 'data-platform-foundational'] },
    { id: 'cy', name: 'Cy Clark' },
  ].map(({ credentials = [], ...one }) => ({
    ...one,
    credentials: credentials.map((item) => ({ item, earned: '2017-03-11' })),
  })),
});

/** From a leaver to the letter, to the mended risk, to the day of a reminder that does not come, over SMTP. */
describe.runIf(hasChromium).each(engineKinds)('a letter about what must be heard, over %s', (kind) => {
  const demo = anOwnDemo({ kind, isMailed: true });
  beforeAll(async () => {
    await demo.as('manager', async (page) => {
      for (const code of [mended, left]) {
        await asked(page, 'POST', `${programme}/partners`, firm(code));
        const invited = { role: 'partner-administrator', email: readerOf(code), language: 'en' };
        await asked(page, 'POST', `${programme}/partners/${code}/invitations`, invited);
      }
    });
  });

  const asReader = (look: (page: Page) => Promise<void>, { locale = 'en-GB', of = mended as string } = {}) =>
    demo.visit({ locale }, async (page) => {
      await page.goto('/');
      const { origin } = new URL(page.url());
      const answer = await page.request.post('/api/auth/sign-in/email', {
        data: { email: readerOf(of), password },
        headers: { origin },
      });
      expect(answer.status()).toBe(200);
      await look(page);
    });
  const toReader = (of: string = mended) =>
    demo.mail.received.filter(({ to }) => [to].flat().some((one) => one?.text.includes(readerOf(of))));
  const subjectsTo = (of: string) => toReader(of).map(({ subject }) => subject?.replaceAll('\u00a0', ' '));
  const linkIn = async (letters: number, of: string = mended): Promise<string> => {
    await expect.poll(() => toReader(of).length, { timeout: 180_000 }).toBe(letters);
    return /https?:\S+/.exec(toReader(of).at(-1)?.text ?? '')?.[0] ?? '';
  };

  const leaves = async (page: Page, person: string) => {
    await page.goto(person);
    await page.getByRole('button', { name: 'Say that this person leaves' }).click();
    await page.getByText('1 award would be worse off.').waitFor();
    await page.getByLabel('Why').fill('Moves on');
    await page.getByRole('button', { name: 'Say that this person leaves' }).click();
    await page.getByText('It is stated that this person leaves').waitFor();
  };
  const passes = async (page: Page, person: string, item: string) => {
    await page.goto(person);
    await page.getByRole('button', { name: 'Add a credential' }).click();
    await page.getByLabel('What was earned').fill(item);
    await expect.poll(() => page.getByRole('radio').first().isChecked()).toBe(true);
    await page.getByLabel('Earned on').fill('2017-11-01');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The credential was added.').waitFor();
  };

  test('goes to whoever looks after the partner now', async () => {
    for (const code of [mended, left])
      await demo.visit({}, async (page) => {
        await page.goto(await linkIn(1, code));
        await page.getByLabel('Your name').fill('Lena Leser');
        await page.getByLabel('New password').fill(password);
        await page.getByRole('button', { name: 'Sign up and accept' }).click();
        await page.getByRole('navigation', { name: 'Main' }).waitFor();
      });
  });

  test('comes in the language that its reader has chosen, in the settings or at the foot of a page', async () => {
    await asReader(async (page) => {
      const wanted = async () => (await page.request.get('/api/v1/me/letters')).json();
      await page.goto(`${partner}/settings`);
      await page.getByLabel('Your language').selectOption('Deutsch');
      const form = page.locator('form').filter({ has: page.getByLabel('Your language') });
      await form.getByRole('button').click();
      await page.getByText('Ab jetzt bekommen Sie an jedem Tag').waitFor();
      expect(await wanted()).toEqual({ rhythm: 'at-once', language: 'de' });
      await page.getByRole('contentinfo').getByLabel('Sprache').selectOption('English');
      await expect.poll(wanted).toEqual({ rhythm: 'at-once', language: 'en' });
      await page.getByLabel('Your language').waitFor();
      await expect.poll(() => page.getByLabel('Your language').inputValue()).toBe('en');
    });
  });

  test('tells a leaver and the risk, and once that is mended nothing is left of it', async () => {
    for (const code of [mended, left])
      await asReader((page) => leaves(page, `${programme}/partners/${code}/people/bo`), { of: code });
    const link = await linkIn(2);
    await linkIn(2, left);
    expect(subjectsTo(mended).at(-1)).toBe('With Bo Berg leaving, an award is worse off');
    await asReader(async (page) => {
      await page.goto(link);
      await page.locator('main h1').waitFor();
      expect(new URL(page.url()).pathname).toBe(`${partner}/standing`);
      await page.goto(partner);
      await page.getByText('With Bo Berg leaving').waitFor();
      for (const item of ['70-762', '70-761', '70-473', 'data-platform-foundational'])
        await passes(page, `${partner}/people/cy`, item);
      await expect
        .poll(async () => {
          await page.goto(partner);
          await page.locator('main h1').waitFor();
          return page.getByText('With Bo Berg leaving').count();
        })
        .toBe(0);
      expect((await asked<{ notices: unknown[] }>(page, 'GET', `${partner}/notices`)).notices).toEqual([]);
    });
    expect(toReader().length).toBe(2);
  });

  test('reminds before it is too late whoever has not mended it, and nobody else', async () => {
    // Ninety days before the last day of the renewal, 1 November 2018.
    await demo.moveTo('2018-08-03');
    await linkIn(3, left);
    expect(subjectsTo(left).at(-1)).toBe('Gold Data Platform is at risk');
    // The next letter to the other firm is of the renewal, on the day of the network's own mail. None came in between.
    await demo.moveTo('2018-09-16');
    await linkIn(3);
    expect(subjectsTo(mended).slice(1)).toEqual([
      'With Bo Berg leaving, an award is worse off',
      'Gold Data Platform can be renewed from 2 October 2018',
    ]);
  });

  test.runIf(kind === engineKinds[0])(
    'comes as often as its reader says, and stops by its address without signing in',
    async () => {
      await asReader(async (page) => {
        await page.goto(`${partner}/settings`);
        await page.getByLabel('How often you want letters').selectOption('Once a week, on Monday');
        await page.getByRole('region', { name: 'Letters' }).getByRole('button', { name: 'Save' }).click();
        await page.getByText('From now on you get one letter on Monday').waitFor();
        await isFit(page);
      });
      const stop = /https?:\S+\/letters\/\S+/.exec(toReader().at(-1)?.text ?? '')?.[0] ?? '';
      expect(toReader().at(-1)?.headers.get('list')).toMatchObject({ unsubscribe: { url: stop } });
      const wanted = async () => {
        let rhythm = '';
        await asReader(async (page) => {
          ({ rhythm } = await asked<{ rhythm: string }>(page, 'GET', '/me/letters'));
        });
        return rhythm;
      };
      await demo.visit({ locale: 'de-DE' }, async (page) => {
        await page.goto(new URL(stop).pathname);
        await page.getByRole('heading', { level: 1, name: 'Möchten Sie keine E-Mails von Assay mehr?' }).waitFor();
        await isFit(page);
        expect(await wanted()).toBe('weekly');
        await page.getByRole('button', { name: 'Keine E-Mails mehr' }).press('Enter');
        await page.getByRole('heading', { level: 1, name: 'Sie bekommen keine E-Mails mehr.' }).waitFor();
        await isFit(page);
      });
      expect(await wanted()).toBe('none');
      await demo.visit({ refusals: [404] }, async (page) => {
        await page.goto('/letters/of-nobody');
        await page.getByRole('button', { name: 'No more letters' }).click();
        await page.getByText('This address is not whole').waitFor();
      });
    },
  );
});
