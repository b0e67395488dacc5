import type { Finding } from '../../domain/standing/finding.ts';
import { andList } from '../lists-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import type { Point } from '../point.ts';
import { clauseWords } from '../rules/clause-words.ts';
import { dayInWords, lengthInWords, periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { findingWords } from './finding-words.ts';

type FindingOf<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;

/** A status that must be held, and since when it is. */
export function holdsPoint(
  { status, level, since, heldFrom, verdict, title }: FindingOf<'holds'>,
  voice: Voice,
): Point {
  const words = findingWords[voice.language];
  const { holds, holdsFor } = clauseWords[voice.language];
  const name = voice.status(status, level);
  return {
    text: title ? voice.say(title) : since ? holdsFor(name, lengthInWords(since, voice.language)) : holds(name),
    verdict,
    details: [heldFrom === undefined ? words.notHeld : words.heldSince(dayInWords(heldFrom, voice.language))],
  };
}

/** Pieces of evidence, by their days. */
export function evidencePoint(
  { evidence, outcome, needed, found, within, verdict, title }: FindingOf<'evidence'>,
  voice: Voice,
): Point {
  const words = findingWords[voice.language];
  const number = (value: number) => countInWords(value, voice.language);
  const limits = [
    ...(outcome === undefined ? [] : [clauseWords[voice.language].outcome(outcome)]),
    ...(within ? [words.dated(periodInWords(within, voice.language))] : []),
  ];
  const days = andList(
    found.map((day) => dayInWords(day, voice.language)),
    voice.language,
  );
  const share =
    found.length === 0 ? words.noneFound(number(needed)) : words.found(number(found.length), number(needed), days);
  return {
    text: title ? voice.say(title) : [words.evidence(number(needed), voice.evidence(evidence)), ...limits].join(', '),
    verdict,
    details: [
      found.length === 0 || found.length >= needed ? share : `${share} ${words.missing(number(needed - found.length))}`,
    ],
  };
}
