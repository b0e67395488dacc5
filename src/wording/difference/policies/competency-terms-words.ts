import type { Cohort, Succession, Version } from '../../../domain/catalogue/programme.ts';
import type { Bilingual } from '../../bilingual.ts';

const en = {
  until: (day: string) => `until ${day}`,
  noEnd: 'without a stated end',
  on: (day: string) => `on ${day}`,
  never: 'on no stated day',
  for: (length: string) => `for ${length} from their own last approval`,
  noTimeOfTheirOwn: 'for no time of their own',
  lastEnrolment: (after: string, before: string) => `It can be gained ${after}; before: ${before}.`,
  lastRenewal: (after: string, before: string) => `It can be renewed ${after}; before: ${before}.`,
  ends: (after: string, before: string) => `It ends ${after}; before: ${before}.`,
  heldFor: (after: string, before: string) => `Once it is closed, its holders keep it ${after}; before: ${before}.`,
  noSuccession: (name: string) => `It is no longer said to take over from ${name}.`,
  takesOver: (name: string, after: string, before: string) =>
    `It takes over from ${name} on ${after}, not on ${before}.`,
  how: (name: string, after: string, before: string) => `${name} is ${after}; before, it was said to be ${before}.`,
  hows: {
    renamed: 'renamed to it',
    merged: 'merged into it',
    split: 'split into it and others',
  } satisfies Record<Succession['how'], string>,
  holdersMove: (name: string) => `Holders of ${name} now hold it without applying; before, they had to apply.`,
  holdersApply: (name: string) => `Holders of ${name} now have to apply for it; before, they held it without applying.`,
  anniversary: (name: string, after: string, before: string) =>
    `What holders of ${name} keep is ${after}; before: ${before}.`,
  anniversaries: {
    latest: 'the latest of their renewal days',
    earliest: 'the earliest of their renewal days',
    new: 'no renewal day, as a new term begins',
  } satisfies Record<Succession['anniversary'], string>,
  edited: (id: string) => `Text ${id} asks something else under the same name; published texts are not edited.`,
  added: (id: string) => `Text ${id} is new.`,
  removed: (id: string) => `Text ${id} is missing now.`,
  textUntil: (id: string, after: string, before: string) => `Text ${id} is in force ${after}; before: ${before}.`,
  untilTheNext: 'until the next one',
  untilFor: {
    new: (day: string) => `until ${day} for newcomers`,
    renewing: (day: string) => `until ${day} for renewals`,
    holder: (day: string) => `until ${day} for holders`,
  } satisfies Record<Cohort, (day: string) => string>,
  announced: (id: string, after: string, before: string) => `Text ${id} was announced on ${after}, not on ${before}.`,
  chosenBy: (id: string, after: string, before: string) =>
    `While text ${id} is open with another one, what counts is ${after}; before: ${before}.`,
  choices: {
    submission: 'the day of submission',
    audit: 'the day of the audit',
    none: 'no day of choice',
  } satisfies Record<NonNullable<Version['chosenBy']> | 'none', string>,
  observed: (id: string) => `The first day of text ${id} is now one on which it was seen; before, it was a stated one.`,
  stated: (id: string) => `The first day of text ${id} is now a stated one; before, it was only seen on it.`,
};

const de: typeof en = {
  until: (day) => `bis ${day}`,
  noEnd: 'ohne genanntes Ende',
  on: (day) => `am ${day}`,
  never: 'an keinem genannten Tag',
  for: (length) => `${length} ab ihrer eigenen letzten Bestätigung`,
  noTimeOfTheirOwn: 'für keine eigene Zeit',
  lastEnrolment: (after, before) => `Sie ist zu erwerben ${after}; bisher: ${before}.`,
  lastRenewal: (after, before) => `Sie ist zu verlängern ${after}; bisher: ${before}.`,
  ends: (after, before) => `Sie endet ${after}; bisher: ${before}.`,
  heldFor: (after, before) => `Ist sie geschlossen, behalten Inhaber sie ${after}; bisher: ${before}.`,
  noSuccession: (name) => `Sie tritt nicht mehr an die Stelle von ${name}.`,
  takesOver: (name, after, before) => `Sie tritt am ${after} an die Stelle von ${name}, nicht am ${before}.`,
  how: (name, after, before) => `${name} ist ${after}; bisher hieß es: ${before}.`,
  hows: {
    renamed: 'in sie umbenannt',
    merged: 'in ihr aufgegangen',
    split: 'in sie und andere geteilt',
  },
  holdersMove: (name) => `Inhaber von ${name} halten sie jetzt ohne Antrag; bisher mussten sie sie beantragen.`,
  holdersApply: (name) => `Inhaber von ${name} müssen sie jetzt beantragen; bisher hielten sie sie ohne Antrag.`,
  anniversary: (name, after, before) => `Inhaber von ${name} behalten ${after}; bisher: ${before}.`,
  anniversaries: {
    latest: 'den spätesten ihrer Verlängerungstage',
    earliest: 'den frühesten ihrer Verlängerungstage',
    new: 'keinen Verlängerungstag, denn eine neue Laufzeit beginnt',
  },
  edited: (id) =>
    `Text ${id} verlangt unter demselben Namen etwas anderes; veröffentlichte Texte werden nicht bearbeitet.`,
  added: (id) => `Text ${id} ist neu.`,
  removed: (id) => `Text ${id} fehlt jetzt.`,
  textUntil: (id, after, before) => `Text ${id} gilt ${after}; bisher: ${before}.`,
  untilTheNext: 'bis zum nächsten',
  untilFor: {
    new: (day) => `bis ${day} für Neue`,
    renewing: (day) => `bis ${day} für Verlängerungen`,
    holder: (day) => `bis ${day} für Inhaber`,
  },
  announced: (id, after, before) => `Text ${id} wurde am ${after} angekündigt, nicht am ${before}.`,
  chosenBy: (id, after, before) => `Solange Text ${id} mit einem anderen offen ist, zählt ${after}; bisher: ${before}.`,
  choices: {
    submission: 'der Tag der Einreichung',
    audit: 'der Tag der Prüfung',
    none: 'kein Tag der Wahl',
  },
  observed: (id) => `Der erste Tag von Text ${id} ist jetzt einer, an dem er gesehen wurde; bisher war er angegeben.`,
  stated: (id) => `Der erste Tag von Text ${id} ist jetzt angegeben; bisher war er an ihm nur gesehen worden.`,
};

export const competencyTermsWords: Bilingual<typeof en> = { en, de };
