import type { Correction, CorrectionRequest } from '../domain/impact/correction.ts';
import { dayOfInstant } from '../domain/time/instant.ts';
import { correctedStatementInWords } from '../wording/impact/correction-in-words.ts';
import { withPlainSpaces } from '../wording/no-break.ts';
import type { Voice } from '../wording/voice.ts';
import type { JsonCorrection } from './correction-schema.ts';
import { aboutOf } from './present-result.ts';

export const presentCorrection = (
  { statements, decisions, answers }: Correction,
  { facts, knownThen, knownNow }: CorrectionRequest,
  voice: Voice,
): JsonCorrection => ({
  kind: 'correction',
  ...aboutOf(facts, { day: dayOfInstant(knownThen), knownAt: knownNow }, voice),
  knownThen,
  statements: statements.map((one) => ({
    ...one,
    about: { ...one.about },
    text: withPlainSpaces(correctedStatementInWords(one, voice)),
  })),
  decisions: decisions.map((one) => ({ ...one, claim: { ...one.claim } })),
  answers: answers.map((one) => ({ ...one, claim: { ...one.claim } })),
});
