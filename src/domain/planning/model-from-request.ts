import type { Condition } from '../catalogue/condition.ts';
import { claimName } from '../membership/facts.ts';
import { awardHeld, bindingVersions } from '../standing/binding-version.ts';
import { baseSituation } from '../standing/evaluate.ts';
import { judgedOn, type Situation } from '../standing/situation.ts';
import type { Training, TrainingOffer } from '../training/training.ts';
import { AcquisitionPool } from './acquisition.ts';
import type { Block, Column, ColumnModel, Need, Target } from './column-model.ts';
import { isNoBetter, timesNamed } from './dominance.ts';
import { groupKey, sessionKey, termsOfPerson, voucherKey, type WayToPass, waysToPass } from './earner-terms.ts';
import { type Given, type NeedBuilder, needFromClause, type PlaceRow } from './need-from-clause.ts';
import { columnsFor, type PersonColumn } from './person-columns.ts';
import { type Learner, partsOf, rowsOfPerson } from './person-part.ts';
import type { PlanRequest, PlanTarget } from './plan-request.ts';
import { Schedules } from './schedule.ts';

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

/** Offers that can still be taken; seats that suffice for everybody are no limit. */
function stillOpen({ training, facts, day }: PlanRequest): Training {
  const offers = training.offers.flatMap((offer): readonly TrainingOffer[] => {
    if (offer.to !== undefined && offer.to < day) return [];
    if (offer.sessions.length === 0) return [offer];
    const sessions = offer.sessions
      .filter(({ from }) => from >= day)
      .map(({ seats, ...session }) => ({
        ...session,
        ...(seats !== undefined && seats < facts.people.length && { seats }),
      }));
    return sessions.length === 0 ? [] : [{ ...offer, sessions }];
  });
  return { ...training, offers };
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

interface ProfiledLearner extends Learner {
  /** The same for people who hold the same, learn alike and are asked alike: what they could do is worked out once. */
  readonly profile: string;
}

/** Everybody who belongs to the partner on some deadline, and what the company holds itself; by id. */
function learnersOf(request: PlanRequest, places: readonly PlaceRow[]): readonly ProfiledLearner[] {
  const { programme, training, learning, day, options } = request;
  const people = new Map(
    places.flatMap(({ situation }) => situation.view.people.map((person) => [person.id, person] as const)),
  );
  const conditions: readonly Condition[] = places.flatMap(({ tests }) => tests.map((test) => test.condition));
  const named = timesNamed(conditions, programme);
  const pool = new AcquisitionPool();
  const sharedWays = new Map<string, Map<string, readonly WayToPass[]>>();
  return [...people.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((person): ProfiledLearner => {
      const terms = termsOfPerson(person, learning);
      const termsKey = JSON.stringify([terms.rate, terms.languages]);
      const known = sharedWays.get(termsKey) ?? new Map<string, readonly WayToPass[]>();
      sharedWays.set(termsKey, known);
      const waysOf = (item: string): readonly WayToPass[] => {
        const ways = known.get(item) ?? waysToPass(item, terms, training, learning);
        known.set(item, ways);
        return ways;
      };
      const isLockedOut = options?.lockedOut?.includes(person.id) ?? false;
      const isLockedIn = options?.lockedIn?.includes(person.id) ?? false;
      const held = person.credentials.filter(({ item }) => named.has(item)).map((one) => JSON.stringify(one));
      return {
        id: person.id,
        today: day,
        pool,
        terms,
        waysOf,
        schedules: new Schedules(day, terms, pool, waysOf),
        isNoBetter: (item, than) => isNoBetter(item, than, named, waysOf),
        isLockedOut,
        profile: JSON.stringify([terms, isLockedIn, isLockedOut, person.affiliations, held.sort()]),
      };
    });
}

/** What there is only so much of: seats of sessions and groups, vouchers. */
function resourcesOf({
  training,
  learning,
}: PlanRequest): readonly { readonly id: string; readonly available: number }[] {
  return [
    ...training.offers.flatMap((offer) => [
      ...(offer.group ? [{ id: groupKey(offer), available: 0 }] : []),
      ...offer.sessions.flatMap((session) =>
        session.seats === undefined ? [] : [{ id: sessionKey(offer, session), available: session.seats }],
      ),
    ]),
    ...learning.vouchers.map(({ id, count }) => ({ id: voucherKey(id), available: count })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function used(uses: readonly string[], rows: ReadonlyMap<string, number>): Column['supplies'] {
  const times = new Map<number, number>();
  for (const use of uses) {
    const row = rows.get(use) as number;
    times.set(row, (times.get(row) ?? 0) - 1);
  }
  return [...times].sort(([a], [b]) => a - b);
}

/** Classes that are bought for a whole group. */
function boughtBlocks(
  { training, facts }: PlanRequest,
  rows: ReadonlyMap<string, number>,
  paying: (cost: number) => Column['supplies'],
): readonly Block[] {
  return training.offers.flatMap((offer): readonly Block[] => {
    if (!offer.group) return [];
    const { price, seats } = offer.group;
    const column: Column = {
      id: offer.id,
      cost: price,
      supplies: [[rows.get(groupKey(offer)) as number, seats], ...paying(price)],
    };
    return [{ id: groupKey(offer), count: Math.ceil(facts.people.length / seats), least: 0, columns: [column] }];
  });
}
