import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aChromium, hasChromium, visit } from '../../builders/a-chromium.ts';
import { aPortal, asked, type Portal } from '../../builders/a-portal.ts';
import { endLeftServers, freePort } from '../../builders/a-process.ts';
import { codeOf } from '../../builders/a-time-code.ts';
import { signedIn } from '../../builders/a-visitor.ts';
import { anIdentityProvider, type IdentityProviderTried } from '../../builders/an-identity-provider.ts';

interface Place {
  readonly programme: string;
  readonly partner: string;
}

interface Me {
  readonly roles: readonly { readonly kind: string; readonly programme?: string; readonly partner?: string }[];
}

const password = 'correct horse battery';

afterAll(endLeftServers);

/** What letters, identity providers and wallets lead to, with real letters, on the demo. */
describe.runIf(hasChromium)('whoever comes by a letter, by a provider, or for what they hold', () => {
  let portal: Portal;
  let provider: IdentityProviderTried;
  let browser: Browser;
  let place: Place;
  beforeAll(async () => {
    const port = await freePort();
    provider = await anIdentityProvider(`http://localhost:${port}`);
    [portal, browser] = await Promise.all([
      aPortal({
        PORT: String(port),
        ASSAY_OIDC: 'acme',
        ASSAY_OIDC_ACME_NAME: 'Acme',
        ASSAY_OIDC_ACME_ISSUER: provider.issuer,
        ASSAY_OIDC_ACME_CLIENT_ID: provider.clientId,
        ASSAY_OIDC_ACME_CLIENT_SECRET: provider.clientSecret,
      }),
      aChromium(),
    ]);
    await asAdministrator(async (page) => {
      const { roles } = await asked<Me>(page, 'GET', '/me');
      place = roles.find(({ kind }) => kind === 'partner') as Place;
    });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    await provider?.close();
  });

  const asAdministrator = (look: (page: Page) => Promise<void>) =>
    visit(browser, { address: portal.address }, async (page) => {
      await page.goto('/');
      await signedIn(page, 'administrator', portal.address);
      await look(page);
    });
  const partnerPath = () => `/programmes/${place.programme}/partners/${place.partner}`;
  const invited = async (email: string): Promise<string> => {
    await asAdministrator((page) =>
      asked(page, 'POST', `${partnerPath()}/invitations`, { email, role: 'partner-member', language: 'en' }),
    );
    return portal.linkTo(email);
  };
  const anAddress = () => `${randomUUID().slice(0, 8)}@partner.example`;

  test('an invitation leads from the letter to the home of the partner, and its secret stays in no address', async () => {
    const email = anAddress();
    const link = await invited(email);
    const token = decodeURIComponent(/token=(.+)$/.exec(link)?.[1] ?? '');
    expect(token.length).toBeGreaterThan(20);
    const requested: string[] = [];
    await visit(browser, { address: portal.address, refusals: [409] }, async (page) => {
      page.on('request', (request) => requested.push(`${request.url()} ${request.headers()['referer'] ?? ''}`));
      await page.goto(link);
      await page.getByRole('heading', { level: 1, name: /^You are invited to work for .+ as member\.$/ }).waitFor();
      await page.getByText(`Hauke Momsen invites ${email}`).waitFor();
      await expect.poll(() => page.url()).toBe(`${portal.address}/invitation`);
      expect(await page.content()).not.toContain(token);
      await page.getByLabel('Your name').fill('Ines Corvo');
      await page.getByLabel('New password').fill(password);
      await page.getByRole('button', { name: 'Sign up and accept' }).click();
      await page.waitForURL(`**${partnerPath()}`);
      await page.getByText('Signed in as Ines Corvo').waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();

      // The same letter again, by whoever has taken it, and by a stranger.
      await page.goto(link);
      await page.getByRole('alert').filter({ hasText: 'accepted already' }).waitFor();
    });
    expect(requested.length).toBeGreaterThan(5);
    expect(requested.filter((asked) => asked.includes(token))).toEqual([]);
  });

  test('an invitation for another address is told so, and whoever has an account accepts by signing in', async () => {
    const link = await invited('auditor@demo.example');
    await visit(browser, { address: portal.address }, async (page) => {
      await page.goto('/');
      await signedIn(page, 'member', portal.address);
      await page.goto(link);
      await page.getByRole('alert').filter({ hasText: 'the invitation is for auditor@demo.example' }).waitFor();
      expect(await page.getByRole('button', { name: 'Accept the invitation' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Sign out and go on' }).click();
      await page.getByLabel('Password', { exact: true }).fill('demo-of-november-2017');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.waitForURL(`**${partnerPath()}`);
      await page.getByText('Signed in as Signe Rydell').waitFor();
    });
  });

  test('one that was withdrawn, and a link that is none, open nothing and say why', async () => {
    const email = anAddress();
    const first = await invited(email);
    await asAdministrator((page) =>
      asked(page, 'POST', `${partnerPath()}/invitations`, { email, role: 'partner-member', language: 'de' }),
    );
    await visit(browser, { address: portal.address, refusals: [404, 409] }, async (page) => {
      await page.goto(first);
      await page.getByRole('alert').filter({ hasText: 'withdrawn' }).waitFor();
      await page.goto('/invitation#token=nothing');
      await page.getByRole('alert').filter({ hasText: 'not that of an invitation' }).waitFor();
    });
  });

  test('who has forgotten the password chooses a new one by a letter, and a stranger’s address gets the same answer', async () => {
    const email = anAddress();
    const link = await invited(email);
    await visit(browser, { address: portal.address, refusals: [400, 401] }, async (page) => {
      await page.goto(link);
      await page.getByLabel('Your name').fill('Otto Brandt');
      await page.getByLabel('New password').fill(password);
      await page.getByRole('button', { name: 'Sign up and accept' }).click();
      await page.waitForURL(`**${partnerPath()}`);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('link', { name: 'Forgotten your password?' }).click();
      const said: string[] = [];
      for (const address of ['nobody@elsewhere.example', email]) {
        await page.goto('/recovery');
        await page.getByLabel('E-mail address').fill(address);
        await page.getByRole('button', { name: 'Send the letter' }).click();
        await page.getByRole('heading', { level: 1, name: 'Look at your mail' }).waitFor();
        said.push((await page.getByRole('main').textContent())?.replace(address, 'the address') ?? '');
      }
      expect(said[0]).toBe(said[1]);

      await expect.poll(() => portal.linkTo(email)).toContain('/recovery#token=');
      const recovery = await portal.linkTo(email);
      await page.goto(recovery);
      await expect.poll(() => page.url()).toBe(`${portal.address}/recovery`);
      await page.getByLabel('New password').fill('another horse battery');
      await page.getByRole('button', { name: 'Use this password' }).click();
      await page.getByRole('heading', { level: 1, name: 'Your new password is in use' }).waitFor();
      await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
      await page.getByLabel('E-mail address').fill(email);
      await page.getByLabel('Password', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByRole('alert').filter({ hasText: 'not right' }).waitFor();
      await page.getByLabel('Password', { exact: true }).fill('another horse battery');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.waitForURL(`**${partnerPath()}`);

      // The link is good once.
      await page.goto(recovery);
      await page.getByLabel('New password').fill('a third horse battery');
      await page.getByRole('button', { name: 'Use this password' }).click();
      await page.getByRole('alert').filter({ hasText: 'has been used' }).waitFor();
    });
  });

  test('whoever signs in at an identity provider comes back to the page that was asked for', async () => {
    provider.expects({ sub: 'p1', email: anAddress(), email_verified: true, name: 'Ruth Anders' });
    await visit(browser, { address: portal.address, over: provider.issuer }, async (page) => {
      await page.goto('/sign-in?to=/me/security');
      await page.getByRole('button', { name: 'Sign in with Acme' }).click();
      await page.waitForURL('**/me/security');
      await page.getByText('Signed in as Ruth Anders').waitFor();
    });
  });

  test('one for whose address the provider does not vouch is told so in words', async () => {
    provider.expects({ sub: 'p2', email: anAddress(), email_verified: false, name: 'Ruth Other' });
    await visit(browser, { address: portal.address, over: provider.issuer }, async (page) => {
      await page.goto('/sign-in');
      await page.getByRole('button', { name: 'Sign in with Acme' }).click();
      await page.getByRole('alert').filter({ hasText: 'does not vouch for your address' }).waitFor();
      await page.getByRole('link', { name: 'Sign in', exact: true }).waitFor();
    });
  });

  test('one who comes back from a provider too late, or with what is not theirs, is told so on the sign-in page', async () => {
    await visit(browser, { address: portal.address }, async (page) => {
      for (const query of ['?code=a&state=wrong', '?code=a', '?error=access_denied']) {
        await page.goto(`/api/auth/callback/acme${query}`);
        await page.getByRole('alert').filter({ hasText: 'begun too long ago' }).waitFor();
        expect(new URL(page.url()).pathname).toBe('/sign-in');
      }
      await page.getByRole('button', { name: 'Sign in with Acme' }).waitFor();
    });
  });

  test('a person adds a credential, links to a company that names them, and ends that again', async () => {
    const email = 'person@demo.example';
    const code = `yui-${randomUUID().slice(0, 8)}`;
    let company = '';
    await asAdministrator(async (page) => {
      await asked(page, 'POST', `${partnerPath()}/people`, { code, name: 'Yui Ogata', email });
      company = (await asked<{ name: string }>(page, 'GET', partnerPath())).name;
      // What a person is asked for to link the wallet stands where the administrator looks.
      await page.goto(`${partnerPath()}/company`);
      await page.getByText('Code of the company').waitFor();
      await page.getByRole('definition').filter({ hasText: place.partner }).waitFor();
      await page.goto(`${partnerPath()}/people/${code}`);
      await page
        .getByText(`The person signs in here with ${email}, and on the page “Me” links the wallet to this code`)
        .waitFor();
      await page.getByText(`code of the company: ${place.partner}.`).waitFor();
      await page.getByRole('link', { name: 'Invite somebody' }).waitFor();
    });
    const copies = (page: Page) =>
      asked<{ people: readonly { person: string; credentials: number; linked: boolean }[] }>(
        page,
        'GET',
        `${partnerPath()}/people?limit=200`,
      ).then(({ people }) => people.find(({ person }) => person === code));
    await visit(browser, { address: portal.address, refusals: [422] }, async (page) => {
      await page.goto('/');
      await signedIn(page, 'person', portal.address);
      await page.goto('/me');
      await page.getByRole('heading', { level: 1, name: 'You have no credentials in your wallet yet.' }).waitFor();
      await page.getByRole('button', { name: 'Add a credential' }).click();
      await page.getByLabel('Exam, certification, assessment or course').fill('70-nothing');
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.getByRole('alert').filter({ hasText: 'There is no exam' }).waitFor();
      await page.getByLabel('Exam, certification, assessment or course').fill('70-461');
      await page.getByLabel('Earned on').fill('2017-03-02');
      await page.getByLabel('Valid through').fill('2019-03-02');
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.getByRole('heading', { level: 1, name: 'You hold 1 credential.' }).waitFor();
      await page.getByRole('region', { name: 'My dates' }).getByText('2 March 2019').waitFor();

      await page.getByRole('button', { name: 'Correct 70-461' }).click();
      await page.getByLabel('Earned on').fill('2017-04-05');
      await page.getByRole('button', { name: 'Correct 70-461' }).click();
      await page.getByText('earned 5 April 2017').waitFor();

      const where = page.getByRole('region', { name: 'Where they count' });
      await where.getByLabel('Code of the company').fill('no-such-company');
      await where.getByRole('button', { name: 'See what it does' }).click();
      await where.getByRole('alert').filter({ hasText: 'does not name you among its people' }).waitFor();
      await where.getByLabel('Code of the company').fill(place.partner);
      await where.getByRole('button', { name: 'See what it does' }).click();
      await where.getByText(`${company} gets its own copy of your 1 credential`).waitFor();
      await where.getByRole('button', { name: `Link to ${company}` }).click();
      await where.getByText(`Your wallet is linked to ${company}, which has 1 credential of yours now.`).waitFor();
      await asAdministrator(async (other) => {
        expect(await copies(other)).toMatchObject({ credentials: 1, linked: true });
      });

      await where.getByRole('button', { name: 'End this link' }).click();
      await where.getByText('You keep all of them, and can link again.').waitFor();
      await where.getByRole('button', { name: 'Cancel' }).click();
      await where.getByRole('button', { name: 'End this link' }).click();
      await where.getByRole('group').getByRole('button', { name: 'End this link' }).click();
      await where.getByText('The link has ended.').waitFor();
      await asAdministrator(async (other) => {
        expect(await copies(other)).toMatchObject({ credentials: 0, linked: false });
      });

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save my data' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('assay-wallet.json');

      await page.getByRole('button', { name: 'Erase my wallet' }).click();
      const erase = page.getByRole('button', { name: 'Erase it for good' });
      expect(await erase.isDisabled()).toBe(true);
      await page.getByLabel('Type “erase” if you want that').fill('erase');
      await erase.click();
      await page.getByRole('heading', { level: 1, name: 'You have no credentials in your wallet yet.' }).waitFor();
      await page.getByText('Your wallet is erased.').waitFor();
    });
  });

  test('a passkey of the device is made, signs in without a name, and is removed', async () => {
    await visit(browser, { address: portal.address }, async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('WebAuthn.enable');
      await devtools.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
          ...{ isUserVerified: true, automaticPresenceSimulation: true },
        },
      });
      await page.goto('/');
      await signedIn(page, 'expert', portal.address);
      await page.goto('/me/security');
      await page.getByLabel('Name of the passkey').fill('Laptop');
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      await page.getByText('“Laptop” signs you in from now on.').waitFor();
      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.getByText('Signed in as Divya Menon').waitFor();
      await page.goto('/me/security');
      await page.getByRole('button', { name: 'Remove “Laptop”' }).click();
      await page.getByRole('group').getByRole('button', { name: 'Remove “Laptop”' }).click();
      await page.getByText('“Laptop” was removed').waitFor();
    });
  });

  test('a second factor is turned on with a code, asked for after the password, and stood in for by a recovery code', async () => {
    await visit(browser, { address: portal.address, refusals: [400, 401] }, async (page) => {
      await page.goto('/');
      await signedIn(page, 'account', portal.address);
      await page.goto('/me/security');
      const factor = page.getByRole('region', { name: 'Second factor' });
      await factor.getByLabel('Password').fill('not the password');
      await factor.getByRole('button', { name: 'Turn on' }).click();
      await factor.getByRole('alert').filter({ hasText: 'The password is not right.' }).waitFor();
      await factor.getByLabel('Password').fill('demo-of-november-2017');
      await factor.getByRole('button', { name: 'Turn on' }).click();
      const uri = await factor.getByRole('link', { name: 'Open in the authenticator' }).getAttribute('href');
      expect(uri).toMatch(/^otpauth:\/\/totp\//);
      await factor.getByLabel('Code of your authenticator').fill(codeOf(uri ?? '', Date.now()));
      await factor.getByRole('button', { name: 'Confirm the code' }).click();
      await factor.getByText('they are shown only now').waitFor();
      const code = (await factor.getByRole('listitem').first().textContent()) ?? '';
      expect(code.length).toBeGreaterThan(8);
      await page.reload();
      await factor.getByText('On: after the password').waitFor();
      expect(await page.getByText(code).count()).toBe(0);

      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await page.getByLabel('E-mail address').fill('account@demo.example');
      await page.getByLabel('Password', { exact: true }).fill('demo-of-november-2017');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByRole('button', { name: 'I do not have my authenticator' }).click();
      await page.getByLabel('Recovery code').fill(code);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByText('Signed in as Callum Wetherby').waitFor();
    });
  });

  test('a stranger sees nothing of a partner’s pages: each of them is missing', async () => {
    const pages = ['', '/standing', '/people'].map((one) => `${partnerPath()}${one}`);
    const shows = async (page: Page, title: string): Promise<void> => {
      for (const one of pages) {
        await page.goto(one);
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        expect(await page.getByRole('main').getByRole('heading').count()).toBe(1);
      }
    };
    await visit(browser, { address: portal.address, refusals: [401, 404] }, async (page) => {
      await page.goto('/sign-in');
      await shows(page, 'You are not signed in');
      await signedIn(page, 'person', portal.address);
      await shows(page, 'There is nothing here');
    });
  });
});
