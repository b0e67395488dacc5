import type { Facts } from '../../domain/membership/facts.ts';
import { isKnownAt } from '../../domain/membership/facts.ts';
import type { Assessment } from '../../domain/standing/assess.ts';
import { andList } from '../../wording/lists-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Block, span } from '../terminal/block.ts';
import type { Departures } from './departures.ts';
import { reportWords } from './report-words.ts';
import { whoCounts } from './who-counts.ts';

/** Everybody who counts somewhere: where, and what breaks without them; then those who count nowhere. */
export function peopleBlocks(
  assessment: Assessment,
  facts: Facts,
  departures: Departures,
  voice: Voice,
): readonly Block[] {
  const words = reportWords[voice.language];
  const places = assessment.claims.map((one) => ({ award: voice.award(one.claim), people: whoCounts(one) }));
  const counting = [...new Set(places.flatMap((one) => one.people))];
  if (counting.length === 0) return [];
  const rows = counting.map((person) => {
    const lost = departures.get(person) ?? [];
    return [
      voice.person(person),
      places
        .filter((one) => one.people.includes(person))
        .map((one) => one.award)
        .join(', '),
      lost.length === 0
        ? words.nothingLost
        : [span(words.lost(andList(lost.map(voice.award), voice.language)), 'not-met')],
    ];
  });
  const others = facts.people.filter((person) => isPresent(person, assessment) && !counting.includes(person.id));
  return [
    { kind: 'gap' },
    { kind: 'heading', words: words.people },
    { kind: 'table', head: [words.person, words.countsFor, words.without], rows },
    ...(others.length === 0
      ? []
      : [
          { kind: 'gap' } as const,
          { kind: 'text', words: words.notCounted(others.map((one) => voice.person(one.id)).join(', ')) } as const,
        ]),
  ];
}

const isPresent = ({ affiliations }: Facts['people'][number], { day, knownAt }: Assessment) =>
  affiliations.some((one) => one.from <= day && day <= one.to && isKnownAt(one, knownAt));
