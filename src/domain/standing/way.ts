import type { Relation } from '../catalogue/amount.ts';
import type { Text } from '../catalogue/text.ts';
import { remembered } from '../credentials/remembered.ts';
import type { Range } from '../numbers/range.ts';
import type { Rational } from '../numbers/rational.ts';
import type { Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { Choice } from './completion.ts';
import type { PersonId } from './finding.ts';

/** One set of things that closes a gap: passes by people, and what exams cannot change. */
export interface Way {
  /** How many exams (or assessments, or courses) are to be passed together. */
  readonly exams: number;
  /** How many people the company would have to add. */
  readonly newPeople: number;
  readonly steps: readonly Step[];
  readonly needs: readonly Need[];
}

/** `people` of the candidates each do what stands beside their name. */
export interface Step {
  readonly people: number;
  readonly exams: number;
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  /** Left out for somebody who is still to join the company. */
  readonly person?: PersonId;
  readonly passing: readonly Choice[];
}

/** What closes a gap besides exams. */
export type Need =
  | (FigureCounted & {
      readonly kind: 'metric';
      readonly metric: string;
      readonly relation: Relation;
      readonly have?: Range;
      readonly needed: Rational;
    })
  | (FigureCounted & {
      readonly kind: 'figure';
      readonly clause: string;
      readonly title?: Text;
      readonly relation: Relation;
      readonly have?: Range;
      readonly needed: Range;
    })
  | (FigureCounted & {
      readonly kind: 'points';
      readonly part: string;
      readonly title?: Text;
      readonly have: Range;
      readonly needed: Rational;
      readonly metric?: string;
      readonly metricNeeded?: Rational;
    })
  | { readonly kind: 'status'; readonly anyOf: readonly string[]; readonly count: number; readonly level?: string }
  | { readonly kind: 'evidence'; readonly evidence: string; readonly outcome?: string; readonly count: number }
  | { readonly kind: 'wait'; readonly status: string; readonly until: Day }
  | { readonly kind: 'time'; readonly clause: string; readonly title?: Text }
  | { readonly kind: 'other'; readonly clause: string; readonly title?: Text };

interface FigureCounted {
  /** From when to when figures count for it, which is another time on each day; left out where all do. */
  readonly periods?: readonly Period[];
}

export const nothingToDo: Way = { exams: 0, newPeople: 0, steps: [], needs: [] };

/** How many ways a report shows, and how many are carried along, so that it can say what else would do. */
export const waysShown = 3;
export const waysCarried = 6;

/** What exams can do alone comes first, then fewest new people, then fewest exams. */
export const byEase = (a: Way, b: Way): number =>
  a.needs.length - b.needs.length || a.newPeople - b.newPeople || a.exams - b.exams || a.steps.length - b.steps.length;

export function easiest(ways: readonly Way[]): readonly Way[] {
  if (ways.length <= 1) return ways;
  const deedsOf = deedsOfWays();
  const kept: { readonly way: Way; readonly deeds: ReadonlySet<string> }[] = [];
  for (const way of [...ways].sort(byEase)) {
    if (kept.length === waysCarried) break;
    const deeds = deedsOf(way);
    // A way that does all that an easier one does, and more, is no way of its own.
    if (!kept.some((easier) => [...easier.deeds].every((deed) => deeds.has(deed)))) kept.push({ way, deeds });
  }
  return kept.map(({ way }) => way);
}

/** Both gaps closed: every way of the one with every way of the other. */
export const bothClosed = (a: readonly Way[], b: readonly Way[]): readonly Way[] =>
  easiest(
    a.flatMap((first) =>
      b.map((second) => ({
        exams: first.exams + second.exams,
        newPeople: Math.max(first.newPeople, second.newPeople),
        steps: [...first.steps, ...second.steps],
        needs: [...first.needs, ...second.needs],
      })),
    ),
  );

/** What ways come to when the first candidates do it: each pass of each person, each need. Ways share steps and needs. */
function deedsOfWays(): (way: Way) => ReadonlySet<string> {
  const known = new Map<Step | Need, readonly string[]>();
  return ({ steps, needs }) => {
    const deeds = new Set<string>();
    for (const step of steps) for (const pass of remembered(known, step, () => passesOf(step))) deeds.add(pass);
    for (const need of needs)
      for (const text of remembered(known, need, () => [JSON.stringify(need, bigintAsText)])) deeds.add(text);
    return deeds;
  };
}

const passesOf = ({ people, candidates }: Step): readonly string[] =>
  candidates
    .slice(0, people)
    .flatMap(({ person, passing }) => passing.map(({ n, of }) => `${person ?? `${people} new`}: ${n} of ${of.join()}`));

const bigintAsText = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
