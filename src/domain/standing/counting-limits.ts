import { awardsOf } from '../catalogue/counting-check.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { Vacant } from './vacancies.ts';

/** Nobody fills more than so many of these vacancies. */
export interface Limit {
  readonly vacancies: ReadonlySet<number>;
  readonly most: number;
}

/** What limits one person over these vacancies: one place in each award, and the rules of the counting policy. */
export function limitsOn(vacancies: readonly Vacant[], programme: Programme): readonly Limit[] {
  const where = (wanted: (vacant: Vacant) => boolean) =>
    new Set(vacancies.flatMap((vacant, index) => (wanted(vacant) ? [index] : [])));
  const awards = [...new Set(vacancies.map((vacant) => vacant.award))];
  const once = awards.map((award) => ({ vacancies: where((vacant) => vacant.award === award), most: 1 }));
  const byRule = programme.counting.rules.map((rule) => {
    const covered = awardsOf(rule, programme);
    const isMeant = ({ award, place }: Vacant) =>
      covered.has(award) && (rule.role === undefined || rule.role === place.role);
    return { vacancies: where(isMeant), most: rule.awardsPerPerson };
  });
  return [...once, ...byRule].filter((limit) => limit.vacancies.size > 0);
}

/** Are any two limits nested or apart? Then filling the vacancies is a flow. */
export function areNested(limits: readonly Limit[]): boolean {
  return limits.every(({ vacancies: a }, index) =>
    limits.slice(index + 1).every(({ vacancies: b }) => {
      const shared = [...a].filter((vacancy) => b.has(vacancy)).length;
      return shared === 0 || shared === a.size || shared === b.size;
    }),
  );
}

/** The limits as far as they touch some of the vacancies. */
export const limitsWithin = (limits: readonly Limit[], some: ReadonlySet<number>): readonly Limit[] =>
  limits
    .map(({ vacancies, most }) => ({ vacancies: new Set([...vacancies].filter((one) => some.has(one))), most }))
    .filter((limit) => limit.vacancies.size > 0);

/** As many of the limits, the first ones first, as are nested with each other: what a flow can tell. */
export const nestedPart = (limits: readonly Limit[]): readonly Limit[] =>
  limits.reduce<readonly Limit[]>((kept, limit) => {
    const more = kept.concat(limit);
    return areNested(more) ? more : kept;
  }, []);
