import { awardsOf } from '../catalogue/counting-check.ts';
import type { Programme } from '../catalogue/programme.ts';

/** The awards that one person is counted for, each in one role or in none. */
export type CountedAwards = ReadonlyMap<number, string | undefined>;

/** An award that a person could be counted for, and the roles in which it could be. */
export interface OpenAward {
  readonly target: number;
  /** competency/level */
  readonly award: string;
  readonly roles: readonly string[];
}

interface Rule {
  readonly targets: ReadonlySet<number>;
  readonly role?: string;
  readonly most: number;
}

/** The rules of the counting policy that limit this person over these awards. */
export function bindingRules(open: readonly OpenAward[], { counting, ...programme }: Programme): readonly Rule[] {
  return counting.rules.flatMap((rule): Rule[] => {
    const covered = awardsOf(rule, { counting, ...programme });
    const targets = open.filter(
      ({ award, roles }) => covered.has(award) && (rule.role === undefined || roles.includes(rule.role)),
    );
    if (targets.length <= rule.awardsPerPerson) return [];
    return [
      {
        targets: new Set(targets.map((one) => one.target)),
        most: rule.awardsPerPerson,
        ...(rule.role !== undefined && { role: rule.role }),
      },
    ];
  });
}

/** Every way to count one person for awards that the counting policy allows and in which nothing more could be added. */
export function waysToBeCounted(open: readonly OpenAward[], programme: Programme): readonly CountedAwards[] {
  const rules = bindingRules(open, programme);
  const isAllowed = (counted: CountedAwards): boolean =>
    rules.every(({ targets, role, most }) => {
      const used = [...counted].filter(([target, own]) => targets.has(target) && (role === undefined || role === own));
      return used.length <= most;
    }) &&
    (!programme.counting.rolesExclude || new Set([...counted.values()].filter((role) => role !== undefined)).size <= 1);
  const isLimited = ({ target, roles }: OpenAward) =>
    roles.length > 0 || rules.some(({ targets }) => targets.has(target));
  const free = open.filter((one) => !isLimited(one)).map(({ target }) => [target, undefined] as const);
  const ways = open.filter(isLimited).reduce<readonly CountedAwards[]>(
    (before, { target, roles }) => {
      const options: readonly (string | undefined)[] = roles.length === 0 ? [undefined] : roles;
      const added = (way: CountedAwards) => options.map((role) => new Map([...way, [target, role]])).filter(isAllowed);
      return before.flatMap((way) => [way, ...added(way)]);
    },
    [new Map(free)],
  );
  return ways.filter((way) => !ways.some((other) => contains(other, way)));
}

/** Being counted for more is never worse. */
const contains = (a: CountedAwards, b: CountedAwards): boolean =>
  a.size > b.size && [...b].every(([target, role]) => a.has(target) && a.get(target) === role);
