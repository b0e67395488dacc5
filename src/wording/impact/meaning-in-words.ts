import type { LevelImpact } from '../../domain/impact/partner-impact.ts';
import type { Voice } from '../voice.ts';
import { courseWords } from './course-words.ts';
import { impactWords } from './impact-words.ts';
import { closesForGood, closesUnmet, endsAnyway, laterEnd } from './settled.ts';

/** What the word for an effect means of this level. */
export function meaningInWords(level: LevelImpact, { language }: Pick<Voice, 'language'>): string {
  const words = courseWords[language];
  if (level.awaits) return impactWords[language].awaits;
  if (level.mergedInto) return words.meaningMerges;
  if (laterEnd(level) !== undefined)
    return level.effect === 'lost' ? words.meaningLosesEarlier : words.meaningKeptLonger;
  if (endsAnyway(level)) return words.meaningEndsAnyway;
  if (closesUnmet(level)) return words.meaningClosesUnmet;
  return closesForGood(level) ? words.meaningCloses : impactWords[language].meaning[level.effect];
}
