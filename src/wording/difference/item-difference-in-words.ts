import type { Condition } from '../../domain/catalogue/condition.ts';
import type { ItemEvent, StatedEnd } from '../../domain/impact/difference/item-difference.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import { levelsOffered } from '../../domain/standing/evaluate.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Bilingual } from '../bilingual.ts';
import { andList, shortened } from '../lists-in-words.ts';
import { conditionInWords } from '../rules/condition-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';

const en = {
  appears: 'new',
  appearsOn: (day: string) => `new, from ${day}`,
  vanishes: 'no longer in the catalogue',
  end: {
    lastRegistration: (day: string) => `can be booked until ${day}`,
    retires: (day: string) => `retires on ${day}`,
    acceptedUntil: (day: string) => `counts until ${day}`,
    earnedBy: (day: string) => `counts only if earned by ${day}`,
  },
  passed: {
    lastRegistration: (day: string) => `could be booked until ${day}`,
    retires: (day: string) => `retired on ${day}`,
    acceptedUntil: (day: string) => `counted until ${day}`,
    earnedBy: (day: string) => `counts only if earned by ${day}`,
  },
  noEnd: 'no end was stated',
  said: (what: string, day: string) => `${what} (said on ${day})`,
  restated: (after: string, before: string) => `restated: ${after}; before: ${before}`,
  withdrawn: (before: string) => `no end is stated; before: ${before}`,
  replaced: (by: string) => (by === '' ? 'replaced by nothing any more' : `replaced by ${by}`),
  paths: (after: string, before: string) => `made by other exams now: ${after}; before: ${before}`,
  noPaths: 'no set of exams',
  or: ', or by ',
  equivalent: (after: string, before: string) => `equivalent now: ${after}; before: ${before}`,
  nothing: 'nothing',
  firstNamed: (levels: string) => `asked for now by ${levels}`,
  noLongerNamed: (levels: string) => `no longer asked for by any rule; before, by ${levels}`,
};

const de: typeof en = {
  appears: 'neu',
  appearsOn: (day) => `neu, ab ${day}`,
  vanishes: 'nicht mehr im Katalog',
  end: {
    lastRegistration: (day) => `buchbar bis ${day}`,
    retires: (day) => `läuft aus am ${day}`,
    acceptedUntil: (day) => `zählt bis ${day}`,
    earnedBy: (day) => `zählt nur, wenn bis ${day} erworben`,
  },
  passed: {
    lastRegistration: (day) => `war buchbar bis ${day}`,
    retires: (day) => `ausgelaufen am ${day}`,
    acceptedUntil: (day) => `zählte bis ${day}`,
    earnedBy: (day) => `zählt nur, wenn bis ${day} erworben`,
  },
  noEnd: 'kein Ende genannt',
  said: (what, day) => `${what} (gesagt am ${day})`,
  restated: (after, before) => `neue Angabe: ${after}; bisher: ${before}`,
  withdrawn: (before) => `kein Ende angegeben; bisher: ${before}`,
  replaced: (by) => (by === '' ? 'durch nichts mehr ersetzt' : `ersetzt durch ${by}`),
  paths: (after, before) => `jetzt durch andere Prüfungen: ${after}; bisher: ${before}`,
  noPaths: 'kein Satz von Prüfungen',
  or: ', oder durch ',
  equivalent: (after, before) => `gleichwertig jetzt: ${after}; bisher: ${before}`,
  nothing: 'nichts',
  firstNamed: (levels) => `jetzt verlangt durch ${levels}`,
  noLongerNamed: (levels) => `von keiner Regel mehr verlangt; bisher durch ${levels}`,
};

const words: Bilingual<typeof en> = { en, de };

/** What happened to an item, in one line: "retires on 31 December 2017, counts until 31 December 2018; replaced by 70-535". */
export function itemEventsInWords(events: readonly ItemEvent[], voice: Voice): string {
  const stated = events.some((event) => event.kind === 'end-stated' || event.kind === 'end-restated');
  // Days that have passed already are told with the statement that names them.
  const told = events.filter((event) => event.kind !== 'passed' || !stated);
  return told.map((event) => itemEventInWords(event, voice)).join('; ');
}

export function itemEventInWords(event: ItemEvent, voice: Voice): string {
  const told = words[voice.language];
  const day = (one: Day) => dayInWords(one, voice.language);
  const said = (what: string, stated: Day | undefined) => (stated === undefined ? what : told.said(what, day(stated)));
  const by = (items: readonly string[]) =>
    items.length === 0 ? [] : [told.replaced(andList(items.map(voice.itemInList), voice.language))];
  switch (event.kind) {
    case 'appears':
      return event.published === undefined ? told.appears : told.appearsOn(day(event.published));
    case 'vanishes':
      return told.vanishes;
    case 'end-stated':
      return [said(endInWords(event.after, 'end', voice), event.stated), ...by(event.replacedBy)].join('; ');
    case 'end-restated':
      return said(
        told.restated(endInWords(event.after, 'end', voice), endInWords(event.before, 'end', voice)),
        event.stated,
      );
    case 'end-withdrawn':
      return told.withdrawn(endInWords(event.before, 'end', voice));
    case 'passed':
      return [endInWords(event.days, 'passed', voice), ...by(event.replacedBy)].join('; ');
    case 'replaced':
      return told.replaced(andList(event.by.map(voice.itemInList), voice.language));
    case 'paths':
      return told.paths(pathsInWords(event.after, voice), pathsInWords(event.before, voice));
    case 'equivalent': {
      const one = (condition: Condition | undefined) => (condition ? conditionInWords(condition, voice) : told.nothing);
      return told.equivalent(one(event.after), one(event.before));
    }
    case 'first-named':
      return told.firstNamed(levelsInWords(event.by, voice));
    case 'no-longer-named':
      return told.noLongerNamed(levelsInWords(event.by, voice));
    default:
      return event satisfies never;
  }
}

/** How many competencies are named in one line. */
const mostNamed = 3;

/** "Datacenter (Silver and Gold) and DevOps (Gold)"; a competency of one level is named alone. */
function levelsInWords(levels: readonly Claim[], voice: Voice): string {
  const { language } = voice;
  const competencies = [...new Set(levels.map((one) => one.competency))].map((competency) => {
    const some = levels.filter((one) => one.competency === competency);
    const known = voice.programme.competencies.get(competency);
    const isOnly = known !== undefined && levelsOffered(voice.programme, known).length === 1;
    const names = andList(
      some.map((one) => voice.level(one.level)),
      language,
    );
    return isOnly ? voice.competency(competency) : `${voice.competency(competency)} (${names})`;
  });
  return andList(shortened(competencies, mostNamed, language), language);
}

const pathsInWords = (paths: readonly Condition[], voice: Voice): string =>
  paths.length === 0
    ? words[voice.language].noPaths
    : paths.map((path) => conditionInWords(path, voice)).join(words[voice.language].or);

const ends = ['lastRegistration', 'retires', 'acceptedUntil', 'earnedBy'] as const;

function endInWords(end: StatedEnd, when: 'end' | 'passed', { language }: Voice): string {
  const told = ends.flatMap((name) => {
    const day = end[name];
    return day === undefined ? [] : [words[language][when][name](dayInWords(day, language))];
  });
  return told.length === 0 ? words[language].noEnd : told.join(', ');
}
