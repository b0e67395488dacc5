import type { Limit } from './counting-limits.ts';
import type { Filled, Profile, Vacant } from './vacancies.ts';

/** What one person does already: how often inside each limit, and in which role. */
interface Use {
  readonly counts: number[];
  readonly roles: string[];
}

/**
 * Fills vacancies under limits that cross, by search: place after place, the scarcest first, trying of people who are
 * alike and equally used only one. Exact; for the few programmes whose rules no flow can tell.
 */
export function fillOneByOne(
  vacancies: readonly Vacant[],
  profiles: readonly Profile[],
  limits: readonly Limit[],
  rolesExclude: boolean,
): Filled | undefined {
  const uses = new Map(
    profiles.flatMap(({ people }) =>
      people.map((person): [number, Use] => [person, { counts: limits.map(() => 0), roles: [] }]),
    ),
  );
  const able = (vacancy: number) => profiles.filter((profile) => profile.key[vacancy] === '1');
  const supply = (vacancy: number) => able(vacancy).reduce((sum, profile) => sum + profile.people.length, 0);
  const places = vacancies.flatMap(({ place }, vacancy) => Array.from({ length: place.count }, () => vacancy));
  places.sort((a, b) => supply(a) - supply(b) || a - b);
  const filled = vacancies.map((): number[] => []);

  const mayTake = (person: number, vacancy: number, { counts, roles }: Use): boolean => {
    if (filled[vacancy]?.includes(person)) return false;
    const role = vacancies[vacancy]?.place.role;
    if (rolesExclude && role !== undefined && roles.some((other) => other !== role)) return false;
    return limits.every((limit, index) => !limit.vacancies.has(vacancy) || (counts[index] as number) < limit.most);
  };
  const change = (person: number, vacancy: number, by: 1 | -1): void => {
    const { counts, roles } = uses.get(person) as Use;
    for (const [index, limit] of limits.entries())
      if (limit.vacancies.has(vacancy)) counts[index] = (counts[index] as number) + by;
    const role = vacancies[vacancy]?.place.role;
    if (role === undefined) return;
    if (by === 1) roles.push(role);
    else roles.pop();
  };
  const fillFrom = (index: number): boolean => {
    const vacancy = places[index];
    if (vacancy === undefined) return true;
    const tried = new Set<string>();
    for (const profile of able(vacancy)) {
      for (const person of profile.people) {
        const use = uses.get(person) as Use;
        const alike = `${profile.key} ${use.counts.join()} ${use.roles[0] ?? ''} ${filled.map((people) => (people.includes(person) ? 1 : 0)).join('')}`;
        if (tried.has(alike) || !mayTake(person, vacancy, use)) continue;
        tried.add(alike);
        filled[vacancy]?.push(person);
        change(person, vacancy, 1);
        if (fillFrom(index + 1)) return true;
        change(person, vacancy, -1);
        filled[vacancy]?.pop();
      }
    }
    return false;
  };
  return fillFrom(0) ? { kind: 'filled', people: filled.map((people) => people.sort((a, b) => a - b)) } : undefined;
}
