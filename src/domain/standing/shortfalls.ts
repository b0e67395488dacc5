import { type Bits, hasBit, intersection } from '../credentials/bits.ts';
import { remembered } from '../credentials/remembered.ts';
import type { Bundle } from './completion.ts';
import { lackingFor } from './lacking.ts';
import { eligibleFor, type Pattern } from './places.ts';
import type { Test, View } from './view.ts';

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
  const newcomers = pattern.reduce((sum, place) => sum + place.count, 0);
  const lists = pattern.map(({ tests }) => lackingInside(tests, view));
  const withNewcomers = <Value>(inside: readonly Value[], newcomer: Value): readonly Value[] =>
    inside.concat(new Array<Value>(newcomers).fill(newcomer));
  return {
    bundles: lists.map(({ inside, newcomer }) => withNewcomers(inside, newcomer)),
    costs: lists.map(({ costs, newcomer }) =>
      withNewcomers(costs, newcomer ? newcomer.exams + newPersonCost : Infinity),
    ),
  };
}

interface Lacking {
  readonly inside: readonly (Bundle | undefined)[];
  readonly costs: readonly number[];
  readonly newcomer: Bundle | undefined;
}

const knownInView = new WeakMap<View, Map<readonly Test[], Lacking>>();

/** What everybody in the company lacks to pass the tests, and somebody who is still to join. */
const lackingInside = (tests: readonly Test[], view: View): Lacking =>
  remembered(
    remembered(knownInView, view, () => new Map()),
    tests,
    () => {
      const ready = eligibleFor(view, tests).sure;
      const askable = tests.map((test): Bits => view.askable(test)).reduce(intersection);
      const lacking = lackingFor(tests, view);
      const inside = view.people.map(({ affiliations }, person) => {
        if (hasBit(ready, person)) return nothingLacking;
        return hasBit(askable, person) && affiliations.length > 0 ? lacking(person) : undefined;
      });
      return { inside, costs: inside.map((bundle) => bundle?.exams ?? Infinity), newcomer: lacking() };
    },
  );

const nothingLacking: Bundle = { exams: 0, choices: [] };

/** Is the person at this place somebody who has something to pass first? */
export const isNewcomer = (person: number, place: number, { costs }: Shortfalls): boolean =>
  (costs[place]?.[person] as number) > 0;
