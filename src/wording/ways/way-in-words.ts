import type { Way } from '../../domain/standing/way.ts';
import { andList } from '../lists-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import type { Point } from '../point.ts';
import type { Voice } from '../voice.ts';
import { needInWords } from './need-in-words.ts';
import { nounOf, stepPoint } from './step-in-words.ts';
import { wayWords } from './way-words.ts';

/** One set of things that closes a gap: "1 exam: Ben, Cy or Di passes 70-412 (…)"; several things stand under its cost. */
export function wayInWords(way: Way, voice: Voice): Point {
  const cost = costInWords(way, voice);
  const needs = way.needs.map((need): Point => ({ text: `${needInWords(need, voice)}.` }));
  const things = [...way.steps.map((step) => stepPoint(step, voice)), ...needs];
  const [only, ...more] = things;
  if (!only) return { text: cost };
  if (more.length === 0 && !only.below) return { text: cost === '' ? upperFirst(only.text) : `${cost}: ${only.text}` };
  if (more.length === 0) return { text: `${cost}, ${only.text}`, below: only.below ?? [] };
  return {
    text: wayWords[voice.language].together(cost, countInWords(things.length, voice.language)),
    below: things.map((thing) => ({ ...thing, text: upperFirst(thing.text) })),
  };
}

/** How much it takes, in few words, for a table: "1 exam and 1 new person". */
export function costInWords({ exams, newPeople, steps }: Way, voice: Voice): string {
  const words = wayWords[voice.language];
  const count = (value: number) => countInWords(value, voice.language);
  const items = steps.flatMap((step) => step.candidates.flatMap((one) => one.passing.flatMap((choice) => choice.of)));
  const passes = exams > 0 ? [words.count[nounOf(items, voice.programme)](count(exams))] : [];
  return andList([...passes, ...(newPeople > 0 ? [words.newPeople(count(newPeople))] : [])], voice.language);
}

/** A way as one line, for readers who take no lists. */
export const wayAsSentence = (way: Way, voice: Voice): string => asLine(wayInWords(way, voice));

/** What follows another thing begins as a sentence does: that one has ended with a full stop. */
const asLine = ({ text, below = [] }: Point): string =>
  [text, ...below.map(asLine).map((one, place) => (place === 0 ? one : upperFirst(one)))].join(' ');

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
