import type { LifecycleDifference } from '../domain/impact/difference/policies/lifecycle-difference.ts';
import type { PolicyDirection } from '../domain/impact/difference/policies/policy-direction.ts';
import type { RetirementChange } from '../domain/impact/difference/policies/retirement-changes.ts';
import type { Difference } from '../domain/impact/difference/programme-difference.ts';
import { firstDay, lastDay } from '../domain/time/day.ts';
import { retirementChangesInWords } from '../wording/difference/policies/competency-terms-in-words.ts';
import { countingChangeInWords } from '../wording/difference/policies/counting-change-in-words.ts';
import {
  exceptionChangeInWords,
  exceptionDifferenceInWords,
} from '../wording/difference/policies/exception-difference-in-words.ts';
import {
  lifecycleDifferenceInWords,
  policyChangeInWords,
} from '../wording/difference/policies/lifecycle-difference-in-words.ts';
import { withPlainSpaces } from '../wording/no-break.ts';
import type { Voice } from '../wording/voice.ts';
import type { JsonResult } from './result-schema.ts';
import { textOf } from './text-of-point.ts';

type JsonDifference = Extract<JsonResult, { kind: 'difference' }>;
type JsonChange = JsonDifference['counting'][number];

/** What is different about the programme as a whole. */
export const presentPolicies = (
  { lifecycle, exceptions, counting }: Difference,
  voice: Voice,
): Pick<JsonDifference, 'lifecycle' | 'exceptions' | 'counting'> => ({
  lifecycle: lifecycle.map((one) => presentLifecycle(one, voice)),
  exceptions: exceptions.map((one) => ({
    kind: one.kind,
    exception: one.exception.id,
    ...('direction' in one && { direction: one.direction }),
    text: textOf(exceptionDifferenceInWords(one, voice)),
    changes:
      one.kind === 'changed'
        ? one.changes.map((change) => presentChange(change, exceptionChangeInWords(change, voice)))
        : [],
  })),
  counting: counting.map((one) => presentChange(one, countingChangeInWords(one, voice))),
});

export const presentLifecycle = (
  difference: LifecycleDifference,
  voice: Voice,
): JsonDifference['lifecycle'][number] => ({
  kind: difference.kind,
  ...(difference.from > firstDay && { from: difference.from }),
  ...(difference.to < lastDay && { to: difference.to }),
  text: textOf(lifecycleDifferenceInWords(difference, voice)),
  changes:
    difference.kind === 'changed'
      ? difference.changes.map((change) => presentChange(change, policyChangeInWords(change, voice)))
      : [],
});

export function presentRetirementChanges(changes: readonly RetirementChange[], voice: Voice): JsonChange[] {
  const told = retirementChangesInWords(changes, voice);
  return changes.map((change, index) => presentChange(change, told[index] ?? ''));
}

const presentChange = (
  { kind, direction }: { readonly kind: string; readonly direction?: PolicyDirection },
  text: string,
): JsonChange => ({ kind, ...(direction && { direction }), text: withPlainSpaces(text) });
