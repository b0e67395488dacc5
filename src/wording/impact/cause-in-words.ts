import type { Cause } from '../../domain/standing/cause.ts';
import type { Verdict } from '../../domain/standing/verdict.ts';
import type { Bilingual } from '../bilingual.ts';
import { andList, shortened } from '../lists-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';

const en = {
  newText: (text: string, before: string) => `the text ${text} binds from then on, no longer ${before}`,
  firstText: (text: string) => `the text ${text} binds from then on`,
  noText: (before: string) => `the text ${before} is no longer in force, and none follows`,
  leaves: (person: string) => `${person} no longer belongs to the company`,
  joins: (person: string) => `${person} belongs to the company`,
  credentialEnds: (item: string, person: string) => `${item} of ${person} has expired`,
  credentialBegins: (item: string, person: string) => `${item} of ${person} begins to count`,
  acceptanceEnds: (item: string) => `${item} is no longer accepted`,
  grantEnds: (item: string) => `the company's own ${item} has ended`,
  grantBegins: (item: string) => `the company's own ${item} begins to count`,
  statusEnds: (status: string) => `${status} has ended`,
  statusBegins: (status: string) => `${status} is held`,
  evidenceEnds: (evidence: string) => `${evidence} is no longer valid`,
  evidenceBegins: (evidence: string) => `${evidence} is there`,
  evidenceTooOld: (evidence: string) => `${evidence} is then older than the rule allows`,
  credentialTooOld: (item: string, person: string) => `${item} of ${person} was earned too long ago by then`,
  statusLongEnough: (status: string) => `${status} has been held for long enough by then`,
  exceptionEnds: (by: string) => `the exception of ${by} has ended`,
  exceptionBegins: (by: string) => `the exception of ${by} begins`,
  figuresMove: (figures: string) => `older figures no longer count (${figures}), unless new ones come`,
  figuresGone: (figures: string) => `older figures no longer count, and the later ones do not suffice (${figures})`,
  recordsMove: (records: string) => `older entries no longer count (${records}), unless new ones come`,
  recordsCount: (records: string) => `newer entries count (${records})`,
  figuresCount: (figures: string) => `newer figures count (${figures})`,
  windowMoves: (day: string) => `only days from ${day} on count then`,
  awardEnds: 'its term is over',
  renewalsOver: (day: string) => `it cannot be renewed any more after ${day}`,
  renewalMissed: (anniversary: string) => `the renewal of ${anniversary} was not done`,
  succeeded: (competency: string) => `it has become ${competency}, which you hold from then on`,
  timePasses: 'so much time has passed',
};

const de: typeof en = {
  newText: (text, before) => `von da an gilt der Text ${text}, nicht mehr ${before}`,
  firstText: (text) => `von da an gilt der Text ${text}`,
  noText: (before) => `der Text ${before} gilt nicht mehr, und keiner folgt`,
  leaves: (person) => `${person} gehört nicht mehr zur Firma`,
  joins: (person) => `${person} gehört zur Firma`,
  credentialEnds: (item, person) => `${item} von ${person} ist abgelaufen`,
  credentialBegins: (item, person) => `${item} von ${person} zählt von da an`,
  acceptanceEnds: (item) => `${item} wird nicht mehr anerkannt`,
  grantEnds: (item) => `${item} der Firma selbst ist abgelaufen`,
  grantBegins: (item) => `${item} der Firma selbst zählt von da an`,
  statusEnds: (status) => `${status} ist abgelaufen`,
  statusBegins: (status) => `${status} wird gehalten`,
  evidenceEnds: (evidence) => `${evidence} gilt nicht mehr`,
  evidenceBegins: (evidence) => `${evidence} liegt vor`,
  evidenceTooOld: (evidence) => `${evidence} ist dann älter, als die Regel erlaubt`,
  credentialTooOld: (item, person) => `${item} von ${person} ist dann zu lange her`,
  statusLongEnough: (status) => `${status} wird dann lange genug gehalten`,
  exceptionEnds: (by) => `die Ausnahme von ${by} ist abgelaufen`,
  exceptionBegins: (by) => `die Ausnahme von ${by} beginnt`,
  figuresMove: (figures) => `ältere Zahlen zählen nicht mehr (${figures}), es sei denn, neue kommen hinzu`,
  figuresGone: (figures) => `ältere Zahlen zählen nicht mehr, und die späteren reichen nicht (${figures})`,
  recordsMove: (records) => `ältere Einträge zählen nicht mehr (${records}), es sei denn, neue kommen hinzu`,
  recordsCount: (records) => `neuere Einträge zählen (${records})`,
  figuresCount: (figures) => `neuere Zahlen zählen (${figures})`,
  windowMoves: (day) => `dann zählen nur noch Tage ab dem ${day}`,
  awardEnds: 'ihre Laufzeit ist vorbei',
  renewalsOver: (day) => `nach dem ${day} ist keine Verlängerung mehr möglich`,
  renewalMissed: (anniversary) => `die Verlängerung vom ${anniversary} ist ausgeblieben`,
  succeeded: (competency) => `sie ist in ${competency} übergegangen, die Sie von da an halten`,
  timePasses: 'so viel Zeit ist vergangen',
};

