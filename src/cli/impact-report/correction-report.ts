import type { Correction, CorrectionRequest } from '../../domain/impact/correction.ts';
import { dayOfInstant, endOfTime } from '../../domain/time/instant.ts';
import {
  alteredDecisionInWords,
  answerInWords,
  correctedStatementInWords,
} from '../../wording/impact/correction-in-words.ts';
import { correctionWords } from '../../wording/impact/correction-words.ts';
import { dayInWords, periodInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Block, span } from '../terminal/block.ts';

/** What changed in what is known, and what it would have altered: decisions first. */
export function correctionReport(
  { statements, decisions, answers }: Correction,
  { knownThen, knownNow, facts }: CorrectionRequest,
  voice: Voice,
): readonly Block[] {
  const words = correctionWords[voice.language];
  const day = (at: typeof knownThen) => dayInWords(dayOfInstant(at), voice.language);
  const now = knownNow === endOfTime ? words.today : words.knownOn(day(knownNow));
  const head: readonly Block[] = [
    { kind: 'title', words: facts.name ?? facts.partner },
    { kind: 'text', words: words.asKnown(voice.say(voice.programme.name), day(knownThen), now) },
    { kind: 'gap' },
  ];
  if (statements.length === 0) return [...head, { kind: 'text', words: words.nothing }];
  return [
    ...head,
    { kind: 'heading', words: words.statements },
    { kind: 'points', points: statements.map((one) => ({ text: `${correctedStatementInWords(one, voice)}.` })) },
    { kind: 'gap' },
    { kind: 'heading', words: words.decisions },
    ...decisionBlocks(decisions, voice),
    { kind: 'gap' },
    { kind: 'heading', words: words.answers },
    ...answerBlocks(answers, voice),
  ];
}

function decisionBlocks(decisions: Correction['decisions'], voice: Voice): readonly Block[] {
  const words = correctionWords[voice.language];
  if (decisions.length === 0) return [{ kind: 'text', words: words.noDecisions }];
  const points = decisions.map((one) => {
    const { title, detail } = alteredDecisionInWords(one, voice);
    return { text: title, verdict: one.knownNow, details: [detail] };
  });
  return [{ kind: 'points', points }, { kind: 'gap' }, { kind: 'text', words: [span(words.standing, 'strong')] }];
}

function answerBlocks(answers: Correction['answers'], voice: Voice): readonly Block[] {
  const words = correctionWords[voice.language];
  if (answers.length === 0) return [{ kind: 'text', words: words.noAnswers }];
  return [
    {
      kind: 'table',
      head: [words.award, words.days, words.knownThen, words.knownNow],
      rows: answers.map(({ claim, days, knownThen, knownNow }) => [
        voice.award(claim),
        periodInWords(days, voice.language),
        [span(answerInWords(knownThen, voice), knownThen.verdict)],
        [span(answerInWords(knownNow, voice), knownNow.verdict)],
      ]),
    },
  ];
}
