import { type Day, readDay } from '../../domain/time/day.ts';

/** Who leaves, in a question to the planner, and from when on they are gone: without a day, from the day of the plan. */
export interface WhatIf {
  readonly leave: readonly string[];
  readonly from?: Day;
}

/** Reads `leave=ana,ben` or `leave=ana@2018-03-01`. */
export function whatIfFrom(text: string): WhatIf | undefined {
  const [, names, written] = /^leave=([^@]+)(?:@(.*))?$/.exec(text) ?? [];
  const leave = [...new Set((names ?? '').split(',').map((one) => one.trim()))];
  if (leave.some((one) => one === '')) return undefined;
  if (written === undefined) return { leave };
  const from = readDay(written);
  return from && { leave, from };
}
