import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency } from '../../../test/builders/a-programme.ts';
import { programmeAsking } from '../../../test/builders/arbitrary-rules.ts';
import { clauseOnOneFact, timedClause, timedPartner } from '../../../test/builders/arbitrary-times.ts';
import type { Programme } from '../catalogue/programme.ts';
import { addDays, day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { baseSituation } from './evaluate.ts';
import { heldOn } from './held.ts';
import { spansOf } from './spans.ts';
import { sureFailureAfter } from './sure-failure.ts';

const claim = { competency: 'web', level: 'gold' };
const period = { day: day('2020-05-20'), until: day('2020-08-30'), knownAt: endOfTime };

test('An award that surely fails after an undetermined day is not held from then on, whichever way its text is read', () => {
  const reading = fc.oneof(timedClause, clauseOnOneFact);
  const lifecycle = fc.constantFrom(
    { enforcement: 'checkDays', checkDays: ['06-15', '07-15', '08-15'] },
    { enforcement: 'continuous' },
    { enforcement: 'continuous', grace: { days: 9 } },
  );
  let found = 0;
  fc.assert(
    fc.property(reading, reading, lifecycle, timedPartner, (one, two, policy, written) => {
      const asking = (clause: unknown) =>
        programmeAsking(clause as never, { competency: aCompetency('web', { gold: clause }, { lifecycle: policy }) });
      const [programme, ...read] = [{ question: 'which', readings: { one, two } }, one, two].map(asking);
      fc.pre(programme !== undefined && read.every((some) => some !== undefined));
      const statuses = [...(written.statuses as object[]), { status: 'web', level: 'gold', from: '2020-05-10' }];
      const asked = (of: Programme) => {
        const facts = aPartner(of, { ...written, statuses });
        return { programme: of, facts, ...claim, ...period };
      };
      const request = asked(programme as Programme);
      const base = baseSituation(request);
      const open = spansOf(request, base).find((span) => span.verdict === 'undetermined');
      const on = open && sureFailureAfter(open.from, request, base);
      if (on === undefined) return;
      found++;
      const end = policy.grace ? addDays(on, policy.grace.days) : on;
      for (const of of read as Programme[]) expect(heldOn({ ...asked(of), day: end }).held).toBe(false);
    }),
    { numRuns: 400 },
  );
  expect(found).toBeGreaterThan(50);
});
