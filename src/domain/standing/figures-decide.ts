import { type Cause, figuresAwaited } from './cause.ts';
import type { LevelStanding } from './evaluate.ts';

/**
 * The metrics of which figures still to come decide a requirement that fails as older ones no longer count; left out
 * where figures alone would not do, as something else fails by the day on which it counts.
 */
export function figuresDeciding(
  causes: readonly Cause[],
  { ways }: Pick<LevelStanding, 'ways'>,
): readonly string[] | undefined {
  const awaited = figuresAwaited(causes);
  const isOfFigures = (kind: string) => kind === 'metric' || kind === 'figure' || kind === 'points';
  const byFigures = ways.some(({ steps, needs }) => steps.length === 0 && needs.every((one) => isOfFigures(one.kind)));
  return ways.length === 0 || byFigures ? awaited : undefined;
}
