import type { AssessRequest, ClaimStanding } from '../../domain/standing/assess.ts';
import { namesOf } from '../../wording/findings/team-finding.ts';
import { actionInWords, heldInWords } from '../../wording/standing/held-in-words.ts';
import {
  claimVerdictInWords,
  conflictInWords,
  dependenceInWords,
  versionInWords,
} from '../../wording/standing/standing-in-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Block, type Field, span } from '../terminal/block.ts';
import { heldSymbol, verdictSymbols } from '../terminal/symbols.ts';
import { reportWords } from './report-words.ts';
import { standingBlocks } from './standing-blocks.ts';
import { whatCountsNext } from './what-counts-next.ts';
import { whoCounts } from './who-counts.ts';

/** What a report about one award is made from. */
export interface ClaimAsked {
  readonly request: AssessRequest;
  readonly voice: Voice;
}

/** One award: is its requirement met, is its status held, what is to be done by when; then why, and what would help. */
export function claimBlocks(claim: ClaimStanding, { request, voice }: ClaimAsked): readonly Block[] {
  const words = reportWords[voice.language];
  const { alone, together } = claim;
  const onlyAlone = alone.verdict === 'met' && together !== 'met';
  return [
    { kind: 'gap' },
    { kind: 'heading', words: voice.award(claim.claim) },
    { kind: 'fields', fields: fieldsOf(claim, voice) },
    ...standingBlocks(alone, voice, onlyAlone ? words.whyAlone : undefined),
    ...renewalBlocks(claim, request, voice),
  ];
}

function fieldsOf(claim: ClaimStanding, voice: Voice): readonly Field[] {
  const words = reportWords[voice.language];
  const { alone, together, held } = claim;
  const counted = whoCounts(claim);
  const version = versionInWords(alone, voice);
  const conflict = conflictInWords(claim, voice);
  const verdict = span(`${verdictSymbols[together]} ${claimVerdictInWords(claim, voice)}`, together);
  const status = `${heldSymbol(held.held)} ${heldInWords(held, voice.language)}`;
  return [
    { name: words.requirement, words: conflict === undefined ? [verdict] : [verdict, span(` ${conflict}`, 'plain')] },
    { name: words.status, words: status },
    { name: words.todo, words: actionInWords(claim, voice) },
    ...(counted.length > 0 ? [{ name: words.counted, words: namesOf(counted, voice) }] : []),
    ...(counted.length > 0 && together === 'met'
      ? [{ name: words.ifOneLeaves, words: dependenceInWords(claim.dependsOn, voice) }]
      : []),
    ...(version === undefined ? [] : [{ name: words.judgedBy, words: version }]),
  ];
}

function renewalBlocks(claim: ClaimStanding, _request: AssessRequest, voice: Voice): readonly Block[] {
  const ahead = whatCountsNext(claim);
  if (!ahead || !claim.action) return [];
  const { occasion } = claim.action;
  const counts = occasion.kind === 'renewal' ? occasion.renewal.anniversary : occasion.on;
  const heading = reportWords[voice.language].whatCounts[occasion.kind](dayInWords(counts, voice.language));
  return standingBlocks(ahead, voice, heading);
}
