import { type Application, applicationFor } from '../../domain/awards/application.ts';
import type { NotApplied } from '../../domain/awards/not-applied-for.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import { textIn } from '../../domain/catalogue/text.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import { unknownName } from '../../domain/problems/unknown-name.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { type RenewalRow, renewalsOf } from '../../store/renewals/renewals.ts';
import type { Tx } from '../../store/tenant.ts';
import type { PartnerAsKnown } from '../partner-as-known.ts';
import { type Done, done, refused } from '../refusal.ts';

interface Asked extends Claim {
  readonly partner: string;
  readonly today: Day;
  readonly appliedOn: Day;
}

/** What it takes to give an award on application, to a partner as it is known inside of a transaction; or why it cannot be. */
export async function applicationNow(
  tx: Tx,
  { programme, facts }: PartnerAsKnown,
  { partner, competency, level, today: day, appliedOn }: Asked,
): Promise<Done<Application>> {
  const problems = unknownIn({ competency, level }, programme);
  if (problems.length > 0) return refused({ kind: 'invalid', problems });
  const found = applicationFor({ programme, facts, competency, level, day, appliedOn, knownAt: endOfTime });
  if (!found.ok) return refusedFor(found.why, programme);
  // A renewal that waits for its payment binds for each award as it was when that was asked for.
  const ends = found.value.ends.map(({ level: lower }) => lower);
  const isIn = ({ choices }: RenewalRow) =>
    choices.some((one) => one.competency === competency && ends.includes(one.level));
  const isWaiting = (await renewalsOf(tx, partner)).some((row) => waits(row) && isIn(row));
  return isWaiting ? refused({ kind: 'conflict', code: 'application-renewal-waits' }) : done(found.value);
}

const waits = ({ bound_on, taken_back_at, ended_on }: RenewalRow): boolean =>
  bound_on === null && taken_back_at === null && ended_on === null;

function unknownIn({ competency, level }: Claim, { competencies, levels }: Programme): readonly Problem[] {
  const ids = levels.map(({ id }) => id);
  return [
    ...(competencies.has(competency)
      ? []
      : [unknownName('unknown-competency', competency, [...competencies.keys()], ['competency'])]),
    ...(ids.includes(level) ? [] : [unknownName('unknown-level', level, ids, ['level'])]),
  ];
}

function refusedFor(why: NotApplied, programme: Programme): Done<never> {
  switch (why.kind) {
    case 'closed':
      return refused({ kind: 'conflict', code: 'application-closed', values: { last: why.last } });
    case 'held':
      return refused({ kind: 'conflict', code: 'application-held', values: { level: why.level } });
    case 'lapsed':
      return refused({ kind: 'conflict', code: 'application-lapsed' });
    case 'on-certain-days':
      return refused({ kind: 'conflict', code: 'application-on-certain-days', values: { next: why.next } });
    case 'not-met':
      return refused({ kind: 'conflict', code: 'application-not-met' });
    case 'undetermined':
      return refused({ kind: 'conflict', code: 'application-undetermined' });
    case 'counted-elsewhere': {
      const awards = why.awards.map((one) => nameOf(one, programme)).join(', ');
      return refused({ kind: 'conflict', code: 'application-counted-elsewhere', values: { awards } });
    }
    case 'lost-at-once':
      return refused({ kind: 'conflict', code: 'application-lost-at-once' });
    default:
      return why satisfies never;
  }
}

/** A refusal is told in the language of whoever reads it; names of competencies are the same in most of them. */
const nameOf = ({ competency, level }: Claim, { competencies, levels }: Programme): string => {
  const [what, at] = [competencies.get(competency)?.name, levels.find(({ id }) => id === level)?.name];
  return `${what ? textIn(what, 'en') : competency} ${at ? textIn(at, 'en') : level}`;
};

/** The last day on which it can be taken back that an award was given: its first one. From the next day on it binds. */
export const undoableUntil = ({ decided_on }: { readonly decided_on: string | null }): Day => decided_on as Day;
