import type { Assessment, AssessRequest, ClaimStanding } from '../../domain/standing/assess.ts';
import { andList } from '../../wording/lists-in-words.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { heldShortly } from '../../wording/standing/held-in-words.ts';
import { verdictInWords } from '../../wording/standing/standing-in-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Block, span, type Words } from '../terminal/block.ts';
import { heldSymbol, verdictSymbols } from '../terminal/symbols.ts';
import { missingShortly } from './claim-missing.ts';
import { reportWords } from './report-words.ts';

/** More awards than these are counted and not named. */
const awardsNamed = 6;

/** Where the partner stands in three sentences, and all awards in one table. */
export function summaryBlocks({ claims }: Assessment, request: AssessRequest, voice: Voice): readonly Block[] {
  const words = reportWords[voice.language];
  const head = [words.award, words.requirement, words.status, words.missing, words.actBy];
  // Where nothing is held, the first sentence has said so.
  const anyHeld = claims.some((one) => one.held.held);
  return [
    { kind: 'gap' },
    ...sentences(claims, voice).map((text): Block => ({ kind: 'text', words: text })),
    { kind: 'gap' },
    { kind: 'table', head, rows: claims.map((claim) => row(claim, anyHeld, request, voice)) },
  ];
}

function sentences(claims: readonly ClaimStanding[], voice: Voice): readonly Words[] {
  const words = reportWords[voice.language];
  const count = (number: number) => countInWords(number, voice.language);
  const held = claims.filter((one) => one.held.held);
  const named = andList(
    held.map((one) => voice.award(one.claim)),
    voice.language,
  );
  const holding =
    held.length === 0
      ? words.youHoldNothing
      : held.length > awardsNamed
        ? words.youHoldMany(count(held.length))
        : words.youHold(named);
  const met = claims.filter((one) => one.together === 'met').length;
  const open = claims.filter((one) => one.together === 'undetermined').length;
  const [only] = claims;
  const state =
    only && claims.length === 1
      ? words.oneClaim(verdictInWords(only.together, voice.language))
      : words.claimsMet(count(met), count(claims.length));
  const [first] = claims
    .filter((one) => one.action && !one.action.awaits)
    .sort((a, b) => ((a.action?.by ?? '') < (b.action?.by ?? '') ? -1 : 1));
  return [
    holding,
    open > 0 && claims.length > 1 ? `${state} ${words.perhaps(count(open))}` : state,
    ...(first?.action
      ? [
          [
            span(
              words.actFirst[first.action.occasion.kind](
                dayInWords(first.action.by, voice.language),
                voice.award(first.claim),
              ),
              'strong',
            ),
          ],
        ]
      : []),
  ];
}

const row = (claim: ClaimStanding, anyHeld: boolean, request: AssessRequest, voice: Voice): readonly Words[] => [
  voice.award(claim.claim),
  [span(`${verdictSymbols[claim.together]} ${verdictInWords(claim.together, voice.language)}`, claim.together)],
  anyHeld ? `${heldSymbol(claim.held.held)} ${heldShortly(claim.held, voice.language)}` : '',
  missingShortly(claim, request, voice),
  claim.action ? dayInWords(claim.action.by, voice.language) : '',
];
