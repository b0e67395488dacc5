import type { Block, Column, ColumnModel } from './column-model.ts';
import type { CaseWithout, CountedIn, Counting, CountingPlace, ShownSurvival, WaysTaken } from './counting.ts';
import type { Need } from './need.ts';
import type { Assignment } from './solution.ts';
import { isMetBy } from './verify.ts';

/** What is claimed to survive whoever leaves: what the plan meets, and what somebody passes in it. */
export interface SurvivalClaim {
  readonly assignment: Pick<Assignment, 'ways'>;
  readonly actions: readonly { readonly person: string; readonly item: string; readonly cost: number }[];
  readonly shown: ShownSurvival;
  /** Of whom the plan itself says that it may not survive their leaving. */
  readonly open: readonly string[];
}

export type SurvivalFlaw =
  /** The case is about another need than the plan's model asks for. */
  | { readonly kind: 'other-need'; readonly target: number }
  /** No column of the plan's model fills the row for somebody who has passed no more than this person. */
  | { readonly kind: 'not-able'; readonly person: string; readonly row: number }
  /** Somebody is counted where they cannot be, or may not be beside the rest, without `without`. */
  | { readonly kind: 'not-countable'; readonly person: string; readonly without?: string }
  /** Without this person, or with everybody, the target is not met. */
  | { readonly kind: 'not-survived'; readonly target: number; readonly without?: string };

/**
 * Checks that the others still meet all that a plan meets, whoever leaves: with what they hold and pass in the plan, counted as
 * the rules allow. Like verify.ts it knows the model alone. Whoever is counted nowhere makes no difference by leaving, as
 * long as the same is asked for.
 */
export function verifySurvival(model: ColumnModel, counting: Counting, claim: SurvivalClaim): readonly SurvivalFlaw[] {
  const needFlaws = model.targets.flatMap(({ need }, target): readonly SurvivalFlaw[] =>
    isAskedIn(need, counting.needs[target]) ? [] : [{ kind: 'other-need', target }],
  );
  const ableFlaws = notAble(model, counting, claim.actions);
  if (needFlaws.length + ableFlaws.length > 0) return [...needFlaws, ...ableFlaws];
  const rules = new CountingRules(counting, claim.actions);
  const { usual, ways, cases } = claim.shown;
  const nobody: CaseWithout = { person: '', instead: [], ways };
  const stays = new Set([...counting.stay, ...claim.open]);
  const leavers = new Set([...usual, ...counting.without].map(({ person }) => person).filter((one) => !stays.has(one)));
  const met = [...model.targets.keys()].filter((target) => claim.assignment.ways[target] !== undefined);
  const flawsIn = (one: CaseWithout, needs: readonly Need[]): readonly SurvivalFlaw[] => {
    const without = one.person === '' ? {} : { without: one.person };
    const counted = countedIn(one, usual);
    return [
      ...counted
        .filter((own) => own.person === one.person || !rules.allow(own, one.person))
        .map(({ person }): SurvivalFlaw => ({ kind: 'not-countable', person, ...without })),
      ...unmet(met, needs, one.ways, filledBy(counted, met, model)).map(
        (target): SurvivalFlaw => ({ kind: 'not-survived', target, ...without }),
      ),
    ];
  };
  return [
    ...flawsIn(nobody, counting.needs),
    ...[...leavers].flatMap((person) => {
      const known = cases.find((one) => one.person === person) ?? { ...nobody, person };
      return flawsIn(known, counting.without.find((one) => one.person === person)?.needs ?? counting.needs);
    }),
  ];
}

/**
 * Whoever is good for a row has a column that fills it, passes in it nothing but what is passed in the plan, and costs no more than
 * that; of rows that are asked for only without somebody the model knows nothing. So nobody can be made able who is not without a column that the proof would have to reckon with.
 */
function notAble(
  { blocks, rows: known }: ColumnModel,
  { able }: Counting,
  actions: SurvivalClaim['actions'],
): readonly SurvivalFlaw[] {
  const blocksOf = new Map<string, Block[]>();
  for (const block of blocks)
    for (const person of block.id.split(' ')) blocksOf.set(person, [...(blocksOf.get(person) ?? []), block]);
  const spent = new Map<string, number>();
  for (const { person, cost } of actions) spent.set(person, (spent.get(person) ?? 0) + cost);
  return able.flatMap(({ people, done, rows }) =>
    people.flatMap((person) => {
      const own = (blocksOf.get(person) ?? []).flatMap((block) => block.columns);
      const most = spent.get(person) ?? 0;
      return rows
        .filter((row) => row < known.length && !own.some((one) => isColumnFor(one, row, done, most)))
        .map((row): SurvivalFlaw => ({ kind: 'not-able', person, row }));
    }),
  );
}

/** Does the column fill the row, cost no more, and ask for nothing more than this to be passed? */
export function isColumnFor(column: Column, row: number, done: readonly string[], most: number): boolean {
  const passed = new Set(done.flatMap(partsOf));
  return (
    column.cost <= most &&
    column.supplies.some(([own, amount]) => own === row && amount > 0) &&
    passedIn(column).every((part) => passed.has(part))
  );
}

