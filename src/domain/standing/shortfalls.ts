import { type Bits, hasBit, intersection } from '../credentials/bits.ts';
import type { Bundle } from './completion.ts';
import { lackingFor } from './lacking.ts';
import { eligibleFor, type Pattern, type Place } from './places.ts';
import type { View } from './view.ts';

/** What each person lacks at each place of a pattern: people of the company first, then as many who might join it. */
export interface Shortfalls {
  /** By place and person, what is lacking; `undefined` where it cannot be made up. */
  readonly bundles: readonly (readonly (Bundle | undefined)[])[];
  /** By place and person, the exams it takes; `Infinity` where it cannot be made up. */
  readonly costs: readonly (readonly number[])[];
}

/** Somebody who is still to join counts so much more than an exam that nobody is added without need. */
export const newPersonCost = 10_000;

/** There are as many who might join as there are places: more are never needed. */
export function shortfallsOf(pattern: Pattern, view: View): Shortfalls {
  const places = pattern.reduce((sum, place) => sum + place.count, 0);
  const lists = pattern.map((place) => bundlesAt(place, places, view));
  const insideCount = view.people.length;
  const costOf = (bundle: Bundle | undefined, person: number) =>
    bundle === undefined ? Infinity : bundle.exams + (person >= insideCount ? newPersonCost : 0);
  return { bundles: lists, costs: lists.map((bundles) => bundles.map(costOf)) };
}

const nothingLacking: Bundle = { exams: 0, choices: [] };

function bundlesAt({ tests }: Place, newcomers: number, view: View): readonly (Bundle | undefined)[] {
  const ready = eligibleFor(view, tests).sure;
  const askable = tests.map((test): Bits => view.askable(test)).reduce(intersection);
  const lacking = lackingFor(tests, view);
  const bundles = view.people.map(({ affiliations }, person) => {
    if (hasBit(ready, person)) return nothingLacking;
    return hasBit(askable, person) && affiliations.length > 0 ? lacking(person) : undefined;
  });
  const newcomer = lacking();
  for (let more = 0; more < newcomers; more++) bundles.push(newcomer);
  return bundles;
}

/** Is the person at this place somebody who has something to pass first? */
export const isNewcomer = (person: number, place: number, { costs }: Shortfalls): boolean =>
  (costs[place]?.[person] as number) > 0;
