import { areNested, type Limit, limitsWithin } from './counting-limits.ts';
import { fillByFlow } from './fill-by-flow.ts';
import { fillOneByOne } from './fill-one-by-one.ts';
import { type Filled, type Profile, type Scarce, type Vacant, vacanciesOf } from './vacancies.ts';

/**
 * Fills all places within the limits on each person, or shows which are too many. Where limits are nested for everybody
 * it is one flow. Where roles exclude each other, each person first takes a role. Limits that cross (one gold per person,
 * four awards as account manager) are rare; there people are placed one by one, with the flow as a bound.
 */
export function fillVacancies(
  vacancies: readonly Vacant[],
  profiles: readonly Profile[],
  limits: readonly Limit[],
  rolesExclude: boolean,
): Filled | Scarce {
  const relaxed = fillByFlow(vacancies, profiles, limits);
  if (relaxed.kind === 'scarce') return relaxed;
  const inOneRole = rolesExclude ? profiles.flatMap((profile) => everyRole(profile, vacancies)) : profiles;
  if (inOneRole.every((profile) => areNested(limitsWithin(limits, vacanciesOf(profile))))) {
    return rolesExclude ? fillByRole(vacancies, profiles, limits) : relaxed;
  }
  return fillOneByOne(vacancies, profiles, limits, rolesExclude) ?? scarceInAll(vacancies);
}

/** Places without a role are open to everybody, whatever role they have elsewhere. */
const isOpenTo = (role: string, { place }: Vacant): boolean => place.role === undefined || place.role === role;

/** The people of a profile as they would be in each of the roles they could take. */
const everyRole = (profile: Profile, vacancies: readonly Vacant[]): readonly Profile[] =>
  rolesOf(profile, vacancies).map((role) => inRole(profile, profile.people, role, vacancies));

/** All places are asked for, and no part of them alone is too many: the limits together leave too few people. */
function scarceInAll(vacancies: readonly Vacant[]): Scarce {
  const needed = vacancies.reduce((sum, { place }) => sum + place.count, 0);
  return { kind: 'scarce', scarce: vacancies.map((_, index) => index), needed, available: needed - 1 };
}

/** Every way to divide the people of one kind among the roles they could take, with a flow for what follows from it. */
function fillByRole(
  vacancies: readonly Vacant[],
  profiles: readonly Profile[],
  limits: readonly Limit[],
): Filled | Scarce {
  let scarce: Scarce | undefined;
  const divide = (index: number, divided: readonly Profile[]): Filled | undefined => {
    const reached = fillByFlow(vacancies, [...divided, ...profiles.slice(index)], limits);
    if (reached.kind === 'scarce') {
      scarce ??= reached;
      return undefined;
    }
    const profile = profiles[index];
    if (!profile) return reached;
    const roles = rolesOf(profile, vacancies);
    for (const shares of divisions(profile.people.length, roles.length)) {
      const found = divide(index + 1, [...divided, ...inRoles(profile, roles, shares, vacancies)]);
      if (found) return found;
    }
    return undefined;
  };
  return divide(0, []) ?? scarce ?? scarceInAll(vacancies);
}

function rolesOf({ key }: Profile, vacancies: readonly Vacant[]): readonly string[] {
  const roles = vacancies.flatMap(({ place }, index) => (key[index] === '1' ? (place.role ?? []) : []));
  return roles.length === 0 ? [''] : [...new Set(roles)].sort();
}

/** Some people of a profile in one role: able to fill only the vacancies open to it. */
function inRole({ key }: Profile, people: readonly number[], role: string, vacancies: readonly Vacant[]): Profile {
  const able = [...key].map((mark, index) => (mark === '1' && isOpenTo(role, vacancies[index] as Vacant) ? '1' : '0'));
  return { people, key: able.join('') };
}

/** The people of a profile, so many in each role. */
function inRoles(
  profile: Profile,
  roles: readonly string[],
  shares: readonly number[],
  vacancies: readonly Vacant[],
): readonly Profile[] {
  let from = 0;
  return roles.flatMap((role, position) => {
    const some = profile.people.slice(from, from + (shares[position] as number));
    from += some.length;
    return some.length > 0 ? [inRole(profile, some, role, vacancies)] : [];
  });
}

/** All ways to write `total` as an ordered sum of `parts` whole numbers. */
function divisions(total: number, parts: number): number[][] {
  if (parts <= 1) return [parts === 1 ? [total] : []];
  return Array.from({ length: total + 1 }, (_, first) =>
    divisions(total - first, parts - 1).map((rest) => [first, ...rest]),
  ).flat();
}
