import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { withoutRelease } from '../../src/domain/impact/changed-competencies.ts';
import { type Comparison, comparisonOf } from '../../src/domain/impact/comparison.ts';
import { day } from '../../src/domain/time/day.ts';

/** The changes of December 2017 beside the rules without them, looked at five days after they were seen. */
export const december2017 = (programme: Programme): Comparison =>
  comparisonOf(withoutRelease(programme, '2017-12'), programme);

export const today = day('2017-12-20');
