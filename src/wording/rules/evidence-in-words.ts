import type { Clause } from '../../domain/catalogue/clause.ts';
import { proofAsked } from '../../domain/catalogue/verification.ts';
import type { Voice } from '../voice.ts';
import { amountInWords } from './amount-in-words.ts';
import { clauseWords } from './clause-words.ts';
import { proofInWords } from './condition-in-words.ts';
import { recentlyInWords, windowInWords } from './window-in-words.ts';

/** "3 × Customer reference, outcome pass, dated in the last 12 months" */
export function evidenceInWords(
  { evidence, outcome, count, within, where }: Extract<Clause, { kind: 'evidence' }>,
  voice: Voice,
): string {
  const words = clauseWords[voice.language];
  const proof = proofAsked(undefined, voice.programme.verification);
  const when =
    within === undefined
      ? undefined
      : within === 'renewal'
        ? windowInWords({ kind: 'renewal' }, voice.language)
        : recentlyInWords(within, voice.language);
  const limits = [
    ...(outcome === undefined ? [] : [words.outcome(outcome)]),
    ...[...where].map(([field, value]) => words.detail(field, String(value))),
    ...(when === undefined ? [] : [words.dated(when)]),
    ...(proof === undefined ? [] : [words.proved(proofInWords(proof, voice))]),
  ];
  return [words.evidence(amountInWords(count, voice), voice.evidence(evidence)), ...limits].join(', ');
}
