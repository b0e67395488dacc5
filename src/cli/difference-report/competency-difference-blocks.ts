import type { CompetencyDifference, LevelDifference } from '../../domain/impact/difference/competency-difference.ts';
import { changesInWords, ruleInWords } from '../../wording/difference/change-in-words.ts';
import { competencyInWords, levelShortly } from '../../wording/difference/competency-difference-in-words.ts';
import { directionOfRule, directionShortly } from '../../wording/difference/direction-in-words.ts';
import { lifecycleDifferenceInWords } from '../../wording/difference/policies/lifecycle-difference-in-words.ts';
import { sampleInWords } from '../../wording/difference/sample-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Block, span } from '../terminal/block.ts';
import { differenceReportWords } from './difference-report-words.ts';

/** One competency: what happened to it, and each of its levels. */
export function competencyDifferenceBlocks(difference: CompetencyDifference, voice: Voice): readonly Block[] {
  const { competency, texts, levels, lifecycle } = difference;
  const words = differenceReportWords[voice.language];
  const sentences = competencyInWords(difference, voice);
  const { before: old, after: text } = texts;
  const told =
    text === undefined || old === text ? [] : [old === undefined ? words.newText(text) : words.texts(old, text)];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: `${voice.competency(competency)} (${competency})` },
    ...[...sentences, ...told].map((sentence): Block => ({ kind: 'text', words: sentence })),
    ...(lifecycle.length === 0
      ? []
      : [{ kind: 'points', points: lifecycle.map((one) => lifecycleDifferenceInWords(one, voice)) } as const]),
    ...levels.flatMap((level) => levelBlocks(level, competency, voice)),
  ];
}

function levelBlocks(level: LevelDifference, competency: string, voice: Voice): readonly Block[] {
  const shortly = level.kind === 'changed' ? directionShortly(level.direction, voice) : levelShortly(level, voice);
  const award = voice.award({ competency, level: level.level });
  return [
    { kind: 'gap' },
    { kind: 'text', words: [span(`${award}: ${shortly}`, 'strong')] },
    ...(level.kind === 'changed' ? changedBlocks(level, voice) : ruleBlocks(level, voice)),
  ];
}

function ruleBlocks({ kind, clause }: Extract<LevelDifference, { clause: unknown }>, voice: Voice): readonly Block[] {
  const words = differenceReportWords[voice.language];
  const point = ruleInWords(clause, voice);
  // "All of these" of a whole level need not be said.
  const isAll = clause.kind === 'n-of' && clause.n === clause.clauses.length;
  return [
    { kind: 'text', words: kind === 'added' ? words.asks : words.asked },
    { kind: 'points', points: isAll && point.below ? point.below : [point] },
  ];
}

/** What the change as a whole does, change by change, and the partners on whom the two texts differ. */
function changedBlocks(level: Extract<LevelDifference, { kind: 'changed' }>, voice: Voice): readonly Block[] {
  const { changes, direction, keptOut, letIn, judgedOn } = level;
  const samples = [
    ...(keptOut ? [sampleInWords('keptOut', keptOut, judgedOn, voice)] : []),
    ...(letIn ? [sampleInWords('letIn', letIn, judgedOn, voice)] : []),
  ];
  return [
    { kind: 'points', points: changesInWords(changes, voice) },
    { kind: 'text', words: directionOfRule(direction, voice) },
    ...samples.map((sample): Block => ({ kind: 'text', words: sample })),
  ];
}