const words: Bilingual<typeof en> = { en, de };

/** What turns a requirement to a verdict, as part of a sentence: "70-534 is no longer accepted". */
export function causeInWords(cause: Cause, voice: Voice, after: Verdict = 'not-met'): string {
  const say = words[voice.language];
  switch (cause.kind) {
    case 'version':
      if (cause.version === undefined) return say.noText(cause.before ?? '');
      return cause.before === undefined ? say.firstText(cause.version) : say.newText(cause.version, cause.before);
    case 'leaves':
      return say.leaves(voice.person(cause.person));
    case 'joins':
      return say.joins(voice.person(cause.person));
    case 'credential-ends':
      return say.credentialEnds(voice.itemInList(cause.item), voice.person(cause.person));
    case 'credential-begins':
      return say.credentialBegins(voice.itemInList(cause.item), voice.person(cause.person));
    case 'acceptance-ends':
      return say.acceptanceEnds(voice.itemInList(cause.item));
    case 'grant-ends':
      return say.grantEnds(voice.itemInList(cause.item));
    case 'grant-begins':
      return say.grantBegins(voice.itemInList(cause.item));
    case 'status-ends':
      return say.statusEnds(voice.status(cause.status));
    case 'status-begins':
      return say.statusBegins(voice.status(cause.status));
    case 'evidence-ends':
      return say.evidenceEnds(voice.evidence(cause.evidence));
    case 'evidence-begins':
      return say.evidenceBegins(voice.evidence(cause.evidence));
    case 'evidence-too-old':
      return say.evidenceTooOld(voice.evidence(cause.evidence));
    case 'credential-too-old':
      return say.credentialTooOld(voice.itemInList(cause.item), voice.person(cause.person));
    case 'status-long-enough':
      return say.statusLongEnough(voice.status(cause.status));
    case 'exception-ends':
      return say.exceptionEnds(cause.by);
    case 'exception-begins':
      return say.exceptionBegins(cause.by);
    case 'figures-move':
      return (after === 'met' ? say.figuresCount : say.figuresMove)(
        andList(cause.metrics.map(voice.metric), voice.language),
      );
    case 'figures-gone':
      return say.figuresGone(andList(cause.metrics.map(voice.metric), voice.language));
    case 'records-move':
      return (after === 'met' ? say.recordsCount : say.recordsMove)(
        andList(cause.records.map(voice.records), voice.language),
      );
    case 'window-moves':
      return say.windowMoves(dayInWords(cause.from, voice.language));
    case 'award-ends':
      return say.awardEnds;
    case 'renewals-over':
      return say.renewalsOver(dayInWords(cause.lastRenewal, voice.language));
    case 'renewal-missed':
      return say.renewalMissed(dayInWords(cause.anniversary, voice.language));
    case 'succeeded':
      return say.succeeded(voice.competency(cause.competency));
    case 'time-passes':
      return say.timePasses;
    default:
      return cause satisfies never;
  }
}

/** More causes than these are counted at the end of the list. */
const causesNamed = 4;

export const causesInWords = (causes: readonly Cause[], voice: Voice, after?: Verdict): string =>
  andList(
    shortened(
      causes.map((cause) => causeInWords(cause, voice, after)),
      causesNamed,
      voice.language,
    ),
    voice.language,
  );
