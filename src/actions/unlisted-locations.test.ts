import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anOffice, doneOf, type Office } from '../../test/builders/an-office.ts';
import { day } from '../domain/time/day.ts';
import { endOfTime } from '../domain/time/instant.ts';
import { loadFacts } from '../store/membership/load-facts.ts';
import type { Store } from '../store/store.ts';
import { withTenant } from '../store/tenant.ts';
import { addPerson } from './add-person.ts';
import { restateFigures } from './figures/restate-figures.ts';
import { importPartner } from './import-partner.ts';
import { feedPeople } from './imports/feed-people.ts';
import { catalogueInUse } from './loaded-catalogue.ts';
import { makeStatement } from './make-statement.ts';
import type { Done } from './refusal.ts';
import { listLocations, stateLocation } from './state-location.ts';

const pack = aPack({
  competency: aCompetency('web', { gold: { per: 'country', combine: 'best', require: { people: 1, with: 'A' } } }),
  programme: { metrics: { sales: {} }, evidence: { audit: {} } },
});

describe.each(engineKinds)('%s: a location that people are at', (kind) => {
  let store: Store;
  let office: Office;
  let made = 0;
  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  const kiel = { code: 'kiel', name: 'Kiel', country: 'DE', to: '2030-12-31' };
  const ana = { id: 'ana', credentials: ['A'], affiliation: [{ location: 'kiel' }] };
  const imported = async (tree: object, code = `p${++made}`) =>
    importPartner(office, { programme: office.programme, tree: { partner: code, ...tree } });
  const enrolled = async (tree: object = {}) => {
    const { partner } = doneOf(await imported(tree));
    return { about: { programme: office.programme, partner }, code: `p${made}` };
  };
  const state = (about: { programme: string; partner: string }, body: object) =>
    stateLocation(office, { ...about, body }).then(doneOf);
  const problemsOf = (result: Done<unknown>) =>
    !result.ok && result.refusal.kind === 'invalid'
      ? result.refusal.problems.map(({ code, path, values }) => [code, path.join('/'), values])
      : result;
  const unlisted = async (about: { programme: string; partner: string }) =>
    doneOf(await listLocations(office, about)).unlisted;
  const countriesOf = ({ programme, partner }: { programme: string; partner: string }) =>
    withTenant(store.db, { programme, partner }, async (tx) => {
      const rules = await catalogueInUse(tx, programme);
      const loaded = rules && (await loadFacts(tx, partner, rules.programme));
      const now = loaded?.facts.people[0]?.affiliations.filter((one) => one.knownTo === endOfTime) ?? [];
      return now.map(({ country, to }) => [country, to]);
    });

  test('is told of until it is listed, and brings its country for as long as it is there', async () => {
    const { about } = await enrolled({
      people: [
        ana,
        { ...ana, id: 'ben' },
        { ...ana, id: 'eva', affiliation: [{ location: 'kiel', to: '2019-01-01' }] },
      ],
      metrics: { sales: [{ value: 1, on: '2020-01-01', location: 'bonn' }] },
      evidence: [{ kind: 'audit', on: '2020-01-01', location: 'bonn' }],
    });
    const bonn = { code: 'bonn', people: 0, figures: 1, evidence: 1 };
    expect(await unlisted(about)).toEqual([bonn, { code: 'kiel', people: 2, figures: 0, evidence: 0 }]);
    expect(await countriesOf(about)).toEqual([[undefined, '9999-12-31']]);
    await state(about, kiel);
    expect(await unlisted(about)).toEqual([bonn]);
    expect(await countriesOf(about)).toEqual([
      ['DE', '2030-12-31'],
      [undefined, '9999-12-31'],
    ]);
  });

  test('is refused where it is stated anew and the partner lists others, with those', async () => {
    const { about, code } = await enrolled({ people: [ana] });
    await state(about, { code: 'bonn', name: 'Bonn' });
    const values = { name: 'kiel', known: ['bonn'] };
    const affiliation = (body: object, more: object = {}) =>
      makeStatement(office, { ...about, kind: 'affiliation', person: 'ana', body, ...more });
    expect(problemsOf(await affiliation({ location: 'kiel' }))).toEqual([['unknown-location', 'location', values]]);
    expect(problemsOf(await affiliation({ location: 'bon' }))).toEqual([
      ['unknown-location', 'location', { name: 'bon', nearest: 'bonn' }],
    ]);
    doneOf(await affiliation({ location: 'bonn', from: '2020-01-01' }));
    const person = { name: 'Ben', affiliations: [{}, { location: 'kiel' }] };
    expect(problemsOf(await addPerson(office, { ...about, body: person }))).toEqual([
      ['unknown-location', 'affiliations/1/location', values],
    ]);
    const fed = { people: [{ person: 'x1', name: 'Eva', location: 'kiel' }] };
    expect(problemsOf(await feedPeople(office, { ...about, body: fed }))).toMatchObject([
      ['unknown-location', 'people/0/location', values],
    ]);
    const list = { metrics: ['sales'], from: day('2020-01-01'), through: day('2020-01-31'), isComplete: false };
    const figures = [{ metric: 'sales', value: 1, month: '2020-01', location: 'kiel' }];
    const reason = { text: 'as reported' };
    expect(problemsOf(await restateFigures(office, { ...about, reason, list: { ...list, figures } }))).toEqual([
      ['unknown-location', 'figures/0/location', values],
    ]);
    const people = [ana, { ...ana, id: 'ben' }];
    expect(problemsOf(await imported({ people }, code))).toEqual([
      ['unknown-location', 'people/0/affiliation/0/location', values],
    ]);
  });

  test('is not asked again where it was said before, and a file may list its own', async () => {
    const { about, code } = await enrolled({ people: [ana] });
    await state(about, { code: 'bonn', name: 'Bonn' });
    expect(await imported({ people: [ana] }, code)).toMatchObject({ value: { isChanged: false } });
    doneOf(
      await feedPeople(office, {
        ...about,
        body: { people: [{ person: 'ana', location: 'kiel', left: '2020-06-30' }] },
      }),
    );
    expect(doneOf(await listLocations(office, about)).locations).toMatchObject([{ code: 'bonn' }]);
    const own = { locations: [kiel, { code: 'bonn', name: 'Bonn' }], people: [ana, { ...ana, id: 'ben' }] };
    doneOf(await imported(own, code));
    expect(doneOf(await listLocations(office, about)).locations).toMatchObject([{ code: 'bonn' }, { code: 'kiel' }]);
    expect(problemsOf(await imported({ ...own, locations: [kiel, kiel] }, code))).toEqual([
      ['duplicate-id', 'locations/1/code', { id: 'kiel' }],
    ]);
    doneOf(await imported({ ...own, locations: [] }, code));
    expect(doneOf(await listLocations(office, about)).locations).toEqual([]);
  });
});
