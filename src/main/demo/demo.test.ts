import { describe, expect, test } from 'vitest';
import { loadPack } from '../../cli/files/load-pack.ts';
import { forecast, outlookOf } from '../../domain/impact/forecast.ts';
import type { Facts } from '../../domain/membership/facts.ts';
import { factsFromTree } from '../../domain/membership/facts-from-written.ts';
import { evaluate } from '../../domain/standing/evaluate.ts';
import { lapsedAwards } from '../../domain/standing/lapsed-awards.ts';
import { addMonths, day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { learningFromTree } from '../../domain/training/learning-from-tree.ts';
import { demoNetwork } from './network.ts';
import { practices } from './practices.ts';
import { lastKnownDay } from './staff.ts';

const pack = loadPack('mpn', process.cwd());
if (!pack.ok) throw new Error('The shipped pack is refused. Try: npx assay pack lint mpn');
const { programme } = pack.value;
const today = day('2017-11-15');
const network = demoNetwork();

function accepted(tree: unknown): Facts {
  const facts = factsFromTree(tree, programme, 'demo');
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  const people = facts.value.people.map(({ id }) => id);
  const learning = learningFromTree(tree, programme, people, 'demo');
  if (!learning.ok) throw new Error(JSON.stringify(learning.problems));
  return facts.value;
}

describe('the network of the demo', () => {
  const all = network.map(({ tree }) => accepted(tree));

  test('is the same for the same seed, and another for another', () => {
    expect(demoNetwork()).toEqual(network);
    expect(demoNetwork(1)).not.toEqual(network);
  });

  test('has 300 partners with 2,000 people in ten countries, each partner with a name and a code of its own', () => {
    expect(all).toHaveLength(300);
    expect(new Set(all.map(({ name }) => name)).size).toBe(300);
    expect(new Set(all.map(({ partner }) => partner)).size).toBe(300);
    expect(all.reduce((sum, { people }) => sum + people.length, 0)).toBe(2_000);
    expect(new Set(all.map(({ attributes }) => attributes.get('country'))).size).toBe(10);
  });

  test('has every partner in a region of the programme, which says of it what its own file says', () => {
    const regions = [...programme.regions.values()];
    const inNone = all.filter(({ attributes }) => {
      const region = regions.find(({ countries }) => countries.includes(attributes.get('country') ?? ''));
      return ![...(region?.attributes ?? [['in no region', '']])].every(
        ([name, value]) => attributes.get(name) === value,
      );
    });
    expect(inNone.map(({ partner }) => partner)).toEqual([]);
  });

  test('says where invoices go, in towns of its own country, and each number of a company is a sample', () => {
    const stated = network.flatMap(({ tree }) => tree['invoicing'] as readonly Record<string, unknown>[]);
    expect(stated.length).toBeGreaterThan(240);
    expect(network.some(({ tree }) => (tree['invoicing'] as readonly unknown[]).length === 0)).toBe(true);
    const numbers = stated.flatMap(({ vatNumber }) => (vatNumber === undefined ? [] : [String(vatNumber)]));
    expect(numbers.length).toBeGreaterThan(120);
    expect(numbers.filter((number) => !/^[A-Z]{2}[A-Z]?00/.test(number))).toEqual([]);
  });

  test('was known before the first day of the demo', () => {
    const moments = [...JSON.stringify(network).matchAll(/"known(?:From|To)":"([^"]+)"/g)].map(([, moment]) => moment);
    expect(moments.length).toBeGreaterThan(5_000);
    expect(moments.filter((moment) => (moment ?? '') > lastKnownDay)).toEqual([]);
    expect(network.filter(({ since }) => since > lastKnownDay)).toEqual([]);
  });

  test('has joiners of the year, people who have left, and people who will', () => {
    const periods = all.flatMap(({ people }) => people.map(({ affiliations }) => affiliations.at(-1)));
    const share = (isSo: (one: { from: string; to: string }) => boolean) =>
      periods.filter((one) => one && isSo(one)).length / periods.length;
    expect(share(({ from }) => from >= '2017-01-01')).toBeGreaterThan(0.1);
    expect(share(({ to }) => to < today)).toBeGreaterThan(0.03);
    expect(share(({ to }) => to > today && to < '2018-12-31')).toBeGreaterThan(0.015);
  });

  test('nobody earns anything for a company after having left it', () => {
    const late = all.flatMap(({ people }) =>
      people.flatMap(({ id, affiliations, credentials }) => {
        const last = affiliations.at(-1)?.to ?? today;
        return credentials.filter(({ earned }) => earned > last).map(({ item }) => `${id} ${item}`);
      }),
    );
    expect(late).toEqual([]);
  });

  test('holds what it is said to hold but for a few awards that have lapsed, renewed over all months, and six to seven of ten awards are safe for a year', () => {
    const awards = all.flatMap(
      (facts) => forecast({ programme, facts, day: today, until: addMonths(today, 12), knownAt: endOfTime }).awards,
    );
    const held = awards.filter(({ heldToday }) => heldToday);
    const lapsed = all.flatMap((facts) =>
      lapsedAwards({ claims: [] }, { programme, facts, day: today, knownAt: endOfTime }),
    );
    expect(held.length + lapsed.length).toBe(all.reduce((sum, { recorded }) => sum + recorded.length, 0));
    expect(lapsed.length).toBeGreaterThanOrEqual(5);
    expect(lapsed.length).toBeLessThan(15);
    expect(new Set(lapsed.map(({ reasons }) => reasons[0]?.kind))).toEqual(new Set(['renewal-missed']));
    const share = (verdict: string) => held.filter((award) => outlookOf(award) === verdict).length / held.length;
    expect(share('met')).toBeGreaterThan(0.6);
    expect(share('met')).toBeLessThan(0.72);
    expect(share('undetermined')).toBeGreaterThan(0.01);
    const months = new Set(
      held.flatMap(({ renewals }) => renewals.map(({ renewal }) => renewal.anniversary.slice(5, 7))),
    );
    expect(months.size).toBe(12);
    const failsByRelease = held.filter(({ renewals }) =>
      renewals.some(({ version, verdict }) => version === '2017-12' && verdict === 'not-met'),
    );
    expect(failsByRelease.length).toBeGreaterThan(40);
  });
});

const ways = practices.flatMap((practice) =>
  practice.ways.flatMap((way) =>
    (['silver', 'gold'] as const).flatMap((level) => {
      const places = way[level];
      return places === undefined ? [] : [{ practice, way, level, places, name: `${practice.competency}/${level}` }];
    }),
  ),
);

test.each(ways)(
  '$name is met by the crew of its way, and by one that is outdated only until the text changed',
  (one) => {
    const { practice, way, level, places } = one;
    const facts = accepted({
      partner: 'crew',
      attributes: { market: 'developed', country: 'DE' },
      metrics: Object.fromEntries((practice.figures ?? []).map((figure) => [figure.metric, figure[level]])),
      people: Array.from({ length: places }, (_, place) => ({
        id: `p${place}`,
        credentials: [
          ...(way.items[place % way.items.length] ?? []),
          ...(way.halfAlso !== undefined && place < (places + 1) >> 1 ? [way.halfAlso] : []),
        ],
      })),
    });
    const on = (when: string) =>
      evaluate({ programme, facts, competency: practice.competency, level, day: day(when), knownAt: endOfTime })
        .verdict;
    if (way.isOutdated) expect([on('2017-07-06'), on('2017-12-20')]).toEqual(['met', 'not-met']);
    else expect([on('2017-11-15'), on('2017-12-20')]).toEqual(['met', 'met']);
  },
);
