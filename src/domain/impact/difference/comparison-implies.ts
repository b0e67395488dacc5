import type { Amount, Relation } from '../../catalogue/amount.ts';
import { compare, zero } from '../../numbers/rational.ts';
import type { ClauseOf } from '../../standing/judged.ts';
import { neverLess } from './amount-order.ts';
import { sameMeaning } from './same-meaning.ts';
import type { Worlds } from './worlds.ts';

type Comparison = ClauseOf<'compare'>;
type Bound = Comparison['bounds'][number];

/** Whether every bound of `goal` is kept wherever one of the given comparisons holds. */
export function comparisonsImply(given: readonly Comparison[], goal: Comparison, worlds: Worlds): boolean {
  return goal.bounds.every(
    (wanted) =>
      isAlwaysKept(goal.amount, wanted) ||
      given.some((one) => one.bounds.some((known) => boundImplies(one.amount, known, goal.amount, wanted, worlds))),
  );
}

/** A count is always known, and never below nothing. */
const isCount = ({ kind }: Amount): boolean => kind === 'people' || kind === 'holdings' || kind === 'statuses';

const isAlwaysKept = (figure: Amount, { relation, limit }: Bound): boolean =>
  isCount(figure) && relation === 'at-least' && limit.kind === 'number' && compare(limit.value, zero) <= 0;

const isUpward = (relation: Relation) => relation === 'at-least' || relation === 'more-than';
const isStrict = (relation: Relation) => relation === 'more-than' || relation === 'less-than';

function boundImplies(figure: Amount, known: Bound, goalFigure: Amount, wanted: Bound, worlds: Worlds): boolean {
  const upward = isUpward(wanted.relation);
  if (upward !== isUpward(known.relation)) return false;
  if (!(upward ? neverLess(figure, goalFigure, worlds) : neverMore(figure, goalFigure, worlds))) return false;
  if (!isStrict(wanted.relation) || isStrict(known.relation))
    return sameMeaning(known.limit, wanted.limit, worlds) || limitsInOrder(known.limit, wanted.limit, upward, false);
  return limitsInOrder(known.limit, wanted.limit, upward, true);
}

/** That a figure is never more does not say that it is reported: only counts always are. */
const neverMore = (figure: Amount, goalFigure: Amount, worlds: Worlds): boolean =>
  sameMeaning(figure, goalFigure, worlds) ||
  (isCount(goalFigure) && neverLess(goalFigure, figure, { given: worlds.goal, goal: worlds.given }));

/** Whether whoever keeps to the known limit keeps to the wanted one. What is computed is not compared. */
function limitsInOrder(known: Amount, wanted: Amount, upward: boolean, strictly: boolean): boolean {
  if (known.kind !== 'number' || wanted.kind !== 'number') return false;
  const order = upward ? compare(known.value, wanted.value) : compare(wanted.value, known.value);
  return strictly ? order > 0 : order >= 0;
}