/** Columns are named after the rows that they fill, and after what is passed in them; names with a + in them fall into parts. */
export const passedIn = ({ id }: Pick<Column, 'id'>): readonly string[] => partsOf(id.slice(id.indexOf(':') + 1));
export const partsOf = (items: string): readonly string[] => items.split('+').filter((part) => part !== '');

/** Everybody but the one who leaves; each is counted once. */
function countedIn({ person, instead }: CaseWithout, usual: readonly CountedIn[]): readonly CountedIn[] {
  const changed = new Set(instead.map((one) => one.person));
  return [...usual.filter((one) => one.person !== person && !changed.has(one.person)), ...instead];
}

/** How often each row is filled by those who are counted, and by targets that are met, each of which has to survive itself. */
function filledBy(
  counted: readonly CountedIn[],
  met: readonly number[],
  { targets }: ColumnModel,
): ReadonlyMap<number, number> {
  const filled = new Map<number, number>();
  const fill = (row: number) => filled.set(row, (filled.get(row) ?? 0) + 1);
  for (const { rows } of counted) rows.forEach(fill);
  for (const target of met) targets[target]?.supplies?.forEach(fill);
  return filled;
}

function unmet(
  met: readonly number[],
  needs: readonly Need[],
  ways: WaysTaken,
  filled: ReadonlyMap<number, number>,
): readonly number[] {
  return met.filter((target) => {
    const [need, taken] = [needs[target], ways[target]];
    return !need || !taken || !isMetBy(need, taken, filled);
  });
}

/** A target whose leaving asks for more still asks for this: as it is, with one more in each place, or beside what else it asks for. */
function isAskedIn(asked: Need, need: Need | undefined): boolean {
  if (!need) return false;
  if (isSame(asked, need, 0) || isSame(asked, need, 1)) return true;
  return asked.kind === 'n-of' && asked.n === asked.of.length && isSame(asked.of[0] as Need, need, 0);
}

function isSame(a: Need | undefined, b: Need, more: 0 | 1): boolean {
  if (a?.kind === 'places')
    return b.kind === 'places' && a.row === b.row && a.count === b.count + (b.count > 0 ? more : 0);
  if (a?.kind === 'n-of')
    return (
      b.kind === 'n-of' &&
      a.n === b.n &&
      a.of.length === b.of.length &&
      b.of.every((inner, index) => isSame(a.of[index], inner, more))
    );
  return (
    a !== undefined &&
    b.kind === 'score' &&
    a.atLeast === b.atLeast &&
    a.parts.length === b.parts.length &&
    b.parts.every(
      (options, part) =>
        options.length === a.parts[part]?.length &&
        options.every(({ points, need }, index) => {
          const other = a.parts[part]?.[index];
          return other?.points === points && isSame(other.need, need, more);
        }),
    )
  );
}

/** Where each person may be counted at the same time. */
class CountingRules {
  readonly #counting: Counting;
  readonly #places: ReadonlyMap<number, CountingPlace>;
  readonly #able: ReadonlyMap<string, ReadonlySet<number>>;

  constructor(counting: Counting, actions: SurvivalClaim['actions']) {
    this.#counting = counting;
    this.#places = new Map(counting.places.map((place) => [place.row, place]));
    const done = Map.groupBy(actions, ({ person }) => person);
    const able = new Map<string, Set<number>>();
    for (const { people, done: needed, rows } of counting.able)
      for (const person of people)
        if (needed.every((item) => done.get(person)?.some((one) => one.item === item)))
          able.set(person, new Set([...(able.get(person) ?? []), ...rows]));
    this.#able = able;
  }

  allow({ person, rows }: CountedIn, gone: string): boolean {
    const able = this.#able.get(person);
    const own = rows.flatMap((row) => this.#places.get(row) ?? []);
    return (
      own.length === rows.length &&
      new Set(rows).size === rows.length &&
      rows.every((row) => able?.has(row)) &&
      own.every(({ without = gone }) => without === gone) &&
      own.every(({ within }) => within === undefined || rows.includes(within)) &&
      this.#isOneOfEachTeam(own) &&
      this.#keepsLimits(own.filter(({ isPooled }) => !isPooled))
    );
  }

  #isOneOfEachTeam(own: readonly CountingPlace[]): boolean {
    const teams = own.filter(({ within }) => within === undefined).map(({ team }) => team);
    return new Set(teams).size === teams.length;
  }

  #keepsLimits(own: readonly CountingPlace[]): boolean {
    const roles = own.flatMap(({ target, role }) => (role === undefined ? [] : [{ target, role }]));
    const isOneRole = (some: typeof roles) => new Set(some.map(({ role }) => role)).size <= 1;
    if (![...Map.groupBy(roles, ({ target }) => target).values()].every(isOneRole)) return false;
    if (this.#counting.oneRole && !isOneRole(roles)) return false;
    return this.#counting.limits.every(({ targets, role, most }) => {
      const counted = own.filter((one) => targets.includes(one.target) && (role === undefined || one.role === role));
      return new Set(counted.map(({ target }) => target)).size <= most;
    });
  }
}
