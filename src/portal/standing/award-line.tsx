import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { homeWords } from '../../wording/portal/home-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { AwardLink } from '../awards/award-link.tsx';
import { rankOf } from '../catalogue/asking.ts';
import { Hallmark } from '../design/hallmark.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from './asking.ts';
import type { AwardAhead } from './outlook.ts';

/** One award that is safe, and its next renewal. */
export function AwardLine({
  award: { claim, name, renewals },
  levels,
  day,
  place,
}: {
  readonly award: AwardAhead;
  readonly levels: readonly { readonly id: string }[];
  /** Today. */
  readonly day: string;
  readonly place: PartnerPlace;
}): ReactNode {
  const words = useWords(homeWords);
  const { language } = useReading();
  const next = renewals.find(({ done }) => !done);
  const from = next?.possibleFrom ?? next?.renewal.window.from ?? '';
  const inWords = (one: string) => dayInWords(dayOf(one), language);
  return (
    <li className="line">
      <Hallmark name={claim.level} rank={rankOf(levels, claim.level)} alone />
      <strong>
        <AwardLink place={place} claim={claim}>
          {name}
        </AwardLink>
      </strong>
      <StateMark state="safe" />
      {next && (
        <span className="note">
          {from <= day
            ? words.renewableUntil(inWords(next.possibleUntil ?? next.lastDay))
            : words.renewalOn(inWords(from))}
        </span>
      )}
    </li>
  );
}
