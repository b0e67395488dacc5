import { awardsCountedTogether } from '../catalogue/awards-counted-together.ts';
import type { Programme } from '../catalogue/programme.ts';
import { type Claim, claimName } from '../membership/facts.ts';
import type { Renewal } from '../membership/terms.ts';
import { type VerdictTogether, verdictsTogether } from '../standing/assess.ts';
import { awardHeld } from '../standing/binding-version.ts';
import { baseSituation } from '../standing/evaluate.ts';
import type { Verdict } from '../standing/verdict.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { nextDecision } from './award-days.ts';
import { awardOrSuccessor, claimOf } from './award-in-turn.ts';
import { type Effect, effectOf } from './effect.ts';
import type { Side } from './judged-at.ts';
import type { ImpactRequest, LevelImpact, Together, UnaffectedLevel } from './partner-impact.ts';
import type { Sides } from './sides.ts';

/** A level as it was judged alone. */
interface JudgedAlone {
  readonly claim: Claim;
  readonly held: boolean;
  readonly on: Day;
  readonly renewal?: Renewal;
  readonly after: { readonly verdict: Verdict };
}

/**
 * Counts the people of a level that is kept for all awards that are held on its day, by both states of the rules: each
 * award by the text of the term that runs on that day. Only what fails together is told.
 */
export function countedTogether(
  level: JudgedAlone,
  awards: readonly Claim[],
  sides: Sides,
  { knownAt }: Asked,
): Together | undefined {
  const { held, on, renewal, after } = level;
  // On the last day of a window before the anniversary the new term has not begun: there is no day to count on.
  if (!held || after.verdict !== 'met' || (renewal && renewal.anniversary > on)) return undefined;
  const asked = { awards, day: on, knownAt };
  if (!isLimited(level.claim, sides.after, asked)) return undefined;
  const now = jointly(level.claim, sides.after, asked);
  if (now.together === 'met') return undefined;
  return {
    before: jointly(level.claim, sides.before, asked).together,
    after: now.together,
    ...(now.conflict && { conflict: now.conflict }),
  };
}

/**
 * Where the counting itself changes, the effect is that on the award beside all others: it counts on the day on which
 * it is decided next. What is told of it already, for other reasons than the counting, stays.
 */
export function countedAnew(
  found: LevelImpact | UnaffectedLevel,
  awards: readonly Claim[],
  sides: Sides,
  { day, knownAt }: Asked & Pick<ImpactRequest, 'day'>,
): LevelImpact | UnaffectedLevel {
  const isKept = 'effect' in found ? found.effect === 'kept' && found.held : sameRules.has(found.why);
  const begun = awardOrSuccessor(found.claim, sides.after.base.view.facts, day, knownAt);
  if (!isKept || !begun) return found;
  const { award, next } = nextDecision(begun, { side: sides.after, day, knownAt });
  const [on, anniversary] = [next.by ?? next.enforcedFrom ?? day, next.renewal?.anniversary ?? day];
  const counts = anniversary > on ? anniversary : on;
  const asked = { awards, day: counts, knownAt };
  if (!isLimited(found.claim, sides.before, asked) && !isLimited(claimOf(award), sides.after, asked)) return found;
  const before = jointly(found.claim, sides.before, asked);
  const after = jointly(claimOf(award), sides.after, asked);
  if (before.together === after.together) return found;
  const side = ({ together: verdict, alone: { version } }: VerdictTogether) => ({
    verdict,
    ...(version && { version: version.id }),
  });
  return {
    ...('effect' in found ? found : { claim: found.claim, held: true }),
    effect: effectOf(before.together, after.together, true) as Effect,
    on,
    ...(next.renewal && { renewal: next.renewal }),
    before: side(before),
    after: side(after),
    together: { before: before.together, after: after.together, ...(after.conflict && { conflict: after.conflict }) },
  };
}

const sameRules: ReadonlySet<UnaffectedLevel['why']> = new Set(['same-rule', 'nothing-moves', 'same-course', 'bound']);

type Asked = Pick<ImpactRequest, 'knownAt'>;

/** The awards beside which one is counted, and the day. */
interface Beside {
  readonly awards: readonly Claim[];
  readonly day: Day;
  readonly knownAt: Instant;
}

const rivalsOf = ({ base }: Side, { awards, day, knownAt }: Beside): readonly Claim[] =>
  awards.filter((one) => awardHeld(base.view.facts, one.competency, one.level, day, knownAt));

const isLimited = (claim: Claim, side: Side, asked: Beside): boolean =>
  areLimited([claim, ...rivalsOf(side, asked)], side.programme);

/** How an award stands beside those that are held on the day. */
function jointly(claim: Claim, side: Side, beside: Beside): VerdictTogether {
  const rivals = rivalsOf(side, beside);
  const claims = rivals.some((one) => claimName(one) === claimName(claim)) ? rivals : [...rivals, claim];
  const { day, knownAt } = beside;
  const asked = { programme: side.programme, facts: side.base.view.facts, day, knownAt, claims };
  return verdictsTogether(asked, baseSituation(asked)).find(
    (one) => claimName(one.claim) === claimName(claim),
  ) as VerdictTogether;
}

/** Whether a counting rule limits the first of the awards beside another one. */
function areLimited([claim, ...others]: readonly Claim[], programme: Programme): boolean {
  const limited = awardsCountedTogether(programme);
  const isLimited = (one: Claim | undefined) => one !== undefined && limited.has(claimName(one));
  return isLimited(claim) && others.some((one) => isLimited(one) && claimName(one) !== claimName(claim as Claim));
}
