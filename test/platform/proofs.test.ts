import { createHash, createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../src/actions/actor.ts';
import { changePerson } from '../../src/actions/change-person.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { keepPublicKey } from '../../src/actions/proofs/public-keys.ts';
import { sealerFrom } from '../../src/actions/proofs/sealer.ts';
import { agreeToNaming } from '../../src/actions/wallets/agree-to-naming.ts';
import { linkWallet } from '../../src/actions/wallets/link-wallet.ts';
import { readWallet } from '../../src/actions/wallets/read-wallet.ts';
import { unlinkWallet } from '../../src/actions/wallets/unlink-wallet.ts';
import { workOutStanding } from '../../src/actions/work-out-standing.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { canonicalText } from '../../src/domain/audit/canonical-text.ts';
import { addProgramme } from '../../src/store/catalogue/programmes.ts';
import { addUser } from '../../src/store/sign-in/users.ts';
import type { Store } from '../../src/store/store.ts';
import { withOffice, withPerson, withTenant } from '../../src/store/tenant.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anId, anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';
import { attachedTo } from '../builders/attached-to.ts';
import { reckonerInThread } from '../builders/reckoner-in-thread.ts';
import { textOfPdf } from '../builders/text-of-pdf.ts';

// The day is 15 June 2020. Gold in web needs one person with A; an award is renewed each year on its anniversary.
const pack = aPack({
  exams: { A: {}, B: {} },
  competencies: [
    aCompetency(
      'web',
      { gold: { people: 1, with: 'A' } },
      { lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } } } },
    ),
    aCompetency('data', { gold: { people: 1, with: 'B' } }, { lifecycle: { enforcement: 'continuous' } }),
  ],
  programme: { attributes: { country: { values: 'any' } } },
});

