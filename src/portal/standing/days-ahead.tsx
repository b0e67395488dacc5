import type { ReactNode } from 'react';
import type { Forecast } from '../../client/index.ts';
import { homeWords } from '../../wording/portal/home-words.ts';
import { Empty } from '../design/states.tsx';
import { Timeline } from '../design/timeline.tsx';
import { useWords } from '../reading/reading.tsx';

/** What is known to come, day by day. */
export function DaysAhead({ days }: { readonly days: Forecast['daysAhead'] }): ReactNode {
  const words = useWords(homeWords);
  if (days.length === 0) return <Empty>{words.nothingAhead}</Empty>;
  return (
    <Timeline
      moments={days.map(({ from, ids, title, details }) => ({ id: ids.join(), day: from, what: title, details }))}
    />
  );
}
