import type { Effect } from '../../domain/impact/effect.ts';
import type { LevelImpact } from '../../domain/impact/partner-impact.ts';
import type { Verdict } from '../../domain/standing/verdict.ts';
import { effectShortly } from '../../wording/impact/impact-in-words.ts';
import { impactWords } from '../../wording/impact/impact-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Span, span } from '../terminal/block.ts';
import { verdictSymbols } from '../terminal/symbols.ts';

/** What a reader is to make of an effect: good, bad or neither. */
const tones: Readonly<Record<Effect, Verdict>> = {
  lost: 'not-met',
  'fails-anyway': 'not-met',
  closed: 'not-met',
  open: 'undetermined',
  kept: 'met',
  relieved: 'met',
  gained: 'met',
};

/** An effect is told by a word and shown by a symbol. */
export const effectSpan = (effect: Effect, voice: Pick<Voice, 'language'>, more = ''): Span =>
  span(`${verdictSymbols[tones[effect]]} ${effectShortly(effect, voice)}${more}`, tones[effect]);

/** The effect on one partner's level; of figures that are still to come nothing is said yet. */
export const effectOnLevel = ({ effect, awaits }: LevelImpact, voice: Pick<Voice, 'language'>, more = ''): Span =>
  awaits
    ? span(`${verdictSymbols.undetermined} ${impactWords[voice.language].awaitsShortly}${more}`, 'undetermined')
    : effectSpan(effect, voice, more);

export const toneOf = (effect: Effect): Verdict => tones[effect];
