import type { Programme } from '../../domain/catalogue/programme.ts';
import type { Choice } from '../../domain/standing/completion.ts';
import type { Candidate, Step } from '../../domain/standing/way.ts';
import { andList, orList, shortened } from '../lists-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import type { Point } from '../point.ts';
import type { Voice } from '../voice.ts';
import { type CredentialNoun, wayWords } from './way-words.ts';

/** Longer lists are cut, and of longer lists of exams only the numbers are told. */
const [namesTold, instancesTold, itemsTold, titlesTold] = [6, 3, 8, 3];

/**
 * Who does what: "Ben, Cy or Di passes 70-412 (Configuring Advanced Windows Server 2012 Services)." Where people would
 * have to pass different things, each kind stands by itself, those of the fewest first: they are nearest already.
 */
export function stepPoint({ people, candidates }: Step, voice: Voice): Point {
  const groups = [...Map.groupBy(candidates, (one) => JSON.stringify(one.passing)).values()];
  const [only, ...others] = groups;
  if (only && others.length === 0) return { text: `${groupDoes(only, people, voice)}.` };
  const told = [...groups]
    .sort((a, b) => a.length - b.length)
    .map((group) => ({ text: `${groupDoes(group, 1, voice)}.` }));
  return { text: wayWords[voice.language].anyOf(countInWords(people, voice.language)), below: told };
}

/** People who would all have to pass the same. */
function groupDoes(group: readonly Candidate[], people: number, voice: Voice): string {
  const words = wayWords[voice.language];
  const passing = group[0]?.passing ?? [];
  const noun = nounOf(
    passing.flatMap((choice) => choice.of),
    voice.programme,
  );
  const several = people > 1 && passing.length > 0;
  const what = passing.length === 0 ? `– ${words.nothing}` : passingInWords(passing, voice);
  return words.does(whoInWords(group, people, voice), (several ? words.each : words.one)[noun], what);
}

function whoInWords(group: readonly Candidate[], people: number, voice: Voice): string {
  const words = wayWords[voice.language];
  const names = group.flatMap((one) => (one.person === undefined ? [] : [voice.person(one.person)]));
  const count = countInWords(people, voice.language);
  if (names.length === 0) return people === 1 ? words.somebodyNew : words.severalNew(count);
  if (people >= names.length) return andList(names, voice.language);
  if (names.length > namesTold) {
    const instances = orList(names.slice(0, instancesTold), voice.language);
    return words.anyOfMany(count, countInWords(names.length, voice.language), instances);
  }
  return people === 1 ? orList(names, voice.language) : words.someOf(count, names.join(', '));
}

/** What is not left to choose comes first; a choice beside others is told so that it cannot be mixed up with them. */
function passingInWords(passing: readonly Choice[], voice: Voice): string {
  const certain = passing.filter((choice) => choice.n === choice.of.length);
  const chosen = passing.filter((choice) => choice.n < choice.of.length);
  const told = [...certain, ...chosen].map((choice) => choiceInWords(choice, passing.length > 1, voice));
  return andList(told, voice.language);
}

function choiceInWords({ n, of }: Choice, besideOthers: boolean, voice: Voice): string {
  const words = wayWords[voice.language];
  const items = shortened(of.map(of.length <= titlesTold ? voice.item : voice.itemInList), itemsTold, voice.language);
  if (n === of.length) return andList(items, voice.language);
  if (n === 1 && besideOthers) return words.oneOfItems(items.join(', '));
  return n === 1
    ? orList(items, voice.language)
    : words.someItems(countInWords(n, voice.language), orList(items, voice.language));
}

/** What to call several items together. */
export function nounOf(items: readonly string[], programme: Programme): CredentialNoun {
  const kinds = new Set(items.map((item) => programme.items.get(item)?.kind ?? 'credential'));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : 'credential';
}
