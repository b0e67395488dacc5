import { awardsOf } from '../catalogue/counting-check.ts';
import { claimName } from '../membership/facts.ts';
import { situationsOf } from './case-of-leaving.ts';
import type { Need } from './column-model.ts';
import { earnedIn } from './counted-anew.ts';
import type { AbleFor, Counting, CountingLimit } from './counting.ts';
import { learnersOf } from './learners.ts';
import type { NeedBuilder, PlaceRow } from './need-from-clause.ts';
import { needOf } from './needs-of-targets.ts';
import { isSamePlace } from './one-more.ts';
import { rowsOfPerson } from './person-part.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan } from './planned.ts';

/** Who can be counted where once a plan is carried out, and what is asked for without each of those who could leave. */
export function countingFor(plan: Plan, request: PlanRequest, leavers: readonly string[]): Counting {
  const situationOn = situationsOf(request);
  const asked = (without?: string) => {
    const builder: NeedBuilder = { rows: [], given: [], nextTeam: 0 };
    const needs = request.targets.map(
      (target, index) => needOf(target, index, builder, request, situationOn, without).need,
    );
    return { needs, rows: builder.rows };
  };
  const usual = asked();
  const places = usual.rows.map(({ target, team, within, role, isPooled }, row) => ({
    row,
    target,
    team,
    isPooled,
    ...(within !== undefined && { within }),
    ...(role !== undefined && { role }),
  }));
  const people = usual.rows.flatMap(({ situation }) => situation.view.people);
  return {
    places,
    limits: limitsOf(request),
    oneRole: request.programme.counting.rolesExclude,
    able: ableAfter(plan, request, usual.rows),
    needs: usual.needs,
    without: leavers.flatMap((person) => askedOtherwise(person, usual, asked(person))),
    stay: [...new Set(people.flatMap(({ id, affiliations }) => (affiliations.length === 0 ? [id] : [])))].sort(),
  };
}

interface Asked {
  readonly needs: readonly Need[];
  readonly rows: readonly PlaceRow[];
}

function askedOtherwise(person: string, usual: Asked, { needs, rows }: Asked): Counting['without'] {
  const isSaid =
    rows.length === usual.rows.length &&
    rows.every((row, index) => isSamePlace(row, usual.rows[index] as PlaceRow) && row.role === usual.rows[index]?.role);
  if (!isSaid) return [{ person }];
  return JSON.stringify(needs) === JSON.stringify(usual.needs) ? [] : [{ person, needs }];
}

/** The rules for which there are more targets than one person may be counted for. */
const limitsOf = ({ programme, targets }: PlanRequest): readonly CountingLimit[] =>
  programme.counting.rules.flatMap((rule) => {
    const covered = awardsOf(rule, programme);
    const under = targets.flatMap(({ claim }, index) => (covered.has(claimName(claim)) ? [index] : []));
    if (under.length <= rule.awardsPerPerson) return [];
    return [{ targets: under, most: rule.awardsPerPerson, ...(rule.role !== undefined && { role: rule.role }) }];
  });

/** People who can be counted in the same rows by passing the same stand together. */
function ableAfter(plan: Plan, request: PlanRequest, rows: readonly PlaceRow[]): readonly AbleFor[] {
  const passed = Map.groupBy(plan.actions, ({ person }) => person);
  const able = learnersOf(request, rows, { done: earnedIn(plan) }).map((learner) => ({
    person: learner.id,
    done: (passed.get(learner.id) ?? []).map(({ item }) => item).sort(),
    rows: rowsOfPerson(learner, rows, request.targets).map(({ row }) => row),
  }));
  const alike = Map.groupBy(
    able.filter((one) => one.rows.length > 0),
    ({ done, rows: own }) => JSON.stringify([done, own]),
  );
  return [...alike.values()].map((some) => {
    const { done, rows: own } = some[0] as (typeof some)[number];
    return { people: some.map(({ person }) => person).sort(), done, rows: own };
  });
}
