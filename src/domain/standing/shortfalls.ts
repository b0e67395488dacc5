import { type Bits, hasBit, intersection } from '../credentials/bits.ts';
import { remembered } from '../credentials/remembered.ts';
import type { Person } from '../membership/facts.ts';
import type { Bundle } from './completion.ts';
import { lackingFor } from './lacking.ts';
import { eligibleFor, type Pattern } from './places.ts';
import type { Test, View } from './view.ts';
import type { Candidate } from './way.ts';

/** What each person lacks at each place of a pattern: people of the company first, then as many who might join it. */
export interface Shortfalls {
  /** By place. */
  readonly lacking: readonly Lacking[];
  /** By place and person, the exams it takes; `Infinity` where it cannot be made up. */
  readonly costs: readonly (readonly number[])[];
}

/** Somebody who is still to join counts so much more than an exam that nobody is added without need. */
export const newPersonCost = 10_000;

/** There are as many who might join as there are places: more are never needed. */
export function shortfallsOf(pattern: Pattern, view: View): Shortfalls {
  const newcomers = pattern.reduce((sum, place) => sum + place.count, 0);
  const lacking = pattern.map(({ tests }) => lackingInside(tests, view));
  return { lacking, costs: lacking.map((one) => costsWith(newcomers, one)) };
}

/** What it takes to pass some tests; `undefined` where it cannot be made up. */
export interface Lacking {
  /** By person. */
  readonly inside: readonly (Bundle | undefined)[];
  readonly newcomer: Bundle | undefined;
  /** The costs, with so many newcomers. */
  readonly costs: Map<number, readonly number[]>;
  /** Who has so many exams to pass. */
  readonly candidates: Map<number, Candidates>;
}

interface Candidates {
  readonly people: readonly number[];
  /** The same people, as a step names them. */
  readonly candidates: readonly Candidate[];
}

const costsWith = (newcomers: number, { inside, newcomer, costs }: Lacking): readonly number[] =>
  remembered(costs, newcomers, () => {
    const found = inside.map((bundle) => (bundle ? bundle.exams : Infinity));
    const cost = newcomer ? newcomer.exams + newPersonCost : Infinity;
    for (let number = 0; number < newcomers; number++) found.push(cost);
    return found;
  });

/** Everybody in the company who has so many exams to pass, to be told in a step: the same list for all ways. */
export const candidatesAt = ({ inside, candidates }: Lacking, exams: number, view: View): Candidates =>
  remembered(candidates, exams, () => {
    const found = { people: [] as number[], candidates: [] as Candidate[] };
    for (let person = 0; person < inside.length; person++) {
      const bundle = inside[person];
      if (bundle?.exams !== exams) continue;
      found.people.push(person);
      found.candidates.push({ person: (view.people[person] as Person).id, passing: bundle.choices });
    }
    return found;
  });

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
      return { inside, newcomer: lacking(), costs: new Map(), candidates: new Map() };
    },
  );

const nothingLacking: Bundle = { exams: 0, choices: [] };

/** Is the person at this place somebody who has something to pass first? */
export const isNewcomer = (person: number, place: number, { costs }: Shortfalls): boolean =>
  (costs[place]?.[person] as number) > 0;
