import type { Answer, Asked, Kind } from './asked.ts';
import { lossesTold } from './losses-told.ts';
import { offered } from './offered.ts';
import { partnerFromText } from './partner-from-text.ts';
import { planTold } from './plan-told.ts';
import type { RulesRead } from './rules-read.ts';
import { standingTold } from './standing-told.ts';

/** Answers one question by rules that were read. */
export function answerAsked(asked: Asked, rules: RulesRead): Answer<Kind> {
  switch (asked.kind) {
    case 'offered':
      return offered(asked, rules);
    case 'standing':
      return standingTold(asked, rules);
    case 'losses':
      return lossesTold(asked, rules);
    case 'partner':
      return partnerFromText(asked, rules);
    case 'plan':
      return planTold(asked, rules);
    default:
      return asked satisfies never;
  }
}
