import { day as dayOf } from '../../domain/time/day.ts';
import { type DemoDay, demoDayAt } from '../../domain/time/demo-days.ts';
import { dayOfInstant, instant } from '../../domain/time/instant.ts';
import { demoWords } from '../../wording/portal/demo-words.ts';
import { dayInWords, momentInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useInstallation } from './session.ts';

/** How a moment is told that was recorded. */
export interface MomentTold {
  /** With its time of day. */
  readonly whole: (at: string) => string;
  /** Its day alone. */
  readonly day: (at: string) => string;
}

/**
 * In a demo, what was recorded by the real clock is told with the day on which the demo stood then, and says so: who reads that
 * it is November 2017 would not know what to make of a change of 2026.
 */
export function useMoment(): MomentTold {
  const { demo } = useInstallation();
  const words = useWords(demoWords);
  const { language } = useReading();
  const days = (demo?.days ?? []).map(({ since, day }): DemoDay => ({ since: instant(since), day: dayOf(day) }));
  return {
    whole: (at) => {
      const on = demoDayAt(instant(at), days);
      return on === undefined
        ? (momentInWords(instant(at), language) ?? '')
        : `${words.onDay(dayInWords(on, language))}, ${at.slice(11, 16)} UTC`;
    },
    day: (at) => {
      const on = demoDayAt(instant(at), days);
      return on === undefined ? dayInWords(dayOfInstant(instant(at)), language) : words.onDay(dayInWords(on, language));
    },
  };
}
