import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../../test/builders/a-store.ts';
import { anId, anOffice, atPartner, doneOf, type Office } from '../../../test/builders/an-office.ts';
import { reckonerInThread, sheetsInThread } from '../../../test/builders/reckoner-in-thread.ts';
import { addDays, day } from '../../domain/time/day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { WrittenPartnerFileWithLearning } from '../../domain/training/written/learning.ts';
import { importReader } from '../../jobs/read-import.ts';
import { addUser } from '../../store/sign-in/users.ts';
import type { Store } from '../../store/store.ts';
import { addPerson } from '../add-person.ts';
import { changePerson } from '../change-person.ts';
import type { Context } from '../context.ts';
import { disputeCredential } from '../credential-disputes/dispute-credential.ts';
import { listDisputes } from '../credential-disputes/list-disputes.ts';
import { settleDispute } from '../credential-disputes/settle-dispute.ts';
import { endPerson } from '../end-person.ts';
import { erasePerson } from '../erase-person.ts';
import { exportPartner } from '../export-partner.ts';
import { exportPerson } from '../export-person.ts';
import { foreseeLeaver } from '../foresee-leaver.ts';
import { historyOf } from '../history-of.ts';
import { importPartner } from '../import-partner.ts';
import { applyImport } from '../imports/apply-import.ts';
import { feedPeople } from '../imports/feed-people.ts';
import { showImport } from '../imports/show-import.ts';
import { startImport } from '../imports/start-import.ts';
import { listPeople } from '../list-people.ts';
import { listStatements } from '../list-statements.ts';
import { makeStatement } from '../make-statement.ts';
import { standingOfPartner } from '../standing-of-partner.ts';
import { verifyAudit } from '../verify-audit.ts';
import { holdCredential } from '../wallets/hold-credential.ts';
import { linkWallet } from '../wallets/link-wallet.ts';
import { foreseeOnePerson } from './foresee-one-person.ts';
import { makePeopleOne } from './make-people-one.ts';
import { showSamePerson } from './show-same-person.ts';
import { takePeopleApart } from './take-people-apart.ts';

const pack = aPack({
  programme: { affiliations: ['employee', 'contractor'] },
  competencies: [
    aCompetency('both', { gold: { people: 1, with: { all: ['A', 'B'] } } }),
    aCompetency('two', { gold: { people: 2, with: { any: ['A', 'B'] } } }),
  ],
});
const base64 = (text: string) => Buffer.from(text).toString('base64');

type Person = NonNullable<WrittenPartnerFileWithLearning['people']>[number];
const since = (from: string, to?: string) => [
  { type: 'employee', from: day(from), ...(to !== undefined && { to: day(to) }) },
];
const ruben: Person = {
  ...{ id: 'e-1', name: 'Ruben Fischer', affiliation: since('2018-01-01') },
  credentials: [
    { item: 'A', earned: day('2019-01-01') },
    { item: 'C', earned: day('2019-03-01'), verification: 'claimed' },
  ],
};
const rFischer: Person = {
  ...{ id: 'x-9', name: 'R. Fischer', affiliation: since('2016-01-01') },
  credentials: [
    { item: 'B', earned: day('2019-02-01') },
    { item: 'C', earned: day('2019-03-01') },
  ],
};

