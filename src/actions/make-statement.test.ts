import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anOffice, atPartner, doneOf, type Office } from '../../test/builders/an-office.ts';
import type { Store } from '../store/store.ts';
import { addPerson } from './add-person.ts';
import { exportPartner } from './export-partner.ts';
import { importPartner } from './import-partner.ts';
import { makeStatement } from './make-statement.ts';
import { publishCatalogue } from './publish-catalogue.ts';
import type { StatementToMake } from './statement-to-make.ts';

const pack = aPack({ competency: aCompetency('web', { gold: { people: 1, with: 'A' } }) });

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let partner: string;
  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    const tree = { partner: 'own', people: [{ id: 'a', name: 'Ada' }] };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  const make = (input: Omit<StatementToMake, 'programme' | 'partner'>, context = office.as(office.actor)) =>
    makeStatement(context, { programme: office.programme, partner, ...input });
  const credentialsAt = async (at?: ReturnType<Office['clock']['now']>) =>
    doneOf(
      await exportPartner(office, { programme: office.programme, partner, ...(at && { at }) }),
    ).file.people?.[0]?.credentials?.map((one) => (typeof one === 'string' ? one : [one.item, one.earned]));

  test('a credential is added, corrected and withdrawn, and each state can be read back', async () => {
    const moments = [office.clock.now()];
    const { id } = doneOf(await make({ kind: 'credential', person: 'a', body: { item: 'A', earned: '2020-01-01' } }));
    moments.push(office.clock.now());
    const second = doneOf(
      await make({
        kind: 'credential',
        person: 'a',
        body: { item: 'A', earned: '2019-12-31' },
        corrects: id as string,
      }),
    );
    moments.push(office.clock.now());
    const gone = doneOf(await make({ kind: 'credential', corrects: second.id as string }));
    expect(gone).toEqual({ revision: 4 });
    const states = [];
    for (const at of moments) states.push(await credentialsAt(at));
    expect([...states, await credentialsAt()]).toEqual([
      undefined,
      [['A', '2020-01-01']],
      [['A', '2019-12-31']],
      undefined,
    ]);
    expect(await make({ kind: 'credential', corrects: id as string })).toMatchObject({
      refusal: { what: 'statement' },
    });
  });

  test('a statement is corrected and withdrawn as one about the person that it is about, and no other', async () => {
    const { programme } = office;
    doneOf(await addPerson(office, { programme, partner, body: { code: 'b', name: 'Another' } }));
    const ofA = { kind: 'credential', person: 'a' } as const;
    const { id } = doneOf(await make({ ...ofA, body: { item: 'A', earned: '2020-01-01' } }));
    const notThere = { refusal: { kind: 'not-found', what: 'statement' } };
    for (const person of ['b', 'nobody'])
      for (const what of [{}, { body: { item: 'A', earned: '2019-01-01' } }])
        expect(await make({ ...ofA, ...what, person, corrects: id as string })).toMatchObject(notThere);
    const award = { kind: 'award', body: { status: 'web', level: 'gold', from: '2019-01-01' } } as const;
    const awards = [doneOf(await make(award)).id as string, doneOf(await make(award)).id as string] as const;
    const done = { kind: 'renewal', award: awards[0], body: { done: '2020-01-01' } } as const;
    const renewal = doneOf(await make(done)).id as string;
    expect(await make({ kind: 'renewal', award: awards[1], corrects: renewal })).toMatchObject(notThere);
    doneOf(await make({ kind: 'renewal', award: awards[0], corrects: renewal }));
    doneOf(await make({ ...ofA, corrects: id as string }));
    expect(await credentialsAt()).toBeUndefined();
  });

  test('what is wrong is told with its place in the body, all of it', async () => {
    const refusals = [
      await make({ kind: 'credential', person: 'a', body: { item: 'A', earned: '2020-02-30', grade: 1 } }),
      await make({ kind: 'award', body: { status: 'wbe', level: 'glod', from: '2020-01-01' } }),
    ];
    expect(
      refusals.map((one) =>
        !one.ok && one.refusal.kind === 'invalid'
          ? one.refusal.problems.map(({ code, path }) => `${code} ${path.join('/')}`).sort()
          : one,
      ),
    ).toEqual([
      ['not-a-day earned', 'unknown-key grade'],
      ['unknown-level level', 'unknown-status status'],
    ]);
  });

  test('a partner makes no decision of the programme, and nothing on a state it has not seen', async () => {
    const own = office.as(atPartner(office.programme, partner));
    const award = { kind: 'award', body: { status: 'web', level: 'gold', from: '2020-01-01' } } as const;
    expect(await make(award, own)).toMatchObject({ refusal: { kind: 'not-allowed' } });
    const evidence = { kind: 'evidence', body: { kind: 'audit', on: '2020-01-01' } } as const;
    expect(await make({ ...evidence, revision: 1 }, own)).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    expect(await make(evidence, own)).toMatchObject({ ok: true });
    const judged = { kind: 'audit', on: '2020-01-01', outcome: 'passed' };
    expect(await make({ kind: 'evidence', body: judged }, own)).toMatchObject({ refusal: { kind: 'not-allowed' } });
    const other = office.as(atPartner(office.programme, office.programme));
    expect(await make(evidence, other)).toMatchObject({ refusal: { kind: 'not-found' } });
  });

  test('the same rules are one version, other rules the next, and what is wrong has its line', async () => {
    const publish = (text: string, context = office.as(office.actor)) =>
      publishCatalogue(context, { programme: office.programme, label: 'next', files: { 'pack.yaml': text } });
    const again = doneOf(await publish(JSON.stringify(pack, null, 2)));
    expect(again.isNew).toBe(false);
    const changed = JSON.stringify({ ...pack, exams: { ...(pack['exams'] as object), Z: {} } });
    expect(await make({ kind: 'grant', body: { item: 'Z', from: '2020-01-01', origin: 'x' } })).toMatchObject({
      ok: false,
    });
    const next = doneOf(await publish(changed));
    expect(next).toMatchObject({ isNew: true });
    expect(next.hash).not.toBe(again.hash);
    expect(await make({ kind: 'grant', body: { item: 'Z', from: '2020-01-01', origin: 'x' } })).toMatchObject({
      ok: true,
    });
    expect(await publish('language: 1\nprogramme: 3\n')).toMatchObject({
      refusal: { kind: 'invalid', problems: [{ place: { file: 'pack.yaml', line: 2 } }] },
    });
    expect(await publish(changed, office.as(atPartner(office.programme, partner)))).toMatchObject({
      refusal: { kind: 'not-allowed' },
    });
  });
});
