import type { Day } from '../time/day.ts';
import type { Lifecycle, LifecyclePolicy } from './programme.ts';

/** The policy that governs a day, and each renewal whose anniversary is that day; before the oldest one begins, that one. */
export const policyOn = (lifecycle: Lifecycle, day: Day): LifecyclePolicy =>
  lifecycle.findLast((policy) => policy.from <= day) ?? (lifecycle[0] as LifecyclePolicy);
