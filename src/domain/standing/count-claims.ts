import { awardsCountedTogether } from '../catalogue/awards-counted-together.ts';
import type { Programme } from '../catalogue/programme.ts';
import { type Claim, claimName } from '../membership/facts.ts';
import { demandOf, type Side } from './award-demand.ts';
import { type Candidature, type Counted, countTogether, type FilledPlace, type Shortage } from './count-together.ts';
import type { LevelStanding } from './evaluate.ts';
import type { PersonId } from './finding.ts';
import { openQuestions } from './open-questions.ts';
import { placesInFinding } from './people-in-finding.ts';
import { read, type Situation } from './situation.ts';
import { agreed, type Verdict } from './verdict.ts';

/** A claim whose requirement was judged alone. */
export interface Judged {
  readonly claim: Claim;
  readonly alone: LevelStanding;
}

/** A claim with people counted for it and for those before it. */
export interface Joint {
  readonly together: Verdict;
  readonly counted: readonly CountedPlace[];
  readonly conflict?: Conflict;
  /** The places that it takes where a counting rule limits it, by every reading of open questions. */
  readonly filled: readonly FilledPlace[];
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

type Rules = { readonly programme: Programme };

/** Counts people for claim after claim: each is added where it can be staffed beside all that were added before it. */
export function countClaims(judged: readonly Judged[], base: Situation, request: Rules): readonly Joint[] {
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
    return {
      ...(joints[0] as Joint),
      together: agreed(joints.map((joint) => joint.together)),
      filled: joints.flatMap((joint) => joint.filled),
    };
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
  request: Rules,
): readonly Joint[] {
  const { view } = situation;
  const limited = awardsCountedTogether(request.programme);
  let accepted: readonly Candidature[] = [];
  let counted: Counted | undefined;
  const outcomes = judged.map(({ claim, alone }, index): Omit<Joint, 'counted' | 'filled'> => {
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
      return {
        ...outcome,
        counted: outcome.together === 'met' && alone.finding ? placesInFinding(alone.finding) : [],
        filled: [],
      };
    return {
      ...outcome,
      filled: places,
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
  { programme }: Rules,
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
