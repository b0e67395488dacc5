import type { LevelStanding } from '../../domain/standing/evaluate.ts';
import { type Way, waysShown } from '../../domain/standing/way.ts';
import { findingInWords } from '../../wording/findings/finding-in-words.ts';
import type { Point } from '../../wording/point.ts';
import { absenceInWords, obligationInWords, readingsInWords } from '../../wording/standing/standing-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { wayInWords } from '../../wording/ways/way-in-words.ts';
import { type Block, span } from '../terminal/block.ts';
import { reportWords } from './report-words.ts';

/** Why a level is met or not, each way to read what the text leaves open, and what would close the gap. */
export function standingBlocks(standing: LevelStanding, voice: Voice, heading?: string): readonly Block[] {
  const { verdict, finding, readings, ways, gaps, obligations } = standing;
  const words = reportWords[voice.language];
  const absent = absenceInWords(standing, voice);
  if (absent !== undefined) return [{ kind: 'text', words: absent }];
  const why = { met: words.why, 'not-met': words.whyNot, undetermined: words.whyPerhaps }[verdict];
  const byReading = readings.map(
    (one): Point => ({ text: readingsInWords(one.readings, voice), verdict: one.verdict }),
  );
  const points = finding ? findingInWords(finding, voice) : [];
  return [
    ...(byReading.length > 0 ? part(words.readings, byReading) : []),
    ...part(heading ?? why, points),
    ...(verdict === 'met'
      ? []
      : ways.length > 0 || gaps.length < 2
        ? wayBlocks(words.waysTo, ways, voice)
        : gaps.flatMap((gap) =>
            wayBlocks(
              words.waysToGap(gap.finding.title ? voice.say(gap.finding.title) : gap.finding.id),
              gap.ways,
              voice,
            ),
          )),
    ...(obligations.length > 0
      ? [{ kind: 'points', points: obligations.map((one) => ({ text: obligationInWords(one, voice) })) } as const]
      : []),
  ];
}

const part = (heading: string, points: readonly Point[]): readonly Block[] => [
  { kind: 'gap' },
  { kind: 'text', words: [span(heading, 'strong')] },
  { kind: 'points', points },
];

function wayBlocks(heading: string, ways: readonly Way[], voice: Voice): readonly Block[] {
  const shown = ways.slice(0, waysShown).map((way) => wayInWords(way, voice));
  return part(heading, shown.length > 0 ? shown : [{ text: reportWords[voice.language].noWay }]);
}
