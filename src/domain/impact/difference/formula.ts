/** A statement that more can only help: so many of several statements, down to atoms. */
export type Formula<Atom> =
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: 'n-of'; readonly n: number; readonly of: readonly Formula<Atom>[] };

/** An atom is told from others by its key. */
interface Keyed {
  readonly key: string;
}

export type Term<Atom> = readonly Atom[];

export const atom = <Atom>(of: Atom): Formula<Atom> => ({ kind: 'atom', atom: of });
export const allOf = <Atom>(of: readonly Formula<Atom>[]): Formula<Atom> =>
  of.length === 1 && of[0] ? of[0] : { kind: 'n-of', n: of.length, of };
export const anyOf = <Atom>(of: readonly Formula<Atom>[]): Formula<Atom> =>
  of.length === 1 && of[0] ? of[0] : { kind: 'n-of', n: 1, of };

/** Whether the formula holds where exactly the atoms hold that `holds` says. */
export function satisfied<Atom>(formula: Formula<Atom>, holds: (atom: Atom) => boolean): boolean {
  if (formula.kind === 'atom') return holds(formula.atom);
  let found = 0;
  for (const inner of formula.of) {
    if (found >= formula.n) return true;
    if (satisfied(inner, holds)) found++;
  }
  return found >= formula.n;
}

/**
 * The smallest sets of atoms that make the formula hold; `undefined` where there are more than `limit`, for then nothing
 * can be concluded from a part of them.
 */
export function minimalTerms<Atom extends Keyed>(
  formula: Formula<Atom>,
  limit: number,
): readonly Term<Atom>[] | undefined {
  if (formula.kind === 'atom') return [[formula.atom]];
  // ways[k]: the terms that make k of the statements looked at so far hold.
  let ways: (readonly Term<Atom>[])[] = [[[]]];
  for (const inner of formula.of) {
    const terms = minimalTerms(inner, limit);
    if (!terms) return undefined;
    const next: (readonly Term<Atom>[])[] = [];
    for (let count = 0; count <= Math.min(ways.length, formula.n); count++) {
      const found = [...(ways[count] ?? [])];
      for (const before of count === 0 ? [] : (ways[count - 1] ?? []))
        for (const term of terms) {
          found.push(united(before, term));
          if (found.length > limit) return undefined;
        }
      next.push(found);
    }
    ways = next;
  }
  return withoutLarger(ways[formula.n] ?? []);
}

function united<Atom extends Keyed>(a: Term<Atom>, b: Term<Atom>): Term<Atom> {
  const known = new Set(a.map((one) => one.key));
  return [...a, ...b.filter((one) => !known.has(one.key))];
}

/** A term that contains another one says nothing beside it. */
function withoutLarger<Atom extends Keyed>(terms: readonly Term<Atom>[]): readonly Term<Atom>[] {
  const bySize = [...terms].sort((a, b) => a.length - b.length);
  const kept: { readonly term: Term<Atom>; readonly keys: ReadonlySet<string> }[] = [];
  for (const term of bySize) {
    const keys = new Set(term.map((one) => one.key));
    if (!kept.some((smaller) => smaller.term.every((one) => keys.has(one.key)))) kept.push({ term, keys });
  }
  return kept.map(({ term }) => term);
}

/** More terms than this are not looked through: the implication then counts as not proved. */
const termLimit = 1_000;

/** Whether everything that a term says, taken together, brings a statement with it. */
export type Brings<Atom> = (term: Term<Atom>, wanted: Atom) => boolean;

/**
 * Whether `goal` holds wherever `given` does: then every smallest set of atoms of the one satisfies the other. `false`
 * also where it could not be found out.
 */
export function formulaImplies<Atom extends Keyed>(
  given: Formula<Atom>,
  goal: Formula<Atom>,
  brings: Brings<Atom>,
): boolean {
  if (goal.kind === 'n-of' && goal.n === goal.of.length)
    return goal.of.every((inner) => formulaImplies(given, inner, brings));
  if (given.kind === 'n-of' && given.n === 1) return given.of.every((inner) => formulaImplies(inner, goal, brings));
  if (given.kind === 'n-of') {
    // Both are cheap, and spare the long way where lists are long.
    if (given.n === given.of.length && given.of.some((inner) => formulaImplies(inner, goal, brings))) return true;
    if (goal.kind === 'n-of' && givesAsMany(given, goal, brings)) return true;
  }
  const terms = minimalTerms(given, termLimit);
  return terms?.every((term) => satisfied(goal, (wanted) => brings(term, wanted))) ?? false;
}

/** "5 of these 20" gives "4 of those 21" where all but one of the 20 bring another one of the 21 each. */
function givesAsMany<Atom extends Keyed>(
  given: Extract<Formula<Atom>, { kind: 'n-of' }>,
  goal: Extract<Formula<Atom>, { kind: 'n-of' }>,
  brings: Brings<Atom>,
): boolean {
  const left = [...goal.of];
  let unmatched = 0;
  for (const inner of given.of) {
    const found = left.findIndex((other) => formulaImplies(inner, other, brings));
    if (found >= 0) left.splice(found, 1);
    else unmatched++;
  }
  return given.n - unmatched >= goal.n;
}
