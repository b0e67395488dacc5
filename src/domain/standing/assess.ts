import { lifecycleOf } from '../catalogue/policy-in-force.ts';
import type { Programme } from '../catalogue/programme.ts';
import { nextPromotionDay } from '../membership/check-days.ts';
import type { Claim, Facts } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { type ActionDue, actionDueNext } from './action-due.ts';
import { claimsAsked } from './claims.ts';
import { type Conflict, type CountedPlace, countClaims, type Joint, type Judged } from './count-claims.ts';
import { baseSituation, evaluateIn, type LevelStanding } from './evaluate.ts';
import type { PersonId } from './finding.ts';
import { type Held, heldOn } from './held.ts';
import { neededTogether } from './needed-together.ts';
import type { Situation } from './situation.ts';
import type { Verdict } from './verdict.ts';

export interface AssessRequest {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly day: Day;
  readonly knownAt: Instant;
  /** The awards to count people for; without them those that the facts claim, else those held, else every level offered. */
  readonly claims?: readonly Claim[];
}

/** Where a partner stands over all the awards it claims, with everybody counted as the programme's policy allows. */
export interface Assessment {
  readonly partner: string;
  readonly programme: string;
  readonly day: Day;
  readonly knownAt: Instant;
  /** Most important first: the order in which people were counted. */
  readonly claims: readonly ClaimStanding[];
  /** Credentials of items that the programme does not know: they are kept and never count. */
  readonly unknownItems: readonly { readonly person: PersonId; readonly item: string }[];
}

export interface ClaimStanding {
  readonly claim: Claim;
  /** The requirement judged alone. */
  readonly alone: LevelStanding;
  /** The requirement judged together with the claims before it. */
  readonly together: Verdict;
  /** Who is counted for this award, place by place; where the counting policy does not limit it, as when it is judged alone. */
  readonly counted: readonly CountedPlace[];
  /**
   * Where it is met together: whose leaving, alone, would end that, also where it would be met alone and those who stay
   * count for the claims before it.
   */
  readonly dependsOn: readonly PersonId[];
  /** Which awards took the people, where only the counting together fails. */
  readonly conflict?: Conflict;
  readonly held: Held;
  /** The next day on which the programme awards the level, where it does so on certain days only. */
  readonly awardedFrom?: Day;
  /** What has to be done by when, as the requirement will not be met when it counts. */
  readonly action?: ActionDue;
}

export function assess(request: AssessRequest): Assessment {
  const { programme, facts, day, knownAt } = request;
  const base = baseSituation(request);
  const { judged, joint } = judgedTogether(request, base);
  const needed = neededTogether(judged, joint, base, request);
  return {
    partner: facts.partner,
    programme: programme.id,
    day,
    knownAt,
    claims: judged.map(({ claim, alone }, index) => {
      const held = heldOn({ ...request, ...claim });
      const action = held.held ? actionDueNext(claim, base, request) : undefined;
      const awardedFrom = held.held ? undefined : nextAwardDay(claim, request);
      const { together, counted, conflict } = joint[index] as Joint;
      return {
        claim,
        alone,
        together,
        counted,
        dependsOn: needed[index] as readonly PersonId[],
        ...(conflict && { conflict }),
        held,
        ...(action && { action }),
        ...(awardedFrom !== undefined && { awardedFrom }),
      };
    }),
    unknownItems: facts.people.flatMap((person) =>
      person.credentials
        .filter((one) => !programme.items.has(one.item))
        .map((one) => ({ person: person.id, item: one.item })),
    ),
  };
}

/** Whether one of the claims is met with people counted for all of them, and what stands against it, and nothing else about it. */
export type VerdictTogether = Pick<ClaimStanding, 'claim' | 'alone' | 'together' | 'conflict'>;

/** The same for each of the claims, most important first. */
export function verdictsTogether(request: AssessRequest, base: Situation): readonly VerdictTogether[] {
  const { judged, joint } = judgedTogether(request, base);
  return judged.map(({ claim, alone }, index) => {
    const { together, conflict } = joint[index] as Joint;
    return { claim, alone, together, ...(conflict && { conflict }) };
  });
}

/** Each of the claims judged alone, in the order of their priority; and what is met if people are counted for some of them in another. */
export function judgedInOrders(request: AssessRequest): {
  readonly judged: readonly Judged[];
  readonly together: (order: readonly Judged[]) => readonly Verdict[];
} {
  const base = baseSituation(request);
  const together = (order: readonly Judged[]) => countClaims(order, base, request).map((one) => one.together);
  return { judged: judgedAlone(request, base), together };
}

const judgedAlone = (request: AssessRequest, base: Situation): readonly Judged[] =>
  claimsAsked(request).map((claim) => ({ claim, alone: evaluateIn(base, { ...request, ...claim }) }));

function judgedTogether(request: AssessRequest, base: Situation) {
  const judged = judgedAlone(request, base);
  return { judged, joint: countClaims(judged, base, request) };
}

function nextAwardDay({ competency }: Claim, { programme, day }: AssessRequest): Day | undefined {
  const found = programme.competencies.get(competency);
  const lifecycle = found && lifecycleOf(programme, found);
  return lifecycle && nextPromotionDay(lifecycle, day);
}
