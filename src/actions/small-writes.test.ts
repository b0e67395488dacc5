import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anOffice, atPartner, doneOf, type Office } from '../../test/builders/an-office.ts';
import type { Store } from '../store/store.ts';
import { addPerson } from './add-person.ts';
import { changePerson } from './change-person.ts';
import { endPerson } from './end-person.ts';
import { enrolPartner } from './enrol-partner.ts';
import { exportPartner } from './export-partner.ts';
import { importPartner } from './import-partner.ts';
import { listAudit } from './list-audit.ts';
import { makeStatement } from './make-statement.ts';
import type { Done } from './refusal.ts';
import { renamePartner } from './rename-partner.ts';
import { showPartner } from './show-partner.ts';
import { listLocations, stateLocation } from './state-location.ts';
import { stateParent } from './state-parent.ts';
import type { StatementToMake } from './statement-to-make.ts';

const pack = aPack({
  competency: aCompetency('web', { gold: { people: 1, with: 'A' } }),
  programme: {
    attributes: { country: { title: 'country', values: 'any' }, size: { title: 'size', values: { big: 'big' } } },
    metrics: { sales: {} },
    records: { deals: { fields: ['value'] } },
  },
});

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let about: { readonly programme: string; readonly partner: string };
  let made = 0;
  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    about = await enrolled('own');
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  const enrolled = async (code = `p${++made}`) => ({
    programme: office.programme,
    partner: doneOf(await enrolPartner(office, { programme: office.programme, tree: { partner: code } })).partner,
  });
  const make = (input: Omit<StatementToMake, 'programme' | 'partner'>, context = office.as(office.actor), of = about) =>
    makeStatement(context, { ...of, ...input });
  const fileOf = async (of = about) => doneOf(await exportPartner(office, of)).file;
  const own = () => office.as(atPartner(office.programme, about.partner));
  const problemsOf = (result: Done<unknown>) =>
    !result.ok && result.refusal.kind === 'invalid'
      ? result.refusal.problems.map(({ code, path }) => `${code} ${path.join('/')}`)
      : result;

  test('a partner is enrolled once, by the office, with what its file says', async () => {
    const wanted = (tree: object) => ({ programme: office.programme, tree: { partner: 'new', name: 'New', ...tree } });
    const wrong = await enrolPartner(office, wanted({ attributes: { size: 'bgi' } }));
    expect(problemsOf(wrong)).toEqual(['unknown-value attributes/size']);
    const ahead = await enrolPartner(office, wanted({ metrics: { sales: [{ value: 3, month: '2020-07' }] } }));
    expect(problemsOf(ahead)).toEqual(['month-to-come metrics/sales/0/month']);
    expect(await enrolPartner(own(), wanted({}))).toMatchObject({ refusal: { kind: 'not-allowed' } });
    const stated = { attributes: { size: 'big' }, membership: { since: '2019-01-01' } };
    const { partner } = doneOf(await enrolPartner(office, wanted(stated)));
    expect(await fileOf({ ...about, partner })).toMatchObject({ name: 'New', ...stated });
    expect(await enrolPartner(office, wanted({}))).toMatchObject({ refusal: { code: 'exists-already' } });
    expect(await fileOf({ ...about, partner })).toMatchObject(stated);
  });

  test('each kind of statement is made alone, as a file says it', async () => {
    for (const [kind, body] of [
      ['attribute', { attribute: 'country', value: 'DE' }],
      ['attribute', { attribute: 'country', value: 'AT' }],
      ['measurement', { metric: 'sales', value: 3, on: '2020-01-01' }],
      ['measurement', { metric: 'sales', value: 4, month: '2020-06' }],
      ['record', { records: 'deals' }],
      ['record', { records: 'deals', fields: { value: 5 } }],
      ['record', { records: 'deals', fields: { value: 6 } }],
      ['membership', { since: '2018-01-01' }],
      ['membership', { since: '2019-01-01' }],
      ['claims', ['web/gold', 'web/gold']],
      ['claims', ['web/gold']],
    ] as const)
      doneOf(await make({ kind, body }));
    const file = await fileOf();
    expect(file).toMatchObject({
      attributes: { country: 'AT' },
      metrics: {
        sales: [
          { value: 3, on: '2020-01-01' },
          { value: 4, month: '2020-06' },
        ],
      },
      records: { deals: [{ value: 5 }, { value: 6 }] },
      membership: { since: '2019-01-01' },
      claims: ['web/gold'],
    });
    doneOf(await make({ kind: 'claims', body: [] }));
    expect(await fileOf()).not.toHaveProperty('claims');
    const again = { programme: office.programme, tree: await fileOf() };
    expect(await importPartner(office, again)).toMatchObject({ value: { isChanged: false } });
  });

  test('what is wrong has its place in the body', async () => {
    const wrong: readonly (readonly [StatementToMake['kind'], unknown, readonly string[]])[] = [
      ['measurement', { metric: 'slaes', value: 3 }, ['unknown-metric metric']],
      ['measurement', { metric: 'sales', value: 'many' }, ['not-a-number value']],
      ['measurement', { value: 3 }, ['missing-key ']],
      // Nobody has measured what is still to come; the month that runs has figures.
      ['measurement', { metric: 'sales', value: 3, month: '2020-07' }, ['month-to-come month']],
      ['measurement', { metric: 'sales', value: 3, on: '2020-06-16' }, ['figure-day-to-come on']],
      ['record', { records: 'deals', fields: { value: [] } }, ['wrong-form fields/value']],
      ['attribute', { attribute: 'size', value: 'bgi' }, ['unknown-value value']],
      ['attribute', { attribute: 'szie', value: 'big' }, ['unknown-attribute attribute']],
      ['membership', { since: 'ever' }, ['not-a-day since']],
      ['claims', ['web/gold', 'web'], ['not-a-claim 1']],
      ['grant', { item: 'A', from: '2020-01-01', origin: 'x', knownFrom: '2090-01-01' }, ['known-in-future knownFrom']],
    ];
    for (const [kind, body, problems] of wrong)
      expect([kind, problemsOf(await make({ kind, body }))]).toEqual([kind, problems]);
  });

  test('an award keeps its renewals when it is corrected, and who decided why', async () => {
    const of = await enrolled();
    const reason = { code: 'appeal', text: 'The audit came late.' };
    const body = { status: 'web', level: 'gold', from: '2019-01-01' };
    const { id } = doneOf(await make({ kind: 'award', body }, office, of));
    doneOf(await make({ kind: 'renewal', award: id as string, body: { done: '2020-01-01' } }, office, of));
    const early = await make({ kind: 'renewal', award: id as string, body: { done: '2018-01-01' } }, office, of);
    expect(problemsOf(early)).toEqual(['reversed-days done']);
    doneOf(
      await make({ kind: 'award', body: { ...body, from: '2019-02-01' }, corrects: id as string, reason }, office, of),
    );
    expect((await fileOf(of)).statuses).toMatchObject([{ from: '2019-02-01', renewals: [{ done: '2020-01-01' }] }]);
    const { rows } = await store.engine.run('select set_config($1, $2, false)', ['app.none', '']);
    expect(rows).toHaveLength(1);
    const [entry] = doneOf(await listAudit(office, { chain: { kind: 'partner', ...of } })).entries;
    expect(entry).toMatchObject({
      action: 'correct-award',
      reason: { code: 'appeal', text: { value: reason.text } },
    });
    const content = entry?.touched.find(({ kind }) => kind === 'awards')?.content;
    expect(content).toMatchObject({
      value: { decided_by: office.actor.kind === 'user' && office.actor.id, reason: reason.text, corrects: id },
    });
  });

  test('a person without an affiliation is told of, and one that leaves stays', async () => {
    const of = await enrolled();
    const { code } = doneOf(await addPerson(office, { ...of, body: { name: 'Ada', email: 'ada@own.example' } }));
    const affiliations = [{ from: '2019-01-01' }];
    doneOf(await addPerson(office, { ...of, body: { code: 'b', affiliations } }));
    expect(await addPerson(office, { ...of, body: { code: 'b' } })).toMatchObject({
      refusal: { code: 'exists-already' },
    });
    expect(problemsOf(await addPerson(office, { ...of, body: { affiliations: [{ type: 'emplyee' }] } }))).toHaveLength(
      1,
    );
    doneOf(await changePerson(office, { ...of, person: code, body: { name: 'Ada Byron' } }));
    doneOf(await endPerson(office, { ...of, person: 'b', last: '2020-05-31' }));
    const file = await fileOf(of);
    expect(file.people).toMatchObject([
      { id: code, name: 'Ada Byron', affiliation: [] },
      { id: 'b', affiliation: [{ from: '2019-01-01', to: '2020-05-31' }] },
    ]);
    const tree = { programme: office.programme, tree: file };
    expect(await importPartner(office, tree)).toMatchObject({ value: { isChanged: false } });
    doneOf(await importPartner(office, { ...tree, tree: { ...file, people: [] } }));
    expect((await fileOf(of)).people).toBeUndefined();
    doneOf(await importPartner(office, tree));
    expect((await fileOf(of)).people).toHaveLength(2);
  });

  test('a partner is renamed, and given another code by the office alone', async () => {
    const of = await enrolled();
    const partner = office.as(atPartner(office.programme, of.partner));
    expect(doneOf(await renamePartner(partner, { ...of, name: 'Ours', revision: 1 }))).toMatchObject({ revision: 2 });
    expect(await renamePartner(partner, { ...of, code: 'x1' })).toMatchObject({ refusal: { kind: 'not-allowed' } });
    expect(await renamePartner(office, { ...of, code: 'own' })).toMatchObject({
      refusal: { code: 'exists-already' },
    });
    doneOf(await renamePartner(office, { ...of, code: `c-${of.partner.slice(-6)}` }));
    expect(await fileOf(of)).toMatchObject({ partner: `c-${of.partner.slice(-6)}`, name: 'Ours' });
    expect(problemsOf(await renamePartner(office, { ...of, code: '' }))).toEqual(['too-small code']);
    expect(await renamePartner(office, { ...of, name: 'x', revision: 1 })).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
  });

  test('locations and parents are dated statements, and no partner is above itself', async () => {
    const [child, middle] = [await enrolled('child'), await enrolled('middle')];
    const { id } = doneOf(await stateLocation(office, { ...child, body: { code: 'MUC', name: 'Munich' } }));
    expect(await stateLocation(office, { ...child, body: { code: 'MUC', name: 'x' } })).toMatchObject({ ok: false });
    doneOf(await stateLocation(office, { ...child, body: { code: 'MUC', name: 'München' }, corrects: id as string }));
    expect(doneOf(await listLocations(office, child)).locations).toMatchObject([{ code: 'MUC', name: 'München' }]);
    doneOf(await stateParent(office, { ...child, body: { parent: 'middle', from: '2019-01-01', to: '2019-12-31' } }));
    const up = (days: object) => stateParent(office, { ...middle, body: { parent: 'child', ...days } });
    expect(problemsOf(await up({ from: '2019-12-31' }))).toEqual(['parent-circle parent']);
    expect(await up({ from: '2020-01-01' })).toMatchObject({ ok: true });
    expect(problemsOf(await stateParent(office, { ...child, body: { parent: 'own', from: '2019-06-01' } }))).toEqual([
      'two-parents parent',
    ]);
    expect(problemsOf(await stateParent(office, { ...child, body: { parent: 'nobody' } }))).toEqual([
      'unknown-partner parent',
    ]);
    expect(await stateParent(own(), { ...about, body: { parent: 'child' } })).toMatchObject({
      refusal: { kind: 'not-allowed' },
    });
  });

  test('a partner is shown with the membership that is stated of it now', async () => {
    const of = await enrolled();
    const partner = office.as(atPartner(office.programme, of.partner));
    const shown = async () => doneOf(await showPartner(partner, of)).membership;
    expect(await shown()).toBeNull();
    const stated = { since: '2015-10-01', level: 'Action Pack', anniversary: '2016-10-01' };
    doneOf(await make({ kind: 'membership', body: stated }, office.as(office.actor), of));
    expect(await shown()).toEqual(stated);
    expect(await make({ kind: 'membership', body: {} }, partner, of)).toMatchObject({
      refusal: { kind: 'not-allowed' },
    });
    doneOf(await make({ kind: 'membership', body: { since: '2015-09-01' } }, office.as(office.actor), of));
    expect(await shown()).toEqual({ since: '2015-09-01', level: null, anniversary: null });
  });

  test('a partner claims credentials and verifies none, and ends no evidence that was judged', async () => {
    const of = await enrolled('claims');
    const partner = office.as(atPartner(office.programme, of.partner));
    const judged = { kind: 'audit', on: '2020-01-01', outcome: 'passed' };
    const base = { partner: 'claims', people: [{ id: 'a', credentials: [{ item: 'A', earned: '2020-01-01' }] }] };
    const imported = (tree: object, context = partner) => importPartner(context, { programme: office.programme, tree });
    doneOf(await imported({ ...base, evidence: [judged] }, office));
    expect(await imported({ ...base, evidence: [judged] })).toMatchObject({ value: { isChanged: false } });
    expect(await imported(base)).toMatchObject({ refusal: { kind: 'not-allowed' } });
    const b = { id: 'b', credentials: ['B', { item: 'C', verification: 'verified' }] };
    const more = (...people: object[]) =>
      imported({ ...base, evidence: [judged], people: [...base.people, ...people] });
    expect(problemsOf(await more(b))).toEqual(['not-own-to-verify people/1/credentials/1/verification']);
    doneOf(await more({ id: 'b', credentials: ['B'] }));
    expect(await more({ id: 'b', credentials: ['B'] })).toMatchObject({ value: { isChanged: false } });
    const credential = { kind: 'credential', person: 'b' } as const;
    doneOf(await make({ ...credential, body: 'D' }, partner, of));
    expect(
      problemsOf(await make({ ...credential, body: { item: 'E', verification: 'verified' } }, partner, of)),
    ).toEqual(['not-own-to-verify verification']);
    const people = (await fileOf(of)).people as readonly { credentials: readonly unknown[] }[];
    expect(people[0]?.credentials).not.toMatchObject([{ verification: 'claimed' }]);
    expect(people[1]?.credentials).toMatchObject([{ verification: 'claimed' }, { verification: 'claimed' }]);
  });
});
