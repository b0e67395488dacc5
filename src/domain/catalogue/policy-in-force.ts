import type { Day } from '../time/day.ts';
import type { Competency, Lifecycle, LifecyclePolicy, Programme } from './programme.ts';

/** The policy that governs a day, and each renewal whose anniversary is that day; before the oldest one begins, that one. */
export const policyInForce = (lifecycle: Lifecycle, day: Day): LifecyclePolicy =>
  lifecycle.findLast((policy) => policy.from <= day) ?? (lifecycle[0] as LifecyclePolicy);

/** That of the competency itself, or of the programme. */
export const lifecycleOf = (programme: Programme, competency: Competency): Lifecycle | undefined =>
  competency.lifecycle ?? programme.lifecycle;
