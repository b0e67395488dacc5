import type { Choice } from './choice.ts';
import type { RenewalState } from './renewal-state.ts';

/**
 * Whether it is decided what becomes of an award, by a renewal that was asked for and waits for its payment: it is let go, or
 * goes down. Where the payment has not come by its last day, what goes down can still be lost altogether, so that nothing is
 * decided about it.
 */
export const isDecided = (
  { level, renewAt }: Pick<Choice, 'level' | 'renewAt'>,
  state: RenewalState | 'taken-back',
): boolean =>
  renewAt === null ? state === 'submitted' || state === 'overdue' : renewAt !== level && state === 'submitted';
