import type { Programme } from '../../domain/catalogue/programme.ts';
import type { Comparison } from '../../domain/impact/comparison.ts';
import { ruleDifference } from '../../domain/impact/difference/rule-difference.ts';
import type { Rule } from '../../domain/impact/difference/sample-partner.ts';
import type { LevelImpact } from '../../domain/impact/partner-impact.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import { changesInWords } from '../../wording/difference/change-in-words.ts';
import { impactWords } from '../../wording/impact/impact-words.ts';
import type { Point } from '../../wording/point.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Block, span } from '../terminal/block.ts';

/** What is different between the text that bound a partner and the one that will, each change with its direction. */
export function changedRuleBlocks(level: LevelImpact, comparison: Comparison, voice: Voice): readonly Block[] {
  const points = changedRulePoints(level, comparison, voice);
  if (points.length === 0) return [];
  return [
    { kind: 'gap' },
    { kind: 'text', words: [span(impactWords[voice.language].changes, 'strong')] },
    { kind: 'points', points },
  ];
}

export function changedRulePoints(level: LevelImpact, { before, after }: Comparison, voice: Voice): readonly Point[] {
  const next = level.becomes?.[0]?.claim ?? level.claim;
  const [old, text] = [ruleOf(level.claim, level.before.version, before), ruleOf(next, level.after.version, after)];
  const difference = old && text && ruleDifference(old, text, level.on);
  return difference ? changesInWords(difference.changes, voice) : [];
}

function ruleOf(claim: Claim, id: string | undefined, programme: Programme): Rule | undefined {
  const version = programme.competencies.get(claim.competency)?.versions.find((one) => one.id === id);
  const clause = version?.levels.get(claim.level);
  return clause && { programme, clause };
}
