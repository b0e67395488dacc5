import type { Day } from '../domain/time/day.ts';
import type { CalendarEntry } from '../exchange/calendar-file.ts';
import { dayAheadWords } from '../wording/impact/day-ahead-words.ts';
import { withPlainSpaces } from '../wording/no-break.ts';
import type { Voice } from '../wording/voice.ts';

interface HeldCredential {
  readonly id: string;
  readonly programme: string;
  readonly item: string;
  readonly valid_through: string | null;
}

/** When what somebody holds is valid for the last day, from a day on, as entries of a calendar: one for each credential. */
export const ownCalendarEntries = (
  credentials: readonly HeldCredential[],
  today: Day,
  voiceOf: (programme: string) => Voice,
): readonly CalendarEntry[] =>
  credentials.flatMap(({ id, programme, item, valid_through: last }) => {
    if (last === null || last < today) return [];
    const voice = voiceOf(programme);
    const title = dayAheadWords[voice.language].credentialsEnd(voice.item(item));
    const days = { from: last as Day, to: last as Day };
    return [
      {
        id: `${encodeURIComponent(programme)}/${id}@assay`,
        ...{ days, title: withPlainSpaces(title), details: '', remindersBefore: [90, 30, 7] },
      },
    ];
  });
