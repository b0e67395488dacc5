import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPartners } from '../../src/cli/files/find-partners.ts';
import { loadPack } from '../../src/cli/files/load-pack.ts';
import { factsOf, readPartner } from '../../src/cli/files/load-partner.ts';
import { daysAhead } from '../../src/domain/impact/days-ahead.ts';
import { forecast } from '../../src/domain/impact/forecast.ts';
import { claimName, type Facts } from '../../src/domain/membership/facts.ts';
import { assess } from '../../src/domain/standing/assess.ts';
import { addMonths, day } from '../../src/domain/time/day.ts';
import { endOfTime } from '../../src/domain/time/instant.ts';

const root = join(import.meta.dirname, '..', '..');
const pack = loadPack('mpn', root);
if (!pack.ok) throw new Error(JSON.stringify(pack.problems));
const { programme } = pack.value;

const factsIn = (path: string): Facts => {
  const found = findPartners(path, root);
  const partner = found.ok && found.value.kind === 'one' ? readPartner(found.value.partner, root) : undefined;
  const facts = partner?.ok ? factsOf(partner.value, programme) : undefined;
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

describe('What is asked about one partner on one day', () => {
  it.each(days)('has one answer in assess, forecast and calendar: on %s', (on) => {
    let awardsHeld = 0;
    for (const facts of partners) {
      const asked = { programme, facts, day: day(on), knownAt: endOfTime };
      const ahead = forecast({ ...asked, until: addMonths(day(on), 24) });
      const deadlines = daysAhead(ahead, programme, facts).filter(({ what }) => what.kind === 'renewal-deadline');
      for (const { claim, held, action } of assess(asked).claims) {
        const award = ahead.awards.find((one) => claimName(one.claim) === claimName(claim));
        const [next] = award?.renewals ?? [];
        const due = next && next.verdict !== 'met' ? next.renewal.window.to : undefined;
        expect([facts.partner, claimName(claim), held.held, action?.by]).toEqual([
          facts.partner,
          claimName(claim),
          award?.heldToday,
          due,
        ]);
        if (due !== undefined)
          expect(
            deadlines.some((one) => one.to === due && one.claims.some((of) => claimName(of) === claimName(claim))),
          ).toBe(true);
        if (held.held) awardsHeld++;
      }
    }
    expect(awardsHeld).toBeGreaterThan(0);
  });
});
