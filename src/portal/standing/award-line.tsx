import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { homeWords } from '../../wording/portal/home-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { AwardLink } from '../awards/award-link.tsx';
import { rankOf } from '../catalogue/asking.ts';
import { Hallmark } from '../design/hallmark.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { choiceFor } from '../renewals/choice-for.ts';
import type { RenewalToPay } from '../renewals/use-renewal-to-pay.ts';
import type { PartnerPlace } from './asking.ts';
import { type AwardAhead, isMetOnlyAhead } from './outlook.ts';

/** One award in a line, with what is said of it. */
export function AwardLine({
  award: { claim, name },
  levels,
  place,
  children,
}: {
  readonly award: AwardAhead;
  readonly levels: readonly { readonly id: string }[];
  readonly place: PartnerPlace;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <li className="line">
      <Hallmark name={claim.level} rank={rankOf(levels, claim.level)} alone />
      <strong>
        <AwardLink place={place} claim={claim}>
          {name}
        </AwardLink>
      </strong>
      {children}
    </li>
  );
}

/** From when on, or until when, the next renewal of an award can be done; or that it was asked for already. */
export function WhenRenewed({
  award,
  day,
  toPay,
}: {
  readonly award: AwardAhead;
  /** Today. */
  readonly day: string;
  readonly toPay: RenewalToPay | undefined;
}): ReactNode {
  const words = useWords(homeWords);
  const { language } = useReading();
  if (choiceFor(toPay, award.claim)) return <span className="note">{words.inRenewalAsked}</span>;
  const next = award.renewals.find(({ done }) => !done);
  if (!next) return undefined;
  const from = next.possibleFrom ?? next.renewal.window.from;
  const inWords = (one: string) => dayInWords(dayOf(one), language);
  return (
    <span className="note">
      {from <= day ? words.renewableUntil(inWords(next.possibleUntil ?? next.lastDay)) : words.renewalOn(inWords(from))}
      {isMetOnlyAhead(award) && words.metOnlyAhead}
    </span>
  );
}
