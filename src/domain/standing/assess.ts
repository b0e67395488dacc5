import { awardsCountedTogether } from '../catalogue/awards-counted-together.ts';
import { lifecycleOf } from '../catalogue/policy-in-force.ts';
import type { Programme } from '../catalogue/programme.ts';
import { nextPromotionDay } from '../membership/check-days.ts';
import { type Claim, claimName, type Facts } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { type ActionDue, actionDueNext } from './action-due.ts';
import { demandOf, type Side } from './award-demand.ts';
import { claimsAsked } from './claims.ts';
import { type Candidature, type Counted, countTogether, type Shortage } from './count-together.ts';
import { baseSituation, evaluateIn, type LevelStanding } from './evaluate.ts';
import type { PersonId } from './finding.ts';
import { type Held, heldOn } from './held.ts';
import { openQuestions } from './open-questions.ts';
import { placesInFinding } from './people-in-finding.ts';
import { read, type Situation } from './situation.ts';
import { agreed, type Verdict } from './verdict.ts';

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
  /** Which awards took the people, where only the counting together fails. */
  readonly conflict?: Conflict;
  readonly held: Held;
  /** The next day on which the programme awards the level, where it does so on certain days only. */
  readonly awardedFrom?: Day;
  /** What has to be done by when, as the requirement will not be met when it counts. */
  readonly action?: ActionDue;
}

/** Awards that need more different people than there are for them. */
export interface Conflict {
  readonly with: readonly Claim[];
  readonly needed: number;
  readonly available: number;
  /**
   * Of the places of each, how many compete for these people: of those in `with`, and of the award itself at the end. Left out
   * where all of them do.
   */
  readonly places?: readonly { readonly competing: number; readonly inAll: number }[];
}

export interface CountedPlace {
  readonly role?: string;
  readonly people: readonly PersonId[];
}

