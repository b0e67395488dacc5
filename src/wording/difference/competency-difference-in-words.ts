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
    ...{ new: [told.fresh], 'first-seen': [told.firstSeen], gone: [told.gone], stays: [] }[presence],
    ...(renamed ? [told.renamed(voice.say(renamed.before), voice.say(renamed.after))] : []),
    ...successionsInWords(difference, voice),
    ...(retirement ? retirementInWords(retirement, voice) : []),
    ...difference.successions.flatMap((one) => successionDifferenceInWords(one, voice)),
    ...difference.redated.map((one) => redatedInWords(one, voice)),
    ...difference.otherTexts.flatMap((one) => textDifferenceInWords(one, voice)),
    ...difference.obligations.map(({ kind, obligation }) =>
      told.obligations[kind](voice.level(obligation.level), voice.say(obligation.consequence)),
    ),
  ];
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

const dayNames = ['lastEnrolment', 'lastRenewal', 'ends'] as const;

/** An end that is new or no more in a sentence; of one that was stated otherwise, a sentence for each of its days. */
function retirementInWords({ before, after, changes, passed }: RetirementDifference, voice: Voice): readonly string[] {
  const { language } = voice;
  const told = words[language];
  const days = (of: typeof before, names: readonly (typeof dayNames)[number][], say: typeof told.days) =>
    names.flatMap((name) => (of[name] ? [say[name](dayInWords(of[name], language))] : [])).join(', ');
  const whole = (of: typeof before) =>
    [
      days(of, dayNames, told.days),
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
  return [...restated, ...(passed.length === 0 ? [] : [told.passed(days(after, passed, told.passedDays))])];
}

/** That a level came or went: "no longer offered". */
export const levelShortly = (
  { kind }: Pick<Extract<LevelDifference, { clause: unknown }>, 'kind'>,
  { language }: Voice,
): string => (kind === 'added' ? words[language].levelAdded : words[language].levelRemoved);
