import { claimName } from '../membership/facts.ts';
import { type AwardRows, awardRows } from './award-rows.ts';
import { ColumnListing } from './column-listing.ts';
import type { Block, Column, ColumnModel, Target } from './column-model.ts';
import type { ProfiledLearner } from './learners.ts';
import { boughtBlocks, type LimitedRows } from './limited-supply.ts';
import type { Given, PlaceRow } from './need-builder.ts';
import type { InCaseOfLeaving } from './needs-of-targets.ts';
import { placesIn } from './objective.ts';
import type { PersonColumn } from './person-column.ts';
import { PersonColumns } from './person-columns.ts';
import { type PersonPart, partsOf, rowsOfPerson } from './person-part.ts';
import type { PlanRequest, PlanTarget } from './plan-request.ts';
import { type PreparedRequest, preparedRequest } from './prepared-request.ts';
import { riskAllowed } from './risk.ts';
import { usualWorkIfSure, Work } from './work.ts';

/** A column model that does not list all columns yet, who lists more of them, and what its numbers mean. */
export interface RequestModel {
  readonly model: ColumnModel;
  readonly source: ColumnListing;
  /** The first rows of the model. */
  readonly places: readonly PlaceRow[];
  readonly given: readonly Given[];
  readonly awards: AwardRows;
  /** By block: the people that it stands for, and what each column that is listed means for any of them. Of what is bought, nobody. */
  readonly people: readonly PeopleOfBlock[];
  /** The text that each target is judged by. */
  readonly versions: readonly (string | undefined)[];
  /** The targets, by position, for whose places one person more is asked for than they need. */
  readonly withSpares: ReadonlySet<number>;
  /** Not all was looked at: a plan is not proved to be the cheapest. */
  readonly isCut: () => boolean;
}

export interface PeopleOfBlock {
  readonly ids: readonly string[];
  readonly columns: readonly PersonColumn[];
  readonly offered?: PersonColumns;
}

/** Works out everything about time and people: what is left is which columns to take. */
export const modelFromRequest = (asked: PlanRequest, leaving: InCaseOfLeaving = {}): RequestModel =>
  modelOf(preparedRequest(asked, leaving));

export function modelOf(prepared: PreparedRequest): RequestModel {
  const { request, leaving, places, resources, budget } = prepared;
  const { targets } = request;
  const isSure = request.options?.sure !== undefined;
  const limited: LimitedRows = {
    rowOf: new Map(resources.map(({ id }, index) => [id, places.length + index])),
    ...(budget !== undefined && { budget: places.length + resources.length }),
    ...(isSure && { risk: places.length + resources.length + (budget === undefined ? 0 : 1) }),
  };
  const blocks = blocksOf(prepared, limited);
  const work = new Work(request.options?.work ?? (isSure ? usualWorkIfSure : Infinity));
  const listing = new ColumnListing(
    blocks.map(({ offered }) => offered),
    work,
  );
  const bought = boughtBlocks(request, limited);
  const limits = [
    ...resources,
    ...(budget === undefined ? [] : [{ id: 'budget', available: budget }]),
    ...(isSure ? [{ id: 'risk', available: riskAllowed }] : []),
  ];
  const awards = awardRows(
    prepared.needs.map(({ need }) => need),
    places.length + limits.length,
  );
  const unlisted = {
    rows: [
      ...places.map((place, row) => ({
        id: rowName(place, row, targets),
        available: 0,
      })),
      ...limits,
      ...awards.rows,
    ],
    blocks: [
      ...blocks.map(
        ({ ids, isBusy }, index): Block => ({
          id: ids.join(' '),
          count: ids.length,
          least: isBusy ? ids.length : 0,
          columns: listing.columns[index] as readonly Column[],
        }),
      ),
      ...bought,
    ],
    targets: prepared.needs.map(({ need }, index): Target => {
      const { claim, weight, must } = targets[index] as PlanTarget;
      const supplies = awards.suppliedBy.get(index);
      return { id: claimName(claim), weight, must, need: awards.inRows(need, index), ...(supplies && { supplies }) };
    }),
  };
  const isAskedAgain = places.some(({ without }) => without !== undefined);
  return {
    model: { ...unlisted, unit: unitBeyond(unlisted, blocks, bought, isAskedAgain) },
    source: listing,
    places,
    given: prepared.given,
    awards,
    people: [
      ...blocks.map(({ ids, offered }, index) => ({
        ids,
        columns: listing.meant[index] as readonly PersonColumn[],
        offered,
      })),
      ...bought.map(() => ({ ids: [], columns: [] })),
    ],
    versions: prepared.needs.map(({ version }) => version),
    withSpares: leaving.spares?.enough ?? new Set(),
    isCut: () => blocks.some(({ offered, learner }) => offered.isCut || learner.schedules.isCut),
  };
}

