import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartnerListed } from '../../client/index.ts';
import { nextAnniversary } from '../../domain/membership/next-anniversary.ts';
import { dayNumber, day as dayOf } from '../../domain/time/day.ts';
import { membershipWords } from '../../wording/portal/membership-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Facts } from '../design/facts.tsx';
import { Empty } from '../design/states.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useInstallation, useVisitor } from '../session/session.ts';
import { maySeeRenewal } from '../session/what-one-may.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** Since when a company belongs to the programme, when that is renewed next, and who looks after it. */
export function MembershipShown({
  place,
  partner,
  locations,
}: {
  readonly place: PartnerPlace;
  readonly partner: PartnerListed;
  /** How many it has today. */
  readonly locations: number;
}): ReactNode {
  const words = useWords(membershipWords);
  const visitor = useVisitor();
  const { since, level, anniversary } = partner.membership ?? {};
  return (
    <>
      {partner.membership === undefined && <Empty>{words.nothing}</Empty>}
      <Facts
        facts={[
          { name: words.since, value: since === undefined ? words.notStated : <DayText day={since} /> },
          ...(level === undefined ? [] : [{ name: words.level, value: level }]),
          { name: words.next, value: <NextAnniversary anniversary={anniversary} /> },
          { name: words.locations, value: locations },
          {
            name: words.accountManager,
            value: (
              <Link to="/programmes/$programme/partners/$partner/account-manager" params={{ ...place }}>
                {partner.accountManager?.name ?? words.nobody}
              </Link>
            ),
          },
        ]}
      />
      {maySeeRenewal(visitor, place) && (
        <p>
          <Link to="/programmes/$programme/partners/$partner/renewal" params={{ ...place }}>
            {words.toRenewal}
          </Link>
        </p>
      )}
    </>
  );
}

function NextAnniversary({ anniversary }: { readonly anniversary: string | undefined }): ReactNode {
  const words = useWords(membershipWords);
  const { language } = useReading();
  const { today } = useInstallation();
  if (anniversary === undefined) return words.noAnniversary;
  const next = nextAnniversary(dayOf(anniversary), dayOf(today));
  const days = dayNumber(next) - dayNumber(dayOf(today));
  const told = dayInWords(next, language);
  return days === 0 ? words.today(told) : words.inDays(told, days);
}
