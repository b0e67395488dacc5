import type { ReactNode } from 'react';
import type { ClaimStanding } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { standingPageWords } from '../../wording/portal/standing-page-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { Sooner } from './sooner.tsx';
import { WaysInWords } from './ways-in-words.tsx';

/** What closes the gap of an award, by the day on which it is needed: by what is asked then, or where no day is near, today. */
export function WaysToClose({
  claim: { action, alone },
  title,
  heading: Heading = 'h3',
  isNeededToRenew = true,
}: {
  readonly claim: ClaimStanding;
  readonly title: string;
  readonly heading?: 'h3' | 'h4';
  /** Its next renewal asks for it. */
  readonly isNeededToRenew?: boolean;
}): ReactNode {
  const words = useWords(standingPageWords);
  const { language } = useReading();
  const ways = action?.ways.length ? action.ways : alone.ways;
  return (
    <div>
      <Heading>
        {title}
        {action && <span className="note"> {words.by(dayInWords(dayOf(action.by), language))}</span>}
      </Heading>
      {!isNeededToRenew && <p>{words.notToRenew}</p>}
      {ways.length === 0 ? <p className="note">{words.noWay}</p> : <WaysInWords ways={ways} />}
      <Sooner sooner={action?.sooner} />
    </div>
  );
}
