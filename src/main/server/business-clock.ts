import type { Clock } from '../../actions/context.ts';
import type { Day } from '../../domain/time/day.ts';
import { readDay } from '../../domain/time/day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { businessDay, businessDayChannel } from '../../store/installation/business-day.ts';
import type { Store } from '../../store/store.ts';

/** The real clock, and the business day: that of the zone, or the one on which a demo stands. */
export interface BusinessClock extends Clock {
  /** The day on which a demo stands. */
  demoDay(): Day | undefined;
  /** Reads the day again, where this process itself has set it. */
  refresh(): Promise<void>;
  /** Hears no longer of a demo that is moved. */
  stop(): Promise<void>;
}

/** A demo that another process moves is moved here too, within moments. */
export async function businessClock({ db, engine }: Store, zone: string): Promise<BusinessClock> {
  let standsOn: Day | undefined;
  // Listening comes first: a move between the two would be missed otherwise.
  const stop = await engine.listen(businessDayChannel, (payload) => {
    standsOn = readDay(payload);
  });
  const refresh = async () => {
    standsOn = await businessDay(db);
  };
  await refresh();
  const now = () => new Date();
  const dayIn = dayInZone(zone);
  return {
    today: () => standsOn ?? dayIn(now()),
    now: () => now().toISOString() as Instant,
    demoDay: () => standsOn,
    refresh,
    stop,
  };
}

/** Which day a moment is on, by the calendar of a time zone. */
export function dayInZone(zone: string): (moment: Date) => Day {
  // Swedish writes days as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  return (moment) => format.format(moment) as Day;
}