describe.each(engineKinds)('%s: two people who are one', (kind) => {
  let store: Store;
  let office: Office;
  let partner: string;
  let code: string;
  let own: Context;
  let count = 0;

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    await office.queue.work('people-import', importReader({ store, clock: office.clock, sheets: sheetsInThread }));
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  const enrol = async (people: readonly Person[], more: object = {}) => {
    code = `p${++count}`;
    const tree = { partner: code, claims: ['both/gold', 'two/gold'], people, ...more };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    own = office.as(atPartner(office.programme, partner));
  };
  beforeEach(() => enrol([ruben, rFischer, { id: 'k', name: 'Kim Ito' }]));

  const at = () => ({ programme: office.programme, partner });
  const make = (person = 'x-9', sameAs = 'e-1', by = own) =>
    makePeopleOne(by, { ...at(), person, same: { person: sameAs, reason: 'The same personnel file.' } });
  const apart = (person = 'x-9', by = own) => takePeopleApart(by, { ...at(), person, reason: 'They are two.' });
  const file = async (when?: Instant) => doneOf(await exportPartner(own, { ...at(), ...(when && { at: when }) })).file;
  const person = async (id: string, when?: Instant) => (await file(when)).people?.find((one) => one.id === id);
  const reckoning = (by = own) => ({ ...by, reckoner: reckonerInThread });
  const verdicts = async (knownAt?: Instant): Promise<Readonly<Record<string, string>>> => {
    const asked = { ...at(), language: 'en' as const, day: day('2020-06-15'), ...(knownAt && { knownAt }) };
    const { answer } = doneOf(await standingOfPartner(reckoning(), asked));
    const { claims } = JSON.parse(
      typeof answer === 'string' ? answer : new TextDecoder().decode(answer as Uint8Array),
    ) as { readonly claims: readonly { claim: { competency: string; level: string }; alone: { verdict: string } }[] };
    return Object.fromEntries(
      claims.map(({ claim: { competency, level }, alone }) => [`${competency}/${level}`, alone.verdict]),
    );
  };
  const held = async (id: string) =>
    (await person(id))?.credentials?.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const refusalOf = (result: { readonly ok: boolean; readonly refusal?: unknown }) =>
    result.ok ? 'done' : result.refusal;
  const addressed = (id: string, email: string) => changePerson(own, { ...at(), person: id, body: { email } });

  test('are looked at side by side with what it does to the awards: one may be won and another lost', async () => {
    const foreseen = doneOf(
      await foreseeOnePerson(reckoning(), { ...at(), person: 'x-9', sameAs: 'e-1', language: 'en' }),
    );
    expect(foreseen.compared).toMatchObject({
      stays: { person: 'e-1', credentials: [{ goesOn: true }, { credential: { item: 'C' }, goesOn: false }] },
      goes: { person: 'x-9', credentials: [{ goesOn: true }, { goesOn: true }] },
      one: { name: 'Ruben Fischer', affiliations: [{ type: 'employee', from: '2016-01-01' }] },
    });
    const { awards } = JSON.parse(String(foreseen.answer));
    const before = await verdicts();
    expect(before).toEqual({ 'both/gold': 'not-met', 'two/gold': 'met' });
    doneOf(await make());
    const after = await verdicts();
    expect(after).toEqual({ 'both/gold': 'met', 'two/gold': 'not-met' });
    expect(awards.map((one: { effect: string }) => one.effect).sort()).toEqual(['better', 'worse']);
  });

  test('become one record with the better proved of each credential, and the other is not among the people', async () => {
    const { revision } = doneOf(await make());
    expect(revision).toBeGreaterThan(1);
    expect((await person('e-1'))?.affiliation).toMatchObject([{ type: 'employee', from: '2016-01-01' }]);
    expect(await held('e-1')).toMatchObject([{ item: 'A' }, { item: 'B' }, { item: 'C' }]);
    expect(JSON.stringify(await held('e-1'))).not.toContain('claimed');
    expect(await person('x-9')).toBeUndefined();
    const { items } = doneOf(await listPeople(own, at()));
    expect(items.map((one) => one.code)).toEqual(['e-1', 'k']);
    expect(doneOf(await listPeople(own, { ...at(), text: 'R. Fi' })).items.map((one) => one.code)).toEqual(['e-1']);
    expect(doneOf(await verifyAudit(office, { programme: office.programme })).flaws).toEqual([]);
  });

  test('are told as two of the time before it was known, and the history of the one tells of both', async () => {
    const [before, were] = [office.clock.now(), await verdicts()];
    doneOf(await make());
    expect(await verdicts(before)).toEqual(were);
    expect((await file(before)).people?.map(({ id }) => id)).toEqual(['e-1', 'x-9', 'k']);
    const told = doneOf(await historyOf(own, { ...at(), person: 'e-1', kind: 'credential' }));
    expect(told.map((one) => one.person).sort()).toEqual(['e-1', 'e-1', 'e-1', 'e-1', 'x-9', 'x-9']);
    expect(told.filter((one) => one.person === 'x-9').every((one) => one.replacedBy !== null)).toBe(true);
  });

  test('are told by either code, and what is written of the one by the other code is of the person', async () => {
    doneOf(await make());
    const body = { item: 'A', earned: '2020-01-01' };
    doneOf(await makeStatement(own, { ...at(), kind: 'credential', person: 'x-9', body }));
    expect((await person('e-1'))?.credentials?.at(-1)).toMatchObject(body);
    const listed = doneOf(await listStatements(own, { ...at(), kind: 'credential', person: 'x-9' })).statements;
    expect(listed.map((one) => one.person)).toEqual(['e-1', 'e-1', 'e-1', 'e-1']);
    const leaver = { ...at(), person: 'x-9', last: day('2020-07-31'), language: 'en' as const };
    const told = doneOf(await foreseeLeaver(reckoning(), leaver));
    expect(JSON.parse(String(told.answer)).awards.map((one: { effect: string }) => one.effect)).toContain('worse');
    doneOf(await endPerson(own, { ...at(), person: 'x-9', last: '2020-07-31' }));
    expect((await person('e-1'))?.affiliation).toMatchObject([{ to: '2020-07-31' }]);
    expect(doneOf(await showSamePerson(own, { ...at(), person: 'x-9' })).person).toBe('e-1');
  });

  test('are two again as they were, and can be made one anew', async () => {
    const [before, were] = [await file(), await verdicts()];
    doneOf(await make());
    const shown = doneOf(await showSamePerson(own, { ...at(), person: 'e-1' }));
    expect(shown.alsoKnownAs).toMatchObject([
      { person: 'x-9', name: 'R. Fischer', isUndoable: true, until: null, since: '2020-06-15' },
    ]);
    doneOf(await apart());
    expect(await verdicts()).toEqual(were);
    expect(sorted(await file())).toEqual(sorted(before));
    expect(refusalOf(await apart())).toMatchObject({ code: 'same-people-two' });
    doneOf(await make());
    doneOf(await apart());
    expect(sorted(await file())).toEqual(sorted(before));
    expect(doneOf(await showSamePerson(own, { ...at(), person: 'e-1' })).alsoKnownAs).toMatchObject([
      { person: 'x-9', until: '2020-06-15', isUndoable: false },
      { person: 'x-9', until: '2020-06-15', isUndoable: false },
    ]);
  });

  test('stay one where something was stated of them since: nobody knows of which of the two it is', async () => {
    doneOf(await make());
    const body = { item: 'B', earned: '2020-01-01' };
    const { id } = doneOf(await makeStatement(own, { ...at(), kind: 'credential', person: 'e-1', body }));
    expect(refusalOf(await apart())).toMatchObject({ code: 'same-person-changed' });
    expect(doneOf(await showSamePerson(own, { ...at(), person: 'e-1' })).alsoKnownAs[0]?.isUndoable).toBe(false);
    doneOf(await makeStatement(own, { ...at(), kind: 'credential', person: 'e-1', corrects: id as string }));
    doneOf(await apart());
  });

  test('and a third are taken apart in the other order', async () => {
    doneOf(await make());
    doneOf(await make('e-1', 'k'));
    expect((await person('k'))?.credentials?.length).toBe(3);
    expect(doneOf(await showSamePerson(own, { ...at(), person: 'x-9' })).person).toBe('k');
    expect(refusalOf(await apart())).toMatchObject({ code: 'same-person-changed' });
    doneOf(await apart('e-1'));
    doneOf(await apart());
    expect((await person('x-9'))?.credentials?.length).toBe(2);
  });

  test('keep what the one had alone: a name, an address', async () => {
    doneOf(await addPerson(own, { ...at(), body: { code: 'n-1' } }));
    doneOf(await addressed('x-9', 'fischer@acme.example'));
    doneOf(await make('x-9', 'n-1'));
    const [one] = doneOf(await listPeople(own, { ...at(), text: 'n-1' })).items;
    expect(one).toMatchObject({ name: 'R. Fischer', email: 'fischer@acme.example' });
    doneOf(await apart());
    const [again] = doneOf(await listPeople(own, { ...at(), text: 'n-1' })).items;
    expect(again).toMatchObject({ name: null, email: null });
  });

  test('are refused where they are one already, are nobody, or nobody is known to be them', async () => {
    expect(refusalOf(await make('e-1', 'e-1'))).toMatchObject({ code: 'same-person-already' });
    expect(refusalOf(await make('x-9', 'nobody'))).toMatchObject({ problems: [{ code: 'same-as-nobody' }] });
    expect(refusalOf(await make('nobody', 'e-1'))).toMatchObject({ kind: 'not-found' });
    doneOf(await make());
    expect(refusalOf(await make())).toMatchObject({ code: 'same-person-already' });
    expect(refusalOf(await make('e-1', 'x-9'))).toMatchObject({ code: 'same-person-already' });
    expect(
      refusalOf(await make('k', 'e-1', office.as(atPartner(office.programme, partner, 'partner-member')))),
    ).toEqual({ kind: 'not-allowed' });
  });

  test('are refused whole: where the last thing fails, nothing of it is written', async () => {
    const before = await file();
    const failing = { ...own, queue: { ...own.queue, send: () => Promise.reject(new Error('no room')) } };
    await expect(make('x-9', 'e-1', failing as unknown as Context)).rejects.toThrow('no room');
    expect(await file()).toEqual(before);
    expect(doneOf(await showSamePerson(own, { ...at(), person: 'x-9' })).person).toBe('x-9');
  });

  test('with a wallet, stay the one that is linked; two wallets are two people until one is unlinked', async () => {
    const somebody = async (name: string) => {
      const [id, email] = [anId(), `${name}-${count}@acme.example`];
      await addUser(store.db, { id, email, name, language: 'en', now: office.clock.now() });
      await store.engine.run('update users set email_verified = true where id = $1', [id]);
      return { email, context: office.as({ kind: 'user', id, roles: [{ kind: 'person', person: id }] }) };
    };
    const [ann, ben] = [await somebody('ann'), await somebody('ben')];
    doneOf(await addressed('x-9', ann.email));
    doneOf(await addressed('e-1', ben.email));
    doneOf(await holdCredential(ann.context, { programme: 'acme', item: 'A', earned: '2019-01-01' }));
    doneOf(await linkWallet(ann.context, { programme: 'acme', partner: code }));
    expect(refusalOf(await make())).toMatchObject({ code: 'same-person-linked', values: { person: 'x-9' } });
    doneOf(await make('e-1', 'x-9'));
    // Whoever signs in by the other address is the same person, whose wallet is linked already.
    expect(refusalOf(await linkWallet(ben.context, { programme: 'acme', partner: code }))).toMatchObject({
      problems: [{ code: 'wallet-linked-already' }],
    });
    doneOf(await apart('e-1'));
    doneOf(await linkWallet(ben.context, { programme: 'acme', partner: code }));
    expect(refusalOf(await make('e-1', 'x-9'))).toMatchObject({ code: 'same-people-linked' });
  });

  test('take along what is in doubt: it stays in doubt, is settled there, and is nobody’s way out of it', async () => {
    const disputed = doneOf(await listStatements(own, { ...at(), kind: 'credential', person: 'x-9' })).statements.find(
      ({ statement }) => (statement as { item: string }).item === 'B',
    );
    const about = { ...at(), person: 'x-9', asked: { credential: disputed?.id ?? '', reason: 'No such exam.' } };
    const { id } = doneOf(await disputeCredential(office, about));
    doneOf(await make());
    expect(await held('e-1')).toMatchObject([{ item: 'A' }, { item: 'B', state: 'disputed' }, { item: 'C' }]);
    const [told] = doneOf(await listDisputes(own, { ...at(), person: 'e-1' }));
    expect(told).toMatchObject({ id, is_known: true });
    doneOf(await apart());
    expect(doneOf(await listDisputes(own, { ...at(), person: 'x-9' }))).toMatchObject([{ id, is_known: true }]);
    doneOf(await make());
    const settled = { outcome: 'revoked', on: '2019-06-01', reason: 'It was not passed.' } as const;
    doneOf(await settleDispute(office, { ...at(), person: 'x-9', id, settled: settled as never }));
    expect(await held('e-1')).toMatchObject([{ item: 'A' }, { item: 'B', validThrough: '2019-05-31' }, { item: 'C' }]);
    expect(await verdicts()).toMatchObject({ 'both/gold': 'not-met' });
  });

  const handIn = async (text: string) => {
    const body = { fileName: 'people.csv', file: base64(text) };
    const { id } = doneOf(await startImport(own, { ...at(), body }));
    await expect.poll(async () => doneOf(await showImport(own, { ...at(), import: id })).state).not.toBe('reading');
    return doneOf(await showImport(own, { ...at(), import: id }));
  };

  test('are found by a sheet under either code, old name and old address, and a sheet of before changes nothing', async () => {
    doneOf(await addressed('x-9', 'r.fischer@acme.example'));
    doneOf(await addressed('e-1', 'ruben@acme.example'));
    const sheet = [
      'id;name;mail;since;exam;earned',
      'x-9;R. Fischer;r.fischer@acme.example;2016-01-01;B;2019-02-01',
      'e-1;Ruben Fischer;ruben@acme.example;2018-01-01;A;2019-01-01',
      'x-9;;;;C;2019-03-01',
      'e-1;;;;C;2019-03-01',
    ].join('\n');
    doneOf(await make());
    const before = sorted(await file());
    const both = await handIn(sheet);
    expect(both).toMatchObject({ state: 'ready', report: { changes: {}, alike: [] } });
    const byMail = await handIn('name;mail;exam;earned\nR. Fischer;R.Fischer@acme.example;A;2020-02-01\n');
    expect(byMail).toMatchObject({ state: 'ready', report: { changes: { credential: 1 }, alike: [] } });
    doneOf(await applyImport(own, { ...at(), import: byMail.id }));
    expect((await person('e-1'))?.credentials?.at(-1)).toMatchObject({ item: 'A', earned: '2020-02-01' });
    expect(sorted(await file())).not.toEqual(before);
    const byName = await handIn('id;name;exam;earned\nn-2;R Fischer;A;2020-03-01\n');
    expect(byName.report?.alike).toMatchObject([{ code: 'e-1' }]);
  });

  test('are one to the feed of the people too: by the other number somebody is still heard to leave', async () => {
    doneOf(await make());
    const feed = (people: readonly object[]) => feedPeople(own, { ...at(), body: { people } });
    const both = [
      { person: 'x-9', name: 'R. Fischer', joined: '2016-01-01' },
      { person: 'e-1', name: 'Ruben Fischer', joined: '2018-01-01' },
    ];
    expect(doneOf(await feed(both)).changes).toEqual({});
    expect(doneOf(await feed([{ person: 'x-9', left: '2020-05-31' }])).changes).toEqual({ affiliation: 1 });
    expect((await person('e-1'))?.affiliation).toMatchObject([{ from: '2016-01-01', to: '2020-05-31' }]);
  });

  test('are one in a whole file: told of as two it is refused with the place, and its own export is taken as it is', async () => {
    const { file: whole } = doneOf(await exportPartner(own, { ...at(), withHistory: true }));
    doneOf(await make());
    const told = await importPartner(office, { programme: office.programme, tree: whole });
    expect(refusalOf(told)).toMatchObject({ problems: [{ code: 'person-made-one', path: ['people', 1, 'id'] }] });
    for (const withHistory of [true, false]) {
      const { file: tree } = doneOf(await exportPartner(own, { ...at(), withHistory }));
      expect(doneOf(await importPartner(office, { programme: office.programme, tree })).isChanged).toBe(false);
    }
  });

  test('are handed out and erased as one, whichever record is named', async () => {
    doneOf(await addressed('x-9', 'r.fischer@acme.example'));
    const { person: id } = doneOf(await make());
    const out = doneOf(await exportPerson(own, { ...at(), person: id }));
    expect(out.alsoKnownAs).toMatchObject([
      { record: { code: 'x-9', name: 'R. Fischer' }, reason: 'The same personnel file.' },
    ]);
    expect(out.credentials).toHaveLength(6);
    expect(new Set(out.changes.map(({ action }) => action))).toContain('make-people-one');
    const [gone] = out.alsoKnownAs as readonly { readonly personId: string }[];
    doneOf(await erasePerson(own, { ...at(), person: gone?.personId ?? '' }));
    const left = JSON.stringify([
      doneOf(await exportPerson(own, { ...at(), person: id })),
      doneOf(await exportPartner(own, { ...at(), withHistory: true })),
    ]);
    for (const trace of ['Fischer', 'fischer', '"x-9"', '"e-1"', 'personnel file']) expect(left).not.toContain(trace);
    expect(doneOf(await listPeople(own, at())).items.map(({ isErased }) => isErased)).toEqual([false, true]);
    expect(doneOf(await verifyAudit(office, { programme: office.programme })).flaws).toEqual([]);
  });

  test('suggested are those of the same address, of the same name, and of a name in parts; nobody is made one by that', async () => {
    await enrol([
      ruben,
      rFischer,
      { id: 'a', name: 'Fischer, Ruben' },
      { id: 'b', name: 'Somebody Else' },
      { id: 'c', name: 'Ruben Maier' },
      { id: 'd', name: 'Ruben Emil Fischer' },
    ]);
    doneOf(await addressed('b', 'ruben@acme.example'));
    doneOf(await addressed('e-1', 'Ruben@acme.example'));
    expect(
      doneOf(await showSamePerson(own, { ...at(), person: 'e-1' })).mayBe.map((one) => [one.person, one.because]),
    ).toEqual([
      ['b', 'email'],
      ['a', 'name'],
      ['x-9', 'part-of-name'],
      ['d', 'part-of-name'],
    ]);
    expect((await file()).people).toHaveLength(6);
  });

  const aDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(day('2018-01-01'), days));
  const anAffiliation = fc
    .record({
      type: fc.constantFrom('employee', 'contractor'),
      first: aDay,
      days: fc.integer({ min: 0, max: 700 }),
      open: fc.boolean(),
    })
    .map(({ type, first, days, open }) => ({ type, from: first, ...(!open && { to: addDays(first, days) }) }));
  const aCredential = fc.record({
    item: fc.constantFrom('A', 'B'),
    earned: fc.constantFrom('2019-01-01', '2019-06-01'),
    verification: fc.constantFrom('claimed', 'documented', 'verified'),
  });
  const aPerson = fc.record({
    affiliation: fc.array(anAffiliation, { minLength: 0, maxLength: 3 }),
    credentials: fc.uniqueArray(aCredential, { maxLength: 4, selector: ({ item, earned }) => `${item} ${earned}` }),
  });

  test('Made one and taken back, every standing and every statement is as it was; made one, a person counts once in each award', async () => {
    await fc.assert(
      fc.asyncProperty(aPerson, aPerson, aPerson, async (first, second, third) => {
        const people = [first, second, third].map((one, index) => ({ id: `p-${index}`, ...one }) as Person);
        await enrol(people);
        const [before, were] = [sorted(await file()), await verdicts()];
        doneOf(await make('p-1', 'p-0'));
        const one = await person('p-0');
        const holders = [one, people[2]].filter((each) => (holds(each, 'A') || holds(each, 'B')) && isHere(each));
        expect((await verdicts())['two/gold']).toBe(holders.length >= 2 ? 'met' : 'not-met');
        expect(holds(one, 'A')).toBe(holds(people[0], 'A') || holds(people[1], 'A'));
        expect(isHere(one)).toBe(isHere(people[0]) || isHere(people[1]));
        doneOf(await apart('p-1'));
        expect(sorted(await file())).toEqual(before);
        expect(await verdicts()).toEqual(were);
      }),
      { numRuns: 25 },
    );
  });
});

const holds = (one: Person | undefined, item: string): boolean =>
  (one?.credentials ?? []).some((each) => (typeof each === 'string' ? each : each.item) === item);
const isHere = (one: Person | undefined): boolean =>
  (Array.isArray(one?.affiliation) ? one.affiliation : []).some(
    ({ from = '', to = '9999' }) => from <= '2020-06-15' && '2020-06-15' <= to,
  );

/** A file without the order and the moments in which its statements were made. */
function sorted({ people = [], ...file }: WrittenPartnerFileWithLearning) {
  const inOrder = (list: readonly unknown[] | string | undefined) =>
    Array.isArray(list)
      ? list
          .filter(({ knownTo }: { readonly knownTo?: string }) => knownTo === undefined)
          .map(({ knownFrom: _, ...one }: { readonly knownFrom?: string }) => JSON.stringify(one))
          .sort()
      : [];
  return {
    ...file,
    people: people.map((one) => ({
      ...one,
      affiliation: inOrder(one.affiliation),
      credentials: inOrder(one.credentials),
    })),
  };
}
