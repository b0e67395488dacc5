import { onlyValue, type Range } from '../../domain/numbers/range.ts';
import { one, roundedUp } from '../../domain/numbers/rational.ts';
import type { Finding, PersonId, SlotFinding } from '../../domain/standing/finding.ts';
import type { Verdict } from '../../domain/standing/verdict.ts';
import { shortened } from '../lists-in-words.ts';
import { countInWords, numberInWords, rangeInWords } from '../number-in-words.ts';
import type { Point } from '../point.ts';
import { clauseWords } from '../rules/clause-words.ts';
import { proofInWords } from '../rules/condition-in-words.ts';
import { peopleInWords, sameAlsoInWords } from '../rules/people-in-words.ts';
import type { Voice } from '../voice.ts';
import { findingWords } from './finding-words.ts';

type TeamFinding = Extract<Finding, { kind: 'team' }>;

/** More names than these are counted and not told; all of them are in the data. */
const namesTold = 12;

/** Who fills the places, who could stand in, and how many are missing. */
export function teamPoint(finding: TeamFinding, voice: Voice): Point {
  const { slots, verdict } = finding;
  const title = finding.title && voice.say(finding.title);
  const [only, ...more] = slots;
  if (only && more.length === 0) {
    const { text, details, below } = slotPoint(only, verdict, voice);
    return { text: title ?? text, verdict, details: [...(details ?? [])], below: below ?? [] };
  }
  const placed = new Set(slots.flatMap((slot) => slot.counted));
  return {
    text: title ?? clauseWords[voice.language].team,
    verdict,
    below: slots.map((slot) => slotPoint(slot, verdictOf(slot), voice, placed)),
  };
}

/** A place is open to doubt only where those who may count would fill it. */
function verdictOf({ counted, holders, possible, needed }: SlotFinding): Verdict {
  const lacking = count(needed) - counted.length;
  if (lacking <= 0) return 'met';
  return possible.length - holders.length >= lacking ? 'undetermined' : 'not-met';
}

/** The number that is enough whatever the true one is. */
const count = ({ low, high }: Range): number => Number(roundedUp(high ?? low ?? one));

/** `placed` are those who stand at some place of the team; a kind of people alone has no places. */
function slotPoint(slot: SlotFinding, verdict: Verdict, voice: Voice, placed?: ReadonlySet<PersonId>): Point {
  const needed = neededInWords(slot.needed, voice);
  const title = slot.title && voice.say(slot.title);
  return {
    text: title ?? peopleInWords({ ...slot, count: needed }, voice),
    ...(placed ? { verdict } : {}),
    details: placed ? placeDetails(slot, needed, placed, voice) : aloneDetails(slot, voice),
    below: slot.ofWhich.map((subset) => ({
      text: subset.title
        ? voice.say(subset.title)
        : sameAlsoInWords(neededInWords(subset.needed, voice), needed, subset.condition, voice),
      verdict: subset.holders.length >= count(subset.needed) ? 'met' : 'not-met',
      details: [share(subset.holders, subset.needed, voice)],
    })),
  };
}

const neededInWords = (needed: Range, { language }: Voice) => {
  const only = onlyValue(needed);
  return only
    ? numberInWords(only, language)
    : rangeInWords(needed, language, (value) => numberInWords(value, language));
};

/** One kind of people: all who qualify are told, and how many more or fewer they are than needed. */
function aloneDetails(slot: SlotFinding, voice: Voice): readonly string[] {
  const { holders, possible, needed } = slot;
  const words = findingWords[voice.language];
  const perhaps = possible.filter((person) => !holders.includes(person));
  return [
    share(holders, needed, voice),
    ...(perhaps.length > 0 ? [words.perhaps(namesOf(perhaps, voice))] : []),
    ...proofDetails(slot, voice),
  ];
}

/** Who rests on a claim, and who holds what is asked but does not count, as it is not proved well enough. */
function proofDetails({ claimed = [], unproved = [], verification }: SlotFinding, voice: Voice): readonly string[] {
  const words = findingWords[voice.language];
  const lacking = unproved.length === 0 ? undefined : namesOf(unproved, voice);
  return [
    ...(claimed.length === 0 ? [] : [words.claimed(namesOf(claimed, voice))]),
    ...(lacking === undefined
      ? []
      : [
          verification === undefined
            ? words.unproved(lacking)
            : words.unprovedAs(lacking, proofInWords(verification, voice)),
        ]),
  ];
}

function share(holders: readonly string[], needed: Range, voice: Voice): string {
  const words = findingWords[voice.language];
  const enough = count(needed);
  const difference = holders.length - enough;
  const asked = neededInWords(needed, voice);
  const number = (value: number) => countInWords(value, voice.language);
  if (holders.length === 0) return words.nobody(asked);
  const names = namesOf(holders, voice);
  if (difference < 0)
    return `${words.names(words.enough(number(holders.length), asked), names)} ${words.missing(number(-difference))}`;
  if (difference === 0)
    return `${words.names(words.enough(number(holders.length), asked), names)} ${words.nobodyToSpare}`;
  return `${words.names(words.more(number(holders.length), asked), names)} ${words.toSpare(number(difference))}`;
}

/** One place of a team: who was put there, who is free to stand in, and who is needed at another place. */
function placeDetails(
  slot: SlotFinding,
  asked: string,
  placed: ReadonlySet<PersonId>,
  voice: Voice,
): readonly string[] {
  const { counted, holders, possible, needed } = slot;
  const words = findingWords[voice.language];
  const number = (value: number) => countInWords(value, voice.language);
  const told = (say: (names: string) => string, people: readonly PersonId[]) =>
    people.length === 0 ? [] : [say(namesOf(people, voice))];
  const missing = count(needed) - counted.length;
  const here =
    counted.length === 0
      ? words.nobody(asked)
      : words.names(words.enough(number(counted.length), asked), namesOf(counted, voice));
  const others = holders.filter((person) => !counted.includes(person));
  const elsewhere = others.filter((person) => placed.has(person));
  return [
    missing > 0 && counted.length > 0 ? `${here} ${words.missing(number(missing))}` : here,
    ...told(
      words.couldToo,
      others.filter((person) => !placed.has(person)),
    ),
    ...(missing > 0 ? told(words.elsewhere, elsewhere) : []),
    ...told(
      words.perhaps,
      possible.filter((person) => !holders.includes(person)),
    ),
    ...proofDetails(slot, voice),
  ];
}

/** Names as a list, cut where it would be too long to read. */
export const namesOf = (people: readonly string[], voice: Voice): string =>
  shortened(people.map(voice.person), namesTold, voice.language).join(', ');
