import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../../test/builders/a-store.ts';
import { anId, anOffice, atPartner, doneOf, type Office } from '../../../test/builders/an-office.ts';
import { reckonerInThread, sheetsInThread } from '../../../test/builders/reckoner-in-thread.ts';
import type { JsonFactsImpact } from '../../answers/facts-impact-schema.ts';
import { importReader } from '../../jobs/read-import.ts';
import type { Store } from '../../store/store.ts';
import { withOffice } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { erasePerson } from '../erase-person.ts';
import { exportPartner } from '../export-partner.ts';
import { historyOf } from '../history-of.ts';
import { importPartner } from '../import-partner.ts';
import { listPeople } from '../list-people.ts';
import { standingOfPartner } from '../standing-of-partner.ts';
import { applyImport } from './apply-import.ts';
import { discardImport } from './discard-import.ts';
import { feedPeople } from './feed-people.ts';
import { foreseeImport } from './foresee-import.ts';
import { forgetImports } from './forget-imports.ts';
import type { ImportReading } from './import-report.ts';
import { listImportChanges } from './list-import-changes.ts';
import { readAgain } from './read-again.ts';
import { readImport } from './read-import.ts';
import { listImports, showImport } from './show-import.ts';
import { startImport } from './start-import.ts';
import { undoImport } from './undo-import.ts';

