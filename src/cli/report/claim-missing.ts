import type { AssessRequest, ClaimStanding } from '../../domain/standing/assess.ts';
import type { LevelStanding } from '../../domain/standing/evaluate.ts';
import type { Way } from '../../domain/standing/way.ts';
import { andList } from '../../wording/lists-in-words.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { needsShortly } from '../../wording/ways/needs-shortly.ts';
import { costInWords } from '../../wording/ways/way-in-words.ts';
import { reportWords } from './report-words.ts';
import { whatCountsNext } from './what-counts-next.ts';

/** What is missing to a claim, in few words for a table; empty where nothing is. */
export function missingShortly(claim: ClaimStanding, _request: AssessRequest, voice: Voice): string {
  const { alone, conflict } = claim;
  const words = reportWords[voice.language];
  if (conflict) return words.morePeople(countInWords(conflict.needed - conflict.available, voice.language));
  if (alone.absent) return words.notOffered;
  const later = whatCountsNext(claim);
  if (!later || !claim.action) return gapShortly(alone, voice);
  const gap = gapShortly(later, voice);
  const { by, occasion } = claim.action;
  return occasion.kind === 'renewal' ? words.forRenewal(gap) : words.missingBy(gap, dayInWords(by, voice.language));
}

function gapShortly({ verdict, ways: [easiest] }: LevelStanding, voice: Voice): string {
  if (verdict === 'met') return '';
  return easiest ? wayShortly(easiest, voice) : reportWords[voice.language].noWayKnown;
}

/** "1 exam and Azure consumption of customers" */
function wayShortly(way: Way, voice: Voice): string {
  const cost = costInWords(way, voice);
  return andList([...(cost === '' ? [] : [cost]), ...needsShortly(way.needs, voice)], voice.language);
}