const rowName = ({ target, clause, without }: PlaceRow, row: number, targets: readonly PlanTarget[]): string =>
  `${claimName((targets[target] as PlanTarget).claim)} ${clause.id} ${row}${without === undefined ? '' : ` without ${without}`}`;

/** People who are alike in one part of what they could do. */
interface BlockOfPeople {
  readonly ids: string[];
  readonly isBusy: boolean;
  readonly part: PersonPart;
  readonly learner: ProfiledLearner;
  readonly offered: PersonColumns;
}

function blocksOf({ request, places, learners }: PreparedRequest, limited: LimitedRows): readonly BlockOfPeople[] {
  const { programme, targets, options } = request;
  const byKey = new Map<string, BlockOfPeople>();
  const profiles = new Map<string, readonly { readonly key: string; readonly part: PersonPart }[]>();
  for (const learner of learners) {
    const isBusy = options?.lockedIn?.includes(learner.id) ?? false;
    const known = profiles.get(learner.profile) ?? keyedParts(learner, isBusy, request, places);
    profiles.set(learner.profile, known);
    for (const { key, part } of known) {
      const block = byKey.get(key);
      if (block) {
        block.ids.push(learner.id);
        continue;
      }
      const offered = new PersonColumns(part, places, targets, programme, learner, { limited, isBusy });
      byKey.set(key, { ids: [learner.id], isBusy, part, learner, offered });
    }
  }
  return [...byKey.values()];
}

/** Whoever can fill the same rows by earning the same and learns alike is in one block. */
function keyedParts(
  learner: ProfiledLearner,
  isBusy: boolean,
  { targets, programme }: PlanRequest,
  places: readonly PlaceRow[],
): readonly { readonly key: string; readonly part: PersonPart }[] {
  const own = rowsOfPerson(learner, places, targets);
  const parts = isBusy ? [own] : partsOf(own, places, targets, programme, learner).filter((part) => part.length > 0);
  return parts.map((part) => {
    const ways = part.map(({ row, ways: sets }) => `${row}:${sets.map(({ id }) => id).join()}`);
    // How somebody learns who learns nothing makes no difference.
    const isIdle = part.every(({ ways: sets }) => sets.every(({ items }) => items.size === 0));
    return { part, key: `${isBusy} ${isIdle ? '' : learner.learnsAs} ${ways.join(' ')}` };
  });
}

/** More than any plan without needless columns costs: each place is filled by one person, whoever learns buys one class for each exam. */
function unitBeyond(
  { targets, blocks: all }: Omit<ColumnModel, 'unit'>,
  blocks: readonly BlockOfPeople[],
  bought: readonly Block[],
  isAskedAgain: boolean,
): number {
  const bundles = blocks.map(({ part, learner }) => {
    const items = new Set(part.flatMap(({ ways }) => ways.flatMap((way) => [...way.items.keys()])));
    const costs = [...items].map((item) => Math.max(0, ...learner.waysOf(item).map(({ cost }) => cost)));
    return { items: items.size, cost: costs.reduce((sum, cost) => sum + cost, 0) };
  });
  const most = (key: 'items' | 'cost') => bundles.reduce((max, one) => Math.max(max, one[key]), 0);
  const dearest = bought.flatMap(({ columns }) => columns).reduce((max, { cost }) => Math.max(max, cost), most('cost'));
  const places =
    targets.reduce((sum, { need }) => sum + placesIn(need), 0) + all.reduce((sum, { least }) => sum + least, 0);
  const byPlaces = places * dearest * (1 + (bought.length > 0 ? most('items') : 0));
  // Where places are asked for again in case somebody leaves, there are far more of them than people.
  const everything = blocks.reduce((sum, { ids }, index) => sum + ids.length * (bundles[index]?.cost ?? 0), 0);
  return 1 + (bought.length > 0 || !isAskedAgain ? byPlaces : Math.min(byPlaces, everything));
}
