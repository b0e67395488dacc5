import { claimName } from '../membership/facts.ts';
import { awardHeld, bindingVersions } from '../standing/binding-version.ts';
import { baseSituation } from '../standing/evaluate.ts';
import { judgedOn, type Situation } from '../standing/situation.ts';
import type { Block, Column, ColumnModel, Need, Target } from './column-model.ts';
import { learnersOf, type ProfiledLearner } from './learners.ts';
import { boughtBlocks, resourcesOf, stillOpen, used } from './limited-supply.ts';
import { type Given, type NeedBuilder, needFromClause, type PlaceRow } from './need-from-clause.ts';
import { columnsFor, type PersonColumn } from './person-columns.ts';
import { partsOf, rowsOfPerson } from './person-part.ts';
import type { PlanRequest, PlanTarget } from './plan-request.ts';

/** A column model, and what its numbers mean. */
export interface RequestModel {
  readonly model: ColumnModel;
  /** The first rows of the model. */
  readonly places: readonly PlaceRow[];
  readonly given: readonly Given[];
  /** By block: the people that it stands for, each with what every column means for that person. Of what is bought, nobody. */
  readonly people: readonly (readonly PersonInBlock[])[];
  /** The text that each target is judged by. */
  readonly versions: readonly (string | undefined)[];
  /** Not all was listed: a plan is not proved to be the cheapest. */
  readonly isCut: boolean;
}

export interface PersonInBlock {
  readonly id: string;
  readonly columns: readonly PersonColumn[];
}

/** Works out everything about time and people: what is left is which columns to take. */
export function modelFromRequest(asked: PlanRequest): RequestModel {
  return modelOf({ ...asked, training: stillOpen(asked) });
}

function modelOf(request: PlanRequest): RequestModel {
  const { targets } = request;
  const builder: NeedBuilder = { rows: [], given: [], nextTeam: 0 };
  const asked = targets.map((target, index) => needOf(target, index, builder, request));
  const places: readonly PlaceRow[] = builder.rows;
  const resources = resourcesOf(request);
  const resourceRow = new Map(resources.map(({ id }, index) => [id, places.length + index]));
  const budget = request.options?.budget ?? request.learning.budget;
  const budgetRow = places.length + resources.length;
  const paying = (cost: number): Column['supplies'] => (budget === undefined || cost === 0 ? [] : [[budgetRow, -cost]]);
  const byKey = new Map<string, PartOfAlike & { readonly people: PersonInBlock[] }>();
  let isCut = false;
  const profiles = new Map<string, ReturnType<typeof partsOfAlike>>();
  for (const learner of learnersOf(request, places)) {
    const known = profiles.get(learner.profile) ?? partsOfAlike(learner, places, request, { resourceRow, paying });
    profiles.set(learner.profile, known);
    isCut ||= known.isCut;
    for (const part of known.parts) {
      const block = byKey.get(part.key) ?? { ...part, people: [] };
      block.people.push({ id: learner.id, columns: part.meant });
      byKey.set(part.key, block);
    }
  }
  const blocks = [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, block]) => block);
  const bought = boughtBlocks(request, resourceRow, paying);
  const model: ColumnModel = {
    rows: [
      ...places.map((place, row) => ({
        id: `${claimName((targets[place.target] as PlanTarget).claim)} ${place.clause.id} ${row}`,
        available: 0,
      })),
      ...resources,
      ...(budget === undefined ? [] : [{ id: 'budget', available: budget }]),
    ],
    blocks: [
      ...blocks.map(
        ({ columns, least, people }): Block => ({
          id: people.map(({ id }) => id).join(' '),
          count: people.length,
          least: least * people.length,
          columns,
        }),
      ),
      ...bought,
    ],
    targets: asked.map(({ need }, index): Target => {
      const { claim, weight, must } = targets[index] as PlanTarget;
      return { id: claimName(claim), weight, must, need };
    }),
  };
  return {
    model,
    places,
    given: builder.given,
    people: [...blocks.map((block) => block.people), ...bought.map(() => [])],
    versions: asked.map(({ version }) => version),
    isCut,
  };
}

/** What everybody of one profile could do in one part, as columns and with what they mean. */
interface PartOfAlike {
  readonly key: string;
  readonly least: number;
  readonly columns: readonly Column[];
  readonly meant: readonly PersonColumn[];
}

function partsOfAlike(
  learner: ProfiledLearner,
  places: readonly PlaceRow[],
  { programme, targets, options }: PlanRequest,
  { resourceRow, paying }: { resourceRow: ReadonlyMap<string, number>; paying: (cost: number) => Column['supplies'] },
): { readonly parts: readonly PartOfAlike[]; readonly isCut: boolean } {
  const isLockedIn = options?.lockedIn?.includes(learner.id) ?? false;
  const own = rowsOfPerson(learner, places);
  const parts = isLockedIn ? [own] : partsOf(own, places, targets, programme, learner);
  const found = parts.map((part) => columnsFor(part, places, targets, programme, learner));
  return {
    isCut: found.some((one) => one.isCut),
    parts: found.flatMap(({ columns: all }): readonly PartOfAlike[] => {
      const meant = isLockedIn ? all.filter(({ schedule }) => schedule.steps.length > 0) : all;
      if (meant.length === 0 && !isLockedIn) return [];
      const columns = meant.map(
        ({ schedule, rows }, index): Column => ({
          id: `${index}`,
          cost: schedule.cost,
          supplies: [
            ...rows.map((row) => [row, 1] as const),
            ...used(schedule.uses, resourceRow),
            ...paying(schedule.cost),
          ],
        }),
      );
      const least = isLockedIn ? 1 : 0;
      const key = JSON.stringify([least, columns.map(({ cost, supplies }) => [cost, supplies])]);
      return [{ key, least, columns, meant }];
    }),
  };
}

/** What a target asks for on its deadline: of the texts that are open then, any will do. */
function needOf(
  { claim, deadline, renewal }: PlanTarget,
  index: number,
  builder: NeedBuilder,
  { programme, facts, knownAt }: PlanRequest,
): { readonly need: Need; readonly version?: string } {
  const competency = programme.competencies.get(claim.competency);
  const base = judgedOn(baseSituation({ programme, facts, day: deadline, knownAt }), deadline);
  const cohort = renewal ? 'renewing' : 'new';
  const situation: Situation = { ...base, cohort, ...(renewal && { renewal }) };
  const award = awardHeld(facts, claim.competency, claim.level, deadline, knownAt);
  const versions = competency
    ? bindingVersions(programme, competency, cohort, award, deadline, base.view.knownOn, renewal)
    : [];
  const needs = versions.flatMap((version) => {
    const clause = version.levels.get(claim.level);
    return clause ? [needFromClause(clause, situation, index, builder)] : [];
  });
  const [newest] = versions;
  const need: Need = needs.length === 1 ? (needs[0] as Need) : { kind: 'n-of', n: 1, of: needs };
  return { need, ...(newest && { version: newest.id }) };
}
