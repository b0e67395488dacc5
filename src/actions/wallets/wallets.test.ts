import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../../test/builders/a-store.ts';
import { anId, anOffice, doneOf, type Office } from '../../../test/builders/an-office.ts';
import { reckonerInThread } from '../../../test/builders/reckoner-in-thread.ts';
import { day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { addUser } from '../../store/sign-in/users.ts';
import type { Store } from '../../store/store.ts';
import { atPartner, type Tenant, type Tx, withOffice, withPerson, withTenant, withWallet } from '../../store/tenant.ts';
import { addPerson } from '../add-person.ts';
import type { Context } from '../context.ts';
import { erasePerson } from '../erase-person.ts';
import { importPartner } from '../import-partner.ts';
import { listAudit } from '../list-audit.ts';
import { makeStatement } from '../make-statement.ts';
import { linkingSettled, settleLinking } from '../settle-linking.ts';
import { verifyAudit } from '../verify-audit.ts';
import { correctCredential } from './correct-credential.ts';
import { eraseWallet } from './erase-wallet.ts';
import { foreseeLink } from './foresee-link.ts';
import { holdCredential } from './hold-credential.ts';
import { linkWallet } from './link-wallet.ts';
import { readWallet } from './read-wallet.ts';
import { unlinkWallet } from './unlink-wallet.ts';
import { withdrawCredential } from './withdraw-credential.ts';

const pack = aPack({ competency: aCompetency('web', { gold: { people: 1, with: 'A' } }) });

describe.each(engineKinds)('wallets over %s', (kind) => {
  let store: Store;
  let office: Office;
  let number = 0;
  let partner: Tenant & { readonly code: string; readonly member: string };
  let ann: Context;
  let annId: string;
  let email: string;

  const aPartner = async (mail: string) => {
    const code = `partner-${number++}`;
    const { programme } = office;
    const { partner: id } = doneOf(
      await importPartner(office, { programme, tree: { partner: code, name: `Partner ${code}` } }),
    );
    const added = await addPerson(office, { programme, partner: id, body: { code: 'ann', name: 'Ann', email: mail } });
    return { programme, partner: id, code, member: doneOf(added).person };
  };
  const somebody = async (mail: string, isVerified = true) => {
    const id = anId();
    await addUser(store.db, { id, email: mail, name: 'Ann', language: 'en', now: office.clock.now() });
    if (isVerified) await store.engine.run('update users set email_verified = true where id = $1', [id]);
    return { id, context: office.as({ kind: 'user', id, roles: [{ kind: 'person', person: id }] }) };
  };
  const copies = ({ programme, partner: id }: Tenant) =>
    withTenant(store.db, { programme, partner: id }, (tx) =>
      tx
        .selectFrom('credentials')
        .select(['id', 'item', 'earned', 'verification', 'wallet_credential_id', 'known_to', 'corrects'])
        .where('partner_id', '=', id)
        .orderBy('id')
        .execute(),
    );
  const open = async (of: Tenant) => (await copies(of)).filter(({ known_to }) => known_to === endOfTime);
  const hold = (item = 'A') => holdCredential(ann, { programme: 'acme', item, earned: '2019-05-01' });
  const link = (to: { readonly code: string } = partner, by = ann, dissolve?: boolean) =>
    linkWallet(by, { programme: 'acme', partner: to.code, ...(dissolve !== undefined && { dissolve }) });
  const settle = (coolDownDays: number) =>
    settleLinking(office, { programme: office.programme, linking: 'one-partner', coolDownDays });
  const onDay = (today: string): Context => ({ ...ann, clock: { now: ann.clock.now, today: () => day(today) } });

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
  });
  beforeEach(async () => {
    email = `ann-${number}@example.org`;
    partner = await aPartner(email.toUpperCase());
    const user = await somebody(email);
    annId = user.id;
    ann = user.context;
    doneOf(await settleLinking(office, { programme: office.programme, linking: 'one-partner', coolDownDays: 0 }));
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  test('what is held is copied when it is linked, added and withdrawn, and the copies end with the link', async () => {
    const first = doneOf(await hold());
    expect([first.copies, await copies(partner)]).toEqual([0, []]);
    const linked = doneOf(await link());
    expect(linked.copies).toBe(1);
    expect(await open(partner)).toMatchObject([
      { item: 'A', earned: '2019-05-01', verification: 'claimed', wallet_credential_id: first.id },
    ]);
    const second = doneOf(await holdCredential(ann, { programme: 'acme', item: 'B', validThrough: null }));
    expect(second.copies).toBe(1);
    expect((await open(partner)).map(({ item }) => item)).toEqual(['A', 'B']);
    expect(doneOf(await withdrawCredential(ann, first.id))).toEqual({ copies: 1 });
    expect((await open(partner)).map(({ item }) => item)).toEqual(['B']);
    expect(doneOf(await readWallet(ann))).toMatchObject({
      credentials: [{ id: second.id, programme: 'acme', item: 'B', never_expires: true }],
      links: [{ id: linked.id, programme: 'acme', partner: partner.code }],
    });
    doneOf(await unlinkWallet(ann, linked.id));
    expect([await open(partner), (await copies(partner)).length]).toEqual([[], 2]);
    expect(doneOf(await readWallet(ann)).links).toEqual([]);
    expect(doneOf(await hold('C')).copies).toBe(0);
    expect(doneOf(await verifyAudit(office, { programme: office.programme, partner: partner.partner }))).toMatchObject({
      flaws: [],
    });
  });

  test('a correction takes the place of what was said, in the wallet and in every copy, and nothing is overwritten', async () => {
    const { id } = doneOf(await hold());
    doneOf(await hold('B'));
    doneOf(await link());
    const corrected = doneOf(await correctCredential(ann, id, { item: 'A', earned: '2019-04-30', validThrough: null }));
    expect(corrected).toEqual({ id: expect.not.stringContaining(id), copies: 1 });
    expect(doneOf(await readWallet(ann)).credentials).toMatchObject([
      { item: 'B' },
      { id: corrected.id, item: 'A', earned: '2019-04-30', never_expires: true, verification: 'claimed', corrects: id },
    ]);
    const kept = await copies(partner);
    expect(kept.map((row) => [row.item, row.earned, row.known_to === endOfTime, row.wallet_credential_id])).toEqual([
      ['A', '2019-05-01', false, id],
      ['B', '2019-05-01', true, expect.any(String)],
      ['A', '2019-04-30', true, corrected.id],
    ]);
    expect(kept.map((row) => row.corrects)).toEqual([null, null, kept[0]?.id]);
    const inWallet = await withPerson(store.db, annId, (tx) =>
      tx.selectFrom('wallet_credentials').select(['id', 'known_to']).where('person_id', '=', annId).execute(),
    );
    expect(inWallet.find((row) => row.id === id)?.known_to).not.toBe(endOfTime);

    // What was corrected is no longer there to be corrected, and a correction can be corrected and withdrawn.
    expect(await correctCredential(ann, id, { item: 'A' })).toMatchObject({ refusal: { kind: 'not-found' } });
    const again = doneOf(await correctCredential(ann, corrected.id, { item: 'A', earned: '2019-04-29' }));
    expect(doneOf(await withdrawCredential(ann, again.id))).toEqual({ copies: 1 });
    expect((await open(partner)).map(({ item }) => item)).toEqual(['B']);
    const chain = { kind: 'partner', programme: partner.programme, partner: partner.partner } as const;
    const { entries } = doneOf(await listAudit(office, { chain }));
    expect(entries.slice(0, 3).map(({ action }) => action)).toEqual([
      'end-copy-of-wallet',
      'correct-copy-of-wallet',
      'correct-copy-of-wallet',
    ]);
    expect(doneOf(await verifyAudit(office, chain))).toMatchObject({ flaws: [] });
  });

  test('a correction that is refused leaves wallet and copies as they were, and nobody corrects what another holds', async () => {
    const { id } = doneOf(await hold());
    doneOf(await link());
    const before = [await copies(partner), doneOf(await readWallet(ann))];
    const other = await somebody(`other-${email}`);
    expect(await correctCredential(other.context, id, { item: 'A' })).toMatchObject({ refusal: { kind: 'not-found' } });
    expect(await correctCredential(office, id, { item: 'A' })).toMatchObject({ refusal: { kind: 'not-allowed' } });
    expect(await correctCredential(ann, anId(), { item: 'A' })).toMatchObject({ refusal: { kind: 'not-found' } });
    expect(await correctCredential(ann, id, { item: 'AA' })).toMatchObject({
      refusal: { problems: [{ code: 'unknown-item', path: ['item'] }] },
    });
    expect(await correctCredential(ann, id, { item: 'A', earned: '2019-02-30' })).toMatchObject({
      refusal: { kind: 'invalid', problems: [{ path: ['earned'] }] },
    });
    expect([await copies(partner), doneOf(await readWallet(ann))]).toEqual(before);
  });

  test('what happens at a partner is recorded there, once each', async () => {
    const { programme, partner: id } = partner;
    const chain = { kind: 'partner', programme, partner: id } as const;
    const before = doneOf(await listAudit(office, { chain })).entries.length;
    const { id: first } = doneOf(await link());
    const { id: held } = doneOf(await hold());
    doneOf(await withdrawCredential(ann, held));
    doneOf(await unlinkWallet(ann, first));
    doneOf(await hold());
    doneOf(await link());
    doneOf(await eraseWallet(ann));
    const { entries } = doneOf(await listAudit(office, { chain }));
    expect(entries.slice(0, entries.length - before).map(({ by }) => by.id)).toEqual(Array(6).fill(annId));
  });

  test('each copy raises the revision of its partner and asks for its standing', async () => {
    const revision = async () =>
      (await withTenant(store.db, partner, (tx) =>
        tx
          .selectFrom('partners')
          .select('revision')
          .where('partner_id', '=', partner.partner)
          .executeTakeFirstOrThrow(),
      ).then((row) => row.revision)) as number;
    const before = await revision();
    doneOf(await link());
    doneOf(await hold());
    expect(await revision()).toBe(before + 2);
  });

  test('nobody links who is not named by a verified address, and the address of another opens nothing', async () => {
    const refusedTo = async (context: Context) => {
      const result = await link(partner, context);
      return result.ok ? undefined : result.refusal;
    };
    const stranger = await somebody('stranger@example.org');
    expect(await refusedTo(stranger.context)).toMatchObject({ problems: [{ code: 'not-among-people' }] });
    const [unverified] = [await somebody(`late-${email}`, false)];
    doneOf(
      await addPerson(office, {
        ...{ programme: partner.programme, partner: partner.partner },
        body: { code: 'late', email: `late-${email}` },
      }),
    );
    expect(await refusedTo(unverified.context)).toMatchObject({ code: 'address-not-verified' });
    expect(await linkWallet(ann, { programme: 'acme', partner: 'no-such' })).toMatchObject({
      refusal: { problems: [{ code: 'not-among-people' }] },
    });
    expect(await linkWallet(ann, { programme: 'none', partner: partner.code })).toMatchObject({
      refusal: { problems: [{ code: 'not-among-people' }] },
    });
    doneOf(await link());
    expect(await link()).toMatchObject({ refusal: { problems: [{ code: 'wallet-linked-already' }] } });
  });

  test('one partner at a time, unless the programme settles otherwise', async () => {
    const other = await aPartner(email);
    doneOf(await hold());
    const first = doneOf(await link());
    expect(await link(other)).toMatchObject({ refusal: { problems: [{ code: 'wallet-linked-elsewhere' }] } });
    expect(await open(other)).toEqual([]);
    doneOf(await settleLinking(office, { programme: office.programme, linking: 'many-partners' }));
    doneOf(await link(other));
    expect(doneOf(await hold('B')).copies).toBe(2);
    expect([(await open(partner)).length, (await open(other)).length]).toEqual([2, 2]);
    doneOf(await unlinkWallet(ann, first.id));
    expect([(await open(partner)).length, (await open(other)).length]).toEqual([0, 2]);
  });

  test('a new link dissolves the old one in the same act where the person says so, and both partners know of it', async () => {
    const other = await aPartner(email);
    doneOf(await hold());
    const first = doneOf(await link());
    expect(await link(other, ann, false)).toMatchObject({
      refusal: { problems: [{ code: 'wallet-linked-elsewhere' }] },
    });
    const second = doneOf(await link(other, ann, true));
    expect(second).toMatchObject({ copies: 1 });
    expect([(await open(partner)).length, (await open(other)).length]).toEqual([0, 1]);
    expect(doneOf(await readWallet(ann)).links).toMatchObject([{ id: second.id, partner: other.code }]);
    expect(await unlinkWallet(ann, first.id)).toMatchObject({ refusal: { kind: 'not-found' } });
    for (const [at, action] of [
      [partner, 'unlink-wallet'],
      [other, 'link-wallet'],
    ] as const) {
      const chain = { kind: 'partner', programme: at.programme, partner: at.partner } as const;
      expect(doneOf(await listAudit(office, { chain })).entries[0]?.action).toBe(action);
      expect(doneOf(await verifyAudit(office, chain))).toMatchObject({ flaws: [] });
    }
  });

  test('what a link would do is said before, by the same rules, and nothing changes by asking', async () => {
    const other = await aPartner(email);
    const foresee = (to: { readonly code: string }, by = ann) =>
      foreseeLink({ ...by, reckoner: reckonerInThread }, { programme: 'acme', partner: to.code, language: 'en' });
    doneOf(await hold());
    expect(doneOf(await foresee(partner))).toMatchObject({ name: `Partner ${partner.code}`, dissolves: [], copies: 1 });
    const { id } = doneOf(await link());
    expect(doneOf(await foresee(other))).toMatchObject({
      name: `Partner ${other.code}`,
      dissolves: [{ id, partner: partner.code, name: `Partner ${partner.code}` }],
      copies: 1,
    });
    expect(doneOf(await readWallet(ann)).links).toMatchObject([{ id, name: `Partner ${partner.code}` }]);
    expect(await foresee(partner)).toMatchObject({ refusal: { problems: [{ code: 'wallet-linked-already' }] } });
    expect(await foresee({ code: 'no-such' })).toMatchObject({ refusal: { problems: [{ code: 'not-among-people' }] } });
    doneOf(await settle(30));
    doneOf(await unlinkWallet(ann, id));
    expect(doneOf(await foresee(other))).toMatchObject({ dissolves: [], copies: 1, linkableFrom: '2020-07-15' });
    expect([await open(partner), await open(other)]).toEqual([[], []]);
    const stranger = await somebody('other-stranger@example.org');
    expect(await foresee(other, stranger.context)).toMatchObject({
      refusal: { problems: [{ code: 'not-among-people' }] },
    });
  });

  test('what cannot be linked dissolves nothing', async () => {
    const other = await aPartner(`another-${email}`);
    doneOf(await hold());
    doneOf(await link());
    expect(await link(other, ann, true)).toMatchObject({ refusal: { problems: [{ code: 'not-among-people' }] } });
    expect((await open(partner)).length).toBe(1);
  });

  test('two who move in opposite directions at once both arrive', async () => {
    const other = await aPartner(email);
    const mail = `bea-${email}`;
    for (const { programme, partner: id } of [partner, other])
      doneOf(await addPerson(office, { programme, partner: id, body: { code: 'bea', name: 'Bea', email: mail } }));
    const { context: bea } = await somebody(mail);
    doneOf(await link(partner));
    doneOf(await link(other, bea));
    const moved = await Promise.all([link(other, ann, true), link(partner, bea, true)]);
    expect(moved.map(({ ok }) => ok)).toEqual([true, true]);
  });

  test('after a link has ended the next partner waits for so many days of the business, and the same one does not', async () => {
    const other = await aPartner(email);
    doneOf(await settle(30));
    const { id } = doneOf(await link());
    doneOf(await unlinkWallet(ann, id));
    const waits = { refusal: { problems: [{ code: 'link-waits', path: ['partner'], values: { on: '2020-07-15' } }] } };
    expect(await link(other)).toMatchObject(waits);
    expect(await link(other, ann, true)).toMatchObject(waits);
    const again = doneOf(await link());
    doneOf(await unlinkWallet(ann, again.id));
    expect(await link(other, onDay('2020-07-14'))).toMatchObject(waits);
    expect(await link(other, onDay('2020-07-15'))).toMatchObject({ ok: true });
  });

  test('moving in one act waits for nothing, and going back or on does', async () => {
    const other = await aPartner(email);
    const third = await aPartner(email);
    doneOf(await settle(30));
    doneOf(await link());
    doneOf(await link(other, ann, true));
    for (const to of [partner, third])
      expect(await link(to, ann, true)).toMatchObject({ refusal: { problems: [{ code: 'link-waits' }] } });
    expect((await open(other)).length + doneOf(await readWallet(ann)).links.length).toBe(1);
    expect(await link(third, onDay('2020-07-15'), true)).toMatchObject({ ok: true });
  });

  test('who settles only how many partners leaves the days as they are, and both are in the audit', async () => {
    const { programme } = office;
    doneOf(await settle(14));
    const kept = doneOf(await settleLinking(office, { programme, linking: 'many-partners' }));
    expect(kept).toEqual({ linking: 'many-partners', coolDownDays: 14 });
    expect(doneOf(await linkingSettled(office, programme))).toEqual(kept);
    const { entries } = doneOf(await listAudit(office, { chain: { kind: 'programme', programme } }));
    expect(entries[0]).toMatchObject({ action: 'settle-linking' });
  });

  test('a partner changes no copy, and where it erases the person the link is over', async () => {
    doneOf(await hold());
    doneOf(await link());
    const [copy] = await withTenant(store.db, partner, (tx) =>
      tx.selectFrom('credentials').select('id').where('partner_id', '=', partner.partner).execute(),
    );
    const { programme, partner: id, member } = partner;
    const asked = { programme, partner: id, kind: 'credential', person: 'ann', corrects: copy?.id ?? '' } as const;
    expect(await makeStatement(office, { ...asked, body: undefined })).toMatchObject({
      refusal: { code: 'kept-by-wallet' },
    });
    doneOf(await erasePerson(office, { programme, partner: id, person: member }));
    expect((await copies(partner)).map((row) => row.wallet_credential_id)).toEqual([null]);
    expect(doneOf(await hold('B')).copies).toBe(0);
    expect(doneOf(await readWallet(ann)).links).toEqual([]);
  });

  test('an erased wallet holds nothing, and partners keep what was counted as history', async () => {
    doneOf(await hold());
    doneOf(await link());
    doneOf(await eraseWallet(ann));
    expect(doneOf(await readWallet(ann))).toEqual({ credentials: [], links: [] });
    expect([(await open(partner)).length, (await copies(partner)).length]).toEqual([0, 1]);
  });

  test('what is refused leaves nothing, and says what was meant', async () => {
    expect(await holdCredential(ann, { programme: 'acme', item: 'AA' })).toMatchObject({
      refusal: { problems: [{ code: 'unknown-item', path: ['item'] }] },
    });
    expect(await holdCredential(ann, { programme: 'none', item: 'A' })).toMatchObject({
      refusal: { problems: [{ code: 'unknown-programme' }] },
    });
    expect(await withdrawCredential(ann, anId())).toMatchObject({ refusal: { kind: 'not-found' } });
    expect(doneOf(await readWallet(ann)).credentials).toEqual([]);
  });

  test('a day that there is not is refused with its place, whether it is said anew or as a correction, and nothing is written', async () => {
    const { id } = doneOf(await hold());
    doneOf(await link());
    const before = [await copies(partner), doneOf(await readWallet(ann))];
    for (const day of ['earned', 'validThrough'])
      for (const found of ['2019-02-30', '2019-02-29', '30.4.2019', 'soon', '', 20_190_430]) {
        const said = { item: 'A', [day]: found };
        const answers = [
          await holdCredential(ann, { programme: 'acme', ...said }),
          await correctCredential(ann, id, said),
        ];
        for (const answer of answers)
          expect([found, answer]).toMatchObject([found, { refusal: { kind: 'invalid', problems: [{ path: [day] }] } }]);
      }
    // Only an end is left open by saying so.
    expect(await holdCredential(ann, { programme: 'acme', item: 'A', earned: null })).toMatchObject({
      refusal: { kind: 'invalid', problems: [{ path: ['earned'] }] },
    });
    expect([await copies(partner), doneOf(await readWallet(ann))]).toEqual(before);
  });

  test('a wallet is read and written by its person alone', async () => {
    doneOf(await hold());
    doneOf(await link());
    const ways: Readonly<Record<string, (work: (tx: Tx) => Promise<number>) => Promise<number>>> = {
      'another person': (work) => withPerson(store.db, anId(), work),
      'another person who links': (work) => withWallet(store.db, anId(), work),
      'its partner': (work) => withTenant(store.db, partner, work),
      'the office': (work) => withOffice(store.db, office.programme, work),
    };
    const reach = (table: string) => async (tx: Tx) => {
      const texts = [
        `select 1 from ${table}`,
        `update ${table} set id = id returning 1`,
        `delete from ${table} returning 1`,
      ];
      let rows = 0;
      for (const text of texts) rows += (await tx.executeQuery(CompiledQuery.raw(text))).rows.length;
      return rows;
    };
    for (const table of ['wallet_credentials', 'wallet_links']) {
      for (const [who, way] of Object.entries(ways)) {
        const rows = await way(reach(table)).catch((error) => (error.code === '42501' ? 0 : Promise.reject(error)));
        expect([who, table, rows]).toEqual([who, table, 0]);
      }
      expect([table, await withPerson(store.db, annId, reach(table))]).toEqual([table, 3]);
    }
  });

  test('whoever links sees of partners only the one it is at', async () => {
    const other = await aPartner(email);
    const seen = await withWallet(store.db, annId, async (tx) => {
      const rows = () => tx.selectFrom('people').select('partner_id').distinct().execute();
      const before = await rows();
      await atPartner(tx, partner);
      const here = await rows();
      await atPartner(tx, other);
      return [before, here, await rows()];
    });
    expect(seen).toEqual([[], [{ partner_id: partner.partner }], [{ partner_id: other.partner }]]);
  });
});