export function assess(request: AssessRequest): Assessment {
  const { programme, facts, day, knownAt } = request;
  const base = baseSituation(request);
  const { judged, joint } = judgedTogether(request, base);
  return {
    partner: facts.partner,
    programme: programme.id,
    day,
    knownAt,
    claims: judged.map(({ claim, alone }, index) => {
      const held = heldOn({ ...request, ...claim });
      const action = held.held ? actionDueNext(claim, base, request) : undefined;
      const awardedFrom = held.held ? undefined : nextAwardDay(claim, request);
      return {
        claim,
        alone,
        ...(joint[index] as Joint),
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

/** Whether each of the claims is met with people counted for all of them, and what stands against it, and nothing else about them. */
export function verdictsTogether(
  request: AssessRequest,
  base: Situation,
): readonly Pick<ClaimStanding, 'claim' | 'together' | 'conflict'>[] {
  const { judged, joint } = judgedTogether(request, base);
  return judged.map(({ claim }, index) => {
    const { together, conflict } = joint[index] as Joint;
    return { claim, together, ...(conflict && { conflict }) };
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

type Joint = Pick<ClaimStanding, 'together' | 'counted' | 'conflict'>;
export type Judged = { readonly claim: Claim; readonly alone: LevelStanding };

/** Counts people for claim after claim: each is added where it can be staffed beside all that were added before it. */
function countClaims(judged: readonly Judged[], base: Situation, request: AssessRequest): readonly Joint[] {
  const texts = judged.map(({ claim, alone }) => textOf(claim, alone, request.programme));
  let situations: readonly Situation[] = [base];
  for (const text of texts) {
    for (const question of text ? openQuestions(text, situations[0] as Situation) : []) {
      const names = [...(request.programme.questions.get(question)?.readings.keys() ?? [])];
      situations = situations.flatMap((before) => names.map((name) => read(before, question, name)));
    }
  }
  const byReading = situations.map((situation) => countInOrder(judged, texts, situation, request));
  return judged.map((_, index) => {
    const joints = byReading.map((joint) => joint[index] as Joint);
    return { ...(joints[0] as Joint), together: agreed(joints.map((joint) => joint.together)) };
  });
}

const textOf = (claim: Claim, { version }: LevelStanding, programme: Programme) =>
  programme.competencies
    .get(claim.competency)
    ?.versions.find((one) => one.id === version?.id)
    ?.levels.get(claim.level);

function countInOrder(
  judged: readonly Judged[],
  texts: readonly ReturnType<typeof textOf>[],
  situation: Situation,
  request: AssessRequest,
): readonly Joint[] {
  const { view } = situation;
  const limited = awardsCountedTogether(request.programme);
  let accepted: readonly Candidature[] = [];
  let counted: Counted | undefined;
  const outcomes = judged.map(({ claim, alone }, index): Omit<Joint, 'counted'> => {
    const text = texts[index];
    const readable = { ...situation, cohort: alone.cohort };
    const demand = (side: Side): Candidature => ({
      award: claimName(claim),
      patterns: text ? demandOf(text, readable, side) : [],
    });
    if (alone.verdict === 'not-met' || !text) return { together: 'not-met' };
    if (!limited.has(claimName(claim))) return { together: alone.verdict };
    const candidature = demand('sure');
    const result =
      candidature.patterns.length === 0
        ? undefined
        : countTogether([...accepted, candidature], request.programme, view, 'sure', counted?.patterns);
    if (result?.kind === 'counted') {
      accepted = [...accepted, candidature];
      counted = result;
      return { together: 'met' };
    }
    const perhaps = countTogether([...accepted, demand('possible')], request.programme, view, 'possible');
    if (perhaps.kind === 'counted' && demand('possible').patterns.length > 0) return { together: 'undetermined' };
    return result
      ? { together: 'not-met', conflict: conflictOf(result, claim, accepted, candidature, request, situation) }
      : { together: 'not-met' };
  });
  return judged.map(({ claim, alone }, index): Joint => {
    const outcome = outcomes[index] as (typeof outcomes)[number];
    const places = counted?.places.get(claimName(claim));
    if (!places)
      return { ...outcome, counted: outcome.together === 'met' && alone.finding ? placesInFinding(alone.finding) : [] };
    return {
      ...outcome,
      counted: places.map(({ place, people }) => ({
        ...(place.role !== undefined && { role: place.role }),
        people: people.map((person) => (view.people[person] as { id: string }).id),
      })),
    };
  });
}

/** The fewest of the accepted awards that leave no people for this one: none of them can be left out. */
function conflictOf(
  shortage: Shortage,
  claim: Claim,
  accepted: readonly Candidature[],
  candidature: Candidature,
  { programme }: AssessRequest,
  { view }: Situation,
): Conflict {
  let [rivals, shown] = [accepted, shortage];
  for (const rival of accepted) {
    const others = rivals.filter((one) => one !== rival);
    const result = countTogether([...others, candidature], programme, view, 'sure');
    if (result.kind === 'shortage') [rivals, shown] = [others, result];
  }
  const asClaim = (award: string): Claim => {
    const [competency = '', level = ''] = award.split('/');
    return { competency, level };
  };
  const others = rivals.map((rival) => asClaim(rival.award)).filter((one) => claimName(one) !== claimName(claim));
  const places = [...others, claim].flatMap((one) => shown.places.filter(({ award }) => award === claimName(one)));
  const isPart = places.some(({ competing, inAll }) => competing < inAll) && places.length === others.length + 1;
  return {
    with: others,
    needed: shown.needed,
    available: shown.available,
    ...(isPart && { places: places.map(({ competing, inAll }) => ({ competing, inAll })) }),
  };
}

function nextAwardDay({ competency }: Claim, { programme, day }: AssessRequest): Day | undefined {
  const found = programme.competencies.get(competency);
  const lifecycle = found && lifecycleOf(programme, found);
  return lifecycle && nextPromotionDay(lifecycle, day);
}
