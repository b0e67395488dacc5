import { awardsOf } from '../catalogue/counting-check.ts';
import type { Programme } from '../catalogue/programme.ts';
import { claimName } from '../membership/facts.ts';
import { type SituationOn, situationsOf } from './case-of-leaving.ts';
import type { AskedNeed } from './need.ts';
import { needBuilder, type PlaceRow } from './need-builder.ts';
import { needOf, type Spares } from './needs-of-targets.ts';
import type { PlanRequest } from './plan-request.ts';

/**
 * The targets that survive whoever leaves exactly where every place is filled by one person more than is needed, and those for which
 * that is at least needed.
 *
 * It is enough where (1) the target asks for nothing but places, all of them; (2) whoever can fill a place of the target fills it,
 * whatever else they are counted for: no second slot in its team, no role, no counting rule that makes awards compete; (3) every
 * holder is a person who can leave, and not a grant of the company; (4) without anybody the target asks for the same places.
 * Then each place is filled by all who can, each counted once. If one more than its number can, whoever leaves takes one of them at
 * the most, and enough stay. If only its number can, and that is not nothing, the leaving of any of them breaks it. So nothing
 * less is enough, and nothing more is needed. With (3) and (4) alone one more has to be able to fill each place that is needed in any
 * case, by the same argument, but who can may be counted elsewhere.
 */
export function sparesFor(request: PlanRequest, leavers: readonly string[]): Spares {
  const situationOn = situationsOf(request);
  const steady = [...request.targets.keys()].flatMap((index) => {
    const asked = askedBy(index, request, situationOn);
    const isSteady =
      !asked.rows.some(isForGrants) &&
      leavers.every((leaver) => isAskedAlike(asked, askedBy(index, request, situationOn, leaver)));
    return isSteady ? [{ index, asked }] : [];
  });
  const isEnough = ({ index, asked }: (typeof steady)[number]) =>
    !isCompeting(index, request) &&
    isAllPlaces(asked.need) &&
    asked.rows.every((row) => isFilledByWhoeverCan(row, asked.rows));
  const [enough, needed] = [steady.filter(isEnough), steady.filter((one) => !isEnough(one))];
  return {
    enough: new Set(enough.map(({ index }) => index)),
    needed: new Set(needed.map(({ index }) => index)),
  };
}

interface Asked {
  readonly need: AskedNeed;
  readonly rows: readonly PlaceRow[];
}

function askedBy(index: number, request: PlanRequest, situationOn: SituationOn, without?: string): Asked {
  const builder = needBuilder(request);
  const target = request.targets[index] as PlanRequest['targets'][number];
  const { need } = needOf(target, index, builder, request, situationOn, without);
  return { need, rows: builder.rows };
}

const isAllPlaces = (need: AskedNeed): boolean =>
  need.kind === 'places' ||
  // What survives as a target of its own.
  need.kind === 'award' ||
  (need.kind === 'n-of' && need.n === need.of.length && need.of.every(isAllPlaces));

const isFilledByWhoeverCan = ({ team, slot, role }: PlaceRow, rows: readonly PlaceRow[]): boolean =>
  role === undefined && rows.every((other) => other.team !== team || other.slot === slot);

const isForGrants = ({ tests, situation }: PlaceRow): boolean =>
  tests.some(({ withGrants }) => withGrants) &&
  situation.view.people.some(({ affiliations }) => affiliations.length === 0);

const isAskedAlike = (a: Asked, b: Asked): boolean =>
  JSON.stringify(a.need) === JSON.stringify(b.need) &&
  a.rows.length === b.rows.length &&
  a.rows.every((place, row) => isSamePlace(place, b.rows[row] as PlaceRow));

/** The same place of the same clause, for the same conditions at the same place. */
export const isSamePlace = ({ clause, slot, tests }: PlaceRow, other: PlaceRow): boolean =>
  clause === other.clause &&
  slot === other.slot &&
  tests.every(
    ({ condition, scope }, test) =>
      condition === other.tests[test]?.condition && scope?.place === other.tests[test]?.scope?.place,
  );

/** Is the target under a counting rule for which there are too many targets? */
function isCompeting(index: number, { targets, programme }: PlanRequest): boolean {
  const names = targets.map(({ claim }) => claimName(claim));
  return programme.counting.rules.some((rule) => {
    const covered = awardsOf(rule, programme satisfies Programme);
    const own = names.filter((name) => covered.has(name));
    return rule.role === undefined && own.length > rule.awardsPerPerson && covered.has(names[index] as string);
  });
}
