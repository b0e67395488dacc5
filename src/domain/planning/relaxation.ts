import type { Bounded } from './bounded.ts';
import type { Way } from './choice-tree.ts';
import {
  bestEntering,
  type LinearProgramme,
  linearProgramme,
  pricesAsked,
  takeUp,
  toleranceOf,
} from './linear-programme.ts';
import type { SearchNode } from './search-node.ts';

/**
 * A case of the problem in which columns and ways may be taken in part: the prices at which it cannot be done cheaper, and how
 * much of what is taken. Ways through the trees are priced, not listed; so are columns that are not listed yet.
 */
export interface Relaxation {
  /** By row: in minor units; or, where the case holds no plan, prices at which this shows, and by how much it does. */
  readonly prices: readonly number[];
  readonly excess?: number;
  readonly columns: readonly Taken[];
  /** By target. */
  readonly ways: readonly (readonly { readonly way: Way; readonly amount: number }[])[];
}

export interface Taken {
  readonly block: number;
  readonly column: number;
  readonly amount: number;
}

export function relaxationOf(bounded: Bounded, node: SearchNode): Relaxation {
  const programme = linearProgramme(bounded, node);
  const { basis } = programme;
  if (basis.tags.some((tag) => tag.kind === 'stand-in')) {
    // First whatever has to be taken, at any cost.
    improve(programme, false);
    const excess = basis.total;
    if (excess > leastExcess) return { ...read(programme), excess };
  }
  basis.withCosts(
    (tag) => ('cost' in tag ? tag.cost : 0),
    (tag) => tag.kind === 'stand-in',
  );
  improve(programme, true);
  return read(programme);
}

/** Less than this may be no more than an error of the steps. */
const leastExcess = 1e-9;

/** Step by step, what saves most; before the end of a long way all is worked out anew, so that no error of the steps decides it. */
function improve(programme: LinearProgramme, costsCount: boolean): void {
  const { basis } = programme;
  goDown(programme, costsCount);
  basis.asMeant();
}

function goDown(programme: LinearProgramme, costsCount: boolean): void {
  const { basis } = programme;
  const { work } = programme.bounded;
  for (let steps = 0; steps < mostSteps(basis.size) && !work.isOver; steps++) {
    work.done += workOfStep(basis.size);
    const entering = bestEntering(programme, costsCount);
    if (entering) {
      const { column, cost, reduced, tag } = entering;
      if (basis.enter(column, cost, reduced, tag) === 'entered') continue;
    }
    if (listMore(programme, costsCount)) continue;
    if (!basis.isStale) return;
    basis.workOutAnew();
  }
}

/** Lists what is cheaper of each block than all that is listed. */
function listMore(programme: LinearProgramme, costsCount: boolean): boolean {
  const { source, model } = programme.bounded;
  if (!source || programme.node.listed) return false;
  const worth = { prices: pricesAsked(programme), scale: costsCount ? 1 : 0 };
  let isMore = false;
  for (const block of model.blocks.keys()) {
    if (!source.listCheaper(block, worth, worthOfOne(programme, block) - 10 * toleranceOf(programme, costsCount)))
      continue;
    takeUp(programme, block);
    isMore = true;
  }
  return isMore;
}

/** What one more of a block would be worth: less than nothing where all are busy, more where some have to be. */
function worthOfOne({ layout, basis: { prices } }: LinearProgramme, block: number): number {
  return layout.limited.reduce(
    (sum, one, index) => sum + (one.block === block ? (prices[layout.limits + index] as number) : 0),
    prices[layout.blocks + block] as number,
  );
}

/** A step that costs nothing may be repeated for ever; nobody needs so many. */
const mostSteps = (size: number): number => 2_000 + 60 * size;

/** A step goes through all numbers of a square. */
const workOfStep = (size: number): number => Math.ceil(size ** 2 / 8_192);

/** Less than this of something is an error of the steps. */
const leastAmount = 1e-8;

function read(programme: LinearProgramme): Relaxation {
  const { basis, bounded } = programme;
  const columns: Taken[] = [];
  const ways: { way: Way; amount: number }[][] = bounded.model.targets.map(() => []);
  for (const [row, tag] of basis.tags.entries()) {
    const amount = basis.values[row] as number;
    if (amount < leastAmount) continue;
    if (tag.kind === 'column') columns.push({ block: tag.block, column: tag.column, amount });
    else if (tag.kind === 'way') ways[tag.target]?.push({ way: tag.way, amount });
  }
  return { prices: [...pricesAsked(programme)], columns, ways };
}
