import type { View } from '../standing/view.ts';
import type { Day } from '../time/day.ts';
import type { Acquisition, AcquisitionPool } from './acquisition.ts';

/** Who is asked, on which day it has to be so, and from when on something can be done. */
export interface Earner {
  readonly view: View;
  readonly person: number;
  readonly today: Day;
  /** The last day on which something can be done. */
  readonly by: Day;
  readonly pool: AcquisitionPool;
  /** Which of several items is never worth it beside another one: the same use at no less cost (dominance.ts). */
  readonly isNoBetter: (item: Acquisition, than: Acquisition) => boolean;
  /** Can it be sat for by itself? (There are terms or an offer for it.) */
  readonly isSat: (item: string) => boolean;
  /** Only what was earned after this day counts. */
  readonly since?: Day;
  /** The last day for it, where that is not the day on which it has to be so. */
  readonly passedBy?: Day;
}
