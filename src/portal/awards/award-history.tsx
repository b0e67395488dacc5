import type { ReactNode } from 'react';
import type { AwardCourse } from '../../client/index.ts';
import { awardPageWords } from '../../wording/portal/award-page-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { Empty } from '../design/states.tsx';
import { type Moment, Timeline } from '../design/timeline.tsx';
import { useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { AwardLink } from './award-link.tsx';

type Happened = AwardCourse['history'][number];

/** All that has happened to an award, the newest first. */
export function AwardHistory({
  history,
  place,
}: {
  readonly history: readonly Happened[];
  readonly place: PartnerPlace;
}): ReactNode {
  const words = useWords(awardPageWords);
  if (history.length === 0) return <Empty>{words.noHistory}</Empty>;
  const moments = history.map((one, index): Moment => {
    const wasHeld = history[index - 1]?.held ?? false;
    return {
      id: `${one.day} ${index}`,
      day: one.day,
      what: (
        <>
          {one.held !== wasHeld && (
            <StateMark state={one.held ? 'active' : one.kind === 'lapsed' ? 'lapsed' : 'ended'} />
          )}{' '}
          {one.text}{' '}
          {one.awards?.map((claim) => (
            <span key={claim.competency} className="note">
              {words.thatAward}{' '}
              <AwardLink place={place} claim={claim}>
                {claim.name}
              </AwardLink>
            </span>
          ))}
        </>
      ),
      details: one.details,
    };
  });
  return <Timeline moments={moments.toReversed()} />;
}
