import { type Amount, amountsBelow } from '../../catalogue/amount.ts';
import { amountsIn } from '../../catalogue/amounts-within.ts';
import { type Clause, clausesBelow } from '../../catalogue/clause.ts';
import { itemsInClause } from '../../catalogue/items-in-clause.ts';
import type { Likeness } from './matching-parts.ts';

/** The names of items, figures, evidence and statuses that a clause is about, whatever it asks of them. */
export const clauseAbout = (clause: Clause): readonly string[] => [
  ...new Set([...itemsInClause(clause), ...figuresIn(clause)]),
];

function figuresIn(clause: Clause): readonly string[] {
  const own = amountsIn(clause).flatMap(figuresInAmount);
  const named =
    clause.kind === 'holds'
      ? [`holds ${clause.status}`]
      : clause.kind === 'evidence'
        ? [`evidence ${clause.evidence}`]
        : clause.kind === 'meets'
          ? [`meets ${clause.competency}`]
          : [];
  return [...named, ...own, ...clausesBelow(clause).flatMap(figuresIn)];
}

function figuresInAmount(amount: Amount): readonly string[] {
  const below = amountsBelow(amount).flatMap(figuresInAmount);
  if (amount.kind === 'metric') return [`metric ${amount.metric}`, ...below];
  if (amount.kind === 'records') return [`records ${amount.records}`, ...below];
  return amount.kind === 'statuses' ? [...amount.statuses.map((one) => `holds ${one}`), ...below] : below;
}

/** Without a name of the author's, a clause is called by its place in its text: that says nothing of its meaning. */
const isPlace = (id: string): boolean => /^[\d.]*$/.test(id) || /\.\d+$/.test(id);

export const clauseLikeness: Likeness<Clause> = {
  name: (clause) => (isPlace(clause.id) ? undefined : clause.id),
  about: clauseAbout,
  alike: (a, b) => a.kind === b.kind || shareable(a) || shareable(b),
};

/** A list can take the place of one of its members. */
const shareable = ({ kind }: Clause) => kind === 'n-of';