const secrets = ['Ottokar', 'Geheim', 'Nachbar', 'Söhne', 'beside'];

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  let own: string;
  const actors: Record<string, Actor> = {};

  const enrol = async (tree: { readonly partner: string } & Readonly<Record<string, unknown>>) => {
    const { programme } = office;
    const { partner } = doneOf(await importPartner(office, { programme, tree }));
    await workOutStanding({ ...office, reckoner: reckonerInThread }, { programme, partner });
    return partner;
  };

  const ownAsAtFirst = (other: Readonly<Record<string, unknown>> = {}) =>
    enrol({
      partner: 'own',
      name: 'Öhler "Informatik" <GmbH>',
      attributes: { country: 'DE' },
      people: [{ id: 'o', name: 'Ottokar Geheim', credentials: ['A'] }],
      statuses: [
        { status: 'web', level: 'gold', from: '2018-03-01' },
        { status: 'data', level: 'gold', from: '2019-01-01', to: '2020-05-31' },
      ],
      ...other,
    });

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    const { programme } = office;
    own = await ownAsAtFirst();
    const beside = await enrol({
      partner: 'beside',
      name: 'Nachbar & Söhne',
      attributes: { country: 'AT' },
      people: [{ id: 'a', credentials: ['A'] }],
      statuses: [{ status: 'web', level: 'gold', from: '2019-01-01' }],
    });
    actors['administrator'] = atPartner(programme, own);
    actors['member'] = atPartner(programme, own, 'partner-member');
    actors['neighbour'] = atPartner(programme, beside);
    actors['manager'] = inOffice(programme);
    api = await anApi(office, actors, { address: 'https://assay.example' });
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });

  const page = '/api/v1/programmes/acme/partners/own/proof-page';
  const ask = (url: string, asker?: string, headers: Record<string, string> = {}) =>
    api.inject({ url, headers: { ...headers, ...(asker && { authorization: `Bearer ${asker}` }) } });
  const show = async (isListed: boolean, asker = 'administrator', url = page) =>
    api.inject({ method: 'PUT', url, headers: { authorization: `Bearer ${asker}` }, payload: { isListed } });
  const revoke = (asker = 'administrator', url = page) =>
    api.inject({ method: 'DELETE', url, headers: { authorization: `Bearer ${asker}` } });
  const address = async (isListed = false): Promise<string> => (await show(isListed)).json().page.address;
  const found = async (query = '') => (await ask(`/api/v1/programmes/acme/finder${query}`)).json();

  test('a partner shows what it holds to whoever has the address, and to nobody before', async () => {
    expect((await ask(page, 'member')).json()).toEqual({ page: null });
    const shown = (await show(false)).json();
    expect(shown.page).toEqual({
      address: expect.stringMatching(/^[2-9b-z]{16}$/),
      url: `https://assay.example/proof/${shown.page.address}`,
      isListed: false,
      since: '2020-06-15',
    });
    const proof = await ask(`/api/v1/proofs/${shown.page.address.toUpperCase()}`, undefined, {
      'accept-language': 'de',
    });
    expect(proof.json()).toMatchObject({
      day: '2020-06-15',
      address: shown.page.url,
      programme: { code: 'acme' },
      name: 'Öhler "Informatik" <GmbH>',
      country: 'DE',
      awards: [
        { competency: 'web', level: 'gold', state: 'held', since: '2018-03-01', renewal: '2021-03-01' },
        { competency: 'data', level: 'gold', state: 'no-longer-held', since: '2020-06-01' },
      ],
    });
    // Said again, nothing is another one.
    expect((await show(false)).json()).toEqual(shown);
  });

  test('only its administrators show it, and they alone revoke it; a neighbour learns nothing', async () => {
    await show(false);
    for (const [asker, status] of [
      ['member', 403],
      ['manager', 403],
      ['neighbour', 404],
    ] as const) {
      expect((await show(true, asker)).statusCode, asker).toBe(status);
      expect((await revoke(asker)).statusCode, asker).toBe(status);
    }
    expect((await ask(page, 'neighbour')).statusCode).toBe(404);
  });

  test('an address that is revoked leads nowhere for good, and the next one is another', async () => {
    const first = await address();
    expect((await revoke()).statusCode).toBe(204);
    expect((await revoke()).statusCode).toBe(404);
    const second = await address();
    expect(second).not.toBe(first);
    expect((await ask(`/api/v1/proofs/${first}`)).statusCode).toBe(404);
    expect((await ask(`/api/v1/proofs/${second}`)).statusCode).toBe(200);
    expect((await ask('/api/v1/proofs/nothing')).statusCode).toBe(404);
    expect((await ask(`/api/v1/proofs/${first}/badges/web/gold`)).statusCode).toBe(404);
  });

  test('the finder shows those alone that want it and hold something, by name', async () => {
    await show(false);
    expect(await found()).toMatchObject({ partners: [], countries: [], next: null });
    await show(true);
    expect(await found()).toMatchObject({
      partners: [
        {
          name: 'Öhler "Informatik" <GmbH>',
          country: 'DE',
          awards: [{ competency: 'web', level: 'gold' }],
        },
      ],
      countries: ['DE'],
    });
    for (const [query, count] of [
      ['?competency=web&level=gold&country=DE', 1],
      ['?competency=data', 0],
      ['?level=silver', 0],
      ['?country=AT', 0],
      ['?called=ohl', 1],
      ['?called=%C3%96HLER', 1],
      ['?called=%25', 0],
      ['?called=informatik', 0],
    ] as const)
      expect((await found(query)).partners, query).toHaveLength(count);
    await revoke();
    expect((await found()).partners).toEqual([]);
  });

  test('whoever has another name or country meanwhile is found by it, and by the old one no more', async () => {
    await show(true);
    await ownAsAtFirst({ name: 'Nördlich', attributes: { country: 'CH' } });
    for (const [query, count] of [
      ['?called=nord', 1],
      ['?country=CH', 1],
      ['?called=ohl', 0],
      ['?country=DE', 0],
    ] as const)
      expect((await found(query)).partners, query).toHaveLength(count);
    expect((await found()).countries).toEqual(['CH']);
    await revoke();
    await ownAsAtFirst();
  });

  test('pages of the finder follow each other in the order of names, without a gap', async () => {
    const { programme } = office;
    const names = ['zeta', 'Älpha', 'alpha', 'Beta', 'beta'];
    for (const [place, name] of names.entries()) {
      const code = `listed-${place}`;
      const partner = await enrol({
        ...{ partner: code, name, people: [{ id: 'a', credentials: ['A'] }] },
        statuses: [{ status: 'web', level: 'gold', from: '2019-01-01' }],
      });
      actors[code] = atPartner(programme, partner);
      await show(true, code, `/api/v1/programmes/acme/partners/${code}/proof-page`);
    }
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const part = await found(`?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...part.partners.map(({ name }: { readonly name: string }) => name));
      cursor = part.next;
    }
    expect(seen.map((name) => name.toLowerCase().replace('ä', 'a'))).toEqual([
      'alpha',
      'alpha',
      'beta',
      'beta',
      'zeta',
    ]);
    expect(new Set(seen)).toEqual(new Set(names));
    for (const place of names.keys())
      await revoke(`listed-${place}`, `/api/v1/programmes/acme/partners/listed-${place}/proof-page`);
  });

  test('a badge says in words what is held today, and that something is not', async () => {
    const at = `/api/v1/proofs/${await address()}/badges`;
    const held = await ask(`${at}/web/gold?language=en`);
    expect(held.headers).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=10800',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(held.headers['vary'] ?? '').not.toContain('Cookie');
    expect(spaced(held.body)).toContain('Held on 15 June 2020');
    expect(held.body).toContain('Öhler &quot;Informatik&quot; &lt;GmbH&gt;');
    const lapsed = spaced((await ask(`${at}/data/gold?language=de`)).body);
    expect(lapsed).toContain('Nicht mehr gehalten seit dem 1. Juni 2020');
    expect(lapsed).toContain('Stand: 15. Juni 2020');
    expect((await ask(`${at}/web/silver`)).statusCode).toBe(404);
    expect((await ask(`${at}/nothing/gold`)).statusCode).toBe(404);
  });

  test('whoever has a copy and the public key can check who said it, and any other word breaks it', async () => {
    await keepPublicKey(office, sealerFrom('an earlier secret'));
    const keys = (await ask('/.well-known/assay-proofs.json')).json();
    expect(keys.verificationMethod).toHaveLength(2);
    const { credential } = (await ask(`/api/v1/proofs/${await address()}`)).json();
    const { proof, ...said } = credential;
    const method = keys.verificationMethod.find(({ id }: { readonly id: string }) => id === proof.verificationMethod);
    expect(said).toMatchObject({ issuer: keys.id, credentialSubject: { asOf: '2020-06-15' } });
    expect(isSigned(said, proof, method.publicKeyMultibase)).toBe(true);
    const other = { ...said, credentialSubject: { ...said.credentialSubject, organization: 'Another' } };
    expect(isSigned(other, proof, method.publicKeyMultibase)).toBe(false);
    const earlier = keys.verificationMethod.find(({ id }: { readonly id: string }) => id !== proof.verificationMethod);
    expect(isSigned(said, proof, earlier.publicKeyMultibase)).toBe(false);
  });

  test('nothing private shows, whatever the facts: no name, address or code of a person, no other partner', async () => {
    const at = await address(true);
    const words = fc.stringMatching(/^[A-Z][a-z]{7,12}$/);
    await fc.assert(
      fc.asyncProperty(
        words,
        words,
        fc.array(fc.constantFrom('A', 'B')),
        fc.boolean(),
        async (name, id, exams, held) => {
          const code = `p${id.toLowerCase()}`;
          await enrol({
            ...{ partner: 'own', name: 'Öhler', attributes: { country: 'DE' } },
            people: [{ id: code, name, credentials: exams }],
            statuses: held ? [{ status: 'web', level: 'gold', from: '2018-03-01' }] : [],
          });
          const answers = [
            (await ask(`/api/v1/proofs/${at}`)).body,
            (await ask(`/api/v1/proofs/${at}/badges/web/gold`)).body,
            (await ask('/api/v1/programmes/acme/finder')).body,
          ].join('\n');
          for (const one of [name, code, ...secrets, 'own', 'at-risk', 'atRisk'])
            expect(answers.replaceAll('known', ''), one).not.toContain(`${one}`);
        },
      ),
      { numRuns: 8 },
    );
  });

  const pdf = (asker = 'administrator', language = 'de') =>
    api.inject({
      method: 'POST',
      url: '/api/v1/programmes/acme/partners/own/proof-documents',
      headers: { authorization: `Bearer ${asker}` },
      payload: { language },
    });
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  test('a document says what is held, is signed inside, and is known again by its file and its code', async () => {
    await revoke();
    expect((await pdf()).json()).toMatchObject({ status: 409, reason: 'no-proof-page' });
    await ownAsAtFirst();
    const at = await address();
    const [made, english] = [await pdf(), await pdf('administrator', 'en')];
    expect(made.headers).toMatchObject({ 'content-type': 'application/pdf' });
    const code = /proof-(\w+)\.pdf/.exec(String(made.headers['content-disposition']))?.[1] ?? '';
    const text = spaced(await textOfPdf(made.rawPayload));
    for (const piece of ['Öhler "Informatik" <GmbH>', '15. Juni 2020', '1. März 2018', '1. März 2021', code])
      expect(text).toContain(piece);
    expect(text).toContain(`https://assay.example/proof/${at}`);
    expect(text).not.toContain('1. Juni 2020');
    expect(spaced(await textOfPdf(english.rawPayload))).toContain('Next renewal');

    const { proof, ...said } = JSON.parse((await attachedTo(made.rawPayload))['proof.json'] ?? '');
    const [{ publicKeyMultibase }] = (await ask('/.well-known/assay-proofs.json')).json().verificationMethod;
    expect(isSigned(said, proof, publicKeyMultibase)).toBe(true);
    expect(text.replaceAll(/\s/g, '')).toContain(proof.proofValue);
    expect(said.credentialSubject).toMatchObject({ asOf: '2020-06-15', document: { code, peopleNamed: [] } });

    const check = async (document: string) => (await ask(`/api/v1/proofs/${at}/documents/${document}`)).json();
    const known = { code, madeOn: '2020-06-15', language: 'de', peopleNamed: 0 };
    expect(await check(sha256(made.rawPayload))).toMatchObject({ ...known, by: 'file' });
    expect(await check(code.toUpperCase())).toMatchObject({ ...known, by: 'code', awards: [{ state: 'held' }, {}] });
    const forged = Buffer.from(made.rawPayload);
    forged[forged.length - 1] = (forged.at(-1) ?? 0) ^ 1;
    expect(await check(sha256(forged))).toMatchObject({ status: 404 });
    expect(await check('nothing')).toMatchObject({ status: 404 });
    await revoke();
    expect(await check(code)).toMatchObject({ status: 404 });
  });

  test('only an administrator makes it, and it is checked at no other partner', async () => {
    await address();
    const made = await pdf();
    for (const [asker, status] of [
      ['member', 403],
      ['manager', 403],
      ['neighbour', 404],
    ] as const)
      expect((await pdf(asker)).statusCode, asker).toBe(status);
    const beside = '/api/v1/programmes/acme/partners/beside/proof-page';
    const other = (await show(false, 'neighbour', beside)).json().page.address;
    expect((await ask(`/api/v1/proofs/${other}/documents/${sha256(made.rawPayload)}`)).statusCode).toBe(404);
    await revoke('neighbour', beside);
  });

  test('people are named who agreed to it in their wallet, for as long as they do and the link holds', async () => {
    await enrol({
      ...{ partner: 'own', name: 'Öhler "Informatik" <GmbH>', attributes: { country: 'DE' } },
      people: [
        { id: 'o', name: 'Ottokar Geheim', affiliation: 'employee', credentials: ['A'] },
        { id: 'w', name: 'Wilma Will', affiliation: 'employee' },
        { id: 'f', name: 'Frieda Fort', affiliation: [{ type: 'employee', to: '2020-06-14' }] },
      ],
      statuses: [{ status: 'web', level: 'gold', from: '2018-03-01' }],
    });
    doneOf(
      await changePerson(office, {
        ...{ programme: office.programme, partner: own, person: 'w' },
        body: { email: 'wilma@will.example' },
      }),
    );
    const wilma = anId();
    const now = office.clock.now();
    await addUser(store.db, { id: wilma, email: 'wilma@will.example', name: 'W', language: 'en', now });
    await store.engine.run('update users set email_verified = true where id = $1', [wilma]);
    const wallet = office.as({ kind: 'user', id: wilma, roles: [{ kind: 'person', person: wilma }] });
    const text = async () => textOfPdf((await pdf('administrator', 'en')).rawPayload);
    const isNamed = async () => {
      const said = await text();
      expect(said).toContain('2 people work for the company');
      for (const name of ['Ottokar', 'Frieda', 'wilma@']) expect(said).not.toContain(name);
      return said.includes('Wilma Will');
    };
    const link = async () => doneOf(await linkWallet(wallet, { programme: 'acme', partner: 'own' })).id;
    await address();
    const id = await link();
    expect(await isNamed()).toBe(false);
    doneOf(await agreeToNaming(wallet, { id, isNamed: true }));
    expect(doneOf(await readWallet(wallet)).links).toMatchObject([{ id, isNamed: true }]);
    expect(await isNamed()).toBe(true);
    doneOf(await agreeToNaming(wallet, { id, isNamed: false }));
    expect(await isNamed()).toBe(false);
    doneOf(await agreeToNaming(wallet, { id, isNamed: true }));
    doneOf(await unlinkWallet(wallet, id));
    expect(await agreeToNaming(wallet, { id, isNamed: true })).toMatchObject({ refusal: { kind: 'not-found' } });
    const again = await link();
    // Whoever links again is asked again.
    expect(await isNamed()).toBe(false);
    doneOf(await unlinkWallet(wallet, again));
  });

  test('no tenant reads to whom addresses belong, nor the keys', async () => {
    const { programme } = office;
    for (const table of ['proof_addresses', 'proof_keys'])
      for (const works of [
        (work: (tx: never) => Promise<unknown>) => withTenant(store.db, { programme, partner: own }, work as never),
        (work: (tx: never) => Promise<unknown>) => withOffice(store.db, programme, work as never),
        (work: (tx: never) => Promise<unknown>) => withPerson(store.db, own, work as never),
      ])
        await expect(works((tx) => sql.raw(`select * from ${table}`).execute(tx))).rejects.toMatchObject({
          code: '42501',
        });
  });

  test('a finder of another programme knows nobody', async () => {
    await show(true);
    const other = anId();
    await addProgramme(store.db, { id: other, code: `other-${kind.length}`, now: office.clock.now() });
    expect((await ask(`/api/v1/programmes/other-${kind.length}/finder`)).statusCode).toBe(404);
  });
});

/** Days hold together by spaces at which no line breaks. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

/** As anybody could check it who read the standard, and nothing of ours: eddsa-jcs-2022. */
function isSigned(
  said: object,
  { proofValue, ...proof }: { readonly proofValue: string } & Readonly<Record<string, unknown>>,
  key: string,
): boolean {
  const point = bytesOf(key).subarray(2);
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), point]);
  const hash = (value: object) => createHash('sha256').update(canonicalText(value)).digest();
  return verify(
    null,
    Buffer.concat([hash(proof), hash(said)]),
    createPublicKey({ key: spki, format: 'der', type: 'spki' }),
    bytesOf(proofValue),
  );
}

function bytesOf(multibase: string): Buffer {
  const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  let value = 0n;
  for (const letter of multibase.slice(1)) value = value * 58n + BigInt(letters.indexOf(letter));
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex').subarray();
}
