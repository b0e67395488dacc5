import type { Facts, Person } from '../../domain/membership/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Bilingual } from '../bilingual.ts';
import { andList } from '../lists-in-words.ts';
import { countInWords, rangeInWords } from '../number-in-words.ts';
import { clauseWords } from '../rules/clause-words.ts';
import { proofInWords } from '../rules/condition-in-words.ts';
import { figureInWords } from '../rules/figure-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';

const en = {
  keptOut: (partner: string) => `A partner that meets the old text and not the new one: ${partner}.`,
  letIn: (partner: string) => `A partner that meets the new text and not the old one: ${partner}.`,
  nothing: 'one that has nothing',
  noCredential: 'no credentials',
  as: (type: string) => `as ${type}`,
  inPlace: (place: string) => `in ${place}`,
  earned: (day: string) => `earned on ${day}`,
  figure: (name: string, value: string) => `${name}: ${value}`,
  records: (name: string, count: string) => `${count} × ${name}`,
  evidence: (name: string, count: string) => `${count} × ${name}`,
};

const de: typeof en = {
  keptOut: (partner) => `Ein Partner, der den alten Text erfüllt und den neuen nicht: ${partner}.`,
  letIn: (partner) => `Ein Partner, der den neuen Text erfüllt und den alten nicht: ${partner}.`,
  nothing: 'einer, der nichts hat',
  noCredential: 'keinem Nachweis',
  as: (type) => `als ${type}`,
  inPlace: (place) => `in ${place}`,
  earned: (day) => `erworben am ${day}`,
  figure: (name, value) => `${name}: ${value}`,
  records: (name, count) => `${count} × ${name}`,
  evidence: (name, count) => `${count} × ${name}`,
};

const words: Bilingual<typeof en> = { en, de };

export type SampleOf = 'keptOut' | 'letIn';

/** A made-up partner on which two texts differ: "… meets the old text and not the new one: 2 people, each with 70-243." */
export function sampleInWords(which: SampleOf, facts: Facts, day: Day, voice: Voice): string {
  const parts = [...peopleOf(facts, day, voice), ...figuresOf(facts, voice), ...papersOf(facts, voice)];
  const told = words[voice.language];
  return told[which](parts.length === 0 ? told.nothing : parts.join('; '));
}

/** People who hold the same are told together. */
function peopleOf({ people }: Facts, day: Day, voice: Voice): readonly string[] {
  const alike = new Map<string, number>();
  for (const person of people) {
    const told = holdingsOf(person, day, voice);
    alike.set(told, (alike.get(told) ?? 0) + 1);
  }
  return [...alike].map(([told, count]) =>
    clauseWords[voice.language].peopleWith(
      clauseWords[voice.language].people(countInWords(count, voice.language)),
      told,
    ),
  );
}

function holdingsOf({ credentials, affiliations }: Person, day: Day, voice: Voice): string {
  const { language } = voice;
  const told = words[language];
  const items = credentials.map(({ item, verification, earned }) => {
    const limits = [
      ...(verification === 'verified' ? [] : [proofInWords(verification, voice)]),
      ...(earned === day ? [] : [told.earned(dayInWords(earned, language))]),
    ];
    return limits.length === 0 ? voice.itemInList(item) : `${voice.itemInList(item)} [${limits.join('; ')}]`;
  });
  const [affiliation] = affiliations;
  const usual = voice.programme.affiliations[0] ?? affiliation?.type;
  const place = affiliation?.country ?? affiliation?.location;
  const limits = [
    ...(affiliation && affiliation.type !== usual ? [told.as(affiliation.type)] : []),
    ...(place === undefined ? [] : [told.inPlace(place)]),
  ];
  const held = items.length === 0 ? told.noCredential : andList([...items].sort(), language);
  return limits.length === 0 ? held : `${held} (${limits.join('; ')})`;
}

function figuresOf({ metrics, attributes }: Facts, voice: Voice): readonly string[] {
  const told = words[voice.language];
  const figure = (metric: string, value: Parameters<typeof rangeInWords>[0]) =>
    told.figure(
      voice.metric(metric),
      rangeInWords(value, voice.language, (one) =>
        figureInWords(one, { kind: 'metric', metric, aggregate: 'latest' }, voice),
      ),
    );
  return [
    ...[...metrics].flatMap(([metric, all]) => all.map((one) => figure(metric, one.value))),
    ...[...attributes].map(([name, value]) => told.figure(voice.attribute(name), voice.value(name, value))),
  ];
}

function papersOf({ records, evidence, statuses }: Facts, voice: Voice): readonly string[] {
  const told = words[voice.language];
  const kinds = [...new Set(evidence.map((one) => one.kind))];
  const count = (number: number) => countInWords(number, voice.language);
  return [
    ...[...records]
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => told.records(voice.records(name), count(rows.length))),
    ...kinds.map((kind) =>
      told.evidence(voice.evidence(kind), count(evidence.filter((one) => one.kind === kind).length)),
    ),
    ...statuses.map((one) => voice.status(one.status, one.level)),
  ];
}
