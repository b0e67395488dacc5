import { awardsOf } from '../catalogue/counting-check.ts';
import { claimName } from '../membership/facts.ts';
import { type SituationOn, situationsOf } from './case-of-leaving.ts';
import { earnedIn } from './counted-anew.ts';
import type { AbleFor, Counting, CountingLimit, CountingPlace } from './counting.ts';
import { learnersOf } from './learners.ts';
import type { RequestModel } from './model-from-request.ts';
import { type AskedNeed, type Need, needWith } from './need.ts';
import { needBuilder, type PlaceRow } from './need-builder.ts';
import { needOf } from './needs-of-targets.ts';
import { isSamePlace } from './one-more.ts';
import { rowsOfPerson } from './person-part.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan } from './planned.ts';

/** Who can be counted where once a plan is carried out, with the rows of each target as they are without somebody. */
export interface CountingFor {
  readonly counting: Counting;
  /** By target, in the order in which its need asks for them. */
  readonly rowsOf: (without?: string) => ReadonlyMap<number, readonly number[]>;
}

/** In the rows of a model, for those who could leave. */
export function countingFor(
  plan: Plan,
  request: PlanRequest,
  leavers: readonly string[],
  { model, awards }: Pick<RequestModel, 'model' | 'awards'>,
): CountingFor {
  const situationOn = situationsOf(request);
  const usual = askedFor(request, situationOn);
  const others = leavers.flatMap((person): readonly AskedWithout[] => {
    const asked = askedFor(request, situationOn, person);
    const isSaid = arePlacesAlike(asked.rows, usual.rows);
    const isSame = isSaid && JSON.stringify(asked.needs) === JSON.stringify(usual.needs);
    return isSame ? [] : [{ ...asked, person, isSaid }];
  });
  const able = [...ableAfter(plan, request, usual.rows, 0)];
  const places = [...placesOf(usual.rows, 0, 0)];
  const own = new Map<string, ReadonlyMap<number, readonly number[]>>();
  const without: { readonly person: string; readonly needs: readonly Need[] }[] = [];
  let next = model.rows.length;
  for (const { person, needs, rows: other, isSaid } of others) {
    const from = isSaid ? 0 : next;
    without.push({ person, needs: needs.map((need, target) => awards.inRows(movedBy(need, from), target)) });
    if (isSaid) continue;
    able.push(...ableAfter(plan, request, other, from, person));
    const added = placesOf(other, from, places.length, person);
    own.set(person, rowsByTarget(added));
    places.push(...added);
    next += other.length;
  }
  const people = usual.rows.flatMap(({ situation }) => situation.view.people);
  const usually = rowsByTarget(places.filter((one) => one.without === undefined));
  return {
    counting: {
      places,
      limits: limitsOf(request),
      oneRole: request.programme.counting.rolesExclude,
      able,
      needs: usual.needs.map(awards.inRows),
      without,
      stay: [...new Set(people.flatMap(({ id, affiliations }) => (affiliations.length === 0 ? [id] : [])))].sort(),
    },
    rowsOf: (person = '') => own.get(person) ?? usually,
  };
}

interface Asked {
  readonly needs: readonly AskedNeed[];
  readonly rows: readonly PlaceRow[];
}

interface AskedWithout extends Asked {
  readonly person: string;
  /** The places are the same, so that the usual rows say what is asked for. */
  readonly isSaid: boolean;
}

function askedFor(request: PlanRequest, situationOn: SituationOn, without?: string): Asked {
  const builder = needBuilder(request);
  const needs = request.targets.map(
    (target, index) => needOf(target, index, builder, request, situationOn, without).need,
  );
  return { needs, rows: builder.rows };
}

const arePlacesAlike = (a: readonly PlaceRow[], b: readonly PlaceRow[]): boolean =>
  a.length === b.length &&
  a.every((place, row) => isSamePlace(place, b[row] as PlaceRow) && place.role === b[row]?.role);

/** The same need in rows that come so many later. */
const movedBy = (need: AskedNeed, by: number): AskedNeed =>
  needWith(need, (leaf) => (leaf.kind === 'places' ? { ...leaf, row: leaf.row + by } : leaf));

/** Teams have numbers of their own: there are no more of them than places. */
const placesOf = (
  rows: readonly PlaceRow[],
  from: number,
  fromTeam: number,
  without?: string,
): readonly CountingPlace[] =>
  rows.map(({ target, team, within, role, isPooled }, row) => ({
    row: from + row,
    target,
    team: fromTeam + team,
    isPooled,
    ...(within !== undefined && { within: from + within }),
    ...(role !== undefined && { role }),
    ...(without !== undefined && { without }),
  }));

const rowsByTarget = (places: readonly CountingPlace[]): ReadonlyMap<number, readonly number[]> =>
  new Map([...Map.groupBy(places, ({ target }) => target)].map(([target, own]) => [target, own.map(({ row }) => row)]));

/** The rules for which there are more targets than one person may be counted for. */
const limitsOf = ({ programme, targets }: PlanRequest): readonly CountingLimit[] =>
  programme.counting.rules.flatMap((rule) => {
    const covered = awardsOf(rule, programme);
    const under = targets.flatMap(({ claim }, index) => (covered.has(claimName(claim)) ? [index] : []));
    if (under.length <= rule.awardsPerPerson) return [];
    return [{ targets: under, most: rule.awardsPerPerson, ...(rule.role !== undefined && { role: rule.role }) }];
  });

/** People who can be counted in the same rows by passing the same stand together. */
function ableAfter(
  plan: Plan,
  request: PlanRequest,
  rows: readonly PlaceRow[],
  from: number,
  gone?: string,
): readonly AbleFor[] {
  const passed = Map.groupBy(plan.actions, ({ person }) => person);
  const able = learnersOf(request, rows, { done: earnedIn(plan), ...(gone !== undefined && { gone }) }).map(
    (learner) => ({
      person: learner.id,
      done: (passed.get(learner.id) ?? []).map(({ item }) => item).sort(),
      rows: rowsOfPerson(learner, rows, request.targets).map(({ row }) => from + row),
    }),
  );
  const alike = Map.groupBy(
    able.filter((one) => one.rows.length > 0),
    ({ done, rows: own }) => JSON.stringify([done, own]),
  );
  return [...alike.values()].map((some) => {
    const { done, rows: own } = some[0] as (typeof some)[number];
    return { people: some.map(({ person }) => person).sort(), done, rows: own };
  });
}
