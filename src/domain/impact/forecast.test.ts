import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { programmeAsking } from '../../../test/builders/arbitrary-rules.ts';
import { dayNear, daysNear, timedClause, timedPartner } from '../../../test/builders/arbitrary-times.ts';
import type { Programme } from '../catalogue/programme.ts';
import { evaluate } from '../standing/evaluate.ts';
import { heldOn } from '../standing/held.ts';
import { addDays, type Day, day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { forecast } from './forecast.ts';

const [first, last] = [day('2020-05-20'), day('2020-08-30')];
const web = { competency: 'web', level: 'gold' } as const;

const policy: fc.Arbitrary<WrittenTree> = fc
  .record({
    enforcement: fc.constantFrom('atRenewal', 'continuous', 'checkDays'),
    term: fc.constantFrom({ months: 1 }, { months: 2 }, { days: 45 }),
    window: fc.constantFrom(
      undefined,
      { opens: { days: -20 }, closes: { days: 0 } },
      { opens: { days: 1 }, closes: { days: 15 } },
      { opens: { days: 0 }, closes: { days: 0 }, wholeMonths: true },
    ),
    checkDays: fc.constantFrom(['06-01', '08-01'], ['07-15']),
    grace: fc.constantFrom(undefined, { days: 10 }, { months: 1 }),
    lockIn: fc.constantFrom(undefined, { days: 30 }),
    versionBinds: fc.constantFrom('atRenewal', 'onEffectiveDay'),
    notice: fc.constantFrom(undefined, { days: 20 }),
    afterLatePayment: fc.constantFrom(undefined, { days: 30 }, { months: 2 }),
  })
  .map((one) =>
    Object.fromEntries(
      Object.entries(one).filter(
        ([key, value]) => value !== undefined && (key !== 'checkDays' || one.enforcement === 'checkDays'),
      ),
    ),
  );

/** One policy, or two of which the second begins within the time that is looked at. */
const lifecycle = fc.oneof(
  policy,
  fc.tuple(policy, policy, dayNear).map(([before, after, from]) => [before, { ...after, from }]),
);

/** What the programme grants to all: to keep awards for a time, or to move their anniversaries. */
const exceptions: fc.Arbitrary<WrittenTree[]> = fc.array(
  fc
    .record({ days: daysNear, kind: fc.constantFrom('extension', 'freeze', 'waiver'), moves: fc.boolean() })
    .map(({ days, kind, moves }) => ({
      kind,
      ...days,
      ...(kind === 'extension' && moves && { moves: { days: 25 } }),
      reason: 'flood',
    })),
  { maxLength: 2 },
);

interface Rules {
  readonly lifecycle: unknown;
  readonly granted: readonly WrittenTree[];
  readonly retirement: WrittenTree;
  readonly overlap: WrittenTree;
  /** The day on which another competency takes over, if one does. */
  readonly moves: string | undefined;
}

const rules: fc.Arbitrary<Rules> = fc.record({
  lifecycle,
  granted: exceptions,
  retirement: fc.oneof(
    fc.constant({}),
    fc.constant({}),
    daysNear.map(({ from, to }) => ({ lastRenewal: from, ends: to })),
    dayNear.map((lastEnrolment) => ({ lastEnrolment, heldFor: { days: 40 } })),
  ),
  overlap: fc.constantFrom(
    {},
    {},
    { until: '2020-07-05', chosenBy: 'submission' },
    { until: '2020-07-05', chosenBy: 'audit' },
  ),
  moves: fc.option(dayNear, { nil: undefined }),
});

const programmeWith = (
  old: unknown,
  text: unknown,
  { lifecycle, granted, retirement, overlap, moves }: Rules,
): Programme | undefined => {
  const probe = [old, text].map((one) => programmeAsking(one));
  if (probe.some((one) => one === undefined)) return undefined;
  const versions = [
    { id: 'old', effective: '2000-01-01', ...overlap, levels: { gold: old } },
    { id: 'new', effective: '2020-06-10', announced: '2020-05-25', levels: { gold: text } },
  ];
  return programmeAsking(old, {
    programme: granted.length === 0 ? {} : { exceptions: granted.map((one, index) => ({ id: `e${index}`, ...one })) },
    competency: aCompetency('web', {}, { lifecycle, versions, retirement }),
    ...(moves !== undefined && {
      competencies: [
        aCompetency(
          'cloud',
          { gold: text },
          { lifecycle, succeeds: [{ competency: 'web', from: moves, how: 'renamed' }] },
        ),
      ],
    }),
  });
};

const awards = fc.constantFrom(
  [],
  [{ status: 'web', level: 'gold', from: '2020-05-01' }],
  [{ status: 'web', level: 'gold', from: '2020-04-11', renewed: '2020-06-05' }],
  [{ status: 'web', level: 'gold', from: '2020-04-01', renewals: [{ done: '2020-05-30', paid: '2020-06-09' }] }],
  [{ status: 'web', level: 'gold', from: '2020-02-10', anniversary: '2020-06-20' }],
  [{ status: 'web', level: 'gold', from: '2020-02-10', anniversary: '07-01' }],
  [
    { status: 'web', level: 'gold', from: '2020-03-01', to: '2020-06-15' },
    { status: 'web', level: 'gold', from: '2020-07-01' },
  ],
);

/** The first audit was handed in before it took place. */
const handedIn = (audits: readonly { readonly on: Day }[]): WrittenTree[] =>
  audits.map((audit, index) => (index === 0 ? { ...audit, submitted: addDays(audit.on, -20) } : audit));

describe('A forecast', () => {
  test('says of every single day what evaluating that day says', () => {
    let [held, spans, followed] = [0, 0, 0];
    fc.assert(
      fc.property(timedClause, timedClause, rules, timedPartner, awards, (old, text, made, partner, statuses) => {
        const programme = programmeWith(old, text, made);
        fc.pre(programme !== undefined);
        const facts = aPartner(programme as Programme, {
          ...partner,
          evidence: handedIn(partner.evidence),
          statuses: [...(partner.statuses as WrittenTree[]), ...statuses],
        });
        const asked = { programme: programme as Programme, facts, knownAt: endOfTime };
        const { awards } = forecast({ ...asked, day: first, until: last, claims: [web] });
        for (const award of awards) {
          const told: string[] = [];
          for (const span of award.spans)
            for (let on = span.from; on <= span.to; on = addDays(on, 1))
              told.push(`${on} ${span.verdict} ${span.version} ${span.held} ${span.because}`);
          const found: string[] = [];
          for (let on = award.takesOver?.from ?? first; on <= last; on = addDays(on, 1)) {
            const standing = evaluate({ ...asked, ...award.claim, day: on });
            const status = heldOn({ ...asked, ...award.claim, day: on });
            found.push(`${on} ${standing.verdict} ${standing.version?.id} ${status.held} ${status.because}`);
          }
          expect(told).toEqual(found);
          spans += award.spans.length;
          held += award.heldToday ? 1 : 0;
          followed += award.takesOver ? 1 : 0;
        }
      }),
      { numRuns: 40 },
    );
    expect([spans > 100, held > 6, followed > 0]).toEqual([true, true, true]);
  });

  test('says of renewals and checks what becomes of the award on the day after', () => {
    const counted = { met: 0, fails: 0, checks: 0, followed: 0 };
    fc.assert(
      fc.property(timedClause, timedClause, rules, timedPartner, awards, (old, text, made, partner, statuses) => {
        const programme = programmeWith(old, text, made);
        fc.pre(programme !== undefined && statuses.length > 0);
        const facts = aPartner(programme as Programme, {
          ...partner,
          evidence: handedIn(partner.evidence),
          statuses: [...(partner.statuses as WrittenTree[]), ...statuses],
        });
        const asked = { programme: programme as Programme, facts, knownAt: endOfTime };
        for (const award of forecast({ ...asked, day: first, until: last, claims: [web] }).awards) {
          const statusOn = (on: Day) => heldOn({ ...asked, ...award.claim, day: on });
          if (award.takesOver) counted.followed++;
          for (const { renewal, lastDay, verdict } of award.renewals) {
            const { because, renewal: decided } = statusOn(addDays(lastDay, 1));
            const hasFailed = decided?.number === renewal.number && ['grace', 'lapsed'].includes(because);
            if (verdict === 'met') {
              counted.met++;
              expect(hasFailed).toBe(false);
            } else {
              counted.fails++;
              expect(['within-term', 'renewal-open', 'renewed', 'renewal-met']).not.toContain(because);
            }
          }
          const { check } = award.risk ?? {};
          if (!check) continue;
          counted.checks++;
          expect([statusOn(addDays(check.lostOn, -1)).held, statusOn(check.lostOn).held]).toEqual([true, false]);
          expect(check.by >= first && check.by <= check.lostOn).toBe(true);
          expect(check.verdict).not.toBe('met');
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(...Object.values(counted))).toBeGreaterThan(0);
  });
});
