import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPartners } from '../../src/cli/files/find-partners.ts';
import { loadPack } from '../../src/cli/files/load-pack.ts';
import { factsOf, readPartner } from '../../src/cli/files/load-partner.ts';
import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { daysAhead } from '../../src/domain/impact/days-ahead.ts';
import { forecast } from '../../src/domain/impact/forecast.ts';
import { claimName, type Facts } from '../../src/domain/membership/facts.ts';
import { assess } from '../../src/domain/standing/assess.ts';
import { addMonths, type Day, day } from '../../src/domain/time/day.ts';
import { endOfTime } from '../../src/domain/time/instant.ts';
import { aPartner } from '../builders/a-partner.ts';

const root = join(import.meta.dirname, '..', '..');
const programmeOf = (name: string): Programme => {
  const pack = loadPack(name, root);
  if (!pack.ok) throw new Error(JSON.stringify(pack.problems));
  return pack.value.programme;
};
const mpn = programmeOf('mpn');

const factsIn = (path: string): Facts => {
  const found = findPartners(path, root);
  const partner = found.ok && found.value.kind === 'one' ? readPartner(found.value.partner, root) : undefined;
  const facts = partner?.ok ? factsOf(partner.value, mpn) : undefined;
  if (!facts?.ok) throw new Error(`${path} cannot be read.`);
  return facts.value;
};
const network = readdirSync(join(root, 'examples', 'network')).map((name) => join('examples', 'network', name));
const partners = ['examples/nordlicht', ...network].map(factsIn);
const days = [
  '2017-08-01',
  '2017-10-31',
  '2017-12-20',
  '2018-02-20',
  '2018-08-15',
  '2018-09-02',
  '2019-01-01',
  '2021-09-10',
];

/** Says the same of every claim of a partner in assess, forecast and calendar; so many of them are held, and so many at risk. */
function agreeAbout(facts: Facts, programme: Programme, on: Day): { readonly held: number; readonly due: number } {
  const asked = { programme, facts, day: on, knownAt: endOfTime };
  const ahead = forecast({ ...asked, until: addMonths(on, 24) });
  const told = daysAhead(ahead, programme, facts);
  const { claims } = assess(asked);
  const own = ahead.awards.filter((award) => !award.takesOver);
  expect(own.map(({ claim }) => claimName(claim))).toEqual(claims.map(({ claim }) => claimName(claim)));
  for (const [index, { claim, held, action }] of claims.entries()) {
    const award = own[index];
    // An assessment looks at the next renewal, or one term ahead; a forecast at all that come in its time.
    const next = award?.renewals[0];
    const isNext = next === undefined || next === award?.risk?.renewal || next.verdict === 'met';
    const due = isNext && next?.verdict !== 'met' ? award?.action : undefined;
    const named = [facts.partner, claimName(claim), on];
    expect([...named, held.held, action?.by]).toEqual([...named, award?.heldToday, due?.by]);
    expect(action?.standing.ways).toEqual(due?.standing.ways);
    if (due === undefined) continue;
    const kind = due.occasion.kind === 'renewal' ? 'renewal-deadline' : 'act-by';
    const deadlines = told.filter((one) => one.what.kind === kind && one.to === due.by);
    expect(deadlines.flatMap((one) => one.claims.map(claimName))).toContain(claimName(claim));
  }
  return { held: claims.filter((one) => one.held.held).length, due: claims.filter((one) => one.action).length };
}

describe('What is asked about one partner on one day', () => {
  it.each(days)('has one answer in assess, forecast and calendar: on %s', (on) => {
    const held = partners.map((facts) => agreeAbout(facts, mpn, day(on)).held);
    expect(held.reduce((a, b) => a + b)).toBeGreaterThan(0);
  });

  it('has one answer where awards are lost on any day, after a grace', () => {
    const programme = programmeOf('oracle-partner-network');
    const facts = aPartner(programme, {
      statuses: [{ status: 'expertise-a', level: 'expertise', from: '2013-02-01' }],
      people: [
        { id: 'ana', credentials: ['implementer-a'] },
        { id: 'bo', credentials: [{ item: 'implementer-a', earned: '2013-01-15', validThrough: '2013-06-30' }] },
      ],
    });
    const due = ['2013-05-01', '2013-06-30', '2013-07-01', '2013-09-28', '2013-09-29'].map(
      (on) => agreeAbout(facts, programme, day(on)).due,
    );
    expect(due).toEqual([1, 1, 1, 1, 0]);
  });

  it('has one answer where awards are checked on certain days', () => {
    const programme = programmeOf('sap-partneredge');
    const facts = aPartner(programme, {
      statuses: [{ status: 'sell-track', level: 'sell', from: '2021-02-01' }],
      people: [
        ...['c1', 'c2'].map((id) => ({ id, credentials: [{ item: 'compliance-training', earned: '2020-02-01' }] })),
        { id: 'm', credentials: ['marketing-training'] },
      ],
      evidence: [{ kind: 'business-plan', on: '2021-01-10' }],
      metrics: { 'value-points': [{ on: '2021-02-01', value: 30 }] },
    });
    const due = ['2021-03-01', '2021-07-15', '2022-01-14', '2022-01-15', '2022-01-16'].map(
      (on) => agreeAbout(facts, programme, day(on)).due,
    );
    expect(due).toEqual([1, 1, 1, 0, 0]);
  });
});
