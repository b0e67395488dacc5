import './go-on-lower.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { lowerLevelWords } from '../../wording/impact/lower-level-words.ts';
import { goOnLowerWords } from '../../wording/portal/go-on-lower-words.ts';
import { GoesAndStays } from '../benefits/goes-and-stays.tsx';
import { useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { type LowerAhead, lowerOf } from './lower-of.ts';
import { useGoesDown } from './use-goes-down.ts';
import { useRenewals } from './use-renewals.ts';

interface AwardOf {
  readonly place: PartnerPlace;
  readonly claim: { readonly competency: string; readonly level: string };
}

/** That an award which would fail at its renewal can go on at a lower level: when, what that costs and keeps, and where it is chosen. */
export function GoOnLower({ place, claim }: AwardOf): ReactNode {
  const ahead = useLowerAhead(place, claim);
  return ahead ? (
    <CanGoOn as={ahead.lower.name}>
      <WhatItMeans place={place} ahead={ahead} />
    </CanGoOn>
  ) : null;
}

/** The same where it is said already that it can. */
export function WhatLowerCosts({ place, claim }: AwardOf): ReactNode {
  const ahead = useLowerAhead(place, claim);
  return ahead ? <WhatItMeans place={place} ahead={ahead} /> : null;
}

/** The same in short, where its renewal is told of elsewhere: which level, what goes and what stays. */
export function LowerInShort({ place, claim }: AwardOf): ReactNode {
  const ahead = useLowerAhead(place, claim);
  return ahead ? (
    <CanGoOn as={ahead.lower.name}>
      <GoesAndStays {...ahead.lower} />
    </CanGoOn>
  ) : null;
}

function CanGoOn({ as, children }: { readonly as: string; readonly children: ReactNode }): ReactNode {
  const { canGoOn } = useWords(lowerLevelWords);
  return (
    <div className="lower-level">
      <p>{canGoOn(as)}</p>
      {children}
    </div>
  );
}

function WhatItMeans({
  place,
  ahead: { renewal, award, lower },
}: {
  readonly place: PartnerPlace;
  readonly ahead: LowerAhead;
}): ReactNode {
  const words = useWords(goOnLowerWords);
  const goesDown = useGoesDown();
  const days = { termFrom: award.termFrom, askFrom: renewal.window.from, payUntil: renewal.window.to };
  return (
    <>
      <p>{goesDown({ higher: award.name, lower: lower.name, ...days, isFree: renewal.fee.isFree })}</p>
      <GoesAndStays {...lower} />
      <p>
        <Link to="/programmes/$programme/partners/$partner/renewal" params={{ ...place }}>
          {words.choose}
        </Link>
      </p>
    </>
  );
}

function useLowerAhead(place: PartnerPlace, claim: AwardOf['claim']): LowerAhead | undefined {
  const renewals = useRenewals(place);
  return renewals && lowerOf(renewals, claim);
}
