import type { Programme } from '../catalogue/programme.ts';
import { hasBit } from '../credentials/bits.ts';
import type { Side } from './award-demand.ts';
import { limitsOn } from './counting-limits.ts';
import { fillVacancies } from './fill-vacancies.ts';
import { eligibleFor, type Pattern, type Place } from './places.ts';
import type { Filled, Vacant } from './vacancies.ts';
import type { View } from './view.ts';

/** One award that people are to be counted for, and every way to staff it. */
export interface Candidature {
  /** competency/level */
  readonly award: string;
  readonly patterns: readonly Pattern[];
}

/** Places of one kind, and who fills them: people by their position in the view. */
export interface FilledPlace {
  readonly place: Place;
  readonly people: readonly number[];
}

/** Who counts where, by award. */
export interface Counted {
  readonly kind: 'counted';
  readonly places: ReadonlyMap<string, readonly FilledPlace[]>;
  /** The pattern used for each award, in the order asked: a good first try when one more award is added. */
  readonly patterns: readonly number[];
}

/** Not all can be staffed together: these awards ask for more places than the people who could fill them can fill. */
export interface Shortage {
  readonly kind: 'shortage';
  readonly awards: readonly string[];
  readonly needed: number;
  readonly available: number;
  /** Of the places of each, how many are among those that are too many: for the others there are people enough. */
  readonly places: readonly { readonly award: string; readonly competing: number; readonly inAll: number }[];
}

/**
 * Counts people for several awards at once, as the programme's counting policy allows, or says why it cannot be done.
 * Exact: every way to staff each award is tried, and for each choice of ways the places are filled or shown to be
 * too many.
 */
export function countTogether(
  candidatures: readonly Candidature[],
  programme: Programme,
  view: View,
  side: Side,
  firstTry: readonly number[] = [],
): Counted | Shortage {
  let shortage: Shortage | undefined;
  const attempt = (chosen: readonly number[]): Counted | undefined => {
    const vacancies = chosen.flatMap((pattern, index): Vacant[] => {
      const { award, patterns } = candidatures[index] as Candidature;
      return (patterns[pattern] as Pattern).map((place) => ({ award, place }));
    });
    const filled = fill(vacancies, programme, view, side);
    if (filled.kind === 'filled') {
      return { kind: 'counted', places: peopleByAward(vacancies, filled.people), patterns: chosen };
    }
    if (!shortage || filled.needed - filled.available < shortage.needed - shortage.available) shortage = filled;
    return undefined;
  };
  const search = (chosen: readonly number[]): Counted | undefined => {
    const candidature = candidatures[chosen.length];
    if (!candidature) return attempt(chosen);
    if (chosen.length > 0 && attempt(chosen) === undefined) return undefined;
    for (const pattern of inOrderOfPreference(candidature, firstTry[chosen.length])) {
      const found = search([...chosen, pattern]);
      if (found) return found;
    }
    return undefined;
  };
  const awards = candidatures.map((one) => one.award);
  const nobody = { kind: 'shortage', awards, needed: 1, available: 0, places: [] } as const;
  return search([]) ?? shortage ?? nobody;
}

function inOrderOfPreference({ patterns }: Candidature, liked: number | undefined): readonly number[] {
  const all = patterns.map((_, index) => index);
  return liked !== undefined && liked < all.length ? [liked, ...all.filter((index) => index !== liked)] : all;
}

function fill(vacancies: readonly Vacant[], programme: Programme, view: View, side: Side): Filled | Shortage {
  const able = vacancies.map(({ place }) => eligibleFor(view, place.tests)[side]);
  const kinds = new Map<string, number[]>();
  for (let person = 0; person < view.people.length; person++) {
    const key = able.map((people) => (hasBit(people, person) ? '1' : '0')).join('');
    if (!key.includes('1')) continue;
    const alike = kinds.get(key);
    if (alike) alike.push(person);
    else kinds.set(key, [person]);
  }
  const profiles = [...kinds].map(([key, people]) => ({ key, people })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const result = fillVacancies(vacancies, profiles, limitsOn(vacancies, programme), programme.counting.rolesExclude);
  if (result.kind === 'filled') return result;
  const awards = [...new Set(result.scarce.map((vacancy) => (vacancies[vacancy] as Vacant).award))];
  const scarce = new Set(result.scarce);
  const places = awards.map((award) => {
    const own = [...vacancies.entries()].filter(([, one]) => one.award === award);
    const count = (some: typeof own) => some.reduce((sum, [, { place }]) => sum + place.count, 0);
    return { award, competing: count(own.filter(([index]) => scarce.has(index))), inAll: count(own) };
  });
  return { kind: 'shortage', awards, needed: result.needed, available: result.available, places };
}

function peopleByAward(vacancies: readonly Vacant[], people: Filled['people']): Counted['places'] {
  const byAward = new Map<string, FilledPlace[]>();
  for (const [index, { award, place }] of vacancies.entries()) {
    const entry = { place, people: people[index] as readonly number[] };
    const others = byAward.get(award);
    if (others) others.push(entry);
    else byAward.set(award, [entry]);
  }
  return byAward;
}
