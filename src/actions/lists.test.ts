import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anOffice, atPartner, doneOf, type Office } from '../../test/builders/an-office.ts';
import type { Store } from '../store/store.ts';
import { addPerson } from './add-person.ts';
import { historyOf } from './history-of.ts';
import { importPartner } from './import-partner.ts';
import { listPartners, type PartnersToList } from './list-partners.ts';
import { listPeople } from './list-people.ts';
import { makeStatement } from './make-statement.ts';

const pack = aPack({
  exams: { A: { validity: { months: 24 } }, B: {} },
  competency: aCompetency('web', { gold: { people: 1, with: 'A' } }),
  programme: { attributes: { country: { values: 'any' } } },
});

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let own: { readonly programme: string; readonly partner: string };
  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    const { programme } = office;
    const enrol = async (tree: object) => doneOf(await importPartner(office, { programme, tree })).partner;
    const credentials = [{ item: 'A', earned: '2019-01-01' }, { item: 'A', earned: '2010-01-01' }, 'B'];
    own = {
      programme,
      partner: await enrol({ partner: 'a%1', attributes: { country: 'DE' }, people: [{ id: 'x', credentials }] }),
    };
    const award = { status: 'web', level: 'gold', from: '2019-01-01' };
    await enrol({ partner: 'b', name: 'Bramble', attributes: { country: 'DE' }, statuses: [award] });
    await enrol({ partner: 'c', attributes: { country: 'AT' }, statuses: [{ ...award, to: '2020-06-14' }] });
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  const codes = async (filter: Omit<PartnersToList, 'programme'>) =>
    doneOf(await listPartners(office, { programme: office.programme, ...filter })).items.map(({ code }) => code);

  test('partners are found by text, attribute and what they hold, page by page: all by the office, by others their own', async () => {
    expect(await codes({})).toEqual(['a%1', 'b', 'c']);
    expect(await codes({ text: 'BRAM' })).toEqual(['b']);
    expect(await codes({ text: '%' })).toEqual(['a%1']);
    expect(await codes({ attributes: { country: 'DE' } })).toEqual(['a%1', 'b']);
    expect(await codes({ holds: { competency: 'web' } })).toEqual(['b']);
    expect(await codes({ holds: { competency: 'web', level: 'silver' } })).toEqual([]);
    const first = doneOf(await listPartners(office, { programme: office.programme, limit: 2 }));
    expect(first).toMatchObject({ items: [{ attributes: { country: 'DE' }, people: 1 }, { people: 0 }], next: 'b' });
    expect(await codes({ after: first.next as string })).toEqual(['c']);
    const partner = office.as(atPartner(own.programme, own.partner));
    const seen = doneOf(await listPartners(partner, { programme: own.programme }));
    expect(seen).toMatchObject({ items: [{ code: 'a%1', partner: own.partner }], next: null });
    expect(doneOf(await listPartners(partner, { programme: own.programme, text: 'bram' })).items).toEqual([]);
    const stranger = office.as(atPartner(own.partner, own.partner));
    expect(await listPartners(stranger, { programme: own.programme })).toMatchObject({
      refusal: { kind: 'not-found' },
    });
  });

  test('people are listed with what they hold today and what ends next, those of whom nothing is known too', async () => {
    doneOf(await addPerson(office, { ...own, body: { code: 'y', name: 'Yves' } }));
    const partner = office.as(atPartner(own.programme, own.partner, 'partner-member'));
    expect(doneOf(await listPeople(partner, own)).items).toMatchObject([
      { code: 'x', credentials: 2, nextExpiry: '2021-01-01', affiliations: ['employee'], isLinked: false },
      { code: 'y', name: 'Yves', credentials: 0, nextExpiry: null, affiliations: [] },
    ]);
    expect(doneOf(await listPeople(partner, { ...own, text: 'yv', limit: 1 }))).toMatchObject({ next: null });
    const other = office.as(atPartner(own.programme, own.programme));
    expect(await listPeople(other, own)).toMatchObject({ refusal: { kind: 'not-found' } });
  });

  test('the history of a person has every statement and what took its place', async () => {
    const credential = { ...own, kind: 'credential', person: 'y' } as const;
    const { id } = doneOf(await makeStatement(office, { ...credential, body: 'A' }));
    const between = office.clock.now();
    const next = doneOf(await makeStatement(office, { ...credential, body: 'B', corrects: id as string }));
    expect(doneOf(await historyOf(office, { ...own, person: 'y' }))).toMatchObject([
      { id, statement: { item: 'A' }, replacedBy: next.id },
      { id: next.id, statement: { item: 'B' }, knownTo: null, replacedBy: null },
    ]);
    const then = doneOf(await historyOf(office, { ...own, person: 'y', kind: 'credential', knownAt: between }));
    expect(then.map((one) => one.id)).toEqual([id]);
  });
});
