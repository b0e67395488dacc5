import type { Facts } from '../../membership/facts.ts';
import type { Day } from '../../time/day.ts';
import { clauseImplies } from './clause-implies.ts';
import { type Rule, samplePartner } from './sample-partner.ts';

/**
 * What a change of a rule does. harder, easier and equivalent are proved: harder lets in nobody whom the old rule kept
 * out, and keeps out a partner that is shown. not-easier and not-harder are proved as far, with no such partner found.
 * incomparable: one partner is shown for each side. undecided: nothing was proved, and not both partners were found.
 */
export type Direction = 'equivalent' | 'harder' | 'easier' | 'not-easier' | 'not-harder' | 'incomparable' | 'undecided';

export interface Comparison {
  readonly direction: Direction;
  /** Met the old rule and does not meet the new one; as the engine judged both on the day. */
  readonly keptOut?: Facts;
  /** Meets the new rule and did not meet the old one. */
  readonly letIn?: Facts;
}

/** How two rules compare, with a sample partner for each way in which they differ where one is found. */
export function compareRules(before: Rule, after: Rule, day: Day, tries = 240): Comparison {
  const letsInNobody = clauseImplies(after.clause, before.clause, { given: after.programme, goal: before.programme });
  const keepsOutNobody = clauseImplies(before.clause, after.clause, { given: before.programme, goal: after.programme });
  const keptOut = keepsOutNobody ? undefined : samplePartner(before, after, day, tries);
  const letIn = letsInNobody ? undefined : samplePartner(after, before, day, tries);
  return {
    direction: directionOf({
      letsInNobody,
      keepsOutNobody,
      keptOut: keptOut !== undefined,
      letIn: letIn !== undefined,
    }),
    ...(keptOut && { keptOut }),
    ...(letIn && { letIn }),
  };
}

interface Known {
  readonly letsInNobody: boolean;
  readonly keepsOutNobody: boolean;
  readonly keptOut: boolean;
  readonly letIn: boolean;
}

function directionOf({ letsInNobody, keepsOutNobody, keptOut, letIn }: Known): Direction {
  if (letsInNobody && keepsOutNobody) return 'equivalent';
  if (letsInNobody) return keptOut ? 'harder' : 'not-easier';
  if (keepsOutNobody) return letIn ? 'easier' : 'not-harder';
  return keptOut && letIn ? 'incomparable' : 'undecided';
}
