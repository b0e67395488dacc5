import type { Succession } from '../../domain/catalogue/programme.ts';
import type {
  CompetencyDifference,
  LevelDifference,
  Redated,
  RetirementDifference,
} from '../../domain/impact/difference/competency-difference.ts';
import type { Bilingual } from '../bilingual.ts';
import { andList } from '../lists-in-words.ts';
import { policyWords } from '../rules/policy-words.ts';
import { dayInWords, lengthInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import {
  retirementChangesInWords,
  successionDifferenceInWords,
  textDifferenceInWords,
} from './policies/competency-terms-in-words.ts';

const en = {
  fresh: 'This competency is new.',
  firstSeen: 'Its first text here was seen in between; there is no earlier one to compare it with.',
  gone: 'This competency is gone.',
  ended: (day: string, others: string) => `This competency ended on ${day}${others && ` (${others})`}.`,
  hadNoEnd: 'Before, it had no stated end.',
  endedInBoth: (day: string) => `It ended on ${day}; both are compared as of that day.`,
  endedBefore: (day: string) => `Before, it ended on ${day}; both are compared as of that day.`,
  endsNow: (day: string) => `Now it ends on ${day}; both are compared as of that day.`,
  renamed: (before: string, after: string) => `It is called ${after} now; before, ${before}.`,
  succeeds: {
    renamed: (name: string, day: string) => `From ${day} it is the new name of ${name}.`,
    merged: (names: string, day: string) => `${names} were merged into it on ${day}.`,
    split: (name: string, day: string) => `It was split off ${name} on ${day}.`,
  },
  merged: (name: string, day: string) => `${name} was merged into it on ${day}.`,
  retiring: (days: string) => `It retires: ${days}.`,
  stays: (before: string) => `It no longer retires; before: ${before}.`,
  passed: (days: string) => `Passed meanwhile: ${days}.`,
  days: {
    lastEnrolment: (day: string) => `can be gained until ${day}`,
    lastRenewal: (day: string) => `can be renewed until ${day}`,
    ends: (day: string) => `ends on ${day}`,
  },
  passedDays: {
    lastEnrolment: (day: string) => `could be gained until ${day}`,
    lastRenewal: (day: string) => `could be renewed until ${day}`,
    ends: (day: string) => `ended on ${day}`,
  },
  redated: (id: string, before: string, after: string) => `Text ${id} takes effect ${after}; before: ${before}.`,
  on: (day: string) => `on ${day}`,
  cohorts: (newcomers: string, renewing: string, holders: string) =>
    `on ${newcomers} for newcomers, ${renewing} for renewals, ${holders} for holders`,
  obligations: {
    added: (level: string, consequence: string) => `New duty at ${level}: ${consequence}`,
    removed: (level: string, consequence: string) => `No longer a duty at ${level}: ${consequence}`,
    changed: (level: string, consequence: string) => `This duty at ${level} has another condition: ${consequence}`,
  },
  levelAdded: 'offered now',
  levelRemoved: 'no longer offered',
};

const de: typeof en = {
  fresh: 'Diese Kompetenz ist neu.',
  firstSeen: 'Ihr erster Text hier wurde in der Zwischenzeit gesehen; einen früheren zum Vergleich gibt es nicht.',
  gone: 'Diese Kompetenz gibt es nicht mehr.',
  ended: (day, others) => `Diese Kompetenz endete am ${day}${others && ` (${others})`}.`,
  hadNoEnd: 'Bisher hatte sie kein genanntes Ende.',
  endedInBoth: (day) => `Sie endete am ${day}; verglichen ist der Stand dieses Tages.`,
  endedBefore: (day) => `Bisher endete sie am ${day}; verglichen ist der Stand dieses Tages.`,
  endsNow: (day) => `Nun endet sie am ${day}; verglichen ist der Stand dieses Tages.`,
  renamed: (before, after) => `Sie heißt jetzt ${after}, bisher ${before}.`,
  succeeds: {
    renamed: (name, day) => `Ab ${day} ist sie der neue Name von ${name}.`,
    merged: (names, day) => `${names} sind am ${day} in ihr aufgegangen.`,
    split: (name, day) => `Sie wurde am ${day} von ${name} abgetrennt.`,
  },
  merged: (name, day) => `${name} ist am ${day} in ihr aufgegangen.`,
  retiring: (days) => `Sie läuft aus: ${days}.`,
  stays: (before) => `Sie läuft nicht mehr aus; bisher: ${before}.`,
  passed: (days) => `Inzwischen vorbei: ${days}.`,
  days: {
    lastEnrolment: (day) => `zu erwerben bis ${day}`,
    lastRenewal: (day) => `zu verlängern bis ${day}`,
    ends: (day) => `endet am ${day}`,
  },
  passedDays: {
    lastEnrolment: (day) => `zu erwerben bis ${day}`,
    lastRenewal: (day) => `zu verlängern bis ${day}`,
    ends: (day) => `endete am ${day}`,
  },
  redated: (id, before, after) => `Text ${id} gilt ${after}; bisher: ${before}.`,
  on: (day) => `ab ${day}`,
  cohorts: (newcomers, renewing, holders) =>
    `ab ${newcomers} für Neue, ab ${renewing} für Verlängerungen, ab ${holders} für Inhaber`,
  obligations: {
    added: (level, consequence) => `Neue Pflicht bei ${level}: ${consequence}`,
    removed: (level, consequence) => `Keine Pflicht mehr bei ${level}: ${consequence}`,
    changed: (level, consequence) => `Diese Pflicht bei ${level} hat eine andere Bedingung: ${consequence}`,
  },
  levelAdded: 'neu angeboten',
  levelRemoved: 'nicht mehr angeboten',
};

const words: Bilingual<typeof en> = { en, de };

/** What happened to a competency as such, beside what its levels ask. */
export function competencyInWords(difference: CompetencyDifference, voice: Voice): readonly string[] {
  const told = words[voice.language];
  const { presence, renamed, retirement } = difference;
  return [
    ...{
      new: [told.fresh],
      'first-seen': [told.firstSeen],
      gone: hasItsEnd(difference) ? [] : [told.gone],
      stays: comparedOnInWords(difference, voice),
    }[presence],
    ...(renamed ? [told.renamed(voice.say(renamed.before), voice.say(renamed.after))] : []),
    ...successionsInWords(difference, voice),
    ...(retirement ? (hasItsEnd(difference) ? endedInWords : retirementInWords)(retirement, voice) : []),
    ...difference.successions.flatMap((one) => successionDifferenceInWords(one, voice)),
    ...difference.redated.map((one) => redatedInWords(one, voice)),
    ...difference.otherTexts.flatMap((one) => textDifferenceInWords(one, voice)),
    ...difference.obligations.map(({ kind, obligation }) =>
      told.obligations[kind](voice.level(obligation.level), voice.say(obligation.consequence)),
    ),
  ];
}

/** Whether what is gone has reached an end that was stated. */
const hasItsEnd = ({ presence, retirement }: CompetencyDifference): boolean =>
  presence === 'gone' && retirement?.after.ends !== undefined;

/** As of which day it is compared, where it has ended by the day that was asked about. */
function comparedOnInWords({ comparedOn, retirement }: CompetencyDifference, { language }: Voice): readonly string[] {
  if (comparedOn === undefined) return [];
  const told = words[language];
  const { before, after } = retirement ?? { before: {}, after: {} };
  const sentence =
    before.ends === after.ends ? told.endedInBoth : before.ends === comparedOn ? told.endedBefore : told.endsNow;
  return [sentence(dayInWords(comparedOn, language))];
}

function redatedInWords({ version, before, after }: Redated, { language }: Voice): string {
  const told = words[language];
  const days = ({ new: newcomers, renewing, holder }: Redated['before']) => {
    const [first, second, third] = [newcomers, renewing, holder].map((day) => dayInWords(day, language));
    return newcomers === renewing && renewing === holder
      ? told.on(first ?? '')
      : told.cohorts(first ?? '', second ?? '', third ?? '');
  };
  return told.redated(version, days(before), days(after));
}

function successionsInWords({ succeeds }: CompetencyDifference, voice: Voice): readonly string[] {
  const told = words[voice.language];
  const groupOf = ({ how, from, holdersMove, anniversary }: Succession) =>
    `${how} ${from} ${holdersMove ? anniversary : ''}`;
  const groups = [...new Set(succeeds.map(groupOf))];
  return groups.flatMap((group) => {
    const some = succeeds.filter((one) => groupOf(one) === group);
    const [first] = some;
    if (!first) return [];
    const names = andList(
      some.map((one) => voice.competency(one.competency)),
      voice.language,
    );
    const sentence = first.how === 'merged' && some.length === 1 ? told.merged : told.succeeds[first.how];
    const { holdersMove, holdersApply } = policyWords[voice.language];
    return [
      sentence(names, dayInWords(first.from, voice.language)),
      first.holdersMove ? holdersMove[first.anniversary] : holdersApply,
    ];
  });
}

/** The end that it has reached with all its days, and what was said of it before. */
function endedInWords({ before, after, changes }: RetirementDifference, voice: Voice): readonly string[] {
  const told = words[voice.language];
  const { ends, ...others } = after;
  if (ends === undefined) return [];
  const hadNone = dayNames.every((name) => before[name] === undefined);
  return [
    told.ended(dayInWords(ends, voice.language), daysInWords(others, dayNames, told.passedDays, voice)),
    ...(changes.length === 0 ? [] : hadNone ? [told.hadNoEnd] : retirementChangesInWords(changes, voice)),
  ];
}

type DayName = (typeof dayNames)[number];

const daysInWords = (
  of: RetirementDifference['before'],
  names: readonly DayName[],
  say: Readonly<Record<DayName, (day: string) => string>>,
  { language }: Voice,
): string => names.flatMap((name) => (of[name] ? [say[name](dayInWords(of[name], language))] : [])).join(', ');

const dayNames = ['lastEnrolment', 'lastRenewal', 'ends'] as const;

/** An end that is new or no more in a sentence; of one that was stated otherwise, a sentence for each of its days. */
function retirementInWords({ before, after, changes, passed }: RetirementDifference, voice: Voice): readonly string[] {
  const { language } = voice;
  const told = words[language];
  const whole = (of: typeof before) =>
    [
      daysInWords(of, dayNames, told.days, voice),
      of.heldFor ? policyWords[language].heldFor(lengthInWords(of.heldFor, language)) : '',
    ]
      .filter((part) => part !== '')
      .join(', ');
  const [old, now] = [whole(before), whole(after)];
  const restated =
    changes.length === 0
      ? []
      : now === ''
        ? [told.stays(old)]
        : old === ''
          ? [told.retiring(now)]
          : retirementChangesInWords(changes, voice);
  return [
    ...restated,
    ...(passed.length === 0 ? [] : [told.passed(daysInWords(after, passed, told.passedDays, voice))]),
  ];
}

/** That a level came or went: "no longer offered". */
export const levelShortly = (
  { kind }: Pick<Extract<LevelDifference, { clause: unknown }>, 'kind'>,
  { language }: Voice,
): string => (kind === 'added' ? words[language].levelAdded : words[language].levelRemoved);
