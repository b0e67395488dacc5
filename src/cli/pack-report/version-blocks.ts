import type { Clause } from '../../domain/catalogue/clause.ts';
import type { Competency, Version } from '../../domain/catalogue/programme.ts';
import { periodInForce } from '../../domain/catalogue/version-in-force.ts';
import { lastDay } from '../../domain/time/day.ts';
import { andList } from '../../wording/lists-in-words.ts';
import type { Point } from '../../wording/point.ts';
import { clauseInWords } from '../../wording/rules/clause-in-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Block, span } from '../terminal/block.ts';
import { noteBlocks } from './note-blocks.ts';
import { packShowWords } from './pack-show-words.ts';

/** One dated text: when it is in force, where it comes from, and what each level asks. */
export function versionBlocks(version: Version, competency: Competency, voice: Voice): readonly Block[] {
  const words = packShowWords[voice.language];
  return [
    { kind: 'gap' },
    { kind: 'text', words: [span(words.version(version.id), 'strong')] },
    { kind: 'text', words: `${datesInWords(version, competency, voice)}.` },
    ...(version.source === undefined
      ? []
      : [{ kind: 'text', words: [span(words.source(version.source), 'faint')] } as const]),
    ...noteBlocks(version.note, voice),
    ...[...version.levels].flatMap(([level, clause]): Block[] => [
      { kind: 'gap' },
      { kind: 'text', words: [span(`${voice.award({ competency: competency.id, level })}:`, 'strong')] },
      { kind: 'points', points: topLevel(clause, voice) },
    ]),
    ...(version.obligations.length === 0
      ? []
      : [
          { kind: 'gap' } as const,
          {
            kind: 'points',
            points: version.obligations.map(
              (one): Point => ({
                text: words.obligation(voice.level(one.level), voice.say(one.consequence)),
                below: [clauseInWords(one.when, voice)],
              }),
            ),
          } as const,
        ]),
  ];
}

/** "All of these" of a whole level need not be said. */
function topLevel(clause: Clause, voice: Voice): readonly Point[] {
  const point = clauseInWords(clause, voice);
  return clause.kind === 'n-of' && clause.n === clause.clauses.length && clause.n > 1 ? (point.below ?? []) : [point];
}

function datesInWords(version: Version, competency: Competency, { language }: Voice): string {
  const words = packShowWords[language];
  const { new: newcomers, renewing, holder } = version.effective;
  const day = (one: typeof newcomers) => dayInWords(one, language);
  const { to } = periodInForce(competency, version, 'new');
  const from = version.observed
    ? words.observed(day(newcomers))
    : newcomers === renewing && renewing === holder
      ? words.from(day(newcomers))
      : words.cohorts(day(newcomers), day(renewing), day(holder));
  return [
    from,
    ...(to === lastDay ? [] : [words.until(day(to))]),
    ...(version.announced < newcomers ? [words.announced(day(version.announced))] : []),
    ...(version.seenAgain.length > 0 ? [words.seenAgain(andList(version.seenAgain.map(day), language))] : []),
  ].join('; ');
}