const pack = aPack({
  programme: { affiliations: ['employee', 'contractor'] },
  competency: aCompetency('web', { gold: { people: 2, with: 'A' } }),
});
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe.each(engineKinds)('%s: a sheet of people', (kind) => {
  let store: Store;
  let office: Office;
  let partner: string;
  let own: Context;
  let count = 0;

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    await office.queue.work('people-import', importReader({ store, clock: office.clock, sheets: sheetsInThread }));
  });
  beforeEach(async () => {
    const tree = {
      partner: `p${++count}`,
      claims: ['web/gold'],
      people: [
        { id: '1', name: 'Ana Lima', affiliation: 'employee', credentials: [{ item: 'A', earned: '2019-01-01' }] },
        { id: '2', name: 'Bo Chen', affiliation: 'employee' },
      ],
    };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    own = office.as(atPartner(office.programme, partner));
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  const at = () => ({ programme: office.programme, partner });
  const settled = async (id: string, by = own) => {
    await expect.poll(async () => doneOf(await showImport(by, { ...at(), import: id })).state).not.toBe('reading');
    return doneOf(await showImport(by, { ...at(), import: id }));
  };
  const handIn = async (text: string, reading?: ImportReading, by = own) => {
    const body = { fileName: 'people.csv', file: base64(text), ...(reading && { reading }) };
    return settled(doneOf(await startImport(by, { ...at(), body })).id, by);
  };
  const apply = (id: string, by = own) => applyImport(by, { ...at(), import: id });
  const people = async () =>
    doneOf(await listPeople(own, at())).items.map(({ code, name, email }) => [code, name, email]);
  const file = async () => doneOf(await exportPartner(own, at())).file;
  const verdict = async () => {
    const told = doneOf(await standingOfPartner({ ...own, reckoner: reckonerInThread }, { ...at(), language: 'en' }));
    return JSON.parse(String(told.answer)).claims[0].together;
  };

  const reckoning = (by: Context) => ({ ...by, reckoner: reckonerInThread });
  const foreseen = async (id: string, by = own) =>
    JSON.parse(
      doneOf(await foreseeImport(reckoning(by), { ...at(), import: id, language: 'en' })).answer ?? '',
    ) as JsonFactsImpact;

  const sheet =
    'id;name;mail;exam;earned\n1;Ana Lima;ana@acme.example;A;2019-01-01\n2;Bo Chen;;A;3.2.2020\n3;Cy Dao;;B;2.2.2020\n';

  test('from the sheet over the preview to what counts: nothing before it is taken over, all of it then', async () => {
    const shown = await handIn(sheet);
    expect(shown).toMatchObject({ state: 'ready', report: { counts: { people: 3, credentials: 3 }, unchanged: 1 } });
    expect(shown.report.changes).toEqual({ 'person-added': 1, 'person-changed': 1, affiliation: 1, credential: 2 });
    const { items } = doneOf(await listImportChanges(own, { ...at(), import: shown.id }));
    expect(items.map(({ row, kind: what, person }) => [row, what, person.code])).toEqual([
      [2, 'person-changed', '1'],
      [3, 'credential', '2'],
      [4, 'person-added', '3'],
      [4, 'affiliation', '3'],
      [4, 'credential', '3'],
    ]);
    expect(await people()).toEqual([
      ['1', 'Ana Lima', null],
      ['2', 'Bo Chen', null],
    ]);
    expect(await verdict()).toBe('not-met');
    const ahead = await foreseen(shown.id);
    expect(ahead).toMatchObject({
      text: 'No award would be worse off. 1 would be better off.',
      awards: [{ claim: { competency: 'web' }, before: { verdict: 'not-met' }, after: { verdict: 'met' } }],
    });
    expect(await verdict()).toBe('not-met');
    doneOf(await apply(shown.id));
    expect(await people()).toEqual([
      ['1', 'Ana Lima', 'ana@acme.example'],
      ['2', 'Bo Chen', null],
      ['3', 'Cy Dao', null],
    ]);
    expect((await file()).people?.[1]?.credentials).toMatchObject([
      { item: 'A', earned: '2020-02-03', verification: 'claimed' },
    ]);
    expect(await verdict()).toBe('met');
  });

  test('what it would do is what it does: people who come, leave, come back and are corrected', async () => {
    const steps = [
      'id;name;exam;earned\n2;Bo Chen;A;2019-05-01\n',
      'id;last day\n1;2020-03-31\n',
      'id;name;first day;exam;earned;valid until\n4;Di;2020-01-01;A;2019-01-01;2020-04-30\n',
      'id;exam;earned;valid until\n4;A;2019-01-01;2021-04-30\n',
    ];
    const verdicts = [];
    for (const step of steps) {
      const { id } = await handIn(step);
      const { awards } = await foreseen(id);
      doneOf(await apply(id));
      expect(awards[0]?.after.verdict).toBe(await verdict());
      verdicts.push(awards[0]?.after.verdict);
    }
    expect(verdicts).toEqual(['met', 'not-met', 'not-met', 'met']);
  });

  test('it is foreseen for who may read the partner, while it waits to be taken over', async () => {
    const { id } = await handIn(sheet);
    const asked = { ...at(), import: id, language: 'en' } as const;
    const member = office.as(atPartner(office.programme, partner, 'partner-member'));
    expect(await foreseeImport(reckoning(member), asked)).toMatchObject({ ok: true });
    const foreign = office.as(atPartner(office.programme, anId()));
    expect(await foreseeImport(reckoning(foreign), asked)).toMatchObject({ refusal: { kind: 'not-found' } });
    doneOf(await apply(id));
    expect(await foreseeImport(reckoning(own), asked)).toMatchObject({
      refusal: { code: 'import-in-other-state', values: { state: 'applied' } },
    });
  });

  test('what it has changed stays to be read, by what is stated, and not of who was erased since', async () => {
    const { id } = await handIn(sheet);
    const listed = async () => doneOf(await listImportChanges(own, { ...at(), import: id })).items;
    const told = (changes: Awaited<ReturnType<typeof listed>>) =>
      changes.map(({ position, row, person: { code }, ...what }) => ({ row, code, ...what }));
    const before = told(await listed());
    doneOf(await apply(id));
    const after = told(await listed());
    const isAdded = ({ kind: what }: { readonly kind: string }) => what === 'person-added';
    expect(after.filter((one) => !isAdded(one))).toEqual(before.filter((one) => !isAdded(one)));
    expect(after.filter(isAdded)).toEqual([
      { row: 4, code: '3', kind: 'person-added', after: { code: '3', name: 'Cy Dao', email: null } },
    ]);
    const ana = doneOf(await listPeople(own, at())).items.find(({ code }) => code === '1')?.person ?? '';
    doneOf(await erasePerson(own, { ...at(), person: ana }));
    expect(JSON.stringify(await listed())).not.toMatch(/Ana|Lima|acme.example/);
  });

  test('its list goes on after a place, and what is no place of it is one like any other', async () => {
    const shown = await handIn(sheet);
    const rowsAfter = async (place: string) => {
      const { items, next } = doneOf(
        await listImportChanges(own, { ...at(), import: shown.id, after: place, limit: 2 }),
      );
      return [items.map(({ row }) => row), next];
    };
    const { next } = doneOf(await listImportChanges(own, { ...at(), import: shown.id, limit: 2 }));
    expect((await rowsAfter(next ?? ''))[0]).toEqual([4, 4]);
    for (const none of ['', 'none', '1e400', '99999999999']) expect((await rowsAfter(none))[0]).toEqual([2, 3]);
    const imports = (place: string) => listImports(own, { ...at(), after: place });
    for (const none of ['', 'none']) expect((await imports(none)).ok).toBe(true);
    expect(doneOf(await imports(shown.id)).items).toEqual([]);
  });

  test('sent again it changes nothing, by id and by mail address', async () => {
    doneOf(await apply((await handIn(sheet)).id));
    const again = await handIn(sheet);
    expect(again.report).toMatchObject({ changes: {}, unchanged: 3 });
    expect(await apply(again.id)).toMatchObject({ refusal: { code: 'import-changes-nothing' } });
    const byAddress = await handIn('mail;exam;earned\nANA@acme.example;A;2019-01-01\n');
    expect(byAddress.report).toMatchObject({ changes: {}, unchanged: 1 });
  });

  test('everything that is wrong is told with row and column, and nothing can be taken over', async () => {
    const wrong = await handIn(
      'id;name;exam;earned;affiliation\n1;;Z;2019-01-01;\n9;Di;A;soon;\n8;Ed;A;2030-01-01;pirate\n',
    );
    expect(wrong.state).toBe('refused');
    expect(wrong.report.problems.map(({ code, path }) => [code, ...path])).toEqual([
      ['sheet-unknown-item', 2, 'exam'],
      ['sheet-not-a-day', 3, 'earned'],
      ['unknown-affiliation', 4, 'affiliation'],
      ['sheet-day-to-come', 4, 'earned'],
    ]);
    expect(await apply(wrong.id)).toMatchObject({
      refusal: { code: 'import-in-other-state', values: { state: 'refused' } },
    });
  });

  test('every fault of a row is told at once, whatever finds it', async () => {
    const wrong = await handIn(
      [
        'id;mail;exam;earned;valid until;affiliation;verification',
        `${'n'.repeat(90)};no address;Z;2030-01-01;2029-01-01;Freelance consultant;verified`,
        ';;Z;31.02.2017;;pirate;',
      ].join('\n'),
    );
    expect(wrong.report.problems.map(({ code, path }) => [code, ...path])).toEqual([
      ['sheet-unknown-item', 2, 'exam'],
      ['not-an-email', 2, 'mail'],
      ['too-big', 2, 'id'],
      ['reversed-days', 2, 'valid until'],
      ['unknown-affiliation', 2, 'affiliation'],
      ['sheet-day-to-come', 2, 'earned'],
      ['not-own-to-verify', 2, 'verification'],
      ['sheet-who-missing', 3, 'id'],
      ['sheet-unknown-item', 3, 'exam'],
      ['sheet-not-a-day', 3, 'earned'],
      ['unknown-affiliation', 3, 'affiliation'],
    ]);
  });

  test('a sheet that takes too long to read is refused, and not tried again and again', async () => {
    // Nothing else reads it meanwhile.
    const unread = { ...own, queue: { ...own.queue, send: async () => {} } };
    const { id } = doneOf(await startImport(unread, { ...at(), body: { fileName: 'long.csv', file: base64(sheet) } }));
    const slow = { sheet: async () => ({ ok: false, refusal: { kind: 'took-too-long', seconds: 30 } }) as const };
    await readImport({ store, clock: office.clock, sheets: slow }, { ...at(), import: id, isDecider: false });
    const { state, report } = await settled(id);
    expect([state, report.problems]).toMatchObject([
      'refused',
      [{ code: 'sheet-takes-too-long', values: { count: 30 } }],
    ]);
  });

  test('a column of kinds of affiliation is read by what it holds, and one that is read as nothing is named', async () => {
    const shown = await handIn('id;name;Type;Notes\n3;Cy Dao;contractor;is new\n4;Di Ek;employee;\n');
    expect(shown.report).toMatchObject({ mapping: { affiliation: 'Type' }, unread: ['Notes'] });
    doneOf(await apply(shown.id));
    const { items } = doneOf(await listPeople(own, at()));
    expect(items.map(({ code, affiliations }) => [code, affiliations])).toEqual([
      ['1', ['employee']],
      ['2', ['employee']],
      ['3', ['contractor']],
      ['4', ['employee']],
    ]);
  });

  test('how it is to be read can be said, and is remembered for the next sheet with these columns', async () => {
    const odd = 'who;what;when\n2;A;03/04/2020\n';
    const first = await handIn(odd);
    expect(first.report.problems.map(({ code }) => code)).toEqual(['sheet-says-not-who']);
    const reading = { columns: { person: 'who', item: 'what', earned: 'when' }, dates: 'month-first' };
    doneOf(await readAgain(own, { ...at(), import: first.id, reading }));
    const second = await settled(first.id);
    expect(second.report).toMatchObject({ mapping: reading.columns, changes: { credential: 1 } });
    doneOf(await apply(first.id));
    const next = await handIn(odd.replace('03/04', '05/06'));
    expect(next).toMatchObject({ state: 'ready', report: { mapping: reading.columns, dates: 'month-first' } });
  });

  test('how a sheet was said to be read is remembered for the mended one, whether it was refused or thrown away', async () => {
    const odd = 'who;what;when\n2;Z;03/04/2020\n';
    const reading = { columns: { person: 'who', item: 'what', earned: 'when' }, dates: 'month-first' } as const;
    const refusedOne = await handIn(odd, reading);
    expect(refusedOne).toMatchObject({ state: 'refused', report: { problems: [{ code: 'sheet-unknown-item' }] } });
    const mended = odd.replace('Z', 'A');
    const ready = { state: 'ready', report: { mapping: reading.columns, dates: 'month-first' } };
    expect(await handIn(mended)).toMatchObject(ready);
    doneOf(await discardImport(own, { ...at(), import: refusedOne.id }));
    const last = await handIn(mended);
    expect(last).toMatchObject(ready);
    // Taken over without a word about how, it is still read so the next time.
    doneOf(await apply(last.id));
    expect(await handIn(mended.replace('03/04', '05/06'))).toMatchObject(ready);
  });

  test('of a sheet that is thrown away it is not kept who somebody was said to be', async () => {
    const shown = await handIn('id;name;exam\n77;Chen, Bo;A\n', { same: { 77: '2' }, dates: 'day-first' });
    doneOf(await discardImport(own, { ...at(), import: shown.id }));
    expect((await settled(shown.id)).reading).toEqual({ dates: 'day-first' });
  });

  test('two of one name are told of and never made one, unless a person says that they are', async () => {
    const twin = 'id;name;exam\n77;Chen, Bo;A\n';
    const shown = await handIn(twin);
    expect(shown.report.alike).toEqual([{ key: '77', row: 2, name: 'Chen, Bo', code: '2', otherName: 'Bo Chen' }]);
    expect(shown.report.changes).toMatchObject({ 'person-added': 1 });
    doneOf(await readAgain(own, { ...at(), import: shown.id, reading: { same: { 77: '2' } } }));
    const said = await settled(shown.id);
    expect(said.report).toMatchObject({ alike: [], changes: { 'person-changed': 1, credential: 1 } });
    doneOf(await apply(shown.id));
    expect((await handIn(twin)).report).toMatchObject({ changes: {}, unchanged: 1 });
  });

  test('two of one name within a sheet are told of as well, and are two as long as nobody says otherwise', async () => {
    const shown = await handIn('id;name;exam\n8;Zoë Müller;A\n9;MUELLER, Zoe;B\n');
    expect(shown.report.alike).toEqual([
      { key: '9', row: 3, name: 'MUELLER, Zoe', otherKey: '8', otherName: 'Zoë Müller' },
    ]);
    doneOf(await apply(shown.id));
    expect((await people()).slice(2)).toEqual([
      ['8', 'Zoë Müller', null],
      ['9', 'MUELLER, Zoe', null],
    ]);
  });

  test('how far a large sheet has come is told while it is compared', async () => {
    const rows = Array.from({ length: 6_000 }, (_, index) => `n${index};Person ${index}`);
    const body = { fileName: 'large.csv', file: base64(`id;name\n${rows.join('\n')}\n`) };
    const { id } = doneOf(await startImport(own, { ...at(), body }));
    const seen: (readonly [number, number | null])[] = [];
    for (;;) {
      const { state, progress } = doneOf(await showImport(own, { ...at(), import: id }));
      seen.push([progress.done, progress.inAll]);
      if (state !== 'reading') break;
    }
    const read = seen.map(([done]) => done);
    expect(read).toEqual([...read].sort((a, b) => a - b));
    // Each is a person and how it belongs.
    expect(seen.at(-1)).toEqual([12_000, 12_000]);
    expect(seen.some(([done, inAll]) => 0 < done && done < 12_000 && inAll === 12_000)).toBe(true);
  });

  test('what a partner hands in is claimed, and more it cannot say; what the office hands in is proved', async () => {
    const proved = 'id;exam;verification\n2;A;verified\n';
    expect((await handIn(proved)).report.problems).toMatchObject([
      { code: 'not-own-to-verify', path: [2, 'verification'] },
    ]);
    doneOf(await apply((await handIn(proved, undefined, office)).id, office));
    expect((await file()).people?.[1]?.credentials).toMatchObject([{ item: 'A', verification: 'verified' }]);
    // To say less of it again is no correction.
    expect((await handIn('id;exam;verification\n2;A;claimed\n')).report).toMatchObject({ changes: {}, unchanged: 1 });
    const longer = await handIn('id;exam;valid until\n2;A;2024-12-31\n');
    expect(longer.report).toMatchObject({ changes: { credential: 1 }, corrected: 1 });
    doneOf(await apply(longer.id));
    expect((await file()).people?.[1]?.credentials?.at(-1)).toMatchObject({
      ...{ item: 'A', validThrough: '2024-12-31', verification: 'claimed' },
    });
  });

  test('what was changed since it was compared is compared anew before anything is taken over', async () => {
    const shown = await handIn(sheet);
    doneOf(await feedPeople(own, { ...at(), body: { people: [{ person: '3', name: 'Cy Dao' }] } }));
    expect(await apply(shown.id)).toMatchObject({ refusal: { kind: 'conflict', code: 'import-read-again' } });
    const anew = await settled(shown.id);
    expect(anew.report.changes).toEqual({ 'person-changed': 1, credential: 2 });
    doneOf(await apply(shown.id));
    expect((await file()).people).toHaveLength(3);
  });

  test('taken back, all is as it was before; what was changed again since stays', async () => {
    const before = await verdict();
    const shown = await handIn(`${sheet}1;;;B;2020-01-01\n`);
    doneOf(await apply(shown.id));
    doneOf(await apply((await handIn('id;exam;earned;valid until\n1;B;2020-01-01;2023-01-01\n')).id));
    expect(doneOf(await undoImport(own, { ...at(), import: shown.id }))).toMatchObject({ undone: 5, kept: 1 });
    expect(await people()).toEqual([
      ['1', 'Ana Lima', null],
      ['2', 'Bo Chen', null],
    ]);
    const [ana, bo] = (await file()).people ?? [];
    const now = (one: typeof ana) =>
      one?.credentials?.filter((each) => typeof each !== 'string' && each.knownTo === undefined);
    expect(now(ana)).toMatchObject([{ item: 'A' }, { item: 'B', validThrough: '2023-01-01' }]);
    expect(now(bo) ?? []).toEqual([]);
    expect(await verdict()).toBe(before);
    expect(
      doneOf(await historyOf(own, { ...at(), person: '2' })).filter(({ kind: what }) => what === 'credential'),
    ).toHaveLength(1);
    expect(await undoImport(own, { ...at(), import: shown.id })).toMatchObject({
      refusal: { code: 'import-in-other-state' },
    });
    // Whom it had added belongs to the company again where it is taken over once more.
    const again = await handIn(sheet);
    expect(again.report.changes).toMatchObject({ 'person-returned': 1, affiliation: 1 });
  });

  test('whom a sheet has added by mail address alone, and no longer names, comes back by it, and nobody is asked who it is', async () => {
    const mails = 'name;mail;exam\nIda Roth;ida@acme.example;A\n';
    const first = await handIn(mails);
    doneOf(await apply(first.id));
    doneOf(await undoImport(own, { ...at(), import: first.id }));
    const again = await handIn(mails);
    expect(again.report).toMatchObject({ alike: [], changes: { 'person-returned': 1, affiliation: 1, credential: 1 } });
    doneOf(await apply(again.id));
    expect((await people()).filter(([, name]) => name === 'Ida Roth')).toHaveLength(1);
  });

  test('whom a sheet has added stays among the people where something else is stated of them since', async () => {
    const first = await handIn('id;name;exam\n7;Gia Roy;A\n');
    doneOf(await apply(first.id));
    doneOf(await apply((await handIn('id;exam\n7;B\n')).id));
    doneOf(await undoImport(own, { ...at(), import: first.id }));
    expect((await people()).map(([code]) => code)).toContain('7');
  });

  test('a correction that is taken back is stated again as it was', async () => {
    doneOf(await apply((await handIn('id;exam;earned;valid until\n2;B;2020-01-01;2021-01-01\n')).id));
    const longer = await handIn('id;exam;earned;valid until\n2;B;2020-01-01;2022-01-01\n');
    doneOf(await apply(longer.id));
    doneOf(await undoImport(own, { ...at(), import: longer.id }));
    const open = (await file()).people?.[1]?.credentials?.filter((one) => typeof one !== 'string' && !one.knownTo);
    expect(open).toMatchObject([{ item: 'B', validThrough: '2021-01-01' }]);
  });

  test('joiners and leavers come from the partner’s own system: all of it or nothing, and once', async () => {
    const body = {
      people: [
        { person: '1', left: '2020-06-30' },
        { person: '4', name: 'Eva Sol', type: 'contractor', joined: '2020-06-01' },
      ],
    };
    const fed = doneOf(await feedPeople(own, { ...at(), body }));
    expect(fed.changes).toEqual({ 'person-added': 1, affiliation: 2 });
    const again = doneOf(await feedPeople(own, { ...at(), body }));
    expect(again).toEqual({ changes: {}, revision: fed.revision });
    const affiliations = ((await file()).people ?? []).map(({ affiliation }) =>
      (affiliation as { knownTo?: string }[]).filter(({ knownTo }) => knownTo === undefined),
    );
    expect(affiliations).toMatchObject([
      [{ type: 'employee', to: '2020-06-30' }],
      [{}],
      [{ type: 'contractor', from: '2020-06-01' }],
    ]);
    const wrong = { people: [{ person: '5', name: 'Flo' }, { person: '6', type: 'pirate' }, { person: '5' }] };
    expect(await feedPeople(own, { ...at(), body: wrong })).toMatchObject({
      refusal: {
        problems: [
          { code: 'duplicate-id', path: ['people', 2, 'person'] },
          { code: 'unknown-affiliation', path: ['people', 1, 'type'] },
        ],
      },
    });
    expect((await file()).people).toHaveLength(3);
  });

  test('partner members look, and hand nothing in; a sheet is thrown away by hand, or when it is left lying', async () => {
    const shown = await handIn(sheet);
    const member = office.as(atPartner(office.programme, partner, 'partner-member'));
    expect(doneOf(await showImport(member, { ...at(), import: shown.id })).state).toBe('ready');
    for (const refusedToo of [
      await startImport(member, { ...at(), body: { fileName: 'a', file: base64('id\n1\n') } }),
      await apply(shown.id, member),
      await discardImport(member, { ...at(), import: shown.id }),
    ])
      expect(refusedToo).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } });
    doneOf(await discardImport(own, { ...at(), import: shown.id }));
    expect(await settled(shown.id)).toMatchObject({ state: 'discarded', report: { columns: [] } });
    const left = await handIn(sheet);
    await forgetImports(office, office.programme);
    expect((await settled(left.id)).state).toBe('ready');
    const later = { now: () => new Date(Date.parse(office.clock.now()) + 8 * 86_400_000).toISOString() };
    await forgetImports({ store, clock: { ...office.clock, ...later } as never }, office.programme);
    expect((await settled(left.id)).state).toBe('discarded');
  });

  test('of a person whose data are erased nothing is left in what was taken over', async () => {
    const shown = await handIn('id;name;mail\n1;Ana Perez;perez@acme.example\n');
    doneOf(await apply(shown.id));
    expect(doneOf(await showImport(own, { ...at(), import: shown.id })).report).toMatchObject({
      sample: [],
      alike: [],
    });
    const waiting = await handIn('id;name;exam\n1;Ana Perez;B\n');
    const [{ person }] = doneOf(await listPeople(own, at())).items as unknown as [{ person: string }];
    doneOf(await erasePerson(own, { ...at(), person }));
    const rows = await withOffice(store.db, office.programme, (tx) =>
      tx.selectFrom('people_import_changes').selectAll().where('partner_id', '=', partner).execute(),
    );
    expect(rows).toHaveLength(1);
    expect(await settled(waiting.id)).toMatchObject({ state: 'discarded', report: { sample: [] } });
    expect(await apply(waiting.id)).toMatchObject({ refusal: { values: { state: 'discarded' } } });
    expect(JSON.stringify(rows)).not.toMatch(/Perez|Lima/);
  });
});
